import { findYesNo } from './choices.js';
import { type Ability, choose } from './choose.js';
import type { Dialog, Reaction } from './dialog.js';
import { extract } from './extract.js';
import type { Pending } from './memory.js';
import { hintFor, nounOf, questionFor, type Slot, sayValue } from './slots.js';
import { smallTalk } from './small-talk.js';
import { confirms } from './step-reading.js';
import { capitalized, enumerated, spelledOut, terms } from './words.js';

/** Starts what the caller wishes: with what they said, and what is known of them. */
export function begin(dialog: Dialog, ability: Ability, said: string): Reaction {
  const { memory, hearing } = dialog;
  const first = checkBefore(dialog, ability);
  if (first) {
    memory.learn(ability.slots, extract(said, ability.slots, hearing));
    memory.intent = ability.tool.name;
    return begin(dialog, first, said);
  }
  const told = said ? extract(said, ability.slots, hearing) : {};
  const values: Record<string, unknown> = {};
  for (const slot of ability.slots) {
    const known = slot.required || slot.kind === 'enum' ? memory.recall(slot) : undefined;
    const value = told[slot.name] ?? known ?? textFor(slot, said, ability);
    if (value !== undefined) values[slot.name] = value;
  }
  memory.open = '';
  memory.misses = 0;
  memory.asked = undefined;
  memory.learn(ability.slots, told);
  memory.pending = { tool: ability.tool.name, values };
  return advance(dialog, ability, memory.pending);
}

/** What finds out whether a wish can be had at all: it asks for part of what the wish asks for, and changes nothing. */
function checkBefore({ abilities, memory }: Dialog, wish: Ability): Ability | undefined {
  if (!wish.changes) return undefined;
  const names = wish.slots.map(({ name }) => name);
  return abilities.find(
    ({ tool, changes, required }) =>
      !changes &&
      !memory.wasUsed(tool.name) &&
      required.length > 0 &&
      required.length < wish.required.length &&
      required.every(({ name }) => names.includes(name)) &&
      terms(`${spelledOut(tool.name)} ${tool.description}`).has('~availabl'),
  );
}

/** Goes on with what the caller wanted in the first place, after it was found out that it can be had. */
export function goOnWith(dialog: Dialog, ability: Ability, before: string): Reaction {
  const { memory } = dialog;
  const values: Record<string, unknown> = {};
  for (const slot of ability.slots) {
    const known = memory.recall(slot);
    if (known !== undefined) values[slot.name] = known;
  }
  memory.pending = { tool: ability.tool.name, values };
  const missing = ability.required.filter(({ name }) => values[name] === undefined);
  // "Which time suits you?" has asked for the time already.
  const asked = before.includes('?') ? missing.find(({ kind }) => kind === 'time' || kind === 'datetime') : undefined;
  if (!asked) return advance(dialog, ability, memory.pending, before);
  memory.pending.asked = asked;
  return { say: before };
}

/** What is wrong, why somebody calls: the sentence that they began with tells it, when it tells more than the wish. */
function textFor(slot: Slot, said: string, { required }: Ability): string | undefined {
  if (!slot.required || slot.kind !== 'text' || !said) return undefined;
  if (!/\b(issue|problem|reason|description|details|message|topic|note|request)\b/.test(nounOf(slot))) return undefined;
  return said.split(/\s+/).length >= 6 || required.length === 1
    ? capitalized(
        said.trim().replace(/^(?:(?:hi|hello|hey|good (?:morning|afternoon|evening))\b[\s,.!]*)+/i, ''),
      ).replace(/[.]$/, '')
    : undefined;
}

/** Asks for what is missing, has it confirmed, or calls the tool. */
function advance(dialog: Dialog, ability: Ability, pending: Pending, before = ''): Reaction {
  const { memory } = dialog;
  const missing = ability.required.find(({ name }) => pending.values[name] === undefined);
  if (missing) {
    pending.asked = missing;
    pending.confirming = undefined;
    return { say: `${before} ${questionFor(missing)}`.trim() };
  }
  pending.asked = undefined;
  const done = memory.isDone(ability.tool.name, pending.values);
  if (done !== undefined && ability.changes) {
    memory.pending = undefined;
    return { say: 'That is done already. Is there anything else I can do for you?' };
  }
  const reads = ability.changes && (ability.required.length >= 2 || confirms(dialog.situation.step));
  if (reads && pending.confirming !== 'read_back') {
    pending.confirming = 'read_back';
    return { say: `${before} ${readBack(ability, pending)}`.trim() };
  }
  memory.pending = undefined;
  memory.learn(ability.slots, pending.values);
  memory.lastCall = { tool: ability.tool.name, values: pending.values };
  return { call: memory.lastCall };
}

function readBack({ slots }: Ability, { values }: Pending): string {
  const parts = slots
    .filter(({ name, kind }) => values[name] !== undefined && kind !== 'query')
    .map((slot) => {
      const value = sayValue(slot, values[slot.name]);
      if (slot.kind === 'date') return `on ${value}`;
      if (slot.kind === 'time') return `at ${value}`;
      if (slot.kind === 'datetime') return value;
      // Nobody wants to hear a long story again.
      if (slot.kind === 'text' && value.split(' ').length > 6) return `the ${nounOf(slot)} as you told it`;
      return `${nounOf(slot)} ${value}`;
    });
  return `Let me read that back: ${enumerated(parts, 'and')}. Is that right?`;
}

