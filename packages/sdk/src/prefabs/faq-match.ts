import { wordsOf } from '../search/index.js';

/** A question that is often asked, and its answer. */
export interface FAQEntry {
  /** As callers would ask it. */
  question: string;
  answer: string;
  /** Further words by which it is found. */
  keywords?: string[] | undefined;
  /** What it is about: entries can be searched by it. */
  categories?: string[] | undefined;
}

/** An entry, and how well it fits what was asked: 0 to 1. */
export interface FAQMatch {
  readonly entry: FAQEntry;
  readonly score: number;
}

/** Finds entries by the words that they share with what is asked. */
export class FAQMatcher {
  private readonly known: { readonly entry: FAQEntry; readonly words: ReadonlySet<string>; readonly length: number }[];

  constructor(entries: readonly FAQEntry[]) {
    this.known = entries.map((entry) => {
      const question = new Set(wordsOf(entry.question));
      const words = new Set([...question, ...(entry.keywords ?? []).flatMap(wordsOf)]);
      return { entry, words, length: question.size };
    });
  }

  /**
   * The entries that share a word, best first. A score is the share of the words that agree, of the shorter one of the
   * two questions.
   * @param category Entries of this category alone.
   */
  find(query: string, category?: string): FAQMatch[] {
    const asked = new Set(wordsOf(query));
    const wanted = category?.trim().toLowerCase();
    return this.known
      .filter(({ entry }) => !wanted || entry.categories?.some((each) => each.toLowerCase() === wanted))
      .map(({ entry, words, length }) => {
        const shared = [...asked].filter((word) => words.has(word)).length;
        const shorter = Math.max(1, Math.min(asked.size, length || words.size));
        return { entry, shared, score: Math.min(1, shared / shorter) };
      })
      .filter(({ shared }) => shared > 0)
      .sort((a, b) => b.score - a.score || b.shared - a.shared);
  }
}
