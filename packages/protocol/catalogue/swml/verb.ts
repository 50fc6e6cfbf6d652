import type { TSchema } from 'typebox';
import Type from 'typebox';
import { anything, list, text, union } from '../schema.js';

/** One SWML verb, as the catalogue describes it. */
export interface Verb {
  name: string;
  summary: string;
  /** What stands behind the verb's name in a step. */
  body: TSchema;
  /** Checked in place of `body`, where the type that reads well makes a large validator. */
  check?: TSchema;
  /** Parameters that a bare scalar or an array fills, in order. */
  positional?: readonly string[];
  /** Where the body holds lists of steps (`case.*`, `[].then`; `confirm.?` where text may stand in their place). */
  nested?: readonly string[];
  /** The documentation page, below the SWML reference. */
  page: string;
}

export function verb(description: Verb): Verb {
  return description;
}

const pattern = '^[$%]\\{.*\\}$';

/** A value of a type, or text that is a `${variable}`; limits apply to the value. */
const valueOrVariable = (
  type: string,
  typescript: string,
  description?: string,
  limits: Record<string, unknown> = {},
) =>
  Type.Unsafe<unknown>({
    type: [type, 'string'],
    pattern,
    'x-type': `${typescript} | Placeholder`,
    ...limits,
    ...(description ? { description } : {}),
  });

/** A number, or a `${variable}` that will hold one. */
export const num = (description?: string, limits: Record<string, unknown> = {}) =>
  valueOrVariable('number', 'number', description, limits);
/** A whole number, or a `${variable}` that will hold one. */
export const int = (description?: string, limits: Record<string, unknown> = {}) =>
  valueOrVariable('integer', 'number', description, limits);
/** A boolean, or a `${variable}` that will hold one. */
export const flag = (description?: string) => valueOrVariable('boolean', 'boolean', description);

/** An absolute URL; it may begin with a `${variable}`. */
export const url = (description?: string) =>
  text(description, { pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$' });

/** One of a few words, or a `${variable}` that will hold one. The pattern is read back by the messages about it. */
export const word = (values: readonly string[], description?: string) =>
  Type.Unsafe<string>({
    type: 'string',
    pattern: `^(?:${values.map((value) => value.replaceAll('.', '\\.')).join('|')})$|${pattern}`,
    'x-type': `${values.map((value) => `'${value}'`).join(' | ')} | Placeholder`,
    ...(description ? { description } : {}),
  });

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
