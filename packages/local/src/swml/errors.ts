import type { ScriptErrorCode } from '@signalwire/protocol/swml';
import type { DocumentIssue } from '@signalwire/protocol/swml/validate';
import { describeIssue } from '@signalwire/protocol/validation';

/** A script cannot go on: the platform's code for it, and what is wrong in words. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError';

  constructor(
    readonly code: ScriptErrorCode,
    message: string,
    /** What is wrong with the document, when that is why. */
    readonly issues: readonly DocumentIssue[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** A verb could not do its work; the script goes on with the next step. */
export class VerbFailure extends Error {
  override readonly name = 'VerbFailure';
  readonly code: ScriptErrorCode;

  constructor(message: string, code: ScriptErrorCode = 'relay_script_method_execute_failed', options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** How many issues a message spells out. */
const shownIssues = 5;

/** The error for a document that did not pass the checks; `source` says which document. */
export function invalidDocument(source: string, issues: readonly DocumentIssue[]): ScriptError {
  const shown = issues.slice(0, shownIssues).map((issue) => `\n  - ${describeIssue(issue)}`);
  const more = issues.length > shownIssues ? `\n  … and ${issues.length - shownIssues} more.` : '';
  const code = issues[0]?.error ?? 'relay_script_internal_error';
  return new ScriptError(code, `${source} is not valid SWML:${shown.join('')}${more}`, issues);
}
