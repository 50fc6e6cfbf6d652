import { nearest } from '@signalwire/protocol/nearest';
import { nodeModule } from '../config/index.js';
import { isObject, type JsonObject } from './json-object.js';
import { objectForm } from './object-form.js';
import type { SchemaSource } from './schema-source.js';

const what = 'A SWML schema of one’s own';

type JsonSchema = typeof import('@cfworker/json-schema');

/**
 * Reads the JSON Schema of SWML documents from a file.
 * @throws {Error} When it cannot be read, is not JSON, or lists no verbs in `$defs.SWMLMethod`.
 */
export function readSchemaFile(path: string): SchemaSource {
  const schema: unknown = JSON.parse(nodeModule('fs', what).readFileSync(path, 'utf8'));
  if (!isObject(schema)) throw new TypeError(`${path} holds no JSON Schema.`);
  const verbs = verbsOf(schema);
  if (verbs.size === 0) throw new TypeError(`${path} lists no verbs in $defs.SWMLMethod.`);
  // Only programs that bring a schema need what interprets it.
  const { Validator } = nodeModule('module', what).createRequire(import.meta.url)(
    '@cfworker/json-schema',
  ) as JsonSchema;
  const checks = new Map<string, InstanceType<JsonSchema['Validator']>>();
  const problems = (name: string, check: JsonObject, value: unknown): string[] => {
    const validator = checks.get(name) ?? new Validator(check, '2020-12');
    checks.set(name, validator);
    const { valid, errors } = validator.validate(value);
    return valid ? [] : errors.map(({ instanceLocation, error }) => `${instanceLocation}: ${error}`);
  };
  const resolve = (ref: string) => resolveRef(schema, ref);
  return {
    verbNames: [...verbs.keys()],
    propertiesOf(verb) {
      const body = verbs.get(verb)?.body;
      return body && objectForm(body, resolve);
    },
    descriptionOf: (verb) => verbs.get(verb)?.description,
    problemsOfVerb(verb, config) {
      const known = verbs.get(verb);
      if (known) return problems(verb, { $defs: schema['$defs'], ...known.step }, { [verb]: config });
      const meant = nearest(verb, verbs.keys());
      return [`${verb}: is not a SWML verb of ${path}.${meant ? ` Did you mean "${meant}"?` : ''}`];
    },
    problemsOf: (document) => problems('', schema, document),
  };
}

interface DescribedVerb {
  /** The schema of a step with this verb. */
  readonly step: JsonObject;
  /** The schema of what the verb is given. */
  readonly body: JsonObject;
  readonly description: string;
}

function verbsOf(schema: JsonObject): Map<string, DescribedVerb> {
  const method = resolveRef(schema, '#/$defs/SWMLMethod');
  const listed = method?.['anyOf'] ?? method?.['oneOf'];
  const verbs = new Map<string, DescribedVerb>();
  for (const item of Array.isArray(listed) ? listed.filter(isObject) : []) {
    const step = typeof item['$ref'] === 'string' ? resolveRef(schema, item['$ref']) : item;
    const properties = step?.['properties'];
    if (!step || !isObject(properties)) continue;
    for (const [name, body] of Object.entries(properties)) {
      if (!isObject(body)) continue;
      const target = typeof body['$ref'] === 'string' ? resolveRef(schema, body['$ref']) : undefined;
      const described = [body, target, step].map((each) => each?.['description']);
      verbs.set(name, { step, body, description: String(described.find((each) => typeof each === 'string') ?? '') });
    }
  }
  return verbs;
}

/** What a reference within a schema points to. */
function resolveRef(schema: JsonObject, ref: string): JsonObject | undefined {
  if (!ref.startsWith('#/')) return undefined;
  let found: unknown = schema;
  for (const part of ref.slice(2).split('/')) {
    const name = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
    found = isObject(found) && Object.hasOwn(found, name) ? found[name] : undefined;
  }
  return isObject(found) ? found : undefined;
}
