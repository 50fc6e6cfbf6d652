import type { LocalTime } from '@signalwire/protocol/templates';
import { findChoice, findYesNo } from './choices.js';
import { findEmail, findName, findPhone, findPlace } from './contact.js';
import { type CalendarDay, type Found, findDate, isoDate, weekdayName } from './dates.js';
import { findNumbers } from './numbers.js';
import type { Slot, SlotKind } from './slots.js';
import { clock12, clock24, findTime, type TimeOfDay } from './times.js';
import { spelledOut, stem, terms, tokens } from './words.js';

/** What values are understood against. */
export interface Hearing {
  today: LocalTime;
  callerNumber: string;
}

/** What is looked for first: what is most certain to be what it looks like, so that nothing else takes its digits. */
const order: SlotKind[] = [
  'email',
  'phone',
  'datetime',
  'date',
  'weekday',
  'time',
  'enum',
  'list',
  'code',
  'number',
  'name',
  'place',
  'boolean',
  'query',
  'text',
];

/** What is unmistakable even where something else was asked for. */
const claiming: SlotKind[] = ['email', 'phone', 'datetime', 'date', 'time'];

/**
 * Finds the values of slots in what somebody said. Parts that were understood are not understood twice.
 * @param asked the slot that was asked for: its value may come without any sign of what it is
 */
export function extract(
  utterance: string,
  slots: readonly Slot[],
  hearing: Hearing,
  asked?: Slot,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  // Recognisers write it both ways; the `o` must not be taken for a zero.
  const whole = utterance.replaceAll(/\bo[ ’]clock\b/gi, "o'clock");
  let text = whole;
  const take = (slot: Slot, lenient: boolean) => {
    const found = findValue(slot, text, whole, hearing, lenient);
    if (!found) return;
    values[slot.name] = found.value;
    if (found.start < found.end)
      text = text.slice(0, found.start) + ' '.repeat(found.end - found.start) + text.slice(found.end);
  };
  // A phone number or a date that comes along must not be taken for the number that was asked for, unless it is all there is.
  const sorted = [...slots].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  if (asked) {
    for (const slot of sorted)
      if (
        slot.name !== asked.name &&
        claiming.includes(slot.kind) &&
        order.indexOf(slot.kind) < order.indexOf(asked.kind)
      )
        take(slot, false);
    // What is left beside a time or a date is hardly a name.
    take(asked, asked.kind !== 'name' || Object.keys(values).length === 0);
  }
  for (const slot of sorted) if (!(slot.name in values) && slot.name !== asked?.name) take(slot, false);
  return values;
}

function findValue(
  slot: Slot,
  text: string,
  whole: string,
  hearing: Hearing,
  lenient: boolean,
): Found<unknown> | undefined {
  const { schema } = slot;
  if (typeof schema['pattern'] === 'string' && !['date', 'time', 'phone', 'datetime'].includes(slot.kind)) {
    const found = findPattern(schema['pattern'], text);
    if (found) return found;
  }
  const named = choicesIn(slot.description);
  if (named.length > 0 && slot.kind !== 'enum') {
    const found = findChoice(text, named);
    if (found) return found;
  }
  switch (slot.kind) {
    case 'enum':
      return findChoice(
        text,
        (schema['enum'] as unknown[]).filter((value) => value !== null),
      );
    case 'email':
      return findEmail(text);
    case 'phone':
      return findPhone(text, hearing.callerNumber);
    case 'date':
      return mapped(findDate(text, hearing.today), (day) => written(day, slot));
    case 'weekday':
      return mapped(findDate(text, hearing.today), (day) => (wantsIso(slot) ? isoDate(day) : weekdayName(day)));
    case 'time':
      return mapped(findTime(text, lenient), (time) => writtenTime(time, slot));
    case 'datetime':
      return findDateTime(text, hearing);
    case 'number':
      return findNumber(slot, text, lenient);
    case 'code':
      return findCode(slot, text, lenient);
    case 'name':
      return findName(text, lenient);
    case 'place':
      return findPlace(text, lenient);
    case 'boolean':
      return lenient ? mapped(wrap(findYesNo(text), text), (value) => value) : undefined;
    case 'list':
      return findList(schema, text, lenient);
    case 'query':
      return everything(whole);
    case 'text':
      return lenient ? everything(whole) : undefined;
  }
}

/** What a description lists: "One of: a, b, c". */
const choicesIn = (description: string): string[] =>
  /\b(?:one of|known are): ([^.]+)/i.exec(description)?.[1]?.split(', ') ?? [];

const wrap = <Value>(value: Value | undefined, text: string): Found<Value> | undefined =>
  value === undefined ? undefined : { value, start: 0, end: text.length };

function mapped<In, Out>(found: Found<In> | undefined, change: (value: In) => Out): Found<Out> | undefined {
  return found && { ...found, value: change(found.value) };
}

const wantsIso = ({ description, schema }: Slot) =>
  /yyyy|iso|\d{4}-\d{2}/i.test(description) || schema['format'] === 'date';

function written(day: CalendarDay, { description }: Slot): string {
  if (/mm\/dd\/yyyy/i.test(description)) return isoDate(day).replace(/(\d+)-(\d+)-(\d+)/, '$2/$3/$1');
  if (/dd\/mm\/yyyy/i.test(description)) return isoDate(day).replace(/(\d+)-(\d+)-(\d+)/, '$3/$2/$1');
  return isoDate(day);
}

const writtenTime = (time: TimeOfDay, { description }: Slot) =>
  /\b(am\/pm|12.hour|\d ?[ap]m)\b/i.test(description) ? clock12(time) : clock24(time);

