/** Tells whether a value fits a schema. */
export type Fits = (value: unknown) => boolean;

type Schema = Record<string, unknown>;

/** Keywords that say nothing about what is valid. */
const annotations = new Set([
  'title',
  'description',
  'default',
  'examples',
  'deprecated',
  'readOnly',
  'writeOnly',
  '$comment',
  '$schema',
  'nullable',
]);

/**
 * Makes a JSON Schema into a function, several times faster than what reads the schema for every value. It only says
 * yes or no.
 * @returns `undefined` for a schema with a keyword that it does not know; whoever knows all of them has to be asked.
 */
export function compileFits(schema: unknown): Fits | undefined {
  if (schema === true) return () => true;
  if (schema === false) return () => false;
  if (!isObject(schema)) return undefined;
  const checks: Fits[] = [];
  for (const [keyword, given] of Object.entries(schema)) {
    if (annotations.has(keyword) || given === undefined) continue;
    if (consumed.has(keyword) && schema['properties'] !== undefined) continue;
    const check = keywords[keyword]?.(given, schema);
    if (!check) return undefined;
    checks.push(check);
  }
  const [first, second] = checks;
  if (!first) return () => true;
  if (!second) return first;
  return (value) => {
    for (const check of checks) if (!check(value)) return false;
    return true;
  };
}

/** Keywords that another one looks at. */
const consumed = new Set(['required', 'additionalProperties']);

type Compile = (given: unknown, schema: Schema) => Fits | undefined;

/** A keyword with a number, for values of one kind. */
const limit =
  (measure: (value: unknown) => number | undefined, holds: (measured: number, given: number) => boolean): Compile =>
  (given) =>
    typeof given === 'number'
      ? (value) => {
          const measured = measure(value);
          return measured === undefined || holds(measured, given);
        }
      : undefined;

const atLeast = (measured: number, given: number) => measured >= given;
const atMost = (measured: number, given: number) => measured <= given;
const number = (value: unknown) => (typeof value === 'number' ? value : undefined);
const items = (value: unknown) => (Array.isArray(value) ? value.length : undefined);

/** Of a text, characters count, not the units that some are made of. */
function characters(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined;
  let count = 0;
  for (const _ of value) count += 1;
  return count;
}

const keywords: Readonly<Record<string, Compile>> = {
  type: (given) => {
    const kinds = (Array.isArray(given) ? given : [given]).map((name) => types[String(name)]);
    const [only] = kinds;
    if (kinds.length === 0 || kinds.includes(undefined)) return undefined;
    return kinds.length === 1 ? only : (value) => kinds.some((kind) => kind?.(value));
  },
  enum: (given) => (Array.isArray(given) && given.every(isScalar) ? (value) => given.includes(value) : undefined),
  const: (given) => (isScalar(given) ? (value) => value === given : undefined),
  minimum: limit(number, atLeast),
  maximum: limit(number, atMost),
  exclusiveMinimum: limit(number, (measured, given) => measured > given),
  exclusiveMaximum: limit(number, (measured, given) => measured < given),
  minLength: limit(characters, atLeast),
  maxLength: limit(characters, atMost),
  minItems: limit(items, atLeast),
  maxItems: limit(items, atMost),
  pattern: (given) => {
    if (typeof given !== 'string') return undefined;
    const pattern = new RegExp(given, 'u');
    return (value) => typeof value !== 'string' || pattern.test(value);
  },
  items: (given) => {
    const fits = compileFits(given);
    return fits && ((value) => !Array.isArray(value) || value.every((item) => fits(item)));
  },
  anyOf: (given) => {
    const all = compileAll(given);
    return all && ((value) => all.some((fits) => fits(value)));
  },
  allOf: (given) => {
    const all = compileAll(given);
    return all && ((value) => all.every((fits) => fits(value)));
  },
  properties: (given, schema) => objectFits(given, schema),
};

/** An object's properties, those that it must have, and what else it may have. */
function objectFits(properties: unknown, { required = [], additionalProperties = true }: Schema): Fits | undefined {
  if (!isObject(properties) || !Array.isArray(required)) return undefined;
  const rest = compileFits(additionalProperties);
  const known = new Map<string, Fits>();
  for (const [name, schema] of Object.entries(properties)) {
    const fits = compileFits(schema);
    if (!fits) return undefined;
    known.set(name, fits);
  }
  if (!rest) return undefined;
  const open = additionalProperties === true;
  return (value) => {
    if (!isObject(value)) return true;
    for (const name of required) if (!(name in value)) return false;
    for (const name in value) {
      const fits = known.get(name);
      if (fits ? !fits(value[name]) : !open && !rest(value[name])) return false;
    }
    return true;
  };
}

function compileAll(given: unknown): Fits[] | undefined {
  if (!Array.isArray(given) || given.length === 0) return undefined;
  const all = given.map(compileFits);
  return all.includes(undefined) ? undefined : (all as Fits[]);
}

const types: Readonly<Record<string, Fits>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: (value) => typeof value === 'number' && value % 1 === 0,
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
  array: Array.isArray,
  object: isObject,
};

function isObject(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isScalar = (value: unknown): boolean => value === null || ['string', 'number', 'boolean'].includes(typeof value);
