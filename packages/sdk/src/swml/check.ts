import type { SwmlDocument } from '@signalwire/protocol/swml';
import { type DocumentIssue, validateDocument, validateVerb } from '@signalwire/protocol/swml/validate';
import { describeIssue } from '@signalwire/protocol/validation';

/** A SWML document, or what a verb is given, is not valid. */
export class SwmlError extends TypeError {
  override readonly name = 'SwmlError';

  /** @param issues Every mistake: where it is, what was given, and what is allowed. */
  constructor(
    what: string,
    readonly issues: readonly DocumentIssue[],
  ) {
    const shown = issues.slice(0, 5).map((issue) => `  ${describeIssue(issue)}`);
    const more = issues.length > 5 ? `\n  … and ${issues.length - 5} more.` : '';
    super(`${what} is not valid SWML:\n${shown.join('\n')}${more}`);
  }
}

/** @throws {SwmlError} When the document is not valid. */
export function checkDocument(document: unknown, what = 'The document'): asserts document is SwmlDocument {
  const issues = validateDocument(document);
  if (issues.length > 0) throw new SwmlError(what, issues);
}

/** @throws {SwmlError} When there is no such verb, or it does not take this. */
export function checkVerb(name: string, config: unknown): void {
  const issues = validateVerb(name, config);
  if (issues.length > 0) throw new SwmlError(`The verb ${JSON.stringify(name)}`, issues);
}
