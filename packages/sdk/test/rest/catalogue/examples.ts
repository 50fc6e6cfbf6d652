import fc from 'fast-check';
import { resolve, type Schema } from './schemas.js';

/** How much of what may be left out an example has. */
export type Extent = 'minimal' | 'full';

/** A value that fits a schema. Of alternatives it takes the one at `variant`, or the last before it. */
export function example(schema: Schema, extent: Extent, variant = 0): unknown {
  const found = resolve(schema);
  const variants = found.anyOf ?? found.oneOf;
  if (variants) return example(variants[Math.min(variant, variants.length - 1)] as Schema, extent, variant);
  if (found.allOf) return Object.assign({}, ...found.allOf.map((part) => example(part, extent, variant) as object));
  if (found.const !== undefined) return found.const;
  const listed = found.enum ?? found.examples;
  if (listed) return listed[Math.min(variant, listed.length - 1)];
  switch (found.type) {
    case 'string':
      return text(found);
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return number(found);
    case 'null':
      return null;
    case 'array':
      return list(found, extent, variant);
    case 'object':
      return object(found, extent, variant);
    default:
      return { any: ['value', 1] };
  }
}

/** How many alternatives an example of the schema can be told apart by. */
export function variantsOf(schema: Schema): number {
  const found = resolve(schema);
  const alternatives = found.anyOf ?? found.oneOf ?? [];
  const below = [...alternatives, ...Object.values(found.properties ?? {}), ...(found.items ? [found.items] : [])];
  return Math.max(1, alternatives.length, ...below.map(variantsOf));
}

const formats: Record<string, string> = {
  uuid: '3f1c9a52-7c1d-4a58-9d6e-0123456789ab',
  uri: 'https://example.com/a?b=c&d=%20e',
  'date-time': '2026-01-31T12:30:00Z',
  date: '2026-01-31',
};

function text({ format, pattern, minLength = 0, maxLength = 40 }: Schema): string {
  if (format !== undefined) {
    const known = formats[format];
    if (known === undefined) throw new Error(`No example of the format ${format} is known.`);
    return known;
  }
  if (pattern !== undefined) {
    const fitting = fc
      .stringMatching(new RegExp(pattern, 'u'))
      .filter(({ length }) => length >= Math.max(1, minLength) && length <= maxLength);
    return fc.sample(fitting, { numRuns: 1, seed: 7 })[0] as string;
  }
  return 'text & ünï'.padEnd(minLength, '.').slice(0, maxLength);
}

function number({ type, minimum, maximum }: Schema): number {
  if (minimum !== undefined) return minimum;
  if (maximum !== undefined) return maximum;
  return type === 'integer' ? 12 : 1.5;
}

function list({ items = {}, minItems = 0 }: Schema, extent: Extent, variant: number): unknown[] {
  const length = Math.max(minItems, extent === 'full' ? 1 : 0);
  return Array.from({ length }, () => example(items, extent, variant));
}

function object(schema: Schema, extent: Extent, variant: number): unknown {
  const { properties = {}, required = [], additionalProperties, minProperties = 0, propertyNames } = schema;
  const entries = Object.entries(properties)
    .filter(([name]) => extent === 'full' || required.includes(name))
    .map(([name, property]): [string, unknown] => [name, example(property, extent, variant)]);
  if (entries.length === 0 && additionalProperties !== false && (extent === 'full' || minProperties > 0)) {
    const name = propertyNames ? 'key' : 'any key';
    const value = typeof additionalProperties === 'object' ? additionalProperties : {};
    entries.push([name, example(value, extent, variant)]);
  }
  return Object.fromEntries(entries);
}
