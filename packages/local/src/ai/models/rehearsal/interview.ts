import type { ModelMessage } from '../model.js';
import { findYesNo } from './choices.js';
import { type Ability, choose } from './choose.js';
import type { Dialog, Reaction } from './dialog.js';
import { extract } from './extract.js';
import { hintFor, kindOf, type Slot, sayValue } from './slots.js';
import { smallTalk } from './small-talk.js';
import { unquoted } from './tell.js';
import { begin } from './wishes.js';
import { spelledOut, terms } from './words.js';

/** A question that a tool has the assistant ask, and the tool that takes the answer. */
export interface Interview {
  question: string;
  slot: Slot;
  tool: string;
  /** What goes to the tool beside the answer, such as the question's id. */
  fixed: Record<string, unknown>;
  /** What goes to the tool when the caller does not answer. */
  none: string;
  /** What was answered and waits to be confirmed. */
  unconfirmed?: string | undefined;
  /** What was answered before, by which it can be corrected. */
  answered: { question: string; slot: Slot; fixed: Record<string, unknown> }[];
}

/**
 * Reads a tool's answer that has something asked: `[Question 2 of 3]: "What is your name?" … Then call submit_answer
 * with the answer.`
 */
export function readInterview({ memory }: Dialog, result: string): Interview | undefined {
  const before = memory.interview;
  const question = quoted(/\[Question[^\]]*\]:?\s*("(?:[^"\\]|\\.)*")/.exec(result)?.[1]) ?? before?.question;
  const call = /\bcall (\w+) with (?:(\w+) ("(?:[^"\\]|\\.)*") and )?the answer/.exec(result);
  const [, tool, name, value] = call ?? [];
  if (question === undefined || !tool || !memory.abilities.some((ability) => ability.tool.name === tool))
    return undefined;
  const fixed = name === undefined ? {} : { [name]: quoted(value) };
  const answered = before?.answered ?? [];
  // Asked once more, it is the same question in other words.
  const again = before !== undefined && !/\[Question/.test(result);
  const slot = again ? before.slot : slotOf(question, result);
  const none = quoted(/\bhand over ("(?:[^"\\]|\\.)*")/.exec(result)?.[1]) ?? '';
  return { question, slot, tool, fixed, none, answered };
}

