import { createServer, type Socket } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  RestAbortError,
  type RestClient,
  RestConnectionError,
  RestError,
  RestRateLimitError,
  RestServerError,
  RestTimeoutError,
} from '../../src/rest/index.js';
import { aNumber, rejection, ScriptedSpace } from './scripted-space.js';

const read = (client: RestClient) => client.phoneNumbers.get('n');
const put = (client: RestClient) => client.phoneNumbers.update('n', { name: 'x' });
const remove = (client: RestClient) => client.phoneNumbers.delete('n');
const post = (client: RestClient) => client.phoneNumbers.create({ number: '+15550100' });
const patch = (client: RestClient) => client.fabric.swmlWebhooks.update('w', { name: 'x' });

describe('what is repeated', () => {
  test.each([408, 409, 429, 500, 502, 503, 504])('a read after %i', async (status) => {
    const space = await ScriptedSpace.start();
    space.answer(status, { error: 'x' }).answer(200, aNumber);
    await expect(read(space.client())).resolves.toEqual(aNumber);
    expect(space.received).toHaveLength(2);
  });

  test.each([
    ['PUT', put],
    ['DELETE', remove],
  ])('%s, which does the same however often it is executed', async (_, call) => {
    const space = await ScriptedSpace.start();
    space.answer(503, { error: 'x' }).drop().answer(200, aNumber);
    await call(space.client());
    expect(space.received).toHaveLength(3);
    expect(space.received[2]).toEqual(space.received[0]);
  });

  test.each([400, 401, 403, 404, 410, 422])('nothing after %i', async (status) => {
    const space = await ScriptedSpace.start();
    space.answer(status, { error: 'x' });
    expect(await rejection(read(space.client()))).toMatchObject({ statusCode: status, attempts: 1 });
    expect(space.received).toHaveLength(1);
  });

  test('a read whose connection is closed, before or within the answer', async () => {
    const space = await ScriptedSpace.start();
    space.drop().dropInBody(200).answer(200, aNumber);
    const { data, response } = await read(space.client()).withResponse();
    expect(data).toEqual(aNumber);
    expect(response.attempts).toBe(3);
  });

  test('a read that takes too long', async () => {
    const space = await ScriptedSpace.start();
    space.hang().answer(200, aNumber);
    await expect(read(space.client({ timeout: 50 }))).resolves.toEqual(aNumber);
    expect(space.received).toHaveLength(2);
  });

  test('at most maxRetries times; the last error is thrown and counts the attempts', async () => {
    const space = await ScriptedSpace.start();
    for (let i = 0; i < 10; i++) space.answer(502 + i, { error: 'x' });
    const client = space.client();
    expect(await rejection(read(client))).toMatchObject({ statusCode: 504, attempts: 3 });
    expect(await rejection(client.phoneNumbers.get('n', { maxRetries: 0 }))).toMatchObject({ statusCode: 505 });
    expect(await rejection(client.phoneNumbers.get('n', { maxRetries: 3 }))).toMatchObject({
      statusCode: 509,
      attempts: 4,
    });
    expect(space.received).toHaveLength(8);
  });
});

describe('a write that may have been executed', () => {
  const writes: [string, (client: RestClient) => PromiseLike<unknown>][] = [
    ['POST', post],
    ['PATCH', patch],
  ];

  test('a read is not repeated after 501: the space does not do it, now or later', async () => {
    const space = await ScriptedSpace.start();
    space.answer(501, { error: 'Not Implemented' }).answer(200, aNumber);
    expect(await rejection(space.client().phoneNumbers.get('n'))).toMatchObject({ statusCode: 501, attempts: 1 });
  });

  test.each(writes)('%s is not repeated after 5xx, 408, 409', async (_, call) => {
    const space = await ScriptedSpace.start();
    space.answer(500, {}).answer(408, {}).answer(409, {});
    const client = space.client();
    expect(await rejection(call(client))).toBeInstanceOf(RestServerError);
    expect(await rejection(call(client))).toMatchObject({ statusCode: 408, attempts: 1 });
    expect(await rejection(call(client))).toMatchObject({ statusCode: 409, attempts: 1 });
    expect(space.received).toHaveLength(3);
  });

  test.each(writes)(
    '%s is not repeated after a lost connection or a timeout, and the error says so',
    async (_, call) => {
      const space = await ScriptedSpace.start();
      space.drop().hang().dropInBody(200);
      const client = space.client({ timeout: 60 });
      const lost = (await rejection(call(client))) as RestConnectionError;
      expect(lost).toBeInstanceOf(RestConnectionError);
      expect(lost).toMatchObject({ sent: true, attempts: 1, statusCode: null });
      expect(lost.hint).toContain('not known whether the request was executed');
      const late = (await rejection(call(client))) as RestTimeoutError;
      expect(late).toBeInstanceOf(RestTimeoutError);
      expect(late.hint).toMatch(/60 ms.*not known whether/);
      expect(await rejection(call(client))).toBeInstanceOf(RestConnectionError);
      expect(space.received).toHaveLength(3);
    },
  );

  test.each(writes)('%s is repeated after 429: nothing was executed', async (_, call) => {
    const space = await ScriptedSpace.start();
    space.answer(429, {}).answer(200, { id: 'x' });
    await expect(call(space.client())).resolves.toEqual({ id: 'x' });
  });

  test('with an idempotency key it is repeated, under the same key', async () => {
    const space = await ScriptedSpace.start();
    space.answer(500, {}).drop().answer(200, aNumber);
    const body = { number: '+15550100' };
    await space.client().phoneNumbers.create(body, { idempotencyKey: 'order-1' });
    expect(space.received.map(({ headers }) => headers['idempotency-key'])).toEqual(['order-1', 'order-1', 'order-1']);
    expect(new Set(space.received.map((request) => request.body))).toEqual(new Set([JSON.stringify(body)]));
  });

  test('a client can name all its writes, each once', async () => {
    const space = await ScriptedSpace.start();
    space.answer(500, {}).answer(200, {}).answer(200, {}).answer(200, {});
    let count = 0;
    const client = space.client({ idempotencyKey: (operation) => `${operation}-${++count}` });
    await post(client);
    await patch(client);
    await read(client);
    expect(space.received.map(({ headers }) => headers['idempotency-key'])).toEqual([
      'phoneNumbers.create-1',
      'phoneNumbers.create-1',
      'fabric.swmlWebhooks.update-2',
      undefined,
    ]);
  });
});

