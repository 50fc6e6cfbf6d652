import type { TSchema } from 'typebox';
import Type from 'typebox';
import { anything, list, text, union } from '../schema.js';

/** One SWML verb, as the catalogue describes it. */
export interface Verb {
  name: string;
  summary: string;
  /** What stands behind the verb's name in a step. */
  body: TSchema;
  /** Parameters that a bare scalar or an array fills, in order. */
  positional?: readonly string[];
  /** Where the body holds lists of steps (`case.*`, `[].then`). */
  nested?: readonly string[];
  /** The documentation page, below the SWML reference. */
  page: string;
}

export function verb(description: Verb): Verb {
  return description;
}

const pattern = '^[$%]\\{.*\\}$';
const placeholder = Type.Unsafe<string>({ type: 'string', pattern, 'x-type': 'Placeholder' });

/** A number, or a `${variable}` that will hold one. */
export const num = (description?: string, options: Record<string, unknown> = {}) =>
  union([Type.Number(options), placeholder], description);
/** A whole number, or a `${variable}` that will hold one. */
export const int = (description?: string, options: Record<string, unknown> = {}) =>
  union([Type.Integer(options), placeholder], description);
/** A boolean, or a `${variable}` that will hold one. */
export const flag = (description?: string, options: Record<string, unknown> = {}) =>
  union([Type.Boolean(), placeholder], description ? `${description}${defaultNote(options)}` : undefined);
const defaultNote = ({ default: value }: Record<string, unknown>) =>
  value === undefined ? '' : ` Default: \`${String(value)}\`.`;

/** One of a few words, or a `${variable}` that will hold one. */
export const word = (values: readonly string[], description?: string) =>
  union([Type.Unsafe<string>({ type: 'string', enum: [...values] }), placeholder], description);

/** A nested list of steps; the document walk checks what is inside. */
export const steps = (description?: string) =>
  Type.Unsafe<unknown>({
    'x-type': 'SwmlSteps',
    anyOf: [{ type: 'array' }, { type: 'object' }],
    ...(description ? { description } : {}),
  });

/** Any variables or parameters, by name. */
export const bag = (description: string) =>
  Type.Unsafe<Record<string, unknown>>({ type: 'object', 'x-type': 'Record<string, unknown>', description });

/** A list of texts or one text. */
export const textOrList = (description: string) => union([text(), list(text())], description);
export const any = anything;
