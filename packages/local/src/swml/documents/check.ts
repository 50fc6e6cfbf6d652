import type { SwmlDocument } from '@signalwire/protocol/swml';
import { type DocumentIssue, validateDocument } from '@signalwire/protocol/swml/validate';
import { invalidDocument, ScriptError } from '../errors.js';
import { checkDepth, parseScript } from './parse.js';

/** Whether a document is sound: the document, or what is wrong with it. */
export type Checked =
  | { ok: true; document: SwmlDocument }
  | { ok: false; code: ScriptError['code']; message: string; issues: readonly DocumentIssue[] };

/**
 * Reads and checks a document, all of it: branches that would never run included.
 * @param source Which document it is, for messages.
 * @throws {ScriptError} With the issues when it is not valid.
 */
export function soundDocument(document: string | object, source: string): SwmlDocument {
  const value = typeof document === 'string' ? parseScript(document, source) : checkDepth(document, source);
  const issues = validateDocument(value);
  if (issues.length > 0) throw invalidDocument(source, issues);
  return value as SwmlDocument;
}

/** The same, for those who answer with what is wrong. */
export function checkScript(document: string | object, source = 'The document'): Checked {
  try {
    return { ok: true, document: soundDocument(document, source) };
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error;
    return { ok: false, code: error.code, message: error.message, issues: error.issues };
  }
}
