import { type Token, tokens } from './words.js';

/** A number found in a text. */
export interface FoundNumber {
  value: number;
  /** Its digits as said: `007` for "oh oh seven". */
  digits: string;
  start: number;
  end: number;
}

const small = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`
    .split(' ')
    .map((word, value) => [word, value]),
);
const tens = new Map(
  `twenty thirty forty fifty sixty seventy eighty ninety`.split(' ').map((word, index) => [word, (index + 2) * 10]),
);
const scales = new Map([
  ['thousand', 1000],
  ['million', 1_000_000],
]);
const repeats = new Map([
  ['double', 2],
  ['triple', 3],
]);

/** What a run of spoken digits looks like: `oh` counts only among other digits. */
const digitWord = (word: string): string | undefined => {
  if (word === 'oh' || word === 'o') return '0';
  const value = small.get(word);
  return value !== undefined && value < 10 ? String(value) : undefined;
};

/** Finds the numbers of a text: in digits, in words, digit by digit, in pairs ("ten forty two"). */
export function findNumbers(text: string): FoundNumber[] {
  const words = tokens(text);
  const found: FoundNumber[] = [];
  for (let position = 0; position < words.length; ) {
    const run = readRun(text, words, position);
    if (!run) {
      position += 1;
      continue;
    }
    found.push(run.number);
    position = run.next;
  }
  return found;
}

function readRun(text: string, words: Token[], start: number): { number: FoundNumber; next: number } | undefined {
  let position = start;
  const groups: { digits: string; value: number }[] = [];
  for (;;) {
    const group = readGroup(text, words, position, groups.length > 0);
    if (!group) break;
    if (groups.length > 0 && !joins(text, words, position)) break;
    groups.push(group);
    position = group.next;
    // A number with a fraction is complete in itself.
    if (!Number.isInteger(group.value)) break;
  }
  if (groups.length === 0) return undefined;
  const first = words[start] as Token;
  const last = words[position - 1] as Token;
  const digits = groups.map((group) => group.digits).join('');
  const value = groups.length === 1 ? (groups[0] as { value: number }).value : Number(digits);
  return { number: { value, digits, start: first.start, end: last.end }, next: position };
}

/** Whether a word goes on with the number before it: only spaces or the marks of phone numbers stand between. */
function joins(text: string, words: Token[], position: number): boolean {
  const before = words[position - 1] as Token;
  const next = words[position] as Token;
  return /^[\s\-().]*$/.test(text.slice(before.end, next.start));
}

function readGroup(
  text: string,
  words: Token[],
  position: number,
  following: boolean,
): { digits: string; value: number; next: number } | undefined {
  const token = words[position];
  if (!token) return undefined;
  const { word } = token;
  if (/^\d/.test(word)) return readDigits(word, position);
  const times = repeats.get(word);
  if (times !== undefined) {
    const digit = digitWord(words[position + 1]?.word ?? '') ?? /^\d$/.exec(words[position + 1]?.word ?? '')?.[0];
    if (digit === undefined) return undefined;
    return { digits: digit.repeat(times), value: Number(digit.repeat(times)), next: position + 2 };
  }
  if (word === 'oh' || word === 'o') {
    const next = words[position + 1]?.word ?? '';
    const among = following || digitWord(next) !== undefined || /^\d/.test(next);
    return among ? { digits: '0', value: 0, next: position + 1 } : undefined;
  }
  return readCardinal(text, words, position);
}

function readDigits(word: string, position: number): { digits: string; value: number; next: number } | undefined {
  if (/(st|nd|rd|th)$/.test(word)) return undefined;
  const grouped = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(word);
  const plain = grouped ? word.replaceAll(',', '') : word;
  if (/^\d+(\.\d+)?$/.test(plain)) return { digits: plain.replace('.', ''), value: Number(plain), next: position + 1 };
  // Phone numbers with points, dates: the digits are all there is to it.
  const digits = word.replaceAll(/\D/g, '');
  return { digits, value: Number(digits), next: position + 1 };
}

/** Reads one number in words: `one hundred and five thousand two hundred`, `forty-two`, `three point five`. */
function readCardinal(
  text: string,
  words: Token[],
  start: number,
): { digits: string; value: number; next: number } | undefined {
  let total = 0;
  let part: number | undefined;
  let place = Number.POSITIVE_INFINITY;
  let next = start;
  const near = (index: number) =>
    index === start || /^[\s-]*$/.test(text.slice(words[index - 1]?.end, words[index]?.start));
  for (let position = start; position < words.length && near(position); position++) {
    const word = (words[position] as Token).word;
    const unit = small.get(word);
    const ten = tens.get(word);
    const scale = scales.get(word);
    if (word === 'and' && part !== undefined && part % 100 === 0 && part > 0) {
      const after = words[position + 1]?.word ?? '';
      if (!small.has(after) && !tens.has(after)) break;
      continue;
    }
    if (word === 'and' && part === undefined && total > 0) {
      const after = words[position + 1]?.word ?? '';
      if (!small.has(after) && !tens.has(after)) break;
      continue;
    }
    if (unit !== undefined) {
      if (part === undefined) part = unit;
      else if (part % 100 === 0 && part > 0) part += unit;
      else if (part % 10 === 0 && part % 100 >= 20 && unit > 0 && unit < 10) part += unit;
      else break;
    } else if (ten !== undefined) {
      if (part === undefined) part = ten;
      else if (part % 100 === 0 && part > 0) part += ten;
      else break;
    } else if (word === 'hundred' && part !== undefined && part > 0 && part < 100) {
      part *= 100;
    } else if (scale !== undefined && part !== undefined && part > 0 && scale < place) {
      total += part * scale;
      place = scale;
      part = undefined;
    } else break;
    next = position + 1;
  }
  if (next === start) return undefined;
  const value = total + (part ?? 0);
  if (words[next]?.word === 'point') {
    let decimals = '';
    let position = next + 1;
    for (
      let digit = digitWord(words[position]?.word ?? '');
      digit !== undefined;
      digit = digitWord(words[position]?.word ?? '')
    ) {
      decimals += digit;
      position += 1;
    }
    if (decimals) return { digits: `${value}${decimals}`, value: Number(`${value}.${decimals}`), next: position };
  }
  return { digits: String(value), value, next };
}

const ordinalWords = new Map(
  `zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`
    .split(' ')
    .map((word, value) => [word, value]),
);
ordinalWords.set('thirtieth', 30);

/** The ordinal that starts at a word (`27th`, `twenty seventh`), as a day of a month. */
export function ordinalAt(words: Token[], position: number): { value: number; next: number } | undefined {
  const word = words[position]?.word ?? '';
  const digits = /^(\d{1,2})(st|nd|rd|th)$/.exec(word);
  if (digits) return { value: Number(digits[1]), next: position + 1 };
  const simple = ordinalWords.get(word);
  if (simple !== undefined) return { value: simple, next: position + 1 };
  const ten = tens.get(word);
  const unit = ordinalWords.get(words[position + 1]?.word ?? '');
  if (ten !== undefined && unit !== undefined && unit > 0 && unit < 10)
    return { value: ten + unit, next: position + 2 };
  return undefined;
}
