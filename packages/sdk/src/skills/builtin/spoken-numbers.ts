const units = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const teens = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/**
 * Numbers that were spoken, as digits: "seven one four main street" is "714 main street", "twenty one hundred oak" is
 * "2100 oak". Words that are no numbers stay as they are.
 */
export function digitsOf(text: string): string {
  const words = text.trim().split(/\s+/).filter(Boolean);
  const out: string[] = [];
  for (let i = 0; i < words.length; ) {
    const run = numberAt(words, i);
    if (!run) {
      out.push(words[i++] as string);
      continue;
    }
    let digits = '';
    let next: { digits: string; end: number } | undefined = run;
    while (next) {
      digits += next.digits;
      i = next.end;
      next = i < words.length ? numberAt(words, i) : undefined;
    }
    out.push(digits);
  }
  return out.join(' ');
}

/** The number that begins at a word: one word, tens with a unit, or either before "hundred" and what follows. */
function numberAt(words: readonly string[], at: number): { digits: string; end: number } | undefined {
  const first = below100(words, at);
  if (!first) return undefined;
  if (words[first.end]?.toLowerCase() !== 'hundred' || first.value === 0)
    return { digits: first.digits, end: first.end };
  const after = words[first.end + 1]?.toLowerCase() === 'and' ? first.end + 2 : first.end + 1;
  const rest = below100(words, after);
  const value = first.value * 100 + (rest?.value ?? 0);
  return { digits: String(value), end: rest?.end ?? first.end + 1 };
}

function below100(words: readonly string[], at: number): { value: number; digits: string; end: number } | undefined {
  const word = words[at]?.toLowerCase() ?? '';
  // A letter by itself may be part of a name; as a digit it stands between others.
  if (['oh', 'o'].includes(word)) return at > 0 && unitOf(words[at + 1]) >= 0 ? single(0, at) : undefined;
  const [ten, unit] = word.split('-');
  const value = tens.indexOf(ten ?? '');
  if (value >= 0) {
    const joined = unit === undefined ? unitOf(words[at + 1]) : unitOf(unit);
    if (joined > 0) return single((value + 2) * 10 + joined, unit === undefined ? at + 1 : at);
    return unit === undefined ? single((value + 2) * 10, at) : undefined;
  }
  const teen = teens.indexOf(word);
  if (teen >= 0) return single(teen + 10, at);
  return unitOf(word) >= 0 ? single(unitOf(word), at) : undefined;
}

const unitOf = (word: string | undefined) => units.indexOf(word?.toLowerCase() ?? '');

const single = (value: number, at: number) => ({ value, digits: String(value), end: at + 1 });
