import type { LocalTime } from '@signalwire/protocol/templates';
import { findNumbers, ordinalAt } from './numbers.js';
import { type Token, tokens } from './words.js';

export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

/** A value found in a text, and where. */
export interface Found<Value> {
  value: Value;
  start: number;
  end: number;
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** `sat` and `sun`, `mar` and `may` are words of their own; recognisers write days and months out. */
const shortDays: Record<string, number> = { mon: 1, tue: 2, tues: 2, wed: 3, thu: 4, thur: 4, thurs: 4, fri: 5 };
const weekdayOf = (word: string) => {
  const singular = word.replace(/s$/, '');
  const index = weekdays.indexOf(singular);
  return index >= 0 ? index : (shortDays[word] ?? -1);
};
const monthOf = (word: string) =>
  months.findIndex((name) => name === word || (word.length >= 3 && word.length <= 4 && name.startsWith(word)));

const at = ({ year, month, day }: CalendarDay) => Date.UTC(year, month - 1, day);
const fromUtc = (ms: number): CalendarDay => {
  const date = new Date(ms);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};
const plusDays = (from: CalendarDay, days: number) => fromUtc(at(from) + days * 86_400_000);
export const weekdayIndex = (day: CalendarDay) => new Date(at(day)).getUTCDay();
export const isoDate = ({ year, month, day }: CalendarDay) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
export const weekdayName = (day: CalendarDay) => {
  const name = weekdays[weekdayIndex(day)] as string;
  return name.charAt(0).toUpperCase() + name.slice(1);
};

function exists({ year, month, day }: CalendarDay): boolean {
  const date = fromUtc(Date.UTC(year, month - 1, day));
  return month >= 1 && month <= 12 && date.month === month && date.day === day;
}

/** Finds a date in what somebody said; relative ones are counted from `today`. */
export function findDate(text: string, today: LocalTime): Found<CalendarDay> | undefined {
  return numericDate(text, today) ?? wordDate(text, today);
}

function numericDate(text: string, today: LocalTime): Found<CalendarDay> | undefined {
  const iso = /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/.exec(text);
  if (iso) {
    const value = { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
    if (exists(value)) return { value, start: iso.index, end: iso.index + iso[0].length };
  }
  const slashed = /\b(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?\b/.exec(text);
  if (!slashed) return undefined;
  const [first, second] = [Number(slashed[1]), Number(slashed[2])];
  // American order, unless only the other one makes a date.
  const [month, day] = first > 12 ? [second, first] : [first, second];
  const year = slashed[3] === undefined ? undefined : Number(slashed[3].length === 2 ? `20${slashed[3]}` : slashed[3]);
  const value = completed(month, day, year, today);
  return value && { value, start: slashed.index, end: slashed.index + slashed[0].length };
}

/** A month and a day with their year: the given one, or the next in which they are not over. */
function completed(month: number, day: number, year: number | undefined, today: CalendarDay): CalendarDay | undefined {
  if (year !== undefined) return exists({ year, month, day }) ? { year, month, day } : undefined;
  for (const candidate of [today.year, today.year + 1, today.year + 2, today.year + 3, today.year + 4]) {
    const value = { year: candidate, month, day };
    if (exists(value) && at(value) >= at(today)) return value;
  }
  return undefined;
}

function wordDate(text: string, today: LocalTime): Found<CalendarDay> | undefined {
  const words = tokens(text);
  const found = (value: CalendarDay | undefined, from: number, to: number) => {
    const first = words[from] as Token;
    const last = words[to - 1] as Token;
    return value && { value, start: first.start, end: last.end };
  };
  for (let position = 0; position < words.length; position++) {
    const month = monthAndDay(words, position, today, text);
    if (month) return found(month.value, position, month.next);
  }
  for (let position = 0; position < words.length; position++) {
    const relative = relativeDay(words, position, today, text);
    if (relative) return found(relative.value, position, relative.next);
  }
  return undefined;
}

interface Read {
  value: CalendarDay;
  next: number;
}

/** `November 27th, 2026`, `27 November`, `the twenty seventh of November`. */
function monthAndDay(words: Token[], position: number, today: LocalTime, text: string): Read | undefined {
  const month = monthOf(words[position]?.word ?? '') + 1;
  if (month > 0) {
    const day = dayAt(words, position + 1, text);
    // `may` and `march` are months only beside a day.
    if (!day) return undefined;
    const year = yearAt(words, day.next, text);
    const value = completed(month, day.value, year?.value, today);
    return value && { value, next: year?.next ?? day.next };
  }
  const day = dayAt(words, position, text);
  if (!day) return undefined;
  let next = day.next;
  if (words[next]?.word === 'of') next += 1;
  const after = monthOf(words[next]?.word ?? '') + 1;
  if (after === 0) return undefined;
  const year = yearAt(words, next + 1, text);
  const value = completed(after, day.value, year?.value, today);
  return value && { value, next: year?.next ?? next + 1 };
}

function dayAt(words: Token[], position: number, text: string): { value: number; next: number } | undefined {
  const start = words[position]?.word === 'the' ? position + 1 : position;
  const ordinal = ordinalAt(words, start);
  if (ordinal) return ordinal.value >= 1 && ordinal.value <= 31 ? ordinal : undefined;
  const token = words[start];
  if (!token) return undefined;
  const digits = /^\d{1,2}$/.exec(token.word);
  if (digits)
    return Number(token.word) >= 1 && Number(token.word) <= 31
      ? { value: Number(token.word), next: start + 1 }
      : undefined;
  // In words, at most two of them: `twenty seven`.
  for (const length of [2, 1]) {
    const end = words[start + length - 1]?.end;
    if (end === undefined) continue;
    const [number, more] = findNumbers(text.slice(token.start, end));
    if (
      number &&
      !more &&
      number.start === 0 &&
      number.end === end - token.start &&
      number.value >= 1 &&
      number.value <= 31
    )
      return { value: number.value, next: start + length };
  }
  return undefined;
}

function yearAt(words: Token[], position: number, text: string): { value: number; next: number } | undefined {
  const token = words[position];
  if (!token) return undefined;
  if (/^20\d\d$/.test(token.word)) return { value: Number(token.word), next: position + 1 };
  if (token.word !== 'twenty' && token.word !== 'two') return undefined;
  const number = findNumbers(text.slice(token.start))[0];
  if (number?.start !== 0 || number.value < 2000 || number.value > 2099) return undefined;
  const end = token.start + number.end;
  return { value: number.value, next: words.findIndex((word, index) => index >= position && word.end >= end) + 1 };
}

/** `tomorrow`, `next Friday`, `in two weeks`, `the 27th`. */
function relativeDay(words: Token[], position: number, today: LocalTime, text: string): Read | undefined {
  const word = (index: number) => words[position + index]?.word ?? '';
  const day = (days: number, length: number): Read => ({ value: plusDays(today, days), next: position + length });
  if (word(0) === 'day' && word(1) === 'after' && word(2) === 'tomorrow') return day(2, 3);
  if (word(0) === 'today' || word(0) === 'tonight') return day(0, 1);
  if (word(0) === 'tomorrow') return day(1, 1);
  const named = ['next', 'this', 'coming'].includes(word(0)) ? 1 : 0;
  const weekday = weekdayOf(word(named));
  if (weekday >= 0) {
    const coming = (weekday - today.weekday + 7) % 7 || (word(0) === 'this' ? 0 : 7);
    const leftInWeek = (7 - today.weekday) % 7;
    const days = word(0) === 'next' && coming <= leftInWeek ? coming + 7 : coming;
    return day(days, named + 1);
  }
  if (word(0) === 'next' && word(1) === 'week') return day(7, 2);
  if (word(0) === 'in') {
    const counted = countAt(words, position + 1, text);
    const unit = words[counted?.next ?? -1]?.word ?? '';
    const days = /^days?$/.test(unit) ? 1 : /^weeks?$/.test(unit) ? 7 : 0;
    if (counted && days > 0) return { value: plusDays(today, counted.value * days), next: counted.next + 1 };
  }
  if (word(0) === 'the') {
    const ordinal = ordinalAt(words, position + 1);
    if (
      ordinal &&
      ordinal.value >= 1 &&
      ordinal.value <= 31 &&
      !/^(one|time|option|slot)$/.test(words[ordinal.next]?.word ?? '')
    )
      return dayOfMonth(ordinal.value, today, ordinal.next);
  }
  const bare = /^(\d{1,2})(st|nd|rd|th)$/.exec(word(0));
  return bare ? dayOfMonth(Number(bare[1]), today, position + 1) : undefined;
}

function countAt(words: Token[], position: number, text: string): { value: number; next: number } | undefined {
  const token = words[position];
  if (!token) return undefined;
  if (token.word === 'a' || token.word === 'an') return { value: 1, next: position + 1 };
  const number = findNumbers(text.slice(token.start))[0];
  if (number?.start !== 0 || number.value > 366 || !Number.isInteger(number.value)) return undefined;
  const end = token.start + number.end;
  return { value: number.value, next: words.findIndex(({ end: stop }, index) => index >= position && stop >= end) + 1 };
}

/** The next month in which that day is not over. */
function dayOfMonth(day: number, today: CalendarDay, next: number): Read | undefined {
  for (let ahead = 0; ahead < 3; ahead++) {
    const months = today.month - 1 + ahead;
    const value = { year: today.year + Math.floor(months / 12), month: (months % 12) + 1, day };
    if (exists(value) && at(value) >= at(today)) return { value, next };
  }
  return undefined;
}
