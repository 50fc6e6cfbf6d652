import type { Normal, ObjectShape } from './normal-form.js';

/** One thing that the catalogue has otherwise than its source. */
export interface Difference {
  /** Where in the operation: `body.name`, `result.data[].id`, `query.page_size`. */
  property: string;
  /** What differs: `missing` in the catalogue, `added` by it, `required`, `type`, `values`, `default`, a limit's name … */
  kind: string;
  source: string;
  catalogue: string;
}

/**
 * How two schemas differ.
 * @param sent Whether it is of what is sent, where defaults matter; the rest is answered.
 */
export function compareSchemas(source: Normal, catalogue: Normal, property: string, sent: boolean): Difference[] {
  if (kindsOf(source) !== kindsOf(catalogue))
    return [{ property, kind: 'type', source: kindsOf(source), catalogue: kindsOf(catalogue) }];
  // Described in the catalogue of SWML, or somewhere else that this comparison does not reach.
  if (catalogue.byHand && catalogue.byHand !== 'Record<string, unknown>')
    return [{ property, kind: 'elsewhere', source: kindsOf(source), catalogue: catalogue.byHand }];

  const found: Difference[] = [];
  const add = (kind: string, a: unknown, b: unknown) => {
    if (told(a) !== told(b)) found.push({ property, kind, source: told(a), catalogue: told(b) });
  };
  if (sent) add('default', source.default, catalogue.default);
  for (const [kind, { values, open, limits }] of source.plain) {
    const other = catalogue.plain.get(kind);
    add('values', values, other?.values);
    if (sent && values && other?.values) add('open', open, other.open);
    for (const key of new Set([...Object.keys(limits), ...Object.keys(other?.limits ?? {})]))
      add(key, limits[key], other?.limits[key]);
  }
  if (source.items && catalogue.items)
    found.push(...compareSchemas(source.items, catalogue.items, `${property}[]`, sent));
  found.push(...compareVariants(source.objects, catalogue.objects, property, sent));
  return found;
}

function compareVariants(
  source: readonly ObjectShape[],
  catalogue: readonly ObjectShape[],
  property: string,
  sent: boolean,
): Difference[] {
  const found: Difference[] = [];
  const alone = source.length < 2 && catalogue.length < 2;
  const at = (shape: ObjectShape) => (alone ? property : `${property}<${nameOf(shape)}>`);
  const pairs = source
    .flatMap((a) => catalogue.map((b) => ({ a, b, likeness: likeness(a, b) })))
    .sort((x, y) => y.likeness - x.likeness);
  const matched = new Set<ObjectShape>();
  for (const { a, b } of pairs) {
    if (matched.has(a) || matched.has(b)) continue;
    matched.add(a).add(b);
    found.push(...compareObjects(a, b, at(a), sent));
  }
  const whole = 'one kind of object';
  for (const shape of source)
    if (!matched.has(shape)) found.push({ property: at(shape), kind: 'missing', source: whole, catalogue: 'none' });
  for (const shape of catalogue)
    if (!matched.has(shape)) found.push({ property: at(shape), kind: 'added', source: 'none', catalogue: whole });
  return found;
}

function compareObjects(source: ObjectShape, catalogue: ObjectShape, property: string, sent: boolean): Difference[] {
  const found: Difference[] = [];
  // The other way round is the rule: what the catalogue does not know is refused before it is sent.
  if (sent && source.closed && !catalogue.closed)
    found.push({ property, kind: 'open', source: 'closed', catalogue: 'open' });
  for (const [name, schema] of source.properties) {
    const at = `${property}.${name}`;
    const other = catalogue.properties.get(name);
    if (!other) {
      found.push({ property: at, kind: 'missing', source: kindsOf(schema), catalogue: 'none' });
      continue;
    }
    const [was, is] = [source.required.has(name), catalogue.required.has(name)];
    if (was !== is) found.push({ property: at, kind: 'required', source: told(was), catalogue: told(is) });
    found.push(...compareSchemas(schema, other, at, sent));
  }
  for (const [name, schema] of catalogue.properties)
    if (!source.properties.has(name))
      found.push({ property: `${property}.${name}`, kind: 'added', source: 'none', catalogue: kindsOf(schema) });
  for (const key of new Set([...Object.keys(source.limits), ...Object.keys(catalogue.limits)]))
    if (told(source.limits[key]) !== told(catalogue.limits[key]))
      found.push({ property, kind: key, source: told(source.limits[key]), catalogue: told(catalogue.limits[key]) });
  if (source.others && catalogue.others)
    found.push(...compareSchemas(source.others, catalogue.others, `${property}.*`, sent));
  else if (source.others || catalogue.others) {
    const [was, is] = [source.others, catalogue.others].map((others) => (others ? kindsOf(others) : 'none'));
    found.push({ property: `${property}.*`, kind: 'others', source: was as string, catalogue: is as string });
  }
  return found;
}

/** How much two kinds of objects have in common: above all the constants that tell kinds apart. */
function likeness(a: ObjectShape, b: ObjectShape): number {
  let score = 0;
  for (const [name, schema] of a.properties) {
    const other = b.properties.get(name);
    if (!other) continue;
    score += 1;
    const [x, y] = [constantsOf(schema), constantsOf(other)];
    if (x.length > 0 && y.length > 0) score += x.some((value) => y.includes(value)) ? 20 : -20;
    score += x.length > 0 && x.join() === y.join() ? 5 : 0;
    if (kindsOf(schema) === kindsOf(other)) score += 0.5;
  }
  return score / (1 + 0.02 * Math.abs(a.properties.size - b.properties.size));
}

const constantsOf = (schema: Normal): readonly string[] => schema.plain.get('string')?.values ?? [];

/** A name for one kind of object among others: its constant, else its first properties. */
function nameOf(shape: ObjectShape): string {
  for (const [, schema] of shape.properties) {
    const values = constantsOf(schema);
    if (values.length === 1) return values[0] as string;
  }
  return [...shape.properties.keys()].slice(0, 3).join('+') || 'object';
}

/** The kinds of values that a schema takes: `null|string`. */
export function kindsOf({ any, plain, objects }: Normal): string {
  if (any) return 'any';
  return [...plain.keys(), ...(objects.length > 0 ? ['object'] : [])].sort().join('|');
}

const told = (value: unknown): string =>
  value === undefined ? 'none' : typeof value === 'string' ? value : JSON.stringify(value);
