import fc from 'fast-check';

interface Schema {
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  items?: Schema;
  minItems?: number;
  minLength?: number;
  minimum?: number;
  maximum?: number;
  maxProperties?: number;
  pattern?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  patternProperties?: Record<string, Schema>;
}

/** Values that fit a JSON Schema of a verb. */
export function fromSchema(schema: Schema): fc.Arbitrary<unknown> {
  const variants = schema.anyOf ?? schema.oneOf;
  if (variants) return variants.some(isSteps) ? fc.constant([]) : fc.oneof(...variants.map(fromSchema));
  if (schema.allOf) return merged(schema.allOf);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const types = Array.isArray(schema.type) ? schema.type : [schema.type];
  // Of a value that may also be a variable, the value is the harder one to get right.
  switch (types[0]) {
    case 'string':
      return text(schema);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 100_000 });
    case 'number':
      return fc.double({ min: schema.minimum ?? 0, max: schema.maximum ?? 1000, noNaN: true });
    case 'array':
      return fc.array(fromSchema(schema.items ?? {}), { minLength: schema.minItems ?? 0, maxLength: 3 });
    case 'object':
      return object(schema);
    case 'null':
      return fc.constant(null);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

/** Lists of steps are checked step by step; any array stands for them in the schema. */
const isSteps = ({ type, items, properties }: Schema) => type === 'array' && !items && !properties;

const steps = fc.constantFrom<unknown[]>([], [{ hangup: {} }], [{ play: 'say:Hello' }, { return: 1 }]);
/** Steps by a value, which the schema does not tell from any object. */
const cases = fc.dictionary(fc.stringMatching(/^[a-z0-9]{1,5}$/), steps, { noNullPrototype: true });

function text({ pattern, minLength = 0 }: Schema): fc.Arbitrary<string> {
  const words = /^\^\(\?:(.+)\)\$\|/.exec(pattern ?? '')?.[1];
  if (words) return fc.constantFrom(...words.replaceAll('\\.', '.').split('|'));
  if (pattern?.startsWith('^[A-Za-z][A-Za-z0-9+.-]*:')) return fc.oneof(fc.webUrl(), fc.constant('${vars.base}/hook'));
  if (pattern) return fc.stringMatching(new RegExp(pattern));
  return fc.string({ minLength, maxLength: 20 });
}

function object({ properties = {}, required = [], additionalProperties }: Schema): fc.Arbitrary<unknown> {
  const known = Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, name === 'case' ? cases : fromSchema(schema)]),
  );
  if (Object.keys(known).length > 0) return fc.record(known, { requiredKeys: required, noNullPrototype: true });
  if (additionalProperties === false) return fc.constant({});
  const value =
    typeof additionalProperties === 'object' ? fromSchema(additionalProperties) : fc.jsonValue({ maxDepth: 1 });
  return fc.dictionary(fc.stringMatching(/^[a-z_]{1,8}$/), value, { minKeys: 1, maxKeys: 3, noNullPrototype: true });
}

const merged = (parts: Schema[]): fc.Arbitrary<unknown> =>
  fc.tuple(...parts.map(fromSchema)).map((values) => Object.assign({}, ...(values as object[])));
