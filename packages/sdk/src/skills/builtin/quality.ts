/** How good a text is as an answer, 0 to about 1. */
export interface Quality {
  readonly score: number;
  readonly sentences: number;
  readonly relevance: number;
  readonly found: number;
  readonly wanted: number;
}

const boilerplate = [
  'cookie',
  'privacy policy',
  'terms of service',
  'terms of use',
  'subscribe',
  'sign up',
  'sign in',
  'log in',
  'login',
  'copyright',
  'all rights reserved',
  'navigation',
  'skip to',
  'advertisement',
  'facebook',
  'twitter',
  'instagram',
  'linkedin',
  'pinterest',
  'share this',
  'follow us',
  'newsletter',
  'upvote',
  'downvote',
  'related posts',
  'read more',
];
const trusted =
  'wikipedia.org stackoverflow.com stackexchange.com github.com arxiv.org nature.com science.org ieee.org acm.org imdb.com britannica.com nih.gov cdc.gov who.int mozilla.org python.org nasa.gov bbc.co.uk'.split(
    ' ',
  );
const social = 'facebook.com twitter.com x.com instagram.com pinterest.com tiktok.com linkedin.com'.split(' ');
const stopWords = new Set(
  'the and for are was were what when where which who how why with from that this does did has'.split(' '),
);

/** Judges a page's text for a question, and where it comes from. */
export function qualityOf(text: string, host: string, query: string): Quality {
  const words = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
  const sentences = text.split(/[.!?]/).filter((part) => part.trim().length > 30).length;
  const { relevance, found, wanted } = relevanceOf(text, query);
  const score =
    0.25 * lengthScore(text.length) +
    0.1 * (words.length === 0 ? 0 : Math.min(1, new Set(words).size / (words.length * 0.3))) +
    0.1 * Math.max(0, 1 - 0.15 * phrasesIn(text)) +
    0.15 * Math.min(1, sentences / 10) +
    0.15 * domainScore(host) +
    0.25 * relevance;
  return { score, sentences, relevance, found, wanted };
}

function lengthScore(length: number): number {
  if (length < 500) return 0;
  if (length < 2000) return (0.5 * (length - 500)) / 1500;
  if (length <= 10_000) return 1;
  return Math.max(0.8, 1 - (length - 10_000) / 20_000);
}

const phrasesIn = (text: string) => {
  const lower = text.toLowerCase();
  return boilerplate.filter((phrase) => lower.includes(phrase)).length;
};

/** Whole names count: what ends like one of the list without being below it is another's. */
const isOf = (host: string, domains: readonly string[]) =>
  domains.some((domain) => host === domain || host.endsWith(`.${domain}`));

const domainScore = (host: string) => (isOf(host, trusted) ? 1.5 : isOf(host, social) ? 0.1 : 1);

function relevanceOf(text: string, query: string): Pick<Quality, 'relevance' | 'found' | 'wanted'> {
  const wanted = (query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => word.length > 2 && !stopWords.has(word),
  );
  if (wanted.length === 0) return { relevance: 0.5, found: 0, wanted: 0 };
  const lower = text.toLowerCase();
  const found = wanted.filter((word) => lower.includes(word)).length;
  const pairs = wanted.slice(1).filter((word, i) => lower.includes(`${wanted[i]} ${word}`)).length;
  return { relevance: Math.min(1, found / wanted.length + 0.2 * pairs), found, wanted: wanted.length };
}
