export * from './builtin/index.js';
export { BuiltinSkill } from './builtin-skill.js';
export type { SkillArguments, SkillConfigs } from './configs.js';
export { initialize } from './loading.js';
export {
  type BaseSkillConfig,
  type ConfigOf,
  type ParameterEntry,
  type ParameterSchemaEntry,
  type SkillConfig,
  type SkillParameters,
  skillParameters,
} from './parameters.js';
export {
  SkillBase,
  type SkillClass,
  type SkillPromptSection,
  type SkillToolDefinition,
} from './skill-base.js';
export { listed, SkillManager } from './skill-manager.js';
export { registerBuiltinSkills, SkillRegistry, type SkillSchemaInfo, type SkillSource } from './skill-registry.js';
