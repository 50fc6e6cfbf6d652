import fc from 'fast-check';
import { resolve, type Schema } from './schemas.js';

/** How much of what may be left out an example has. */
export type Extent = 'minimal' | 'full';

/** Levels of objects that an example is full to; documents of SWML would go on for ever. */
const fullLevels = 5;

/**
 * A value that fits a schema. Of alternatives it takes the one at `variant`, or the last before it.
 * @param level How many objects the value is within.
 */
export function example(schema: Schema, wanted: Extent, variant = 0, level = 0): unknown {
  const extent = level < fullLevels ? wanted : 'minimal';
  const found = resolve(schema);
  const variants = found.anyOf ?? found.oneOf;
  if (variants) {
    // What holds itself comes to an end with the alternative that does not.
    const index = level < 2 * fullLevels ? Math.min(variant, variants.length - 1) : 0;
    return example(variants[index] as Schema, extent, variant, level);
  }
  if (found.allOf)
    return Object.assign({}, ...found.allOf.map((part) => example(part, extent, variant, level) as object));
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
      return list(found, extent, variant, level);
    case 'object':
      return object(found, extent, variant, level + 1);
    default:
      return { any: ['value', 1] };
  }
}

const counted = new WeakMap<Schema, number>();

/** How many alternatives an example of the schema can be told apart by. */
export function variantsOf(schema: Schema): number {
  const found = resolve(schema);
  const known = counted.get(found);
  if (known !== undefined) return known;
  // Documents of SWML hold themselves; each shape is counted once.
  counted.set(found, 1);
  const alternatives = found.anyOf ?? found.oneOf ?? [];
  const below = [...alternatives, ...Object.values(found.properties ?? {}), ...(found.items ? [found.items] : [])];
  const count = Math.max(1, alternatives.length, ...below.map(variantsOf));
  counted.set(found, count);
  return count;
}

const formats: Record<string, string> = {
  uuid: '3f1c9a52-7c1d-4a58-9d6e-0123456789ab',
  uri: 'https://example.com/a?b=c&d=%20e',
  'date-time': '2026-01-31T12:30:00Z',
  date: '2026-01-31',
};

function text({ format, pattern, minLength = 0, maxLength = Math.max(40, minLength) }: Schema): string {
  if (format !== undefined) {
    const known = formats[format];
    if (known === undefined) throw new Error(`No example of the format ${format} is known.`);
    return known;
  }
  if (pattern === undefined) return 'text & ünï'.padEnd(minLength, '.').slice(0, maxLength);
  const shape = new RegExp(pattern, 'u');
  const [fitting = ''] = fc.sample(
    fc.stringMatching(shape).filter(({ length }) => length > 0 && length <= maxLength),
    { numRuns: 1, seed: 7 },
  );
  const value = fitting.repeat(Math.ceil(Math.max(1, minLength) / fitting.length)).slice(0, maxLength);
  if (!shape.test(value)) throw new Error(`No example of ${pattern} with ${minLength} characters is found.`);
  return value;
}

function number({ type, minimum, maximum }: Schema): number {
  if (minimum !== undefined) return minimum;
  if (maximum !== undefined) return maximum;
  return type === 'integer' ? 12 : 1.5;
}

/** Full lists of what is plain have two items, so that forms and queries have to repeat something. */
function list(schema: Schema, extent: Extent, variant: number, level: number): unknown[] {
  const { items = {}, minItems = 0, maxItems = 2, uniqueItems } = schema;
  const isPlain = ['string', 'integer', 'number'].includes(resolve(items).type ?? '');
  const length = Math.max(minItems, extent === 'minimal' ? 0 : isPlain && !uniqueItems ? Math.min(maxItems, 2) : 1);
  return Array.from({ length }, () => example(items, extent, variant, level));
}

function object(schema: Schema, extent: Extent, variant: number, level: number): unknown {
  const { properties = {}, required = [], additionalProperties, minProperties = 0, propertyNames } = schema;
  const entries = Object.entries(properties)
    .filter(([name]) => extent === 'full' || required.includes(name))
    .map(([name, property]): [string, unknown] => [name, example(property, extent, variant, level)]);
  if (entries.length === 0 && additionalProperties !== false && (extent === 'full' || minProperties > 0)) {
    const name = propertyNames ? 'key' : 'any key';
    const value = typeof additionalProperties === 'object' ? additionalProperties : {};
    entries.push([name, example(value, extent, variant, level)]);
  }
  return Object.fromEntries(entries);
}
