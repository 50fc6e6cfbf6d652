import { type Operation, type Scope, scopes } from '../operation.js';
import { errorBody, namespaces } from '../rest/index.js';
import { type Normal, Normalizer, type Schema } from './normal-form.js';
import { compareSchemas, type Difference } from './schemas.js';

/** A difference, with the operation that it is in. */
export interface Found extends Difference {
  /** Its id in the catalogue, else its method and path. */
  operation: string;
}

/** An operation of an OpenAPI document. */
interface Described {
  method: string;
  path: string;
  operation: Schema;
  document: Normalizer;
}

const compatRoot = '/api/laml/2010-04-01';
const catalogue = new Normalizer({});

/** How the catalogue differs from OpenAPI documents. */
export function compareOperations(documents: readonly Schema[]): Found[] {
  const groups = new Map<string, Operation[]>();
  const exact = new Set<string>();
  for (const operation of namespaces.flatMap(({ operations }) => operations)) {
    const key = keyOf(operation);
    groups.set(key, [...(groups.get(key) ?? []), operation]);
    exact.add(`${operation.method} ${operation.path}`);
  }
  const found: Found[] = [];
  const described = documents.flatMap(operationsOf);
  // Of two that have one address, the one that is spelled as in the catalogue is compared.
  const isExact = ({ method, path }: Described) => Number(exact.has(`${method} ${path}`));
  for (const one of described.sort((a, b) => isExact(b) - isExact(a))) {
    const group = groups.get(keyOf(one));
    if (group) {
      groups.delete(keyOf(one));
      const differences = compareOne(one, group);
      for (const difference of differences) found.push({ operation: nameOf(group), ...difference });
    } else {
      const operation = `${one.method} ${one.path}`;
      found.push({ operation, property: 'operation', kind: 'missing', source: 'described', catalogue: 'none' });
    }
  }
  for (const group of groups.values())
    for (const { id } of group)
      found.push({ operation: id, property: 'operation', kind: 'added', source: 'none', catalogue: 'described' });
  return found;
}

function operationsOf(document: Schema): Described[] {
  const normalizer = new Normalizer(document);
  const paths = Object.entries(document['paths'] as Record<string, Record<string, Schema>>);
  return paths.flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path: path.startsWith('/api/') ? path : compatRoot + path,
      operation,
      document: normalizer,
    })),
  );
}

const keyOf = ({ method, path }: { method: string; path: string }): string =>
  `${method} ${path.replace(/\{\w+\}/g, '{}')}`;

/** Commands that share an address are named by what they have in common: `calling.*`. */
const nameOf = ([first, ...more]: readonly Operation[]): string =>
  more.length === 0 ? (first as Operation).id : `${(first as Operation).id.replace(/\.\w+$/, '')}.*`;

function compareOne({ path, operation, document }: Described, group: readonly Operation[]): Difference[] {
  const [first] = group as readonly [Operation, ...Operation[]];
  const found: Difference[] = [];
  const add = (property: string, kind: string, source: string, ours: string) => {
    if (source !== ours) found.push({ property, kind, source, catalogue: ours });
  };
  add('operation', 'scopes', scopesIn(String(operation['description'] ?? '')), scopesOf(first));
  add('operation', 'signed', signedIn(operation), first.auth ?? 'basic');

  const parameters = ((operation['parameters'] ?? []) as Schema[]).map((one) =>
    typeof one['$ref'] === 'string' ? document.resolve(one['$ref']) : one,
  );
  const names = (of: string) => [...of.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string);
  for (const [i, name] of names(path).entries()) {
    const own = names(first.path)[i] as string;
    add(`path.${name}`, 'name', name, own);
    const parameter = parameters.find((one) => one['in'] === 'path' && one['name'] === name);
    const ours = first.params?.[own] as Schema | undefined;
    if (parameter && ours)
      found.push(
        ...compareSchemas(document.of(parameter['schema'] as Schema), catalogue.of(ours), `path.${name}`, true),
      );
  }
  const query = parameters.filter((one) => one['in'] === 'query');
  found.push(...compareSchemas(document.of(queryOf(query)), ours(group.map((op) => op.query)), 'query', true));

  const body = operation['requestBody'] as Schema | undefined;
  const contents = Object.entries((body?.['content'] ?? {}) as Record<string, Schema>);
  add('body', 'encoding', contents.map(([type]) => encodings[type] ?? type).join(), first.body?.encoding ?? '');
  if (contents[0] && first.body) {
    if (body?.['required'] !== true)
      found.push({ property: 'body', kind: 'required', source: 'false', catalogue: 'true' });
    const schema = document.of(contents[0][1]['schema'] as Schema);
    found.push(...compareSchemas(schema, ours(group.map((op) => op.body?.schema)), 'body', true));
  }
  found.push(...compareAnswers(operation['responses'] as Record<string, Schema>, group, document));
  return found;
}

