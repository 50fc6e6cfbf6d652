import type { SectionData } from '../prompts/index.js';
import type { SkillBase, SkillToolDefinition } from '../skills/index.js';
import type { ToolOptions } from '../tools/index.js';
import type { AgentDefinition, Data, Hint } from './definition.js';
import { withoutFunction } from './edit-swaig.js';

/** A skill of an agent, and what the agent has from it. */
export interface AddedSkill {
  readonly skill: SkillBase;
  readonly functions: readonly string[];
  readonly sections: readonly SectionData[];
  readonly hints: readonly Hint[];
  readonly globalData: readonly string[];
}

/** Members of a function's definition that have options of their own; others are added as they are. */
const optionOf: Readonly<Record<string, string>> = {
  secure: 'secure',
  fillers: 'fillers',
  wait_file: 'waitFile',
  wait_file_loops: 'waitFileLoops',
  web_hook_url: 'webhookUrl',
  webhook_url: 'webhookUrl',
  timeout: 'timeout',
};

/** A skill's function as an agent defines it: what the skill says of it counts before `swaig_fields`. */
export function toolOf(definition: SkillToolDefinition, swaigFields: Data): ToolOptions<undefined, never> {
  const options: Data = {};
  const extra: Data = {};
  for (const [name, value] of Object.entries(swaigFields)) {
    const option = Object.hasOwn(optionOf, name) ? optionOf[name] : undefined;
    if (option) options[option] = value;
    else if (!['function', 'parameters', 'handler', 'data_map'].includes(name)) extra[name] = value;
  }
  const set = Object.fromEntries(Object.entries(definition).filter(([, value]) => value !== undefined));
  return { ...options, ...set, extraFields: { ...extra, ...definition.extraFields } } as unknown as ToolOptions<
    undefined,
    never
  >;
}

/** What of a definition was not there before: what adding a skill gave. */
export function gained(skill: SkillBase, before: AgentDefinition, after: AgentDefinition): AddedSkill {
  return {
    skill,
    functions: Object.keys(after.tools).filter((name) => !Object.hasOwn(before.tools, name)),
    sections: after.prompt.sections.filter((section) => !before.prompt.sections.includes(section)),
    hints: after.hints.filter((hint) => !before.hints.includes(hint)),
    globalData: Object.keys(after.globalData).filter((name) => !Object.hasOwn(before.globalData, name)),
  };
}

/** Takes from a definition what a skill gave it. */
export function withoutSkill(definition: AgentDefinition, added: AddedSkill): AgentDefinition {
  const { prompt } = definition;
  const globalData = { ...definition.globalData };
  for (const name of added.globalData) delete globalData[name];
  return {
    ...added.functions.reduce(withoutFunction, definition),
    prompt: { ...prompt, sections: prompt.sections.filter((section) => !added.sections.includes(section)) },
    hints: definition.hints.filter((hint) => !added.hints.includes(hint)),
    globalData,
  };
}
