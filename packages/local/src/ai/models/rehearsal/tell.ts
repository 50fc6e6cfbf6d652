import { speakable } from './slots.js';
import { capitalized, enumerated, spelledOut } from './words.js';

/**
 * A tool's answer as the assistant says it. Answers are written for a language model: instructions in them ("Tell the
 * caller that…") are carried out, notes for the model are left out, JSON is put into words.
 */
export function tell(result: string): string {
  const text = result.trim();
  const data = json(text);
  if (data !== undefined) return capitalizedSentences(speakable(describe(data)));
  const said = text.split(/\n+/).flatMap((line) => {
    const verbatim = wordForWord(line.trim());
    return verbatim === undefined ? sentencesOf(line).map(carryOut) : [verbatim];
  });
  return capitalizedSentences(speakable(said.filter((sentence) => sentence !== '').join(' ')));
}

const sentencesOf = (line: string): string[] =>
  line.split(/(?<=[.!?])\s+(?=["“(A-Z\d])/).map((sentence) => sentence.replace(/^[-*•]\s*/, '').trim());

/** A line that is one text to be said as it stands: `Say: "…"`. */
function wordForWord(line: string): string | undefined {
  const text = /^(?:say|answer): (".*")$/i.exec(line)?.[1];
  return text === undefined ? undefined : unquoted(text);
}

/** @returns whether a tool's answer says that it could not be done. */
export function isRefusal(result: string): boolean {
  return /\b(not (?:available|found|possible|valid|open)|isn't available|unavailable|no (?:such|free|slots?|availability|order|record|match\w*|results?)|could ?n[o']t|cannot|can't|unable|failed|failure|invalid|error|fully booked|already (?:taken|booked)|sorry|unfortunately|does ?n[o']t (?:exist|work))\b/i.test(
    result,
  );
}

const people = `(?:the )?(?:caller|customer|user|client|guest|person|them|him|her)`;
const rules: [RegExp, (...groups: string[]) => string][] = [
  // The space's own words for a function that gave no answer.
  [/^The function "[^"]*" failed and gave no answer\.$/, () => 'I am sorry.'],
  // What only the model is meant to know or to do.
  [
    /^(?:note:|(?:do not|don't|never|always|remember|note that|important|you (?:must|should|can|may|are)|use the|call the|now call|proceed|continue|move|go (?:on|to)|wait for|then (?:call|use|move)|if (?:the|they|asked|needed)|internal|once (?:the|they))\b)/i,
    () => '',
  ],
  [
    new RegExp(
      `^(?:please )?(?:say|tell|read)(?: to)?(?: ${people})?(?: exactly)?\\s*[:,]?\\s*["“](.+?)["”]\\.?$`,
      'i',
    ),
    (line) => line,
  ],
  [
    new RegExp(
      `^(?:please )?(?:tell|inform|let|advise|notify|remind) ${people}(?: know)?(?: that| of| about)?[:,]? (.+)$`,
      'i',
    ),
    (rest) => toYou(rest).replaceAll(/\bthem\b/g, 'you'),
  ],
  [
    /^(?:please )?(?:explain|mention|report|say|state)(?: to (?:the )?(?:caller|customer|user))? that (.+)$/i,
    (rest) => toYou(rest).replaceAll(/\bthem\b/g, 'you'),
  ],
  [new RegExp(`^(?:please )?ask(?: ${people})? (?:if|whether) (.+)$`, 'i'), (rest) => question(rest)],
  [
    new RegExp(`^(?:please )?ask(?: ${people})? for (.+)$`, 'i'),
    (rest) => `Could you give me ${toYou(rest).replace(/[.]$/, '')}?`,
  ],
  [
    new RegExp(`^(?:please )?ask(?: ${people})? (?:to|about) (.+)$`, 'i'),
    (rest) => `Could you ${toYou(rest).replace(/[.]$/, '')}?`,
  ],
  [
    new RegExp(`^(?:please )?ask(?: ${people})? ((?:which|what|when|where|how|who).+)$`, 'i'),
    (rest) => openQuestion(rest),
  ],
  [
    /^(?:please )?offer(?: (?:the )?(?:caller|customer|user))? to (.+)$/i,
    (rest) => `Would you like me to ${toYou(rest).replace(/[.]$/, '')}?`,
  ],
  [
    /^(?:please )?offer(?: (?:the )?(?:caller|customer|user))? (.+)$/i,
    (rest) => `Would you like ${toYou(rest).replace(/[.]$/, '')}?`,
  ],
  [/^(?:please )?apologi[sz]e\b.*$/i, () => 'I am sorry about that.'],
  [/^(?:please )?thank (?:the )?(?:caller|customer|user|them)\b.*$/i, () => 'Thank you.'],
  [/^(?:please )?(?:say goodbye|end the call|wish (?:the )?(?:caller|customer|them)\b).*$/i, () => 'Goodbye!'],
  [
    /^(?:please )?confirm (?:with (?:the )?(?:caller|customer|user) )?(?:that )?(.+)$/i,
    (rest) => `Just to confirm: ${toYou(rest)}`,
  ],
];

function carryOut(sentence: string): string {
  for (const [pattern, say] of rules) {
    const match = pattern.exec(sentence);
    if (match) return capitalized(say(...match.slice(1)).trim());
  }
  return toYou(sentence);
}

/** Turns talk about the caller into talk to the caller. */
function toYou(text: string): string {
  return text
    .replaceAll(/\b(?:the )?(?:caller|customer|user|client|guest)'s\b/gi, 'your')
    .replaceAll(
      /\b(?:the )(?:caller|customer|user|client|guest) (is|has|was|wants|needs|does)\b/gi,
      (_, verb: string) => you(verb),
    )
    .replaceAll(/\bthe (?:caller|customer|user|client|guest)\b/gi, 'you')
    .replaceAll(/\btheir\b/g, 'your')
    .replaceAll(/\bthey are\b/g, 'you are')
    .replaceAll(/\bthey (want|need|have|would|can|should|will|may)\b/g, 'you $1')
    .replaceAll(/\bthey\b/g, 'you');
}

function you(verb: string): string {
  const forms: Record<string, string> = { is: 'you are', has: 'you have', was: 'you were', does: 'you do' };
  return forms[verb.toLowerCase()] ?? `you ${verb.replace(/s$/, '')}`;
}

function question(rest: string): string {
  const plain = toYou(rest)
    .replace(/[.?]$/, '')
    .replaceAll(/\bthem\b/g, 'you');
  const wants = /^you (?:want|would like|wish|need) (.+)$/i.exec(plain);
  if (wants) return `Would you like ${wants[1]}?`;
  const are = /^you (are|have|can|will) (.+)$/i.exec(plain);
  if (are) return are[1] === 'have' ? `Do you have ${are[2]}?` : `${capitalized(are[1] as string)} you ${are[2]}?`;
  const subject = /^(.+?) (is|are|was|works|suits)\b(.*)$/i.exec(plain);
  if (subject && /^(is|are|was)$/.test(subject[2] as string))
    return `${capitalized(subject[2] as string)} ${subject[1]}${subject[3]}?`;
  return `${capitalized(plain)}?`;
}

function openQuestion(rest: string): string {
  const plain = toYou(rest)
    .replace(/[.?]$/, '')
    .replaceAll(/\bthem\b/g, 'you');
  return `${capitalized(plain.replace(/\byou (?:want|would like|prefer)\b/i, 'would you like').replace(/\b(is|are) (?:best|convenient)\b/, 'works best'))}?`;
}

/** @returns `undefined` when the text is no JSON of an object or array. */
function json(text: string): unknown {
  if (!/^[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A JSON text without its quotes; one that is none just without them. */
export function unquoted(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    return text.slice(1, -1);
  }
}

/** Data in words: `{"status": "ready", "total": 30}` becomes "The status is ready. The total is 30." */
function describe(data: unknown): string {
  if (Array.isArray(data)) {
    const items = data.map((item) => phrase(item));
    return items.length === 0 ? 'There is nothing.' : `There is ${enumerated(items, 'and')}.`;
  }
  const entries = Object.entries(data as Record<string, unknown>).filter(([, value]) => value !== null && value !== '');
  const message = entries.find(([key]) => /^(message|text|summary|answer)$/.test(key));
  if (message && typeof message[1] === 'string') return message[1];
  return entries
    .map(
      ([key, value]) =>
        `The ${spelledOut(key)} ${Array.isArray(value) && value.length > 1 ? 'are' : 'is'} ${phrase(value)}.`,
    )
    .join(' ');
}

function phrase(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return enumerated(value.map(phrase), 'and') || 'none';
  if (value !== null && typeof value === 'object')
    return Object.entries(value)
      .map(([key, item]) => `${spelledOut(key)} ${phrase(item)}`)
      .join(', ');
  return String(value);
}

const capitalizedSentences = (text: string) =>
  text.replaceAll(/(^|[.!?]\s+)([a-z])/g, (_, before: string, first: string) => before + first.toUpperCase());
