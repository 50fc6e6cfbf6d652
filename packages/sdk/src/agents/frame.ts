import type { AgentDefinition } from './definition.js';
import type { PartName } from './document.js';
import { promptPom } from './edit-prompt.js';
import type { Template } from './template.js';

/** What stands around the parts of a definition's document. */
interface Frame {
  readonly definition: AgentDefinition;
  readonly template: Template;
  readonly checked: boolean;
  /** The parts that have a place in it. */
  readonly parts: ReadonlySet<PartName>;
}

/** By the functions of definitions, which they share with those that are made out of them: the frame made last. */
const frames = new WeakMap<AgentDefinition['tools'], Frame>();

export function keepFrame(definition: AgentDefinition, template: Template, checked: boolean): void {
  const names = template.slots.map((slot) => (slot.kind === 'part' ? slot.name : undefined));
  const parts = new Set(names.filter((name) => name !== undefined));
  frames.set(definition.tools, { definition, template, checked, parts });
}

/** The frame of a definition's document, when it is as that of another definition was. */
export function knownFrame(definition: AgentDefinition, checked: boolean): Template | undefined {
  const frame = frames.get(definition.tools);
  return frame && frame.checked === checked && isOf(frame, definition) ? frame.template : undefined;
}

const partNames: ReadonlySet<string> = new Set<keyof AgentDefinition & PartName>([
  'contexts',
  'hints',
  'languages',
  'params',
  'globalData',
]);

/** Whether two definitions differ in nothing but parts that have a place in the frame, and leave none of those empty. */
function isOf({ definition: known, parts }: Frame, definition: AgentDefinition): boolean {
  for (const name in known) {
    const key = name as keyof AgentDefinition;
    if (known[key] === definition[key] || key === 'prompt') continue;
    if (!partNames.has(key) || !parts.has(key as PartName) || isEmpty(definition[key])) return false;
  }
  const { prompt } = definition;
  if (prompt === known.prompt) return true;
  if (prompt.text !== known.prompt.text || prompt.llm !== known.prompt.llm) return false;
  return prompt.sections === known.prompt.sections || (parts.has('sections') && promptPom(definition) !== undefined);
}

function isEmpty(part: unknown): boolean {
  for (const _ in part as object | null) return false;
  return true;
}
