import type { SwmlDocument } from '@signalwire/protocol/swml';
import type { DocumentIssue } from '@signalwire/protocol/swml/validate';
import { describeIssue } from '@signalwire/protocol/validation';
import { validatorsNow } from './validators.js';

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

  /** An error of a check whose findings are sentences. */
  static of(what: string, path: string, messages: readonly string[]): SwmlError {
    const error = 'relay_script_method_parameter_invalid_value';
    return new SwmlError(
      what,
      messages.map((message) => ({ path, code: 'value', message, error })),
    );
  }
}

/** @throws {SwmlError} When the document is not valid. */
export function checkDocument(document: unknown, what = 'The document'): asserts document is SwmlDocument {
  const issues = validatorsNow()?.validateDocument(document) ?? [];
  if (issues.length > 0) throw new SwmlError(what, issues);
}

/** @throws {SwmlError} When there is no such verb, or it does not take this. */
export function checkVerb(name: string, config: unknown): void {
  const issues = validatorsNow()?.validateVerb(name, config) ?? [];
  if (issues.length > 0) throw new SwmlError(`The verb ${JSON.stringify(name)}`, issues);
}