/** What the caller says to the question of an interview. */
export function answerInterview(dialog: Dialog, interview: Interview, said: string): Reaction | undefined {
  if (smallTalk(said) === 'bye' && interview.slot.kind !== 'boolean') return undefined;
  const { unconfirmed } = interview;
  if (unconfirmed !== undefined) {
    const yes = findYesNo(said);
    if (yes === true) return hand(interview, unconfirmed, { confirmed_by_user: true });
    interview.unconfirmed = undefined;
    const rest = said.replace(/^\W*(no|nope|that's wrong|wrong|not quite)\b[\s,.]*/i, '');
    if (rest.trim() === '') return { say: interview.question };
    return understood(dialog, interview, rest);
  }
  return understood(dialog, interview, said);
}

function understood(dialog: Dialog, interview: Interview, said: string): Reaction {
  const { memory, hearing } = dialog;
  const corrected = correction(dialog, interview, said);
  if (corrected) return corrected;
  if (refuses.test(said)) return hand(interview, interview.none);
  const wish = asksSomething.test(said.trim()) ? choose(said, others(dialog, interview), hearing) : undefined;
  if (wish) return begin(dialog, wish, said);
  const value = extract(said, [interview.slot], hearing, interview.slot)[interview.slot.name];
  if (value !== undefined) return hand(interview, spoken(value));
  memory.misses += 1;
  // What is no answer to it is for the tool to say in the end.
  if (memory.misses > 1) return hand(interview, said.trim());
  return { say: `Sorry, I didn't get that. ${interview.question} ${hintFor(interview.slot)}`.trim() };
}

/** A tool's answer in an interview: the next question, one more try, or nothing when the interview is over. */
export function goOnAsking(
  dialog: Dialog,
  results: readonly (ModelMessage & { role: 'tool' })[],
): Reaction | undefined {
  const { memory } = dialog;
  const result = results.at(-1);
  if (!result) return undefined;
  const { interview } = memory;
  const { content } = result;
  const back = /^Read this back[^"]*("(?:[^"\\]|\\.)*")/.exec(content);
  if (interview && back) {
    interview.unconfirmed = quoted(back[1]) ?? '';
    return { say: `I have ${sayValue(interview.slot, interview.unconfirmed)}. Is that right?` };
  }
  const next = readInterview(dialog, content);
  const key = quoted(/\bkept as ("(?:[^"\\]|\\.)*")/.exec(content)?.[1]);
  if (interview && result.name === interview.tool && /^The answer is kept\b/.test(content)) {
    const { question, slot, fixed } = interview;
    (next ?? interview).answered.push({ question, slot, fixed: key === undefined ? fixed : { key_name: key } });
  }
  if (next) {
    memory.interview = next;
    memory.misses = 0;
    const why = /^That is no answer to the question\. ([^[]*?)(?= ")/.exec(content)?.[1];
    const sorry = /^The answer is corrected/.test(content) ? 'I have corrected that.' : why && `Sorry. ${why}`;
    return { say: [sorry, next.question].filter(Boolean).join(' ') };
  }
  if (interview && result.name !== interview.tool) return undefined;
  memory.interview = undefined;
  return undefined;
}

/** What an interview begins with, when the caller is ready for one. */
export function interviewer({ abilities, memory }: Dialog): Ability | undefined {
  return abilities.find(
    ({ tool, required }) =>
      required.length === 0 &&
      !memory.wasUsed(tool.name) &&
      /\bquestions?\b/.test(spelledOut(tool.name)) &&
      /\b(start|begin|first|current|next)\b/.test(spelledOut(tool.name)),
  );
}

const refuses =
  /\b(?:rather|prefer|like) not\b|\bdon't (?:want|wish|like) to (?:say|answer|tell|give)\b|\bskip (?:it|that|this)\b|^\W*(?:skip|pass|no comment)\W*$|\bnone of your business\b/i;
const corrects = /\b(?:actually|correct(?:ion)?|change|i meant|mistake|instead|i said|not quite right)\b/i;
const asksSomething = /\?\s*$/;

/** A new answer to what was asked before: "Actually, my name is Anna". */
function correction(dialog: Dialog, { answered, tool }: Interview, said: string): Reaction | undefined {
  if (!corrects.test(said)) return undefined;
  const words = terms(said);
  const about = answered
    .map((each) => ({ each, shared: [...terms(each.question)].filter((term) => words.has(term)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)[0]?.each;
  if (!about) return undefined;
  const plain = said.replace(/^.*?\b(?:actually|sorry|correction|i meant|mistake)\b[\s,:]*/i, '');
  const value = extract(plain, [about.slot], dialog.hearing, about.slot)[about.slot.name];
  return value === undefined
    ? undefined
    : { call: { tool, values: { ...about.fixed, answer: spoken(value), ...confirmedIf(about.slot) } } };
}

/** Who corrects what they said has said what is right. */
const confirmedIf = (slot: Slot) =>
  slot.description.includes('Read the answer back') ? { confirmed_by_user: true } : {};

const hand = ({ tool, fixed }: Interview, answer: string, more: Record<string, unknown> = {}): Reaction => ({
  call: { tool, values: { ...fixed, answer, ...more } },
});

const spoken = (value: unknown) => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value));

const others = ({ abilities }: Dialog, { tool }: Interview) =>
  abilities.filter(
    (ability) => ability.tool.name !== tool && !/\b(question|response|survey)/.test(spelledOut(ability.tool.name)),
  );

/** What an answer is to be, by the words about it: a number, one of some, yes or no, else by the question. */
function slotOf(question: string, result: string): Slot {
  const slot = (kind: Slot['kind'], schema: Record<string, unknown>): Slot => ({
    name: question,
    kind,
    description: result,
    required: true,
    schema,
  });
  if (/\bIt takes a whole number\b/.test(result)) return slot('number', { type: 'integer' });
  if (/\bIt takes yes or no\b/.test(result)) return slot('boolean', { type: 'boolean' });
  const choices = /\bIt takes one of: ([^.]+)\./.exec(result)?.[1]?.split(', ');
  if (choices) return slot('enum', { type: 'string', enum: choices });
  const kind = kindOf(question, { type: 'string' });
  return slot(kind === 'query' || kind === 'place' ? 'text' : kind, { type: 'string' });
}

const quoted = (text: string | undefined): string | undefined => (text === undefined ? undefined : unquoted(text));
