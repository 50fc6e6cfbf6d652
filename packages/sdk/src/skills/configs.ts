import type { BuiltinSkillConfigs } from './builtin/index.js';
import type { SkillConfig } from './parameters.js';

/** What skills take, by their names. Those of other packages add themselves by declaring this interface again. */
export interface SkillConfigs extends BuiltinSkillConfigs {}

/** What follows the name of a skill: its configuration, which may be left out when nothing in it must be given. */
export type SkillArguments<Name extends string> = Name extends keyof SkillConfigs
  ? Partial<SkillConfigs[Name]> extends SkillConfigs[Name]
    ? [params?: SkillConfigs[Name]]
    : [params: SkillConfigs[Name]]
  : [params?: SkillConfig];