const encodings: Record<string, string> = {
  'application/json': 'json',
  'application/x-www-form-urlencoded': 'form',
};

/** Parameters of a query as one object. */
const queryOf = (parameters: readonly Schema[]): Schema => ({
  type: 'object',
  properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
  required: parameters.filter(({ required }) => required).map(({ name }) => name),
});

/** What any operation of a group takes or answers. */
function ours(schemas: readonly (object | undefined)[]): Normal {
  const given = schemas.filter((schema): schema is Schema => schema !== undefined);
  const different = [...new Map(given.map((schema) => [JSON.stringify(schema), schema])).values()];
  return catalogue.of(
    different.length === 1 ? (different[0] as Schema) : different.length > 1 ? { anyOf: different } : queryOf([]),
  );
}

function compareAnswers(
  responses: Record<string, Schema>,
  group: readonly Operation[],
  document: Normalizer,
): Difference[] {
  const [first] = group as readonly [Operation, ...Operation[]];
  const found: Difference[] = [];
  const statuses = (of: readonly (string | number)[]) => of.map(String).sort().join();
  const source = statuses(Object.keys(responses));
  const own = statuses([first.success.status, ...first.errors.statuses]);
  if (source !== own) found.push({ property: 'answer', kind: 'statuses', source, catalogue: own });
  for (const [status, response] of Object.entries(responses)) {
    const content = (response['content'] ?? {}) as Record<string, Schema>;
    const schema = content['application/json']?.['schema'] as Schema | undefined;
    if (!schema) continue;
    if (status.startsWith('2')) {
      const theirs = document.of(schema);
      const style = pagingOf(theirs);
      if (style !== (first.paging?.style ?? 'none'))
        found.push({ property: 'answer', kind: 'paging', source: style, catalogue: first.paging?.style ?? 'none' });
      found.push(...compareSchemas(theirs, ours(group.map((op) => op.success.schema)), 'result', false));
    } else if (first.errors.statuses.includes(Number(status))) {
      const body = first.errors.bodies?.[Number(status)] ?? errorBody(first.errors.style, Number(status));
      // What an error says in words is not bound by the catalogue.
      const differences = compareSchemas(document.of(schema), catalogue.of(body as Schema), `error ${status}`, false);
      found.push(...differences.filter(({ kind }) => kind !== 'values'));
    }
  }
  return found;
}

function pagingOf({ objects }: Normal): string {
  const has = (name: string) => objects.some(({ properties }) => properties.has(name));
  return has('links') && has('data') ? 'links' : has('next_page_uri') ? 'laml' : 'none';
}

const words: Record<string, string> = {
  voice: 'calling',
  ...Object.fromEntries(scopes.map((scope: Scope) => [scope, scope])),
};

/** The scopes that a description names, joined by how many are needed. */
function scopesIn(description: string): string {
  const sentence = /following scope[^:]*:([^\n]*)/.exec(description)?.[1] ?? '';
  const found = [...sentence.matchAll(/_(\w+)_/g)].map((match) => (match[1] as string).toLowerCase());
  return joined(
    found.map((word) => words[word] ?? word),
    / and /.test(sentence),
  );
}
const scopesOf = ({ scopes: needed, everyScope }: Operation): string => joined(needed, everyScope === true);
const joined = (needed: readonly string[], every: boolean): string => [...needed].sort().join(every ? ' and ' : ' or ');

function signedIn(operation: Schema): string {
  const [scheme] = (operation['security'] ?? [{ SignalWireBasicAuth: [] }]) as Schema[];
  const name = Object.keys(scheme ?? {})[0];
  return name === undefined ? 'none' : /bearer/i.test(name) ? 'bearer' : 'basic';
}
