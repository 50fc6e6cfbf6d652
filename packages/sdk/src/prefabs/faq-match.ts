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
  private readonly known: readonly {
    readonly entry: FAQEntry;
    readonly question: ReadonlySet<string>;
    readonly keywords: readonly (readonly string[])[];
  }[];

  constructor(entries: readonly FAQEntry[]) {
    this.known = entries.map((entry) => ({
      entry,
      question: new Set(wordsOf(entry.question)),
      keywords: (entry.keywords ?? []).map(wordsOf).filter((words) => words.length > 0),
    }));
  }

  /**
   * The entries that share a word, best first. A score is the share of the words that agree, of the shorter one of the
   * two questions. Of a keyword of several words, all must be there.
   * @param category Entries of this category alone.
   */
  find(query: string, category?: string): FAQMatch[] {
    const asked = new Set(wordsOf(query));
    const wanted = category?.trim().toLowerCase();
    return this.known
      .filter(({ entry }) => !wanted || entry.categories?.some((each) => each.toLowerCase() === wanted))
      .map(({ entry, question, keywords }) => {
        const named = new Set(keywords.filter((words) => words.every((word) => asked.has(word))).flat());
        const shared = [...asked].filter((word) => question.has(word) || named.has(word)).length;
        const shorter = Math.max(1, Math.min(asked.size, question.size || asked.size));
        return { entry, shared, score: Math.min(1, shared / shorter) };
      })
      .filter(({ shared }) => shared > 0)
      .sort((a, b) => b.score - a.score || b.shared - a.shared);
  }
}