const dropped =
  /\b(never ?mind|forget (?:it|about it|that)|cancel (?:that|it)|leave it|don't bother|start over|changed my mind)\b/i;

/** Goes on with a wish that lacks something. @returns nothing when the caller has left it. */
export function resume(dialog: Dialog, pending: Pending, said: string): Reaction | undefined {
  const { memory } = dialog;
  const ability = dialog.ability(pending.tool);
  if (!ability) {
    memory.pending = undefined;
    return undefined;
  }
  if (dropped.test(said)) {
    memory.pending = undefined;
    return { say: 'All right, never mind. What else can I do for you?' };
  }
  memory.open = '';
  return pending.confirming ? confirm(dialog, ability, pending, said) : answer(dialog, ability, pending, said);
}

function confirm(dialog: Dialog, ability: Ability, pending: Pending, said: string): Reaction | undefined {
  const yes = findYesNo(said);
  const told = extract(
    said,
    ability.slots.filter(({ kind }) => kind !== 'query'),
    dialog.hearing,
  );
  const changed = Object.fromEntries(Object.entries(told).filter(([name, value]) => pending.values[name] !== value));
  if (Object.keys(changed).length > 0) {
    Object.assign(pending.values, changed);
    dialog.memory.learn(ability.slots, changed);
    pending.confirming = undefined;
    return advance(dialog, ability, pending, 'All right.');
  }
  if (yes === true) {
    pending.confirming = 'read_back';
    return advance(dialog, ability, pending);
  }
  if (pending.confirming === 'correction') {
    const slot = ability.slots.find((candidate) => said.toLowerCase().includes(nounOf(candidate)));
    if (slot) {
      pending.asked = slot;
      pending.confirming = undefined;
      return { say: questionFor(slot) };
    }
  }
  if (yes === false) {
    pending.confirming = 'correction';
    return { say: 'What should I change?' };
  }
  const other = elsewhere(dialog, ability, said);
  if (other) return aside(dialog, pending, other, said);
  if (smallTalk(said) === 'bye') return undefined;
  return { say: `Sorry, I didn't get that. ${readBack(ability, pending)}` };
}

const asksSomething =
  /\?\s*$|^(?:(?:and|but|so|also|oh|by the way|wait|actually)\b[\s,]*)*(what|when|where|how|which|who|do you|can you|can i|is there|are there|are you)\b/i;

function answer(dialog: Dialog, ability: Ability, pending: Pending, said: string): Reaction | undefined {
  const { memory, hearing } = dialog;
  const { asked } = pending;
  const other = elsewhere(dialog, ability, said);
  const asks = asksSomething.test(said.trim());
  // To a question, only what cannot be mistaken is an answer.
  const told = extract(
    said,
    ability.slots,
    hearing,
    other && asks && asked && ['text', 'name', 'query'].includes(asked.kind) ? undefined : asked,
  );
  const fresh = Object.fromEntries(
    Object.entries(told).filter(
      ([name]) =>
        name === asked?.name ||
        pending.values[name] === undefined ||
        ability.slots.find((slot) => slot.name === name)?.kind !== 'query',
    ),
  );
  if (other && asks) return aside(dialog, pending, other, said);
  if (Object.keys(fresh).length > 0) {
    Object.assign(pending.values, fresh);
    memory.learn(ability.slots, fresh);
    memory.misses = 0;
    return advance(dialog, ability, pending, asked && asked.name in fresh ? 'Thank you.' : '');
  }
  if (smallTalk(said) === 'bye') return undefined;
  if (other) return aside(dialog, pending, other, said);
  const elseAnswered = unasked(dialog, ability, pending, said);
  if (elseAnswered) {
    Object.assign(pending.values, elseAnswered);
    memory.learn(ability.slots, elseAnswered);
    return advance(dialog, ability, pending, 'Thank you.');
  }
  memory.misses += 1;
  const again = asked ? `${questionFor(asked)} ${hintFor(asked)}`.trim() : '';
  return { say: `Sorry, I didn't get that. ${again}`.trim() };
}

/** A bare answer to something else that is still missing: "seven thirty", where the name was asked for. */
function unasked({ hearing }: Dialog, { required }: Ability, { values, asked }: Pending, said: string) {
  const open = required.filter(
    ({ name, kind }) =>
      name !== asked?.name && values[name] === undefined && ['time', 'date', 'number', 'name', 'enum'].includes(kind),
  );
  for (const slot of open) {
    const words = said.split(/\s+/).length;
    if (slot.kind === 'name' && (words < 2 || words > 3)) continue;
    const value = extract(said, [slot], hearing, slot)[slot.name];
    if (value !== undefined) return { [slot.name]: value };
  }
  return undefined;
}

/** Another tool that the caller speaks of. */
function elsewhere(dialog: Dialog, current: Ability, said: string): Ability | undefined {
  const wish = choose(said, dialog.abilities, dialog.hearing);
  return wish && wish.tool.name !== current.tool.name ? wish : undefined;
}

/** Does something in between, and comes back. */
function aside(dialog: Dialog, pending: Pending, other: Ability, said: string): Reaction {
  dialog.memory.parked = pending;
  return begin(dialog, other, said);
}
