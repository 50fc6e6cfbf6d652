import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';

/** Formats are compiled in as patterns: the emitted code needs no library at run time. */
const formats: Record<string, string> = {
  uuid: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$',
  uri: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$',
  'date-time': '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$',
};

/**
 * Compiles schemas to one module of plain functions. Each takes a value and returns whether it fits, leaving what
 * does not in its `errors` property.
 * @param schemas Schemas by the name of the function to emit.
 */
export function emitValidators(schemas: Record<string, object>): string {
  const ajv = new Ajv({
    allErrors: true,
    verbose: false,
    strict: false,
    unicodeRegExp: true,
    // Counts UTF-16 units: the default would need a library at run time.
    unicode: false,
    logger: false,
    messages: false,
    code: { source: true, esm: true, lines: true, optimize: 1 },
  });
  const exported: Record<string, string> = {};
  const known: string[] = [];
  for (const [name, schema] of Object.entries(schemas)) {
    const id = `schema:${name}`;
    const prepared = prepare(schema) as object;
    ajv.addSchema({ ...prepared, $id: id });
    exported[name] = id;
    const names = Object.fromEntries(knownNames(prepared, '#'));
    if (Object.keys(names).length > 0) known.push(`${name}.known = ${JSON.stringify(names)};`);
  }
  const code = [standalone.default(ajv, exported), ...known].join('\n');
  if (/\brequire\(|^import /m.test(code))
    throw new Error('A validator needs a library at run time; rewrite its schema.');
  return code;
}

/** The property names of every object that takes no others, by the place of the object in the schema. */
function knownNames(schema: unknown, path: string): [string, string[]][] {
  if (schema === null || typeof schema !== 'object') return [];
  const { additionalProperties, properties } = schema as { additionalProperties?: unknown; properties?: object };
  const own: [string, string[]][] =
    additionalProperties === false && properties ? [[path, Object.keys(properties)]] : [];
  return [
    ...own,
    ...Object.entries(schema).flatMap(([key, part]) =>
      knownNames(part, `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
    ),
  ];
}

/** Drops what only documents, and writes formats as patterns. */
function prepare(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(prepare);
  if (schema === null || typeof schema !== 'object') return schema;
  if ('x-check' in schema) return prepare(schema['x-check']);
  const out: Record<string, unknown> = {};
  const open = (schema as Record<string, unknown>)['x-open'] === true;
  for (const [key, value] of Object.entries(schema)) {
    if (key.startsWith('x-') || key === 'description' || key === 'default') continue;
    if (open && key === 'enum') continue;
    if (key === 'properties') {
      out[key] = Object.fromEntries(Object.entries(value as object).map(([k, v]) => [k, prepare(v)]));
    } else if (key === 'format') {
      const pattern = formats[value as string];
      if (!pattern) throw new Error(`No pattern is known for the format ${String(value)}.`);
      out['pattern'] = pattern;
    } else if (key === 'enum' || key === 'const' || key === 'required') {
      out[key] = value;
    } else {
      out[key] = prepare(value);
    }
  }
  return out;
}
