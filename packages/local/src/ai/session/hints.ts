/** Rewrites what was heard. */
export interface Hint {
  pattern: RegExp;
  replace: string;
}

/** Reads `hints`: words help a recogniser, which the local space has none of; patterns rewrite what was said. */
export function readHints(hints: readonly unknown[], problem: (message: string) => void): Hint[] {
  const rules: Hint[] = [];
  for (const hint of hints) {
    if (hint === null || typeof hint !== 'object') continue;
    const { pattern, replace, ignore_case: ignoreCase } = hint as Record<string, unknown>;
    if (typeof pattern !== 'string' || typeof replace !== 'string') continue;
    try {
      rules.push({ pattern: new RegExp(pattern, ignoreCase === true || ignoreCase === 'true' ? 'gi' : 'g'), replace });
    } catch (error) {
      problem(`The hint's pattern ${JSON.stringify(pattern)} is no regular expression: ${(error as Error).message}.`);
    }
  }
  return rules;
}

/** What was heard, rewritten by the hints in their order; `${0}` is the whole match, `${1}` its first group. */
export function applyHints(text: string, hints: readonly Hint[]): string {
  return hints.reduce(
    (heard, { pattern, replace }) =>
      heard.replace(pattern, (...found: unknown[]) =>
        replace.replaceAll(/\$\{(\d+)\}/g, (_, group: string) => String(found[Number(group)] ?? '')),
      ),
    text,
  );
}
