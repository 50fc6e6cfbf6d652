import Type, { type TSchema } from 'typebox';

/** Keywords of ours that ride on a JSON Schema; validators ignore them, the type emitter reads them. */
export interface Extras {
  /** The TypeScript name of this shape: it is emitted once under that name and referred to elsewhere. */
  'x-name'?: string;
  /** A closed list today that may grow on the server: typed as its values or any other string, never rejected. */
  'x-open'?: boolean;
  /** Emitted verbatim in place of a type derived from the schema. */
  'x-type'?: string;
  /** What validators check in place of the schema, where all of it would be too much. */
  'x-check'?: TSchema;
  /** On a part of `patternProperties`: the TypeScript type of the names that its pattern fits. */
  'x-key'?: string;
}

type Options = { description?: string; default?: unknown } & Record<string, unknown>;

/** Gives a schema its TypeScript name. */
export function named<T extends TSchema>(name: string, schema: T, description?: string): T {
  return { ...schema, 'x-name': name, ...(description ? { description } : {}) };
}

export const text = (description?: string, options: Options = {}) => Type.String(about(description, options));
export const integer = (description?: string, options: Options = {}) => Type.Integer(about(description, options));
export const number = (description?: string, options: Options = {}) => Type.Number(about(description, options));
export const bool = (description?: string, options: Options = {}) => Type.Boolean(about(description, options));
export const list = <T extends TSchema>(items: T, description?: string, options: Options = {}) =>
  Type.Array(items, about(description, options));

export const uuid = (description?: string) => text(description, { format: 'uuid' });
export const url = (description?: string) => text(description, { format: 'uri' });
export const timestamp = (description?: string) => text(description, { format: 'date-time' });

/** A closed list of strings. */
export const oneOf = (values: readonly string[], description?: string, options: Options = {}) =>
  Type.Unsafe<string>({ type: 'string', enum: [...values], ...about(description, options) });

/** A list of strings that the server may extend: clients must not reject what they do not know. */
export const openEnum = (values: readonly string[], description?: string) =>
  Type.Unsafe<string>({ type: 'string', 'x-open': true, enum: [...values], ...about(description, {}) });

export const nullable = <T extends TSchema>(schema: T, description?: string) =>
  Type.Union([schema, Type.Null()], about(description, {}));

export const union = (variants: TSchema[], description?: string) => Type.Union(variants, about(description, {}));
export const constant = (value: string, description?: string) => Type.Literal(value, about(description, {}));

/** Any JSON object. */
export const anyObject = (description?: string, options: Options = {}) =>
  Type.Unsafe<Record<string, unknown>>({
    type: 'object',
    'x-type': 'Record<string, unknown>',
    ...about(description, options),
  });
/** Texts by names of any kind. */
export const texts = (description?: string) =>
  Type.Unsafe<Record<string, string>>({
    type: 'object',
    additionalProperties: { type: 'string' },
    ...about(description, {}),
  });
/** Any JSON value. */
export const anything = (description?: string) => Type.Unknown(about(description, {}));

type Properties = Record<string, TSchema>;

/** An object that takes exactly these properties; those in `optional` may be absent. */
export function closed(required: Properties, optional: Properties = {}, description?: string) {
  return object(required, optional, { additionalProperties: false, ...about(description, {}) });
}

/** An object that may carry more properties than these. */
export function open(required: Properties, optional: Properties = {}, description?: string) {
  return object(required, optional, about(description, {}));
}

function object(required: Properties, optional: Properties, options: Options) {
  const properties: Properties = { ...required };
  for (const [key, schema] of Object.entries(optional)) properties[key] = Type.Optional(schema);
  return Type.Object(properties, options);
}

function about(description: string | undefined, options: Options): Options {
  return description ? { description, ...options } : options;
}
