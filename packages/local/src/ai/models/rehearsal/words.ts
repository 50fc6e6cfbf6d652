/** A word of a text, in lower case, and where it stands. */
export interface Token {
  word: string;
  start: number;
  end: number;
}

/** The words of a text; numbers keep their points and commas. */
export function tokens(text: string): Token[] {
  return [...text.matchAll(/\d+(?:[.,]\d+)*(?:st|nd|rd|th)?|[\p{L}]+(?:['’][\p{L}]+)*/giu)].map((match) => ({
    word: match[0].toLowerCase().replaceAll('’', "'"),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A name such as `orderNumber` or `order_number` as words. */
export function spelledOut(name: string): string {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/[_\-.]+/g, ' ')
    .trim()
    .toLowerCase();
}

const stopWords = new Set(
  `a an and any are as at be been but by can could did do does for from get give go had has have hello hey hi how i i'd i'll i'm i've if in is it it's its
   just know let like ll look make may me might mine my need of oh okay ok on one or our out please really right shall she should so some something tell that that's the
   their them then there these they thing this to try um uh up us use very want wanted was we well were what what's when where which who why will with would yes you your
   caller customer user person about into than also only too here all other say says new use used using call calls called when whether`.split(
    /\s+/,
  ),
);

/** Words that mean the same to a person who calls a business. The first one stands for the rest. */
const synonyms = [
  'book schedule reserve appointment reservation booking',
  'available availability free slot opening openings',
  'open hours hour opening close closing closed opens',
  'cancel cancellation undo revoke',
  'status track tracking progress ready finished done where',
  'price cost fee charge rate quote much expensive',
  'order purchase package parcel delivery shipment',
  'repair fix service broken mend',
  'address location directions located',
  'human person agent representative operator someone somebody transfer',
  'change modify move reschedule update edit',
  'invoice bill billing payment pay',
  'help support assist assistance',
  'bye goodbye hangup end',
  'search find lookup look query',
  'bicycle bike cycle',
  'weather forecast temperature',
  'message note text sms',
];
const canonical = new Map<string, string[]>();
for (const group of synonyms) {
  const words = group.split(' ').map((word) => stem(word));
  for (const word of words) canonical.set(word, [...(canonical.get(word) ?? []), words[0] as string]);
}

/** The root of a word, roughly: what is left without the endings of number, time and manner. */
export function stem(word: string): string {
  let root = word.replace(/'(s|re|ve|ll|d|m)$/, '').replaceAll("'", '');
  if (root.length > 4) root = root.replace(/ies$/, 'y').replace(/(s|x|ch|sh)es$/, '$1');
  if (root.length > 3 && !root.endsWith('ss') && !root.endsWith('us')) root = root.replace(/s$/, '');
  if (root.length > 5) root = root.replace(/(ing|ed)$/, '').replace(/(.)\1$/, '$1');
  else if (root.length > 4) root = root.replace(/ed$/, '');
  return root.length > 3 ? root.replace(/e$/, '') : root;
}

/** The words of a text that say something, as roots, with what they are synonyms of. */
export function terms(text: string): Set<string> {
  const found = new Set<string>();
  for (const { word } of tokens(text)) {
    if (stopWords.has(word)) {
      if (word === 'where') found.add('statu');
      continue;
    }
    const root = stem(word);
    if (root.length < 2 || /^\d/.test(root)) continue;
    found.add(root);
    for (const group of canonical.get(root) ?? []) found.add(`~${group}`);
  }
  return found;
}

/** Whether two words are the same but for a slip of the tongue or the recogniser. */
export function alike(a: string, b: string): boolean {
  if (a === b) return true;
  const longest = Math.max(a.length, b.length);
  if (longest < 5) return false;
  return distance(a, b) <= (longest < 8 ? 1 : 2);
}

function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++)
      current[j] = Math.min(
        (previous[j] as number) + 1,
        (current[j - 1] as number) + 1,
        (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    previous = current;
  }
  return previous[b.length] as number;
}

export const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
export const lowered = (text: string) =>
  /^[A-Z][A-Z]/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** `a, b or c`. */
export function enumerated(items: readonly string[], word: 'and' | 'or'): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}
