import type { Found } from './dates.js';
import { alike, spelledOut, stem, type Token, tokens } from './words.js';

/** Finds which of some values is meant: by its words, their roots, or nearly so. */
export function findChoice(text: string, values: readonly unknown[]): Found<unknown> | undefined {
  const said = tokens(text);
  const compact = said.map(({ word }) => word).join('');
  let best: { value: unknown; score: number; start: number; end: number } | undefined;
  let tied = false;
  for (const value of values) {
    const wanted = tokens(spelledOut(String(value))).map(({ word }) => word);
    if (wanted.length === 0) continue;
    const hits = wanted.flatMap((word) => hitOf(word, said));
    // "tune up" for `tuneup`, "tuneup" for `tune_up`.
    const joined = wanted.join('').length >= 4 && compact.includes(wanted.join(''));
    if (hits.length === 0 && !joined) continue;
    const sureness = joined ? wanted.length : hits.reduce((sum, hit) => sum + hit.sureness, 0);
    const complete = joined || hits.length === wanted.length;
    const score = sureness / wanted.length + (complete ? sureness : 0);
    const significant = joined || hits.some(({ word }) => word.length > 2 || wanted.length === 1);
    if (!significant) continue;
    if (best && score === best.score) tied = true;
    if (best && score <= best.score) continue;
    tied = false;
    best = {
      value,
      score,
      start: Math.min(...hits.map(({ start }) => start), text.length),
      end: Math.max(...hits.map(({ end }) => end), 0),
    };
  }
  if (!best || tied || best.score < 0.5) return undefined;
  const { value, start, end } = best;
  return start < end ? { value, start, end } : { value, start: 0, end: 0 };
}

/** The word that is meant by another one, and how sure that is: the word itself, its root, or nearly it. */
function hitOf(word: string, said: readonly Token[]): (Token & { sureness: number })[] {
  const same = said.find((token) => token.word === word);
  if (same) return [{ ...same, sureness: 1 }];
  const related = said.find((token) => stem(token.word) === stem(word));
  if (related) return [{ ...related, sureness: 0.9 }];
  const near = said.find((token) => alike(token.word, word));
  return near ? [{ ...near, sureness: 0.6 }] : [];
}

const yesWords =
  /\b(yes|yeah|yep|yup|sure|correct|right|exactly|absolutely|definitely|of course|please do|go ahead|sounds good|perfect|that works|works for me|ok|okay|fine|affirmative|indeed|great|confirm(?:ed)?|that's it)\b/;
const noWords =
  /\b(no|nope|nah|not (?:really|now|yet|quite|right)|isn't|don't|do not|wrong|incorrect|negative|never)\b/;

/** What somebody who was asked yes or no has answered. */
export function findYesNo(text: string): boolean | undefined {
  const said = text.toLowerCase();
  if (/\bno (problem|worries)\b/.test(said)) return true;
  // "Yes, no changes": what comes first counts. "That's not right" has a yes in it and is none.
  if (/^\W*(yes|yeah|yep|yup|sure|correct|exactly|absolutely)\b/.test(said)) return true;
  if (noWords.test(said)) return false;
  return yesWords.test(said) ? true : undefined;
}
