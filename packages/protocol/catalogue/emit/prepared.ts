import type { Shape } from '../../src/validation/index.js';

/** Formats are written as patterns: the emitted code needs no library at run time. */
const formats: Record<string, string> = {
  uuid: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$',
  uri: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$',
  'date-time': '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$',
};

const asTheyAre = new Set([
  'type',
  'enum',
  'const',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'minLength',
  'maxLength',
  'pattern',
  'minItems',
  'maxItems',
  'required',
  'minProperties',
  'maxProperties',
]);
const documenting = new Set(['description', 'default', 'examples']);

/** A schema of the catalogue as it is checked: without what only documents, formats as patterns. */
export function prepared(schema: object): Shape {
  if ('x-check' in schema) return prepared(schema['x-check'] as object);
  const out: Record<string, unknown> = {};
  const open = 'x-open' in schema && schema['x-open'] === true;
  for (const [key, value] of Object.entries(schema)) {
    if (key.startsWith('x-') || documenting.has(key) || (open && key === 'enum')) continue;
    if (asTheyAre.has(key)) out[key] = value;
    else if (key === 'format') out['pattern'] = patternOf(value as string);
    else if (key === 'properties' || key === 'patternProperties')
      out[key] = Object.fromEntries(Object.entries(value as object).map(([name, part]) => [name, prepared(part)]));
    else if (key === 'anyOf' || key === 'oneOf') out[key] = (value as object[]).map(prepared);
    else if (key === 'items' || key === 'propertyNames') out[key] = prepared(value as object);
    else if (key === 'additionalProperties') out[key] = typeof value === 'boolean' ? value : prepared(value as object);
    else throw new Error(`The checks do not know the keyword "${key}".`);
  }
  return out;
}

function patternOf(format: string): string {
  const pattern = formats[format];
  if (!pattern) throw new Error(`No pattern is known for the format ${format}.`);
  return pattern;
}
