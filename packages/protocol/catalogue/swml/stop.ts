import { closed, text, union } from '../schema.js';
import { lastControlId } from './media.js';
import { type Verb, verb } from './verb.js';

/** A verb that stops what runs under a control id. */
export const stopVerb = (name: string, summary: string, variable: string): Verb =>
  verb({
    name,
    summary,
    positional: ['control_id'],
    body: union([closed({}, { control_id: lastControlId(variable) }), text('The control id.')]),
    page: name.replaceAll('_', '-'),
  });
