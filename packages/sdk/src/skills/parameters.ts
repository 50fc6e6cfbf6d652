import type { MembersOf, ParameterSchemaEntry, Readable, SkillParameters } from '../parameters/index.js';

export type { ParameterEntry, ParameterSchemaEntry, SkillParameters } from '../parameters/index.js';

/** What every skill takes. [skills] */
export interface BaseSkillConfig {
  /** More members for each of the skill's functions, such as `fillers` or `secure`; what the skill itself sets stays. */
  swaig_fields?: Record<string, unknown> | undefined;
  /** Add none of the skill's sections to the prompt. Default: `false`. */
  skip_prompt?: boolean | undefined;
}

/** The configuration of any skill. */
export type SkillConfig = BaseSkillConfig & Record<string, unknown>;

/** The configuration that a skill's parameters describe. */
export type ConfigOf<Parameters extends SkillParameters> = Readable<BaseSkillConfig & MembersOf<Parameters>>;

/** Describes a skill's parameters; the types of the description stay. */
export const skillParameters = <const Parameters extends Record<string, ParameterSchemaEntry>>(
  parameters: Parameters,
): Parameters => parameters;

/** What every skill takes, described. */
export const baseParameters = skillParameters({
  swaig_fields: {
    type: 'object',
    description: "More members for each of the skill's functions, such as fillers.",
    default: {},
  },
  skip_prompt: { type: 'boolean', description: "Leave the skill's sections out of the prompt.", default: false },
});
