import type { ModelMessage, ModelRequest, ModelTool } from '../model.js';
import type { Memory } from './memory.js';
import { slotsOf } from './slots.js';
import { isRefusal, tell } from './tell.js';
import { capitalized, enumerated, spelledOut, terms } from './words.js';

/** What happened in a conversation, as far as summaries ask for it. */
interface Story {
  said: string[];
  calls: { tool: string; values: Record<string, unknown>; result: string; refused: boolean }[];
  globalData: Readonly<Record<string, unknown>>;
  callerNumber: string;
  memory: Memory;
}

/** Answers a post-prompt: JSON with the keys that it names where it asks for JSON, otherwise a few sentences. */
export function summarize(request: ModelRequest, memory: Memory): string {
  const asked = request.messages.at(-1)?.content ?? '';
  const story = storyOf(request, memory);
  const keys = /json|\{/i.test(asked) ? keysIn(asked) : [];
  if (keys.length === 0) return prose(story);
  return JSON.stringify(Object.fromEntries(keys.map(({ name, hint }) => [name, valueFor(name, hint, story)])));
}

/** Fills the parameters of `summarize_conversation`. */
export function fillFunction(tool: ModelTool, request: ModelRequest, memory: Memory): Record<string, unknown> {
  const story = storyOf(request, memory);
  const values: Record<string, unknown> = {};
  for (const { name, schema, description, required } of slotsOf(tool.parameters)) {
    const type = [schema['type']].flat()[0];
    const choices = Array.isArray(schema['enum']) ? schema['enum'].join('|') : '';
    const value = valueFor(
      name,
      `${choices} ${type === 'boolean' ? 'true/false' : type === 'array' ? '[]' : ''} ${description}`,
      story,
    );
    if (value !== null) values[name] = type === 'string' && typeof value !== 'string' ? String(value) : value;
    else if (required) values[name] = type === 'string' || type === undefined ? '' : type === 'boolean' ? false : 0;
  }
  return values;
}

function storyOf({ messages, situation }: ModelRequest, memory: Memory): Story {
  const result = (id: string) =>
    messages.find(
      (message): message is ModelMessage & { role: 'tool' } => message.role === 'tool' && message.toolCallId === id,
    )?.content ?? '';
  const calls = messages.flatMap((message) =>
    message.role === 'assistant'
      ? (message.toolCalls ?? [])
          .filter(({ name }) => !['next_step', 'change_context'].includes(name))
          .map(({ id, name, arguments: text }) => ({
            tool: name,
            values: parsed(text),
            result: result(id),
            refused: isRefusal(result(id)),
          }))
      : [],
  );
  return {
    said: messages.filter(({ role }) => role === 'user').map(({ content }) => content),
    calls,
    globalData: situation.globalData,
    callerNumber: situation.callerNumber,
    memory,
  };
}

/** @returns nothing for what is no JSON object: the call failed, and its arguments tell nothing. */
function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

interface Key {
  name: string;
  /** What stands beside it: a sample value, a description. */
  hint: string;
}

/** The keys that a post-prompt asks for: those of a sample object, of a list in braces, or of a list in words. */
export function keysIn(text: string): Key[] {
  const sample = text.includes('{')
    ? text.slice(text.indexOf('{') + 1, Math.max(text.lastIndexOf('}'), 0) || undefined)
    : '';
  const quoted = [...sample.matchAll(/["'`]?([A-Za-z_][\w-]*)["'`]?\s*:\s*(\[[^\]]*\]|"[^"\n]*"|[^,}\n]*)/g)];
  if (quoted.length > 0) return unique(quoted.map(([, name = '', hint = '']) => ({ name, hint })));
  const braces = /\{([^{}]*)\}/.exec(text)?.[1];
  if (braces) return unique(braces.split(',').map(listed));
  const ticked = [...text.matchAll(/[`"'“]([A-Za-z_]\w*)[`"'”]\s*(\([^)]*\)|:[^\n,;]*|-[^\n,;]*)?/g)];
  if (ticked.length > 0) return unique(ticked.map(([, name = '', hint = '']) => ({ name, hint })));
  const bullets = [...text.matchAll(/^\s*[-*]\s*\**([a-z_]\w*)\**\s*(?:[:(-](.*))?$/gim)];
  if (bullets.length > 0) return unique(bullets.map(([, name = '', hint = '']) => ({ name, hint })));
  const after =
    /\b(?:keys|fields|properties)\b(?: named)?[:\s]+([^.\n]+)/i.exec(text)?.[1] ??
    /\bwith[:\s]+([^.\n]+)/i.exec(text)?.[1];
  return after ? unique(after.split(/,|\band\b/).map(listed)) : [];
}

function listed(part: string): Key {
  const match = /^\s*(?:the |a |an )?["'`]?([A-Za-z_][\w-]*)["'`]?\s*(.*)$/.exec(part);
  return { name: match?.[1] ?? '', hint: match?.[2] ?? '' };
}

const unique = (keys: Key[]) =>
  keys.filter(
    ({ name }, index) =>
      name !== '' &&
      !/^(json|object|null|true|false|or|and)$/i.test(name) &&
      keys.findIndex((key) => key.name === name) === index,
  );

function valueFor(name: string, hint: string, story: Story): unknown {
  const known = knownValue(name, story);
  if (known !== undefined) return known;
  const words = spelledOut(name);
  const choices = choicesIn(hint);
  const success = story.calls.some(({ refused }) => !refused);
  if (
    /\btrue\b|\bfalse\b|boolean|\bbool\b/i.test(hint) ||
    /^(is|has|was|did|needs|should|wants) |\b(resolved|success\w*|booked|completed|satisfied|needed|required|escalated|confirmed|interested)\b/.test(
      words,
    )
  )
    return truthOf(words, story);
  if (/\[/.test(hint) || /\b(list|array)\b/i.test(hint)) return listOf(words, story);
  if (choices.length > 1) return choiceOf(choices, story);
  if (/\b(summary|overview|recap|description|notes?|details|conversation)\b/.test(words)) return prose(story);
  if (/\b(topic|reason|intent|request|purpose|subject|question|issue|problem|need)\b/.test(words))
    return mainRequest(story);
  if (/\b(outcome|status|result|resolution|disposition|answer)\b/.test(words))
    return success
      ? tell(story.calls.findLast(({ refused }) => !refused)?.result ?? '')
      : story.calls.length > 0
        ? 'not resolved'
        : 'no action taken';
  if (/\b(sentiment|mood|tone|satisfaction)\b/.test(words)) return sentiment(story);
  if (/\b(action|tool)s?\b/.test(words)) return story.calls.map(({ tool }) => spelledOut(tool)).join(', ') || null;
  return null;
}

/** What was said or kept under that name, or under a name for the same thing. */
function knownValue(name: string, { globalData, calls, memory, callerNumber }: Story): unknown {
  const same = (other: string) => normalized(other) === normalized(name);
  for (const { values, refused } of [...calls].reverse())
    for (const [key, value] of Object.entries(values)) if (!refused && same(key)) return value;
  for (const [key, value] of Object.entries(globalData)) if (same(key) && typeof value !== 'object') return value;
  const nested = Object.values(globalData).find(
    (value) => value !== null && typeof value === 'object' && Object.keys(value).some(same),
  );
  if (nested) return Object.entries(nested as Record<string, unknown>).find(([key]) => same(key))?.[1];
  const fact = memory.facts.find(({ slot }) => same(slot.name));
  if (fact) return fact.value;
  const words = spelledOut(name);
  const ofKind = (kind: string) => memory.facts.find(({ slot }) => slot.kind === kind)?.value;
  if (/\bname\b/.test(words)) return ofKind('name');
  if (/\b(phone|callback|caller number|contact number)\b/.test(words)) return ofKind('phone') ?? callerNumber;
  if (/\bemail\b/.test(words)) return ofKind('email');
  if (/\bdate\b/.test(words)) return ofKind('date');
  if (/\btime\b/.test(words)) return ofKind('time');
  return undefined;
}

const normalized = (name: string) =>
  spelledOut(name)
    .replace(/^(customer|caller|client|user|contact|appointment|booking|requested|preferred) /, '')
    .replace(/ (requested|wanted|preferred)$/, '')
    .replaceAll(/\s/g, '');

/** `"booked|cancelled|none"` and `booked, cancelled or none` as choices. */
function choicesIn(hint: string): string[] {
  const plain = hint.replaceAll(/["'`()]/g, '').trim();
  if (/\|/.test(plain))
    return plain
      .split('|')
      .map((part) => part.replace(/^\W+/, '').trim().split(/\s/)[0] ?? '')
      .filter(Boolean);
  if (/^\W*\w+(\/\w+)+$/.test(plain)) return plain.replace(/^\W+/, '').split('/');
  const listedWords = /(?:one of|either)\W+(.+)$/i.exec(plain)?.[1];
  return listedWords
    ? listedWords
        .split(/,|\bor\b/)
        .map((part) => part.trim())
        .filter(Boolean)
    : [];
}

function choiceOf(choices: string[], story: Story): string {
  const used = story.calls.filter(({ refused }) => !refused).map(({ tool }) => terms(spelledOut(tool)));
  const byTool = choices.find((choice) =>
    used.some((words) => [...terms(spelledOut(choice))].some((term) => words.has(term))),
  );
  if (byTool) return byTool;
  const feeling = choices.find((choice) => choice.toLowerCase() === sentiment(story));
  if (feeling) return feeling;
  const good = /^(resolved|success\w*|completed?|done|yes|answered|satisfied|positive|booked)$/i;
  const bad = /^(unresolved|failed|failure|none|no|other|abandoned|pending|incomplete|unknown|neutral|not.*)$/i;
  const wanted = used.length > 0 ? good : bad;
  return choices.find((choice) => wanted.test(choice)) ?? (choices.at(-1) as string);
}

function truthOf(words: string, { calls, said }: Story): boolean {
  const success = calls.some(({ refused }) => !refused);
  if (/\b(follow ?up|callback|escalat\w*)\b/.test(words)) return !success && said.length > 0;
  if (/\b(satisfied|happy)\b/.test(words)) return success;
  const about = terms(words);
  const matching = calls.filter(({ tool }) => [...terms(spelledOut(tool))].some((term) => about.has(term)));
  if (/\b(resolved|success\w*|completed|answered|done)\b/.test(words)) return success;
  return matching.some(({ refused }) => !refused);
}

function listOf(words: string, { calls, said }: Story): string[] {
  if (/\bquestions?\b/.test(words))
    return said.filter((text) => /\?|^(what|when|where|how|which|who|do|can|is|are)\b/i.test(text));
  if (/\b(tools?|actions?|steps?)\b/.test(words)) return [...new Set(calls.map(({ tool }) => tool))];
  if (/\b(topics?|requests?|needs?|issues?)\b/.test(words)) return said.filter((text) => text.split(/\s+/).length >= 4);
  return [];
}

function mainRequest({ said, calls }: Story): string | null {
  const plain = said.map((text) =>
    capitalized(text.replace(/^(?:(?:hi|hello|hey|good (?:morning|afternoon|evening))\b[\s,.!]*)+/i, '')),
  );
  return (
    plain.find((text) => text.split(/\s+/).length >= 3 && terms(text).size > 0) ??
    (calls[0] ? spelledOut(calls[0].tool) : (said[0] ?? null))
  );
}

function sentiment({ said }: Story): 'positive' | 'neutral' | 'negative' {
  const all = said.join(' ').toLowerCase();
  const bad = (
    all.match(
      /\b(angry|terrible|awful|bad|useless|ridiculous|unacceptable|annoyed|disappointed|wrong|worst|complain\w*)\b/g,
    ) ?? []
  ).length;
  const good = (all.match(/\b(thanks|thank you|great|perfect|wonderful|excellent|awesome|lovely|good)\b/g) ?? [])
    .length;
  if (bad > good) return 'negative';
  return good > 0 ? 'positive' : 'neutral';
}

/** The conversation in a few sentences. */
function prose(story: Story): string {
  const { calls } = story;
  const request = mainRequest(story);
  if (request === null) return 'The caller said nothing.';
  const sentences = [`The caller said: "${request.replace(/[.]$/, '')}".`];
  for (const { tool, values, result } of calls) {
    const given = Object.entries(values).map(([name, value]) => `${spelledOut(name)} ${String(value)}`);
    sentences.push(
      `The assistant used ${tool}${given.length > 0 ? ` (${enumerated(given, 'and')})` : ''}${result ? ` and learned: ${tell(result)}` : '.'}`,
    );
  }
  if (calls.length === 0) sentences.push('No function was used.');
  return sentences.join(' ');
}
