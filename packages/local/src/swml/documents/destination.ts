import type { SwmlDocument, SwmlStep, SwmlSteps } from '@signalwire/protocol/swml';
import { nearest } from '@signalwire/protocol/validation';
import { ScriptError } from '../errors.js';
import { isHttpUrl } from './url.js';

/** Where `execute` and `transfer` can go. */
export type Destination =
  | { kind: 'url'; url: string }
  | { kind: 'inline'; document: string | object }
  | { kind: 'section'; name: string };

/**
 * Tells a URL from a document from the name of a section.
 * @throws {ScriptError} When it is empty, a malformed URL, or a kind that the local space does not simulate.
 */
export function destinationOf(dest: string | object): Destination {
  if (typeof dest !== 'string') return { kind: 'inline', document: dest };
  const text = dest.trim();
  if (text === '')
    throw new ScriptError(
      'relay_script_method_parameter_invalid_value',
      'dest is empty; it takes a section of this document, a URL, or a document.',
    );
  if (isHttpUrl(text)) {
    if (!URL.canParse(text))
      throw new ScriptError('relay_script_parse_error', `dest is not a well-formed URL: ${text}`);
    return { kind: 'url', url: text };
  }
  if (text.startsWith('{') || /(^|\n)\s*["']?sections["']?\s*:/.test(text)) return { kind: 'inline', document: text };
  if (text.startsWith('relay:'))
    throw new ScriptError(
      'relay_script_method_execute_failed',
      `The local space does not simulate RELAY applications as a destination (${text}).`,
    );
  return { kind: 'section', name: text };
}

/** @returns The section's steps, or `undefined` when the document has no such section. */
export function findSection(document: SwmlDocument, name: string): readonly SwmlStep[] | undefined {
  return Object.hasOwn(document.sections, name) ? stepsOf(document.sections[name] as SwmlSteps) : undefined;
}

/** @throws {ScriptError} `relay_script_section_parameter_undefined`, with the section that was likely meant. */
export function unknownSection(document: SwmlDocument, name: string): ScriptError {
  const known = Object.keys(document.sections);
  const meant = nearest(name, known);
  return new ScriptError(
    'relay_script_section_parameter_undefined',
    `The document has no section ${JSON.stringify(name)}; it has ${known.join(', ')}.${meant ? ` Did you mean "${meant}"?` : ''}`,
  );
}

/** A list of steps, whichever way it is written. */
export const stepsOf = (steps: SwmlSteps): readonly SwmlStep[] => (Array.isArray(steps) ? steps : steps.code);
