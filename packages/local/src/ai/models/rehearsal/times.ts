import type { Found } from './dates.js';
import { findNumbers } from './numbers.js';

export interface TimeOfDay {
  hour: number;
  minute: number;
}

const two = (value: number) => String(value).padStart(2, '0');
export const clock24 = ({ hour, minute }: TimeOfDay) => `${two(hour)}:${two(minute)}`;
export const clock12 = ({ hour, minute }: TimeOfDay) =>
  `${hour % 12 || 12}${minute === 0 ? '' : `:${two(minute)}`} ${hour < 12 ? 'AM' : 'PM'}`;

type Half = 'am' | 'pm' | undefined;

/**
 * Finds a time of day. Without "am" or "pm", business hours decide: one to seven is the afternoon.
 * @param lenient a bare number is a time too, because a time was asked for
 */
export function findTime(text: string, lenient = false): Found<TimeOfDay> | undefined {
  const found =
    fixed(text) ??
    partOfHour(text) ??
    withColon(text) ??
    marked(text) ??
    afterPreposition(text) ??
    (lenient ? bare(text) : undefined);
  return found;
}

function fixed(text: string): Found<TimeOfDay> | undefined {
  const match = /\b(noon|midday|midnight)\b/i.exec(text);
  if (!match) return undefined;
  const value = { hour: match[0].toLowerCase() === 'midnight' ? 0 : 12, minute: 0 };
  return { value, start: match.index, end: match.index + match[0].length };
}

/** `half past two`, `quarter to five`, `ten past nine`. */
function partOfHour(text: string): Found<TimeOfDay> | undefined {
  const match = /\b(half|(?:a )?quarter|(?:[a-z]+|\d{1,2})(?: minutes)?) (past|after|to|before|till) /i.exec(text);
  if (!match) return undefined;
  const amount = (match[1] as string).toLowerCase();
  const minutes = amount === 'half' ? 30 : amount.endsWith('quarter') ? 15 : findNumbers(amount)[0]?.value;
  const end = match.index + match[0].length;
  const hour = findNumbers(text.slice(end))[0];
  if (minutes === undefined || minutes > 59 || !hour || hour.start !== 0 || hour.value < 1 || hour.value > 12)
    return undefined;
  const before = /to|before|till/i.test(match[2] as string);
  const half = halfAfter(text, end + hour.end);
  const named = inHalf(before ? hour.value - 1 || 12 : hour.value, half.value);
  return { value: { hour: named, minute: before ? 60 - minutes : minutes }, start: match.index, end: half.end };
}

function withColon(text: string): Found<TimeOfDay> | undefined {
  const match = /\b(\d{1,2})[:.h](\d{2})\b(?!\d)/i.exec(text);
  if (!match) return undefined;
  const [hour, minute] = [Number(match[1]), Number(match[2])];
  if (hour > 23 || minute > 59) return undefined;
  const half = halfAfter(text, match.index + match[0].length);
  const exact = hour > 12 || hour === 0 || (match[1] as string).startsWith('0');
  return { value: { hour: exact ? hour : inHalf(hour, half.value), minute }, start: match.index, end: half.end };
}

/** `3 pm`, `ten thirty in the morning`, `two o'clock`. */
function marked(text: string): Found<TimeOfDay> | undefined {
  for (const number of findNumbers(text)) {
    const time = asTime(number.digits, number.value);
    if (!time) continue;
    const clock = /^\s*o'?clock\b/i.exec(text.slice(number.end));
    const end = number.end + (clock?.[0].length ?? 0);
    const half = halfAfter(text, end);
    if (!clock && !half.value) continue;
    return { value: { ...time, hour: inHalf(time.hour, half.value) }, start: number.start, end: half.end };
  }
  return undefined;
}

function afterPreposition(text: string): Found<TimeOfDay> | undefined {
  for (const number of findNumbers(text)) {
    const time = asTime(number.digits, number.value);
    if (!time || !/\b(at|around|about|by|for|after|before)\s*$/i.test(text.slice(0, number.start))) continue;
    if (
      /^\s*(people|guests|persons|of|hours?|minutes?|days?|weeks?|dollars|percent|[a-z]+s\b)/i.test(
        text.slice(number.end),
      )
    )
      continue;
    const only = /\b(at|around|by)\s*$/i.test(text.slice(0, number.start)) || time.minute > 0;
    if (!only) continue;
    return { value: { ...time, hour: inHalf(time.hour, partOfDay(text)) }, start: number.start, end: number.end };
  }
  return undefined;
}

function bare(text: string): Found<TimeOfDay> | undefined {
  for (const number of findNumbers(text)) {
    const time = asTime(number.digits, number.value);
    if (time)
      return { value: { ...time, hour: inHalf(time.hour, partOfDay(text)) }, start: number.start, end: number.end };
  }
  return undefined;
}

/** `10` as an hour, `1030` as hour and minute. */
function asTime(digits: string, value: number): TimeOfDay | undefined {
  if (!Number.isInteger(value)) return undefined;
  if (digits.length <= 2) return value >= 1 && value <= 23 ? { hour: value, minute: 0 } : undefined;
  if (digits.length > 4) return undefined;
  const hour = Number(digits.slice(0, -2));
  const minute = Number(digits.slice(-2));
  return hour >= 1 && hour <= 23 && minute <= 59 ? { hour, minute } : undefined;
}

/** `am`, `in the evening`: what half of the day is named right after. */
function halfAfter(text: string, end: number): { value: Half; end: number } {
  const match =
    /^\s*(a\.?m\b\.?|p\.?m\b\.?|in the (?:morning|afternoon|evening)|at night|this (?:morning|afternoon|evening)|tonight)/i.exec(
      text.slice(end),
    );
  if (!match) return { value: undefined, end };
  const half = /^\s*a|morning/i.test(match[0]) && !/at night/i.test(match[0]) ? 'am' : 'pm';
  return { value: half, end: end + match[0].length };
}

function partOfDay(text: string): Half {
  if (/\b(afternoon|evening|tonight|p\.?m)\b/i.test(text)) return 'pm';
  return /\b(morning|a\.?m)\b/i.test(text) ? 'am' : undefined;
}

function inHalf(hour: number, half: Half): number {
  if (hour > 12) return hour;
  if (half === 'am') return hour % 12;
  if (half === 'pm') return (hour % 12) + 12;
  return hour <= 7 ? hour + 12 : hour;
}