test('a write that never left is repeated: a refused connection executes nothing', async () => {
  const space = await ScriptedSpace.start();
  let attempts = 0;
  const fetch: typeof globalThis.fetch = async (...request) => {
    attempts++;
    if (attempts === 1)
      throw new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ECONNREFUSED' }) });
    return globalThis.fetch(...request);
  };
  space.answer(200, aNumber);
  await expect(post(space.client({ fetch }))).resolves.toEqual(aNumber);
  expect(attempts).toBe(2);
});

describe('Retry-After', () => {
  test('is honoured, in seconds', async () => {
    const space = await ScriptedSpace.start();
    space.answer(429, {}, { 'retry-after': '0.05' }).answer(200, aNumber);
    const started = performance.now();
    await read(space.client());
    expect(performance.now() - started).toBeGreaterThanOrEqual(45);
  });

  test('is honoured as a date', async () => {
    const space = await ScriptedSpace.start();
    space.answer(503, {}, { 'retry-after': new Date(Date.now() - 5000).toUTCString() }).answer(200, aNumber);
    await expect(read(space.client({ backoff: { initial: 60_000, max: 60_000 } }))).resolves.toEqual(aNumber);
  });

  test('beyond a minute the caller gets the error at once, with the wait', async () => {
    const space = await ScriptedSpace.start();
    space.answer(429, { error: 'Too Many Requests' }, { 'retry-after': '3600' });
    const error = (await rejection(read(space.client()))) as RestRateLimitError;
    expect(error).toBeInstanceOf(RestRateLimitError);
    expect(error).toMatchObject({ retryAfterMs: 3_600_000, attempts: 1 });
  });
});

describe('giving up', () => {
  test('a signal ends a request under way', async () => {
    const space = await ScriptedSpace.start();
    const controller = new AbortController();
    space.script(() => controller.abort(new Error('changed my mind')));
    const error = (await rejection(space.client().phoneNumbers.get('n', { signal: controller.signal }))) as RestError;
    expect(error).toBeInstanceOf(RestAbortError);
    expect(error).toMatchObject({ kind: 'abort', statusCode: null, cause: { message: 'changed my mind' } });
    expect(space.received).toHaveLength(1);
  });

  test('a signal ends the wait between attempts', async () => {
    const space = await ScriptedSpace.start();
    const controller = new AbortController();
    space.script((_, response) => {
      response.writeHead(503).end('{}', () => setTimeout(() => controller.abort(), 20));
    });
    const client = space.client({ backoff: { initial: 60_000, max: 60_000 } });
    expect(await rejection(client.phoneNumbers.get('n', { signal: controller.signal }))).toBeInstanceOf(RestAbortError);
    expect(space.received).toHaveLength(1);
  });

  test('a signal that was raised before sends nothing', async () => {
    const space = await ScriptedSpace.start();
    const error = await rejection(space.client().phoneNumbers.get('n', { signal: AbortSignal.abort() }));
    expect(error).toBeInstanceOf(RestAbortError);
    expect(space.received).toHaveLength(0);
  });

  test("the client's signal ends its calls", async () => {
    const space = await ScriptedSpace.start();
    const controller = new AbortController();
    space.script(() => controller.abort());
    expect(await rejection(read(space.client({ signal: controller.signal })))).toBeInstanceOf(RestAbortError);
  });

  test('signals keep no listeners of calls that ended', async () => {
    const space = await ScriptedSpace.start();
    let listeners = 0;
    const { signal } = new AbortController();
    const counted = new Proxy(signal, {
      get(target, key) {
        if (key === 'addEventListener' || key === 'removeEventListener')
          return (...listener: Parameters<AbortSignal['addEventListener']>) => {
            listeners += key === 'addEventListener' ? 1 : -1;
            target[key](...listener);
          };
        return Reflect.get(target, key, target);
      },
    });
    space.answer(503, {}).answer(200, aNumber);
    await space.client().phoneNumbers.get('n', { signal: counted });
    expect(listeners).toBe(0);
  });
});

test('a timeout covers the body', async () => {
  const space = await ScriptedSpace.start();
  space.script((_, response) => response.writeHead(200, { 'content-length': '100' }).write('{'));
  const error = await rejection(space.client().phoneNumbers.get('n', { timeout: 50, maxRetries: 0 }));
  expect(error).toBeInstanceOf(RestTimeoutError);
});

test('what is no HTTP is a lost connection', async () => {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).end('SSH-2.0-OpenSSH\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as { port: number };
  const space = await ScriptedSpace.start();
  const error = await rejection(read(space.client({ host: `127.0.0.1:${port}`, maxRetries: 0 })));
  expect(error).toBeInstanceOf(RestConnectionError);
  expect(error).toBeInstanceOf(RestError);
});

test('after close, the next call opens new connections', async () => {
  const space = await ScriptedSpace.start();
  space.answer(200, aNumber).answer(200, aNumber);
  const client = space.client();
  await read(client);
  await client.close();
  await expect(read(client)).resolves.toEqual(aNumber);
});
