import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { VirtualClock } from '../clock/index.js';
import { createOutbound, maskCredentials, OutboundError, type OutboundRequest } from './index.js';

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

const clock = new VirtualClock();

function outbound() {
  const made = createOutbound({ clock });
  cleanups.push(() => made.close());
  return made;
}

async function listen(server: Server | ReturnType<typeof createTcpServer>): Promise<string> {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  cleanups.push(() => {
    if ('closeAllConnections' in server) server.closeAllConnections();
    return new Promise((closed) => server.close(closed));
  });
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const serve = async (handler: RequestListener) => `http://${await listen(createServer(handler))}`;

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}

/** A server that answers with what it was asked. */
const echo = () =>
  serve(async (request, response) => {
    const { method, url, headers } = request;
    response.end(JSON.stringify({ method, url, headers, body: await textOf(request) }));
  });

async function failure(request: Partial<OutboundRequest> & { url: string }): Promise<OutboundError> {
  const error = await outbound()
    .send({ method: 'GET', ...request })
    .then(
      () => undefined,
      (reason: unknown) => reason,
    );
  expect(error).toBeInstanceOf(OutboundError);
  return error as OutboundError;
}

describe('a request', () => {
  test('carries JSON, headers and basic authentication from its URL', async () => {
    const host = (await echo()).slice('http://'.length);
    const { status, text, headers, ms } = await outbound().send({
      method: 'POST',
      url: `http://us%3Aer:pa%40ss@${host}/agent?a=1`,
      headers: { 'X-Signature': 's' },
      json: { call: { id: 'c' } },
    });
    expect(status).toBe(200);
    expect(ms).toBeGreaterThanOrEqual(0);
    expect(headers['connection']).toBeDefined();
    expect(JSON.parse(text)).toMatchObject({
      method: 'POST',
      url: '/agent?a=1',
      body: '{"call":{"id":"c"}}',
      headers: {
        authorization: `Basic ${btoa('us:er:pa@ss')}`,
        'content-type': 'application/json',
        'user-agent': 'SignalWire-Local',
        'x-signature': 's',
      },
    });
  });

  test('comes back whatever the status, in the character set of the answer', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(500, { 'content-type': 'text/plain; charset=iso-8859-1' });
      response.end(Buffer.from([0x63, 0x61, 0x66, 0xe9]));
    });
    expect(await outbound().send({ method: 'GET', url })).toMatchObject({ status: 500, text: 'café' });
    const raw = await outbound().send({ method: 'GET', url, encoding: 'latin1' });
    expect(raw.text).toBe('caf\u00e9');
  });

  test('holds virtual time while it is out', async () => {
    const url = await serve((_request, response) => void setTimeout(() => response.end(), 20));
    const order: string[] = [];
    const sleeping = clock.sleep(10).then(() => order.push('time'));
    const asking = outbound()
      .send({ method: 'GET', url })
      .then(() => order.push('answer'));
    await clock.passUntil(sleeping);
    await asking;
    expect(order).toEqual(['answer', 'time']);
  });
});

describe('redirects', () => {
  const redirecting = (status: number, to: () => string) =>
    serve((request, response) => {
      if (request.url === '/from') response.writeHead(status, { location: to() }).end('moved');
      else
        void textOf(request).then((body) =>
          response.end(JSON.stringify({ method: request.method, body, headers: request.headers })),
        );
    });

  test.each([301, 302, 303])('%i asks again with GET and nothing to say', async (status) => {
    const url = await redirecting(status, () => '/to');
    const { text } = await outbound().send({ method: 'POST', url: `${url}/from`, json: { a: 1 } });
    expect(JSON.parse(text)).toMatchObject({ method: 'GET', body: '' });
    expect(JSON.parse(text).headers['content-type']).toBeUndefined();
  });

  test.each([307, 308])('%i repeats the request', async (status) => {
    const url = await redirecting(status, () => '/to');
    const { text } = await outbound().send({
      method: 'POST',
      url: `${url.replace('//', '//u:p@')}/from`,
      json: { a: 1 },
    });
    expect(JSON.parse(text)).toMatchObject({
      method: 'POST',
      body: '{"a":1}',
      headers: { 'content-type': 'application/json', authorization: `Basic ${btoa('u:p')}` },
    });
  });

  test('take credentials nowhere but to the first origin', async () => {
    const other = await echo();
    const url = await redirecting(307, () => `${other.replace('//', '//smuggled:secret@')}/to`);
    const { text } = await outbound().send({
      method: 'POST',
      url: `${url.replace('//', '//u:p@')}/from`,
      headers: { cookie: 'c=1', 'x-kept': 'yes' },
      json: {},
    });
    const { headers } = JSON.parse(text) as { headers: Record<string, string> };
    expect(headers['authorization']).toBeUndefined();
    expect(headers['cookie']).toBeUndefined();
    expect(headers['x-kept']).toBe('yes');
  });

  test('end after so many, and lead to the web alone', async () => {
    const circle = await redirecting(302, () => '/from');
    const error = await failure({ url: `${circle}/from`, maxRedirects: 3 });
    expect(error).toMatchObject({ code: 'too_many_redirects' });
    expect(error.message).toContain('more than 3 times');
    const away = await redirecting(302, () => 'file:///etc/passwd');
    expect(await failure({ url: `${away}/from` })).toMatchObject({ code: 'invalid_url' });
  });
});

