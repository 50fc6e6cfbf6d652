import type { Brief } from './brief.js';
import type { Ability } from './choose.js';
import { enumerated, lowered, spelledOut, tokens } from './words.js';

/** What the caller says that is about the conversation and not about the business. */
export type SmallTalk = 'bye' | 'thanks' | 'hello' | 'how_are_you' | 'repeat' | 'real' | 'who' | 'abilities' | 'moment';

const patterns: [SmallTalk, RegExp][] = [
  [
    'real',
    /\bare you (?:a |an )?(?:real|human|robot|bot|machine|ai|person|computer|recording)\b|\bam i (?:talking|speaking) (?:to|with) (?:a |an )?(?:real|human|robot|bot|machine|ai|person|computer)\b/,
  ],
  [
    'abilities',
    /\bwhat (?:can|do) you (?:do|help)\b|\bwhat can i (?:do|ask)\b|\bhow can you help\b|^\W*(?:help|options|menu)\W*$/,
  ],
  ['who', /\bwho are you\b|\bwhat(?:'s| is) your name\b|\bwho am i (?:talking|speaking) (?:to|with)\b/],
  [
    'repeat',
    /^\W*(?:sorry|pardon|what|excuse me|come again)(?: me)?\W*$|\b(?:repeat (?:that|it|please)|say (?:that|it) again|didn't (?:hear|catch|get) (?:that|you)|can you repeat|could you repeat)\b/,
  ],
  [
    'bye',
    /\b(?:bye|goodbye|good bye|see you|talk to you later|have a (?:nice|good|great|lovely)|that(?:'s| is| was|'ll be| will be) (?:all|it|everything)|nothing else|no,? (?:thanks|thank you)|i(?:'m| am) (?:done|all set|good)|hang up)\b/,
  ],
  [
    'moment',
    /\b(?:hold on|one (?:moment|second|sec)|just a (?:moment|second|sec|minute)|give me a (?:moment|second|minute)|wait a (?:moment|second|minute))\b/,
  ],
  ['how_are_you', /\bhow are you\b|\bhow's it going\b/],
  [
    'thanks',
    /^\W*(?:(?:okay|ok|great|perfect|wonderful|super|cool|good|fine|alright|all right|thank|thanks|you|so|very|much|a lot|lot|a|many|that's|very|kind|of)\W*)+$/,
  ],
  ['hello', /^\W*(?:(?:hello|hi|hey|good|morning|afternoon|evening|there)\W*)+$/],
];

/** @returns `undefined` when the caller talks business. */
export function smallTalk(text: string): SmallTalk | undefined {
  const said = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/\b(that|it|what)s\b/g, "$1's")
    .replaceAll(/\bim\b/g, "i'm");
  const found = patterns.find(([, pattern]) => pattern.test(said))?.[0];
  if (found === 'thanks' && !/thank/.test(said)) return undefined;
  // "Hi, no thanks needed, but can I book a table": a long sentence is about something else.
  if (found && tokens(text).length > 12 && !['real', 'abilities', 'repeat'].includes(found)) return undefined;
  return found;
}

export const whoAmI = ({ name, role, business }: Brief) =>
  `I am ${name ?? 'the assistant'}${role ? `, ${role}` : ''}${business ? ` at ${business}` : ''}.`;

/** The honest answer to who asks whether they talk to a person. */
export const notReal =
  'I am the rehearsal of this agent: fixed rules that follow its prompt and its tools, no person and no AI.';

/** What can be done for the caller, in the words of the tools. */
export function whatICanDo(abilities: readonly Ability[]): string {
  const useful = abilities.filter(({ ends }) => !ends);
  if (useful.length === 0) return 'I have no tools to look anything up with, but I can take down what you need.';
  return `I can ${enumerated(useful.slice(0, 6).map(deed), 'or')}.`;
}

/** A tool as something that can be done: from its description when that is short, else from its name. */
export function deed({ tool }: Ability): string {
  const first = (tool.description.split(/[.;(\n]|\s-\s/)[0] ?? '').trim();
  const words = first.split(/\s+/);
  const verb = words[0] ?? '';
  const imperative =
    /s$/.test(verb) && !/ss$/.test(verb)
      ? verb
          .replace(/(ch|sh|x)es$/, '$1')
          .replace(/ies$/, 'y')
          .replace(/s$/, '')
      : verb;
  if (
    words.length > 1 &&
    words.length <= 12 &&
    /^[A-Za-z]+$/.test(verb) &&
    !/^(the|a|an|use|call|this|tool|function|when)$/i.test(verb)
  )
    return [lowered(imperative), ...words.slice(1)]
      .join(' ')
      .replaceAll(/\b(?:the )?(?:caller|customer|user)'s\b/gi, 'your')
      .replaceAll(/\bthe (?:caller|customer|user)\b/gi, 'you');
  return deedOfName(tool.name);
}

/** `book_appointment` as "book an appointment". */
export function deedOfName(name: string): string {
  const words = spelledOut(name).replace(/^get /, 'check ').split(' ');
  const [verb = '', ...rest] = words;
  if (rest.length === 0) return verb;
  const noun = rest.join(' ');
  if (/^(the|a|an|my|your)\b/.test(noun) || /s$|y$/.test(noun))
    return `${verb} ${/y$/.test(noun) ? 'the ' : ''}${noun}`;
  return `${verb} ${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
