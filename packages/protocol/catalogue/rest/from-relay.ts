import type { TSchema } from 'typebox';

/**
 * A named shape of RELAY as REST takes it: RELAY lets pass what it does not know, requests of REST take exactly what is
 * described. The type keeps RELAY's name.
 */
export const fromRelay = (schema: TSchema): TSchema => ({ ...strict(schema), 'x-type': nameOf(schema) });

function nameOf(schema: TSchema): string {
  const name = (schema as { 'x-name'?: string })['x-name'];
  if (name === undefined) throw new Error('Only named shapes of RELAY can be used by REST.');
  return name;
}

function strict(schema: TSchema): TSchema {
  const { 'x-name': _name, 'x-open': _open, ...shape } = schema as TSchema & Record<string, unknown>;
  const { properties, items, anyOf } = shape as Parts;
  return {
    ...shape,
    ...(properties
      ? {
          properties: Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, strict(part)])),
          additionalProperties: false,
        }
      : {}),
    ...(items ? { items: strict(items) } : {}),
    ...(anyOf ? { anyOf: anyOf.map(strict) } : {}),
  } as TSchema;
}

interface Parts {
  properties?: Record<string, TSchema>;
  items?: TSchema;
  anyOf?: TSchema[];
}
