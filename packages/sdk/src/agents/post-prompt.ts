import { parseJson } from '../security/index.js';
import { isData } from '../service/index.js';
import type { Data } from './definition.js';

/** Whose words count as dialogue. */
export const DIALOGUE_ROLES: readonly string[] = ['user', 'assistant'];

/** Something that was said. */
export interface DialogueTurn {
  readonly role: string;
  readonly content: string;
}

/** A report in one shape, whether it is of a call or of a chat. */
export class NormalizedPostPrompt {
  /** `voice` or `chat`; empty when the report does not say. */
  readonly medium: string;
  readonly conversationId: string | null;
  readonly callId: string | null;
  /** The model's summary; empty when there is none. */
  readonly summary: Readonly<Data>;
  readonly dialogue: readonly DialogueTurn[];
  /** The whole report. */
  readonly raw: Readonly<Data>;

  constructor(body: unknown) {
    const raw = isData(body) ? body : {};
    this.raw = raw;
    this.medium = text(raw['conversation_type']) ?? '';
    this.conversationId = text(raw['conversation_id']);
    this.callId = text(raw['call_id']);
    this.summary = parsePostPromptData(raw['post_prompt_data']);
    const logs = [raw['call_log'], raw['raw_call_log'], raw['raw_messages']];
    const filled = logs.find((log) => Array.isArray(log) && log.length > 0);
    const data = raw['post_prompt_data'];
    // A chat's log ends with the summary itself.
    this.dialogue = Object.freeze(dialogueTurns(filled, { dropEcho: isData(data) ? text(data['raw']) : null }));
    Object.freeze(this);
  }
}

/** Reads a report of a call or of a chat. It never throws: what cannot be read is empty. */
export const normalizePostPrompt = (body: unknown): NormalizedPostPrompt => new NormalizedPostPrompt(body);

/**
 * The model's summary out of `post_prompt_data`, whichever shape it has: an object in `parsed`, keys of its own, or text
 * in `raw`. Text that is no JSON becomes `{ summary: text }`.
 */
export function parsePostPromptData(data: unknown): Data {
  if (typeof data === 'string') return fromText(data);
  if (!isData(data)) return {};
  const { parsed, raw, substituted: _, ...own } = data;
  const found = [parsed].flat().find(isData);
  if (found) return found;
  if (Object.keys(own).length > 0) return own;
  return typeof raw === 'string' ? fromText(raw) : {};
}

/**
 * What was said, out of a call's or a chat's log: without tool calls and what is empty.
 * @param opts `roles`: whose words, by default {@link DIALOGUE_ROLES}. `dropEcho`: leave out what says exactly this.
 */
export function dialogueTurns(
  callLog: unknown,
  { roles = DIALOGUE_ROLES, dropEcho }: { roles?: readonly string[]; dropEcho?: string | null } = {},
): DialogueTurn[] {
  if (!Array.isArray(callLog)) return [];
  return callLog.flatMap((entry: unknown) => {
    if (!isData(entry) || entry['tool_calls'] !== undefined) return [];
    const { role, content } = entry;
    if (typeof role !== 'string' || !roles.includes(role)) return [];
    return typeof content === 'string' && content.trim() !== '' && content !== dropEcho ? [{ role, content }] : [];
  });
}

/** Text without the code fence that a model may put around JSON. */
export function stripJsonFence(given: string): string {
  return /^\s*```[\w-]*\s*\n?([\s\S]*?)\n?\s*```\s*$/.exec(given)?.[1]?.trim() ?? given.trim();
}

function fromText(given: string): Data {
  const bare = stripJsonFence(given);
  if (bare === '') return {};
  try {
    const value: unknown = parseJson(bare);
    return isData(value) ? value : { summary: bare };
  } catch (error) {
    if (error instanceof SyntaxError) return { summary: bare };
    throw error;
  }
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
