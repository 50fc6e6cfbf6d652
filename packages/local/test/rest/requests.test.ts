import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLogger, LocalSpace } from '../../src/index.js';
import { basic, run, send } from './client.js';

let space: LocalSpace;
const logged: string[] = [];
beforeAll(async () => {
  space = await LocalSpace.start({ logger: createLogger({ write: (line) => logged.push(line) }) });
});
afterAll(() => space.stop());

/** What a socket answers to some bytes, until it closes. */
const raw = (bytes: string) =>
  new Promise<string>((resolve, reject) => {
    const socket = connect(Number(new URL(space.url).port), '127.0.0.1', () => socket.write(bytes));
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('close', () => resolve(text));
    socket.on('error', reject);
  });

const tokens = '/api/project/tokens';
const create = (body: string | Buffer, headers: Record<string, string> = {}) =>
  fetch(space.url + tokens, {
    method: 'POST',
    headers: { authorization: basic(space), 'content-type': 'application/json', ...headers },
    body,
  });

describe('bodies', () => {
  test('JSON that is not says where', async () => {
    const answer = await send(space, 'POST', tokens, {
      body: '{"name": nope}',
      headers: { 'content-type': 'application/json' },
    });
    expect(answer).toMatchObject({
      status: 400,
      body: { error: 'Bad Request', message: expect.stringContaining('line 1, column 10') },
    });
  });

  test.each(['[]', 'null', '"text"', '3'])('JSON that is no object: %s', async (body) => {
    expect((await create(body)).status).toBe(422);
  });

  test('text that is not UTF-8, and compressed text', async () => {
    expect((await create(Buffer.from([0x22, 0xff, 0x22]))).status).toBe(400);
    expect((await create('{}', { 'content-encoding': 'gzip' })).status).toBe(415);
  });

  test('a content type that the operation does not take is told from what it takes', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const answer = await send(space, 'POST', tokens, { body: 'name=a', headers: { 'content-type': type } });
      expect(answer).toMatchObject({ status: 415, body: { message: expect.stringContaining('application/json') } });
    }
  });

  test('too large a body is refused, announced or not, and the space goes on', async () => {
    const large = JSON.stringify({ name: 'x'.repeat(1024 * 1024), permissions: ['fax'] });
    expect((await create(large)).status).toBe(413);
    const unannounced = new ReadableStream({
      start(controller) {
        for (let i = 0; i < 40; i++) controller.enqueue(new TextEncoder().encode('x'.repeat(64 * 1024)));
        controller.close();
      },
    });
    const answer = await fetch(space.url + tokens, {
      method: 'POST',
      headers: { authorization: basic(space), 'content-type': 'application/json' },
      body: unannounced,
      duplex: 'half',
    } as RequestInit).then(
      ({ status }) => status,
      // The connection may be closed before the client has sent all of it.
      () => 413,
    );
    expect(answer).toBe(413);
    await run(space, 'phoneNumbers.list', {});
  });

  test('what is no HTTP is answered, not left hanging', async () => {
    expect(await raw('nonsense\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
  });

  test('a client that goes away while it sends disturbs nobody', async () => {
    const head = `POST ${tokens} HTTP/1.1\r\nhost: a\r\nauthorization: ${basic(space)}\r\ncontent-type: application/json\r\n`;
    const socket = connect(Number(new URL(space.url).port), '127.0.0.1');
    socket.write(`${head}content-length: 100\r\n\r\n{"name"`);
    await expect.poll(() => socket.bytesWritten).toBeGreaterThan(100);
    socket.destroy();
    await run(space, 'phoneNumbers.list', {});
    expect(logged).toEqual([]);
  });

  test('odd addresses and hosts', async () => {
    const get = (path: string, host: string) =>
      raw(`GET ${path} HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`);
    expect(await get('//elsewhere/health', 'a')).toContain('There is no GET //elsewhere/health.');
    expect(await get('/health', 'a b:c')).toContain('"ready"');
    expect(await get('http://localhost/health', 'a')).toContain('"ready"');
  });
});