describe('no answer', () => {
  test('when nothing listens there', async () => {
    const server = createServer();
    const address = await listen(server);
    await new Promise((closed) => server.close(closed));
    const error = await failure({ method: 'POST', url: `http://user:secret@${address}/agent` });
    expect(error).toMatchObject({ code: 'unreachable', url: `http://${address}/agent` });
    expect(error.message).toBe(
      `POST http://${address}/agent failed: nothing listens on ${address}: is the agent running, on this port?`,
    );
  });

  test('when the host is not known', async () => {
    const error = await failure({ url: 'http://no-such-host.invalid/' });
    expect(error.code).toBe('unreachable');
    expect(error.message).toMatch(/no-such-host\.invalid/);
  });

  test.each(['not a url', '/agent', 'ftp://example.com/', ''])('when the URL is %j', async (url) => {
    expect(await failure({ url })).toMatchObject({ code: 'invalid_url' });
  });

  test('when it takes too long to begin, or to end', async () => {
    const never = await serve(() => {});
    expect(await failure({ url: never, timeoutMs: 30 })).toMatchObject({ code: 'timeout' });
    const dribble = await serve((_request, response) => {
      response.write('a');
      const timer = setInterval(() => response.write('a'), 5);
      response.on('close', () => clearInterval(timer));
    });
    const error = await failure({ url: dribble, timeoutMs: 60 });
    expect(error.message).toContain('within 60 ms');
  });

  test('when the connection does not come about', async () => {
    const mute = await listen(createTcpServer((socket) => void socket.resume().on('error', () => socket.destroy())));
    const error = await failure({ url: `https://${mute}/`, connectTimeoutMs: 50 });
    expect(error).toMatchObject({ code: 'timeout' });
    expect(error.message).toContain(`${mute} did not take the connection in time`);
  });

  test('when it is called off, before or on the way', async () => {
    const never = await serve(() => {});
    expect(await failure({ url: never, signal: AbortSignal.abort() })).toMatchObject({ code: 'aborted' });
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 20);
    expect(await failure({ url: never, signal: controller.signal })).toMatchObject({ code: 'aborted' });
  });

  test('when it is too large, unless cutting it is fine', async () => {
    const url = await serve((_request, response) => response.end('x'.repeat(5_000)));
    const error = await failure({ url, maxBytes: 1_000 });
    expect(error).toMatchObject({ code: 'too_large' });
    expect(error.message).toContain('1000 bytes');
    const cut = await outbound().send({ method: 'GET', url, maxBytes: 1_000, truncate: true });
    expect(cut.text).toHaveLength(1_000);
    const exact = await outbound().send({ method: 'GET', url, maxBytes: 5_000 });
    expect(exact.text).toHaveLength(5_000);
  });

  test('when the server hangs up, or speaks something else', async () => {
    const peer = (greet: (socket: Socket) => void) =>
      listen(
        createTcpServer((socket) => {
          socket.on('error', () => socket.destroy());
          socket.once('data', () => greet(socket));
        }),
      );
    const gone = await failure({ url: `http://${await peer((socket) => socket.destroy())}/` });
    expect(gone.code).toBe('unreachable');
    expect(gone.message).toContain('closed the connection without an answer');
    const other = await failure({ url: `http://${await peer((socket) => socket.end('SSH-2.0-x\r\n'))}/` });
    expect(other.message).toContain('does not speak HTTP');
    const plain = await failure({ url: (await echo()).replace('http:', 'https:') });
    expect(plain).toMatchObject({ code: 'tls' });
    expect(plain.message).toContain('does not speak TLS');
  });

  test('when a header cannot be sent', async () => {
    const error = await failure({ url: await echo(), headers: { 'x-bad': 'a\nb' } });
    expect(error).toMatchObject({ code: 'invalid_request' });
  });
});

test('credentials never show, whatever the URL', () => {
  const part = fc.stringMatching(/^[a-z0-9%@:!$]{1,12}$/);
  fc.assert(
    fc.property(part, part, (user, password) => {
      const shown = maskCredentials(`https://${user}:${password}SECRET@example.com/a?b=c@d#e`);
      expect(shown).toBe('https://***@example.com/a?b=c@d#e');
    }),
  );
  expect(maskCredentials('https://example.com/@handle')).toBe('https://example.com/@handle');
});
