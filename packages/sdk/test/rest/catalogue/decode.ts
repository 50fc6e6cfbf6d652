import { resolve, type Schema } from './schemas.js';

/**
 * What form-encoded text says, read with a schema: numbers and booleans come as text, lists with brackets behind their
 * name or, where the form has them `repeated`, with their name alone as often as it takes.
 */
export function decodeForm(
  text: string,
  schema: Schema | undefined,
  lists: 'brackets' | 'repeated' = 'brackets',
): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  const properties = propertiesOf(schema);
  const pairs = [...new URLSearchParams(text)];
  for (const [key, value] of pairs) {
    const name = lists === 'brackets' && key.endsWith('[]') ? key.slice(0, -2) : key;
    const property = properties[name];
    const isList =
      lists === 'brackets' ? name !== key : isListed(property, pairs.filter(([other]) => other === key).length);
    if (!isList && name in out) throw new Error(`${name} is given twice.`);
    if (isList) out[name] = [...((out[name] as unknown[] | undefined) ?? []), plain(value, itemsOf(property))];
    else out[name] = plain(value, property);
  }
  return out;
}

function propertiesOf(schema: Schema | undefined): Record<string, Schema> {
  if (!schema) return {};
  const { properties, anyOf, oneOf, allOf } = resolve(schema);
  return Object.assign({}, ...(anyOf ?? oneOf ?? allOf ?? []).map(propertiesOf), properties);
}

/** Whether a name that stands there so many times is a list: one that may be plain is plain when it stands once. */
function isListed(schema: Schema | undefined, times: number): boolean {
  const alternatives = alternativesOf(schema);
  return alternatives.some(({ type }) => type === 'array') && (times > 1 || alternatives.length === 1);
}

const itemsOf = (schema: Schema | undefined): Schema | undefined =>
  alternativesOf(schema).find(({ type }) => type === 'array')?.items;

function plain(value: string, schema: Schema | undefined): unknown {
  const types = alternativesOf(schema).map(({ type }) => type);
  if (types.includes('string')) return value;
  if ((types.includes('integer') || types.includes('number')) && /^-?\d+(\.\d+)?$/.test(value)) return Number(value);
  if (types.includes('boolean') && (value === 'true' || value === 'false')) return value === 'true';
  return value;
}

function alternativesOf(schema: Schema | undefined): Schema[] {
  if (!schema) return [];
  const found = resolve(schema);
  const variants = found.anyOf ?? found.oneOf;
  return variants ? variants.flatMap(alternativesOf) : [found];
}
