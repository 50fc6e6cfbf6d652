import { checkConfig, missingParameters } from './check-config.js';
import { baseParameters } from './parameters.js';
import { type SkillBase, type SkillClass, variableOf } from './skill-base.js';

/** What a skill's class says of itself. */
export const classOf = (skill: SkillBase): SkillClass => skill.constructor as unknown as SkillClass;

/**
 * Checks that a skill can be used beside those that are loaded, and sets it up.
 * @throws {Error} That says what is missing, or that its `setup()` gave `false`.
 */
export async function initialize(skill: SkillBase, loaded: ReadonlyMap<string, SkillBase>): Promise<void> {
  const called = `The skill ${JSON.stringify(skill.skillName)}`;
  checkDuplicate(skill, loaded, called);
  const unset = skill.validateEnvVars();
  if (unset.length > 0) throw new Error(`${called} needs in the environment: ${unset.join(', ')}.`);
  const parameters = classOf(skill).getParameterSchema();
  if (typeof parameters !== 'object' || parameters === null || !('swaig_fields' in parameters))
    throw new TypeError(
      `${called}: getParameterSchema() gives what every skill takes too: { ...super.getParameterSchema(), … }.`,
    );
  const config = configOf(skill);
  // What is not described may be known to the skill all the same; built-in skills refuse it themselves.
  checkConfig(skill.skillName, config, { ...baseParameters, ...parameters }, false);
  const missing = missingParameters(config, parameters, variableOf);
  if (missing.length > 0) throw new Error(`${called} needs ${missing.join(' and ')}.`);
  const absent = await skill.validatePackages();
  if (absent.length > 0) throw new Error(`${called} needs packages: npm install ${absent.join(' ')}.`);
  if (!skill.isInitialized()) {
    if (!(await skill.setup())) throw new Error(`${called} could not be set up; its log says why.`);
    skill.markInitialized();
  }
}

function checkDuplicate(skill: SkillBase, loaded: ReadonlyMap<string, SkillBase>, called: string): void {
  const key = skill.getInstanceKey();
  if (!loaded.has(key)) return;
  const remedy = classOf(skill).SUPPORTS_MULTIPLE_INSTANCES
    ? `give this one another tool_name than that of ${JSON.stringify(key)}`
    : 'an agent has it once';
  throw new Error(`${called} is added already; ${remedy}.`);
}

const configOf = (skill: SkillBase) => (skill as unknown as { config: Record<string, unknown> }).config;
