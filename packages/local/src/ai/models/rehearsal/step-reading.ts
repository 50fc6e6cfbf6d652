import type { Situation } from '../model.js';
import type { Ability } from './choose.js';
import { kindOf, nounOf, type Slot, type SlotKind } from './slots.js';
import { spelledOut, terms } from './words.js';

type Step = NonNullable<Situation['step']>;

const asking = /\b(ask|asks|asking|collect|get|find out|gather|take|obtain|learn|need|request|write down)\b/i;
const given = /\b(gave|given|gives|provided|provides|chose|chosen|chooses|picked|known|have|has|collected|told|got)\b/i;
const idioms =
  /\b(at a time|this time|first time|time zone|in time|up to date|by name|by their name|your name|user ?name|phone call|over the phone|on the phone)\b/gi;

const nouns: [RegExp, string, SlotKind][] = [
  [/\b(?:full |first |last )?names?\b/i, 'name', 'name'],
  [/\b(?:phone|telephone|mobile|callback)(?: number)?\b/i, 'phone', 'phone'],
  [/\be-?mail(?: address)?\b/i, 'email', 'email'],
  [/\b(?:date|day)\b/i, 'date', 'date'],
  [/\btime\b/i, 'time', 'time'],
  [/\border number\b/i, 'order_number', 'code'],
  [/\baccount number\b/i, 'account_number', 'code'],
  [/\b(?:street |home |delivery )?address\b/i, 'address', 'text'],
  [/\b(?:problem|issue)\b/i, 'problem', 'text'],
  [/\breason\b/i, 'reason', 'text'],
];

/** What a step wants to know from the caller, by the words of its text and its criteria. */
export function wantedBy(step: Step | undefined, abilities: readonly Ability[]): Slot[] {
  if (!step) return [];
  const text =
    askingParts(step.text, asking) +
    askingParts(step.criteria ?? '', new RegExp(`${asking.source}|${given.source}`, 'i'));
  if (!text) return [];
  const wanted: { slot: Slot; at: number }[] = [];
  const add = (slot: Slot, at: number) => {
    const same = wanted.some(
      (other) =>
        other.slot.name === slot.name ||
        (other.slot.kind === slot.kind && slot.kind !== 'text' && slot.kind !== 'enum' && slot.kind !== 'code'),
    );
    if (!same) wanted.push({ slot, at });
  };
  // A tool's own argument says best what it is: its name, its choices, its form.
  for (const slot of abilities.flatMap(({ slots }) => slots)) {
    const at = text.search(new RegExp(`\\b${escaped(nounOf(slot))}\\b`, 'i'));
    if (at >= 0 && slot.kind !== 'query') add(slot, at);
  }
  for (const [pattern, name, kind] of nouns) {
    const at = text.search(pattern);
    if (at >= 0) add({ name, kind, description: '', required: true, schema: { type: 'string' } }, at);
  }
  return wanted.sort((a, b) => a.at - b.at).map(({ slot }) => slot);
}

function askingParts(text: string, verbs: RegExp): string {
  return text
    .replaceAll(idioms, ' ')
    .split(/(?<=[.!?])\s+|\n+/)
    .filter((sentence) => verbs.test(sentence) && !/^\W*(do not|don't|never)\b/i.test(sentence))
    .join(' ');
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The tool that a step is there for: the one that its text names or speaks of, or its only one. */
export function mainToolOf(step: Step | undefined, abilities: readonly Ability[]): Ability | undefined {
  if (!step) return undefined;
  const text = `${step.text} ${step.criteria ?? ''}`;
  const named = abilities.filter(({ tool }) => text.includes(tool.name));
  if (named.length > 0) return named.find(({ changes }) => changes) ?? named[0];
  const useful = abilities.filter(({ ends, transfers }) => !ends && !transfers);
  if (useful.length === 1) return useful[0];
  const words = terms(text);
  return useful.find(
    ({ tool, changes }) => changes && [...terms(spelledOut(tool.name))].filter((term) => words.has(term)).length >= 2,
  );
}

/** Whether a tool that went well is what a step was there for. */
export function fulfils(step: Step | undefined, ability: Ability, abilities: readonly Ability[]): boolean {
  if (!step) return false;
  if (mainToolOf(step, abilities)?.tool.name === ability.tool.name) return true;
  const criteria = terms(step.criteria ?? '');
  const name = [...terms(spelledOut(ability.tool.name))];
  // One word in common is chance: most of the name has to be there.
  return name.filter((term) => criteria.has(term)).length > name.length / 2;
}

/** Whether a step has the assistant read something back. */
export const confirms = (step: Step | undefined) =>
  /\b(confirm|read (?:it |them |everything |all |the \w+ )?back|repeat (?:it |them |everything |all |the \w+ )?back|double.?check|verify)\b/i.test(
    step?.text ?? '',
  );

/** Whether a step is the last one: thanks and goodbye. */
export const closes = (step: Step | undefined) =>
  /\b(goodbye|good bye|farewell|wrap up|thank (?:the )?(?:caller|customer|them)|close the (?:call|conversation)|end the (?:call|conversation))\b/i.test(
    step?.text ?? '',
  );

/** A slot for a question of `gather_info`. */
export function slotOfQuestion({ key, question, type }: NonNullable<Situation['gather']>): Slot {
  const schema = { type, description: question };
  const kind = kindOf(key, schema);
  return { name: key, kind: kind === 'query' ? 'text' : kind, description: question, required: true, schema };
}
