import { isMissing, problemOf, type SkillParameters } from '../parameters/index.js';

/**
 * Refuses a configuration that a skill cannot use.
 * @param closed Whether what is not described is refused too.
 * @throws {TypeError} That names the skill, the parameter, what was given and what is allowed.
 */
export function checkConfig(skill: string, config: object, parameters: SkillParameters, closed: boolean): void {
  // What it must be given may still come from the environment.
  const problem = problemOf(config, parameters, { closed, complete: false });
  if (problem) throw new TypeError(`The skill ${JSON.stringify(skill)}: ${problem}`);
}

/** Names of parameters that must be given and are nowhere; a variable of the environment gives one too. */
export function missingParameters(
  config: Record<string, unknown>,
  parameters: SkillParameters,
  variable: (name: string) => string | undefined,
): string[] {
  return Object.entries(parameters)
    .filter(([name, { required, env_var }]) => required && isMissing(config[name]) && !(env_var && variable(env_var)))
    .map(([name, { env_var }]) => (env_var ? `${name} (or the environment variable ${env_var})` : name));
}
