import type { OperationId } from '@signalwire/protocol/rest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RestClient } from '../../src/rest/index.js';
import { type Extent, example, variantsOf } from './catalogue/examples.js';
import { type Described, describedOperations, type Schema } from './catalogue/schemas.js';
import { CatalogueServer, type Understood } from './catalogue-server.js';
import { elsewhere } from './named-otherwise.js';
import { project, token } from './scripted-space.js';

// Every operation of the catalogue, called by the method of its name with arguments made from its schemas, against a
// server that takes nothing but what the catalogue describes. OPERATIONS=compat.calls tries those that begin so.
const wanted = process.env['OPERATIONS'] ?? '';
const operations = describedOperations().filter(({ id }) => id.startsWith(wanted));

const bearerToken = 'a.subscribers.token';
let server: CatalogueServer;
let client: RestClient;

beforeAll(async () => {
  server = await CatalogueServer.start({ project, token, bearerToken });
  client = new RestClient({ project, token, host: server.host, maxRetries: 0 });
});
afterAll(async () => {
  await client.close();
  await server.stop();
});

describe.each(operations.map((operation) => ({ id: operation.id, operation })))('$id', ({ operation }) => {
  test('sends what the catalogue describes and gives what is answered', async () => {
    for (const input of inputsOf(operation)) {
      const result = await call(operation, input);
      expect(asSent(operation, server.received.at(-1))).toEqual(asSent(operation, input));
      const { adds } = elsewhere[operation.id] ?? {};
      const answered = adds ? { ...(server.answered.at(-1) as object), ...adds(input.body) } : server.answered.at(-1);
      expect(result).toEqual(operation.route.success === 204 ? undefined : answered);
    }
  });
});

const lists = operations.filter(({ route }) => route.paging !== undefined);
describe.each(lists.map((operation) => ({ id: operation.id, operation })))('$id', ({ operation }) => {
  const { paging, items = 'data' } = operation.route;
  test('gives the items of every page', async () => {
    const [input] = inputsOf(operation) as [Understood];
    const from = server.answered.length;
    const list = call(operation, input) as AsyncIterable<unknown>;
    const given: unknown[] = [];
    for await (const item of list) given.push(item);
    const pages = server.answered.slice(from) as Record<string, unknown[]>[];
    expect(pages).toHaveLength(paging === 'none' ? 1 : 2);
    expect(given).toEqual(pages.flatMap((page) => page[items]));
    expect(given).not.toEqual([]);
  });
});

test('every exception of names is one', () => {
  const ids = new Set<string>(describedOperations().map(({ id }) => id));
  expect(Object.keys(elsewhere).filter((id) => !ids.has(id))).toEqual([]);
});

/** What to call an operation with: the least and the most that it takes, and each of its alternatives. */
function inputsOf(operation: Described): Understood[] {
  const { query, body } = operation;
  const extents: [Extent, number][] = [['minimal', 0]];
  const variants = Math.max(1, ...[query, body].map((schema) => (schema ? variantsOf(schema) : 1)));
  for (let variant = 0; variant < variants; variant++) extents.push(['full', variant]);
  return extents.map(([extent, variant]) => {
    const made = (schema: Schema | undefined) => schema && example(schema, extent, variant);
    const params = Object.entries(operation.params).map(([name, schema], i) => [name, placeholder(name, schema, i)]);
    return {
      operation: operation.id,
      params: { ...Object.fromEntries(params), ...elsewhere[operation.id]?.params },
      query: withoutNothing((made(query) ?? {}) as object),
      body: operation.route.encoding === 'form' ? withoutNothing(made(body) as object) : made(body),
    };
  });
}

/** Each placeholder has another value, so that none can stand in another's place. */
function placeholder(name: string, schema: Schema, i: number): string {
  if (name === 'AccountSid') return project;
  const value = example(schema, 'full') as string;
  return schema.format === 'uuid' ? `${value.slice(0, -1)}${i}` : value;
}

/** Empty lists and nulls do not travel in a query or a form. */
const withoutNothing = (values: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );

/** A form carries text: whether `true` was a word or a boolean, nobody can tell; the server has checked which may be. */
function asSent({ route }: Described, understood: Understood | undefined): Understood | undefined {
  if (route.encoding !== 'form' || understood === undefined) return understood;
  const fields = Object.entries(understood.body as object);
  return { ...understood, body: Object.fromEntries(fields.map(([name, value]) => [name, [value].flat().map(String)])) };
}

type Method = (...args: unknown[]) => unknown;

function call({ id, route, query: described }: Described, { params, query, body }: Understood): unknown {
  const difference = elsewhere[id];
  const method = (difference?.method?.(client) as Method | undefined) ?? methodOf(id);
  const options = route.auth === 'bearer' ? { bearerToken } : undefined;
  if (difference?.arguments) return method(...difference.arguments({ params, query, body, options }));
  const { AccountSid: _, ...ids } = params;
  if (route.command === undefined)
    return method(
      ...Object.values(ids),
      ...(body === undefined ? [] : [body]),
      ...(described === undefined ? [] : [query]),
      options,
    );
  const command = body as { id?: string; params?: unknown };
  return method(...(command.id === undefined ? [] : [command.id]), command.params, options);
}

function methodOf(id: OperationId): Method {
  const path = id.split('.');
  const name = path.pop() as string;
  const owner = path.reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], client);
  const found = (owner as Record<string, Method> | undefined)?.[name];
  if (typeof found !== 'function') throw new Error(`client.${id} is not a method.`);
  return found.bind(owner);
}
