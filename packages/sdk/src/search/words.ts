const stopWords = new Set(
  'a an and are as at be but by can do does for from had has have how i if in into is it its me my no not of on or our so that the their them then there these they this to us was we were what when where which who why will with you your'.split(
    ' ',
  ),
);

/** The words of a text that say something, in lower case, without accents and the commonest endings. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const found = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return found.filter((word) => !stopWords.has(word)).map(stem);
}

/** Cuts the endings of English plurals and verbs, so that forms of a word meet. */
function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const cut = word
    .replace(/(ss|x|ch|sh)es$/, '$1')
    .replace(/ies$/, 'y')
    .replace(/([^su])s$/, '$1');
  if (cut.length > 5) return cut.replace(/(ing|ed)$/, '');
  return cut;
}
