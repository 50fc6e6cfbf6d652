import { wordsOf } from './words.js';

/** How much the frequency of a word in a text counts, and how much the length of the text. */
const [k1, b] = [1.2, 0.75];

/** Scores texts by the words that they share with a question (BM25). */
export class Keywords {
  /** For each word the texts that it is in and how often, in pairs. */
  private readonly postings = new Map<string, number[]>();
  /** The words that have each piece of three letters: what a misspelling is looked up in. */
  private readonly pieces = new Map<string, string[]>();
  private readonly lengths: number[] = [];
  private total = 0;

  add(text: string): void {
    const words = wordsOf(text);
    const at = this.lengths.length;
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [word, count] of counts) {
      const posting = this.postings.get(word);
      if (posting) posting.push(at, count);
      else {
        this.postings.set(word, [at, count]);
        for (const piece of piecesOf(word)) {
          const known = this.pieces.get(piece);
          if (known) known.push(word);
          else this.pieces.set(piece, [word]);
        }
      }
    }
    this.lengths.push(words.length);
    this.total += words.length;
  }

  /** Scores by text, 0 to 1: 1 is what no text can pass. Texts that share no word are not in it. */
  scores(query: string): Map<number, number> {
    const scores = new Map<number, number>();
    const count = this.lengths.length;
    const average = this.total / count || 1;
    let best = 0;
    for (const asked of new Set(wordsOf(query))) {
      const word = this.postings.has(asked) ? asked : this.meant(asked);
      const posting = this.postings.get(word) ?? [];
      const certainty = word === asked ? 1 : 0.7;
      const among = posting.length / 2;
      const weight = Math.log(1 + (count - among + 0.5) / (among + 0.5));
      best += weight * (k1 + 1);
      for (let i = 0; i < posting.length; i += 2) {
        const at = posting[i] as number;
        const often = posting[i + 1] as number;
        const length = (this.lengths[at] as number) / average;
        const score = (weight * often * (k1 + 1)) / (often + k1 * (1 - b + b * length));
        scores.set(at, (scores.get(at) ?? 0) + score * certainty);
      }
    }
    for (const [at, score] of scores) scores.set(at, best > 0 ? score / best : 0);
    return scores;
  }

  /** The word of some text that an unknown one was most likely meant to be; the unknown one when there is none. */
  private meant(asked: string): string {
    const pieces = piecesOf(asked);
    const shared = new Map<string, number>();
    for (const piece of pieces)
      for (const word of this.pieces.get(piece) ?? []) shared.set(word, (shared.get(word) ?? 0) + 1);
    let [best, likeness] = [asked, 0.5];
    for (const [word, count] of shared) {
      const here = (2 * count) / (pieces.size + word.length);
      if (here > likeness) [best, likeness] = [word, here];
    }
    return best;
  }
}

/** The pieces of three letters of a word, its edges included: as many as it has letters, unless some repeat. */
function piecesOf(word: string): Set<string> {
  const padded = `<${word}>`;
  return new Set(Array.from({ length: word.length }, (_, at) => padded.slice(at, at + 3)));
}
