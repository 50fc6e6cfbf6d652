import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type OutboundOptions, outbound } from './outbound.js';
import { OutboundError } from './outbound-error.js';

const servers: Server[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(servers.splice(0).map((server) => new Promise((done) => server.close(done).closeAllConnections())));
});

/** A server on this machine, which is let be asked by its address. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const ask = (url: string, options: OutboundOptions = {}) =>
  outbound(url, { allowAddresses: ['127.0.0.1'], ...options });
const reason = (promise: Promise<unknown>) =>
  promise.then(
    () => 'answered',
    (error) => (error instanceof OutboundError ? error.reason : String(error)),
  );

describe('where a request may lead', () => {
  test.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://10.1.2.3/',
    'http://172.16.0.1/',
    'http://192.168.1.1/',
    'http://100.64.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://0.0.0.0/',
    'http://localhost:8999/',
    'http://127.0.0.1./',
    'http://user:secret@example.com/',
    'file:///etc/passwd',
    'ftp://example.com/',
    'gopher://example.com/',
    'no url',
  ])('%s is refused', async (url) => {
    expect(await reason(outbound(url))).toBe('refused');
  });

  test('an address that is not public is refused after a redirect as before it', async () => {
    const secret = await serve((_, response) => response.end('secret'));
    const inside = secret.replace('127.0.0.1', 'localhost');
    for (const target of ['http://127.0.0.2:9/', 'http://[::1]:9/', 'http://169.254.169.254/', 'file:///etc/passwd'])
      expect(await reason(ask(await serve((_, response) => response.writeHead(302, { location: target }).end())))).toBe(
        'refused',
      );
    // By its name it has an address more, ::1 or 127.0.0.1; only that one address is let pass.
    expect(['refused', 'answered']).toContain(await reason(ask(inside, { allowAddresses: ['127.0.0.1', '::1'] })));
    expect(await reason(outbound(inside))).toBe('refused');
  });

  test('the environment lets private addresses be asked', async () => {
    const url = await serve((_, response) => response.end('inside'));
    for (const value of ['1', 'true', 'YES']) {
      vi.stubEnv('SWML_ALLOW_PRIVATE_URLS', value);
      expect((await outbound(url)).text).toBe('inside');
    }
    vi.stubEnv('SWML_ALLOW_PRIVATE_URLS', 'no');
    expect(await reason(outbound(url))).toBe('refused');
  });
});

describe('what comes back', () => {
  test('the answer, after redirects that lose credentials on their way to another server', async () => {
    const seen: unknown[] = [];
    const last = await serve((request, response) => {
      const { authorization, 'x-api-key': key, 'api-key': key2, 'private-token': token, accept } = request.headers;
      seen.push(authorization, key, key2, token, request.headers['proxy-authorization'], accept);
      response.setHeader('content-type', 'application/json; charset=utf-8').end('{"a":"ä"}');
    });
    const first = await serve((_, response) => response.writeHead(302, { location: `${last}/there` }).end());
    const answer = await ask(first, {
      headers: {
        authorization: 'Basic x',
        'x-api-key': 'k',
        'api-key': 'k',
        'private-token': 'k',
        'proxy-authorization': 'k',
        accept: 'application/json',
      },
    });
    expect(answer).toMatchObject({ status: 200, ok: true, url: `${last}/there`, truncated: false });
    expect(answer.json()).toEqual({ a: 'ä' });
    expect(seen).toEqual([undefined, undefined, undefined, undefined, undefined, 'application/json']);
  });

  test('a method and its body stay over a 307, and become a GET after a 303', async () => {
    const seen: string[] = [];
    const last = await serve((request, response) => {
      let body = '';
      request
        .on('data', (part) => (body += part))
        .on('end', () => {
          seen.push(`${request.method} ${body}`);
          response.end();
        });
    });
    for (const status of [307, 303])
      await ask(await serve((_, response) => response.writeHead(status, { location: last }).end()), {
        method: 'POST',
        body: 'x',
      });
    expect(seen).toEqual(['POST x', 'GET ']);
  });

  test('redirects end', async () => {
    const url: string = await serve((_, response) => response.writeHead(302, { location: '/' }).end());
    expect(await reason(ask(url))).toBe('redirects');
  });

  test('too large an answer is given up while it comes, or cut', async () => {
    let written = 0;
    const url = await serve((_, response) => {
      const more = () => {
        while (written < 50_000_000 && response.write('x'.repeat(65_536))) written += 65_536;
      };
      response.on('drain', more);
      more();
    });
    expect(await reason(ask(url, { maxBytes: 100_000 }))).toBe('too_large');
    expect(written).toBeLessThan(50_000_000);
    written = 0;
    const cut = await ask(url, { maxBytes: 100_000, truncate: true });
    expect([cut.text.length, cut.truncated]).toEqual([100_000, true]);
  });

  test('an answer that does not end in time, a signal, nobody there, and no JSON', async () => {
    const slow = await serve((_, response) => void response.write('a'));
    expect(await reason(ask(slow, { timeout: 50 }))).toBe('timeout');
    const giveUp = new AbortController();
    const given = ask(slow, { signal: giveUp.signal });
    giveUp.abort();
    expect(await reason(given)).toBe('aborted');
    expect(await reason(ask('http://127.0.0.1:1/'))).toBe('unreachable');
    const html = await ask(await serve((_, response) => response.end('<html>')));
    expect(() => html.json()).toThrow('no JSON');
  });

  test('messages name no secrets of the URL', async () => {
    const error = await ask('http://127.0.0.1:1/path?key=secret').catch((caught: Error) => caught);
    expect((error as Error).message).toContain('http://127.0.0.1:1/path');
    expect((error as Error).message).not.toContain('secret');
  });
});
