import type { Found } from './dates.js';
import { findNumbers } from './numbers.js';
import { capitalized, tokens } from './words.js';

/** Finds a phone number, in digits or spoken; "this number" is the one that they call from. */
export function findPhone(text: string, callerNumber: string): Found<string> | undefined {
  const own =
    /\b(?:this|the same|same) (?:phone )?number\b|\bmy (?:own )?(?:phone )?number\b(?! is)|\bthe (number|one) (that )?(i'm|i am|im) (calling|on)( from)?|\bcaller id\b|\bone i(?:'m| am) calling from\b|\bthe number you (have|see)\b/i.exec(
      text,
    );
  for (const number of findNumbers(text)) {
    const international = /(\+|\bplus)\s*$/i.test(text.slice(0, number.start));
    const value = asPhone(number.digits, international);
    if (value) return { value, start: number.start, end: number.end };
  }
  return own && callerNumber ? { value: callerNumber, start: own.index, end: own.index + own[0].length } : undefined;
}

function asPhone(digits: string, international: boolean): string | undefined {
  if (digits.length > 15) return undefined;
  if (international) return digits.length >= 8 ? `+${digits}` : undefined;
  if (digits.length === 10) return `+1${digits}`;
  if (digits.length === 11 && digits.startsWith('1')) return `+${digits}`;
  if (digits.length === 7) return `${digits.slice(0, 3)}-${digits.slice(3)}`;
  return digits.length > 11 ? `+${digits}` : undefined;
}

/** Finds an email address, written or spoken ("ana dot silva at example dot com"). */
export function findEmail(text: string): Found<string> | undefined {
  const written = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(text);
  if (written) return { value: written[0].toLowerCase(), start: written.index, end: written.index + written[0].length };
  const spoken = /\b([\w]+(?:(?: dot | underscore | dash |\.)[\w]+)*) at ([\w-]+(?:(?: dot |\.)[\w]+)+)\b/i.exec(text);
  if (!spoken) return undefined;
  const sign = (part: string) =>
    part
      .replaceAll(/ dot /gi, '.')
      .replaceAll(/ underscore /gi, '_')
      .replaceAll(/ dash /gi, '-');
  const value = `${sign(spoken[1] as string)}@${sign(spoken[2] as string)}`.toLowerCase();
  return { value, start: spoken.index, end: spoken.index + spoken[0].length };
}

const introduction =
  /\b(?:my (?:full |first |last )?name is|my name's|the name is|name's|i am called|call me|under the name(?: of)?|(?:it is|it's) under|this is|i'm|i am|it's|it is)\s+/i;
const notNames = new Set(
  `a an the calling looking trying here not sure having just interested wondering going fine good great happy sorry afraid done ready in on at about
   to for from with yes no ok okay yeah nope maybe please thanks thank hi hello actually only really so very still also my your his her our what when where how why
   who which that this it there broken wrong right correct urgent regarding unable glad i you we they and or but can could would like want need booked
   one two three four five six seven eight nine ten eleven twelve thirteen fifteen twenty thirty forty fifty hundred coming works half past quarter noon midnight morning afternoon evening pm am back today tomorrow monday tuesday wednesday thursday friday saturday sunday free available new customer`.split(
    /\s+/,
  ),
);

/** Finds a person's name where somebody gives it; `lenient` when it was asked for and may come bare. */
export function findName(text: string, lenient = false): Found<string> | undefined {
  const explicit =
    /\b(my (?:full |first |last )?name is|my name's|the name is|name's|call me|under the name(?: of)?)\s+/i.exec(text);
  const match = explicit ?? introduction.exec(text);
  if (match) {
    const name = nameAt(text, match.index + match[0].length, explicit ? 3 : 2);
    if (name) return name;
  }
  if (!lenient) return undefined;
  const skipped =
    /^\W*(?:(?:yes|yeah|sure|okay|ok|well|um|uh|it's|its|that's|that is|for|of course|certainly|please)\W+)*/i.exec(
      text,
    );
  return nameAt(text, skipped?.[0].length ?? 0, 4);
}

/** Finds a place: what follows "in" or "to"; `lenient` when it was asked for and may come bare. */
export function findPlace(text: string, lenient = false): Found<string> | undefined {
  const match =
    /\b(?:in|to|near|from|for|at|around)\s+((?:the )?[A-Z][\p{L}'’-]*(?:[ -][A-Z][\p{L}'’-]*)*(?:, [A-Z]\p{L}+)*)/u.exec(
      text,
    ) ??
    /\b(?:in|near|around)\s+(?!the (?:morning|afternoon|evening)|a |an )([a-z][a-z' -]{1,30}?)(?=\s+(?:today|tomorrow|tonight|now|please|right now|this|next)\b|[.,?!]|$)/i.exec(
      text,
    );
  if (match) {
    const start = match.index + match[0].length - (match[1] as string).length;
    return { value: titled(match[1] as string), start, end: match.index + match[0].length };
  }
  if (!lenient) return undefined;
  const value = text
    .replace(/^(?:(?:and|it's|it is|in|for|to|the city of|yes|well|um)\b[\s,]*)+/i, '')
    .replace(/[\s.?!]+$/, '');
  return value ? { value: titled(value), start: 0, end: text.length } : undefined;
}

const titled = (text: string) => text.split(' ').map(capitalized).join(' ');

function nameAt(text: string, start: number, most: number): Found<string> | undefined {
  const words = tokens(text.slice(start)).slice(0, most);
  const parts: string[] = [];
  let end = start;
  for (const { word, start: from, end: to } of words) {
    const gap = text.slice(end, start + from);
    if (notNames.has(word) || /\d/.test(word) || (parts.length > 0 && !/^[\s.-]*$/.test(gap))) break;
    parts.push(text.slice(start + from, start + to));
    end = start + to;
  }
  if (parts.length === 0) return undefined;
  return { value: parts.map(capitalized).join(' '), start, end };
}
