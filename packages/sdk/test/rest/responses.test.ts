import { describe, expect, test } from 'vitest';
import { ApiPromise, RestNotFoundError } from '../../src/rest/index.js';
import { aNumber, rejection, ScriptedSpace } from './scripted-space.js';

describe.each([
  ['the pool of connections', undefined],
  ['a given fetch', globalThis.fetch],
])('over %s', (_, fetch) => {
  test('a result, and what is known of its response', async () => {
    const space = await ScriptedSpace.start();
    space.answer(503, {}).answer(200, aNumber, { 'x-request-id': 'req-1', 'x-extra': 'a' });
    const { data, response } = await space.client({ fetch }).phoneNumbers.get('n').withResponse();
    expect(data).toEqual(aNumber);
    expect(response).toMatchObject({ status: 200, requestId: 'req-1', attempts: 2 });
    expect(response.headers.get('X-Extra')).toBe('a');
  });

  test('the response itself, its body as a stream that is read while it comes', async () => {
    const space = await ScriptedSpace.start();
    let finish = () => {};
    space.script((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"id":');
      finish = () => response.end('"n"}');
    });
    const response = await space.client({ fetch }).phoneNumbers.get('n').asResponse();
    expect(response).toBeInstanceOf(Response);
    expect(response.bodyUsed).toBe(false);
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    const first = await reader.read();
    expect(new TextDecoder().decode(first.value)).toBe('{"id":');
    finish();
    const second = await reader.read();
    expect(new TextDecoder().decode(second.value)).toBe('"n"}');
    expect((await reader.read()).done).toBe(true);
  });

  test('a body larger than any buffer, read slowly', async () => {
    const space = await ScriptedSpace.start();
    const size = 8 * 2 ** 20;
    space.script((_, response) => response.end(Buffer.alloc(size, 'x')));
    const response = await space.client({ fetch }).phoneNumbers.get('n').asResponse();
    let read = 0;
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      read += chunk.byteLength;
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(read).toBe(size);
  });

  test('a stream that is given up ends the exchange', async () => {
    const space = await ScriptedSpace.start();
    const closed = new Promise<void>((resolve) =>
      space.script((request, response) => {
        request.socket.on('close', () => resolve());
        response.write('x');
      }),
    );
    const response = await space.client({ fetch }).phoneNumbers.get('n').asResponse();
    await response.body?.cancel();
    await closed;
    expect(response.bodyUsed).toBe(true);
  });

  test('the response of a call without content', async () => {
    const space = await ScriptedSpace.start();
    space.answer(204).answer(204);
    const client = space.client({ fetch });
    const response = await client.phoneNumbers.delete('n').asResponse();
    expect(response.status).toBe(204);
    expect(await response.text()).toBe('');
    await expect(client.phoneNumbers.delete('n')).resolves.toBeUndefined();
  });

  test("a stream outlives the timeout, but not the caller's signal", async () => {
    const space = await ScriptedSpace.start();
    space.script((_, response) => void response.writeHead(200).write('{'));
    const controller = new AbortController();
    const options = { timeout: 40, signal: controller.signal };
    const response = await space.client({ fetch }).phoneNumbers.get('n', options).asResponse();
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    await reader.read();
    const rest = reader.read();
    await expect(Promise.race([rest, new Promise((resolve) => setTimeout(resolve, 70, 'open'))])).resolves.toBe('open');
    controller.abort();
    await expect(rest).rejects.toThrow();
  });

  test('an error is an error for each of them', async () => {
    const space = await ScriptedSpace.start();
    for (let i = 0; i < 3; i++) space.answer(404, { error: 'Not Found' });
    const { phoneNumbers } = space.client({ fetch });
    expect(await rejection(phoneNumbers.get('n'))).toBeInstanceOf(RestNotFoundError);
    expect(await rejection(phoneNumbers.get('n').asResponse())).toBeInstanceOf(RestNotFoundError);
    expect(await rejection(phoneNumbers.get('n').withResponse())).toBeInstanceOf(RestNotFoundError);
  });
});

test('a promise is used as often as one likes and sends one request', async () => {
  const space = await ScriptedSpace.start();
  space.answer(200, aNumber);
  const promise = space.client().phoneNumbers.get('n');
  expect(await promise).toEqual(aNumber);
  expect(await promise).toBe(await promise);
  expect((await promise.withResponse()).data).toEqual(aNumber);
  const copy = await promise.asResponse();
  expect(await copy.json()).toEqual(aNumber);
  expect(copy.headers.get('content-type')).toBe('application/json');
  expect(space.received).toHaveLength(1);
});

test('it is a promise to everyone', async () => {
  const space = await ScriptedSpace.start();
  space.answer(200, aNumber).answer(200, aNumber).answer(404, {});
  const { phoneNumbers } = space.client();
  const promise = phoneNumbers.get('n');
  expect(promise).toBeInstanceOf(Promise);
  expect(promise).toBeInstanceOf(ApiPromise);
  const derived = promise.then(({ number }) => number);
  expect(derived).not.toBeInstanceOf(ApiPromise);
  expect(await derived).toBe('+15550100');
  let finished = false;
  expect(await Promise.all([phoneNumbers.get('n').finally(() => (finished = true))])).toEqual([aNumber]);
  expect(finished).toBe(true);
  expect(await phoneNumbers.get('n').catch((error: { statusCode: number }) => error.statusCode)).toBe(404);
});

test('the request goes out when the method is called, awaited or not', async () => {
  const space = await ScriptedSpace.start();
  const received = new Promise<void>((resolve) =>
    space.script((_, response) => {
      response.writeHead(204).end();
      resolve();
    }),
  );
  const promise = space.client().phoneNumbers.delete('n');
  await received;
  await promise;
  expect(space.received).toHaveLength(1);
});

test('a result that was left to a stream is refused, not read twice', async () => {
  const space = await ScriptedSpace.start();
  space.answer(200, aNumber);
  const promise = space.client().phoneNumbers.get('n');
  const response = await promise.asResponse();
  expect(await rejection(promise)).toMatchObject({ message: expect.stringContaining('asResponse()') });
  expect(await response.json()).toEqual(aNumber);
});

test('nothing is left unhandled when only the response is asked for and the call fails', async () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  process.on('unhandledRejection', note);
  try {
    const space = await ScriptedSpace.start();
    space.answer(404, {}).answer(404, {});
    const { phoneNumbers } = space.client();
    await rejection(phoneNumbers.get('n').asResponse());
    await rejection(phoneNumbers.list().toArray());
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(unhandled).toEqual([]);
  } finally {
    process.off('unhandledRejection', note);
  }
});