function findDateTime(text: string, hearing: Hearing): Found<string> | undefined {
  const day = findDate(text, hearing.today);
  if (!day) return undefined;
  const rest = text.slice(0, day.start) + ' '.repeat(day.end - day.start) + text.slice(day.end);
  const time = findTime(rest);
  if (!time) return undefined;
  return {
    value: `${isoDate(day.value)}T${clock24(time.value)}:00`,
    start: Math.min(day.start, time.start),
    end: Math.max(day.end, time.end),
  };
}

function findNumber({ schema, name, description }: Slot, text: string, lenient: boolean): Found<number> | undefined {
  const whole = [schema['type']].flat().includes('integer');
  const about = terms(`${spelledOut(name)} ${description}`);
  const fits = ({ value }: { value: number }) =>
    (!whole || Number.isInteger(value)) &&
    !(typeof schema['minimum'] === 'number' && value < schema['minimum']) &&
    !(typeof schema['maximum'] === 'number' && value > schema['maximum']);
  const numbers = findNumbers(text).filter(fits);
  const people = /\b(people|persons|guests|party|attendees|seats)\b/i.test(`${spelledOut(name)} ${description}`);
  const named =
    numbers.find(({ start, end }) => near(text, start, end, about)) ??
    (people ? numbers.find(({ start, end }) => countsPeople(text, start, end)) : undefined);
  const found =
    named ??
    (lenient || (numbers.length === 1 && /\b(number|id|code)\b/.test(spelledOut(name))) ? numbers[0] : undefined);
  return found && { value: found.value, start: found.start, end: found.end };
}

/** "A table for four", "there are six of us". */
const countsPeople = (text: string, start: number, end: number) =>
  /^\s*(?:people|persons|guests|of us|adults)\b/i.test(text.slice(end)) ||
  (/\bfor\s+$/i.test(text.slice(0, start)) &&
    !/^\s*(?:[ap]\.?m|o'clock|in the|hours?|minutes?|days?|weeks?)\b/i.test(text.slice(end)));

/** Whether the words beside a number are about what is looked for. */
function near(text: string, start: number, end: number, about: Set<string>): boolean {
  const before = tokens(text.slice(0, start)).slice(-4);
  const after = tokens(text.slice(end)).slice(0, 2);
  return [...before, ...after].some(({ word }) => about.has(stem(word)));
}

/** An order number, an ID, a code: digits, or letters and digits. */
function findCode({ name, description }: Slot, text: string, lenient: boolean): Found<string> | undefined {
  const mixed = /\b(?=[A-Z-]*\d)(?=[\d-]*[A-Z])[A-Z\d]+(?:-[A-Z\d]+)*\b/i.exec(text);
  if (mixed && !/^\d+(st|nd|rd|th|am|pm)$/i.test(mixed[0]))
    return { value: mixed[0].toUpperCase(), start: mixed.index, end: mixed.index + mixed[0].length };
  const spelled = lenient ? /(?<![a-z'])[a-z](?:[\s-]+(?:[a-z](?![a-z'])|\d+))+/i.exec(text) : null;
  if (spelled)
    return {
      value: spelled[0].replaceAll(/[\s-]/g, '').toUpperCase(),
      start: spelled.index,
      end: spelled.index + spelled[0].length,
    };
  const about = terms(`${spelledOut(name)} ${description}`);
  const numbers = findNumbers(text).filter(({ value }) => Number.isInteger(value));
  const named = numbers.find(({ start, end, digits }) => digits.length > 1 && near(text, start, end, about));
  const found = named ?? numbers.find(({ digits }) => (lenient ? true : digits.length >= 3));
  if (found) return { value: found.digits, start: found.start, end: found.end };
  return undefined;
}

function findPattern(pattern: string, text: string): Found<string> | undefined {
  const body = pattern.replace(/^\^/, '').replace(/\$$/, '');
  for (const flags of ['u', 'iu']) {
    const expression = regex(`\\b(?:${body})\\b`, flags);
    const match = expression?.exec(text);
    const value = match && regex(pattern, 'u')?.test(match[0]) ? match[0] : match?.[0].toUpperCase();
    if (match && value && regex(pattern, 'u')?.test(value))
      return { value, start: match.index, end: match.index + match[0].length };
  }
  const number = findNumbers(text).find(({ digits }) => regex(pattern, 'u')?.test(digits));
  return number && { value: number.digits, start: number.start, end: number.end };
}

/** @returns `undefined` for a pattern that is no regular expression here: then it cannot help to find a value. */
function regex(source: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}

function findList(schema: Record<string, unknown>, text: string, lenient: boolean): Found<unknown[]> | undefined {
  const items = (schema['items'] ?? {}) as Record<string, unknown>;
  const choices = items['enum'];
  if (Array.isArray(choices)) {
    const values = choices.filter((choice) => findChoice(text, [choice]));
    return values.length > 0 ? { value: values, start: 0, end: 0 } : undefined;
  }
  if (items['type'] === 'integer' || items['type'] === 'number') {
    const values = findNumbers(text).map(({ value }) => value);
    return values.length > 0 && lenient ? { value: values, start: 0, end: 0 } : undefined;
  }
  if (!lenient) return undefined;
  const parts = text
    .replace(/[.!?]+$/, '')
    .split(/,\s*(?:and\s+)?|\s+and\s+/i)
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.length > 0 ? { value: parts, start: 0, end: text.length } : undefined;
}

function everything(text: string): Found<string> | undefined {
  const value = text
    .trim()
    .replace(/^(?:(?:yes|yeah|well|um|uh|so|okay|ok|please)\b[\s,]*)+/i, '')
    .replace(/[\s.!]+$/, '')
    .trim();
  return value ? { value, start: 0, end: text.length } : undefined;
}