describe('addresses', () => {
  test('an unknown route names the nearest one, in the shape of its family', async () => {
    expect(await send(space, 'GET', '/api/relay/rest/phonenumbers')).toMatchObject({
      status: 404,
      body: { error: 'Not Found', message: expect.stringContaining('GET /api/relay/rest/phone_numbers?') },
    });
    expect(await send(space, 'GET', '/api/laml/2010-04-01/Acounts')).toMatchObject({
      status: 404,
      body: { status: 404, code: 20404, message: expect.stringContaining('Did you mean') },
    });
  });

  test('what the platform has and the space does not simulate says so', async () => {
    for (const path of ['/api/video/rooms', `/api/laml/2010-04-01/Accounts/${space.project}/Calls`])
      expect(await send(space, 'GET', path)).toMatchObject({
        status: 501,
        body: { message: expect.stringContaining('does not simulate it yet') },
      });
  });

  test('another method is told from those that there are', async () => {
    const answer = await send(space, 'DELETE', '/api/relay/rest/phone_numbers');
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, POST');
  });

  test('broken percent-encoding, and unknown query parameters', async () => {
    expect((await send(space, 'GET', '/api/relay/rest/phone_numbers/%zz')).status).toBe(400);
    expect(await send(space, 'GET', '/api/relay/rest/phone_numbers?page=2')).toMatchObject({
      status: 422,
      body: { errors: [{ status: '422', detail: expect.stringContaining('page') }] },
    });
  });

  test('HEAD answers as GET without a body; OPTIONS tells the methods', async () => {
    const head = await fetch(`${space.url}/api/voice/logs`, {
      method: 'HEAD',
      headers: { authorization: basic(space) },
    });
    expect(head.status).toBe(200);
    expect(Number(head.headers.get('content-length'))).toBeGreaterThan(0);
    expect(await head.text()).toBe('');
    const options = await fetch(`${space.url}/api/voice/logs`, { method: 'OPTIONS' });
    expect(options.status).toBe(204);
    expect(options.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS');
    expect(options.headers.get('access-control-allow-headers')).toContain('authorization');
  });
});

describe('without credentials', () => {
  test('health and the front page', async () => {
    expect(await send(space, 'GET', '/health', { as: null })).toMatchObject({
      status: 200,
      body: { status: 'ready', space_id: space.spaceId },
    });
    const front = await send(space, 'GET', '/', { as: null });
    expect(front.status).toBe(200);
    expect(front.body).toContain(space.spaceId);
    expect(front.body).not.toContain(space.token);
  });

  test('the description of the API', async () => {
    const { status, body } = await send(space, 'GET', '/openapi.json', { as: null });
    expect(status).toBe(200);
    expect(body).toMatchObject({ openapi: '3.1.0', paths: { '/api/project/tokens': { post: expect.any(Object) } } });
  });

  test('a lost browser is helped', async () => {
    const page = await send(space, 'GET', '/somewhere', { as: null, headers: { accept: 'text/html,*/*' } });
    expect(page.status).toBe(404);
    expect(page.body).toContain('There is nothing at /somewhere.');
  });
});

test('every answer has a request id: the client’s own when it is sane', async () => {
  const own = await send(space, 'GET', '/health', { headers: { 'x-request-id': 'abc-1' } });
  expect(own.headers.get('x-request-id')).toBe('abc-1');
  for (const path of ['/nowhere', '/health', '/api/voice/logs'])
    expect((await send(space, 'GET', path, { as: null })).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
});

test('requests are kept for those who look', async () => {
  await run(space, 'phoneNumbers.search', { query: { areacode: '206' } });
  await send(space, 'GET', '/health');
  await send(space, 'GET', '/api/nowhere');
  expect(space.requests.slice(-2)).toMatchObject([
    {
      method: 'GET',
      path: '/api/relay/rest/phone_numbers/search',
      operation: 'phoneNumbers.search',
      project: space.project,
      status: 200,
    },
    { path: '/api/nowhere', status: 404, error: expect.stringContaining('There is no GET') },
  ]);
});
