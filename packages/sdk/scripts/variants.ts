interface Schema {
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  items?: Schema;
  minItems?: number;
  minimum?: number;
  pattern?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
}

const variable = '${vars.x}';

/** Plain values that fit a schema: of each form, the least that it takes, and that with one member more at a time. */
export function variantsOf(schema: Schema, name = '', depth = 0): unknown[] {
  const forms = schema.anyOf ?? schema.oneOf;
  if (forms) return forms.some(isSteps) ? [[]] : forms.flatMap((form) => variantsOf(form, name, depth));
  if (schema.const !== undefined) return [schema.const];
  if (schema.enum) return schema.enum;
  const [type] = [schema.type ?? []].flat();
  const mayVary = Array.isArray(schema.type);
  switch (type) {
    case 'string':
      return texts(schema, name);
    case 'boolean':
      return [true, ...(mayVary ? [variable] : [])];
    case 'integer':
    case 'number':
      return [Math.max(schema.minimum ?? 1, 1), ...(mayVary ? [variable] : [])];
    case 'array':
      return variantsOf(schema.items ?? {}, name, depth + 1).map((item) => [item]);
    case 'object':
      return objects(schema, name, depth);
    default:
      return ['text'];
  }
}

const isSteps = ({ type, items, properties }: Schema) => type === 'array' && !items && !properties;

/** Texts that have a form of their own, which no schema of ours tells. */
const forms: Record<string, string> = {
  '': 'say:Hello',
  url: 'say:Hello',
  urls: 'say:Hello',
  play: 'say:Hello',
  digits: '1w2',
};

function texts({ pattern = '' }: Schema, name: string): unknown[] {
  const words = /^\^\(\?:(.+)\)\$\|/.exec(pattern)?.[1];
  if (words) return [...words.replaceAll('\\.', '.').split('|'), variable];
  return [pattern.startsWith('^[A-Za-z]') ? 'https://example.com/x' : (forms[name] ?? 'text')];
}

function objects({ properties, required = [], additionalProperties }: Schema, name: string, depth: number): unknown[] {
  if (name === 'case') return [{ a: [] }];
  if (!properties || Object.keys(properties).length === 0)
    return additionalProperties === false || depth > 3 ? [{}] : [{ key: 'value' }];
  const least = Object.fromEntries(
    required.map((key) => [key, variantsOf(properties[key] as Schema, key, depth + 1)[0]]),
  );
  // A prompt says something, as text or in sections; which of them, no schema of ours tells.
  if ('text' in properties && 'pom' in properties) least['text'] ??= 'text';
  if (depth > 4) return [least];
  const more = Object.entries(properties).flatMap(([key, property]) =>
    variantsOf(property, key, depth + 1).map((value) => ({ ...least, [key]: value })),
  );
  return [least, ...more];
}
