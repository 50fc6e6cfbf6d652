import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { type ReadWebhookOptions, readWebhook, type Webhook, WebhookError } from '../../src/webhooks/index.js';
import { rejection } from '../rest/scripted-space.js';

const signingKey = 'PSK_0123456789abcdef';
const url = 'https://example.com/status?tenant=7';
const form = 'AccountSid=a&CallSid=c&CallStatus=ringing&From=%2B15550100&To=%2B15550101&CallDuration=3';
const event = JSON.stringify({ event_type: 'calling.call.state', params: { call_id: 'c', call_state: 'ended' } });

const signForm = (to: string, body: string) => {
  const sorted = [...new URLSearchParams(body)].sort(([a], [b]) => (a < b ? -1 : 1));
  return createHmac('sha1', signingKey)
    .update(to + sorted.flat().join(''))
    .digest('base64');
};
const signJson = (to: string, body: string) =>
  createHmac('sha1', signingKey)
    .update(to + body)
    .digest('hex');

const post = (to: string, body: string, signature: string | undefined, headers: Record<string, string> = {}) =>
  new Request(to, {
    method: 'POST',
    body,
    headers: { ...headers, ...(signature ? { 'x-signalwire-signature': signature } : {}) },
  });

afterEach(() => vi.unstubAllEnvs());

describe('of a Request', () => {
  test.each([
    ['a form', form, signForm(url, form), 'call.status'],
    ['JSON', event, signJson(url, event), 'event'],
  ])('%s that is signed is read', async (_, body, signature, kind) => {
    expect((await readWebhook(post(url, body, signature), { signingKey })).kind).toBe(kind);
  });

  test('by GET, the query is signed and read', async () => {
    const to = `https://example.com/status?${form}`;
    const signature = signForm(to, '');
    const request = new Request(to, { headers: { 'x-signalwire-signature': signature } });
    expect(await readWebhook(request, { signingKey })).toMatchObject({
      kind: 'call.status',
      data: { CallDuration: 3 },
    });
  });

  test.each([
    ['no signature', url, undefined],
    ['the signature of another body', url, signForm(url, `${form}0`)],
    ['the signature of another URL', url, signForm('https://example.com/', form)],
  ])('%s: refused, without a word about why', async (_, to, signature) => {
    const error = (await rejection(readWebhook(post(to, form, signature), { signingKey }))) as WebhookError;
    expect(error).toBeInstanceOf(WebhookError);
    expect(error.reason).toBe('unsigned');
    const answer = error.toResponse();
    expect([answer.status, await answer.text()]).toEqual([403, 'Forbidden']);
  });

  test('the URL that the platform knows may be another than that of the request', async () => {
    const inside = 'http://10.0.0.7:8080/status?tenant=7';
    const request = () =>
      post(inside, form, signForm(url, form), { 'x-forwarded-host': 'example.com', 'x-forwarded-proto': 'https' });
    expect((await readWebhook(request(), { signingKey, trustProxy: true })).kind).toBe('call.status');
    expect((await readWebhook(request(), { signingKey, url })).kind).toBe('call.status');
    expect(await rejection(readWebhook(request(), { signingKey }))).toMatchObject({ reason: 'unsigned' });
    vi.stubEnv('SWML_PROXY_URL_BASE', 'https://example.com/');
    expect((await readWebhook(request(), { signingKey })).kind).toBe('call.status');
  });

  test('null takes what nobody signed; no key at all is a mistake', async () => {
    expect((await readWebhook(post(url, form, undefined), { signingKey: null })).kind).toBe('call.status');
    for (const key of ['', undefined as unknown as string])
      expect(await rejection(readWebhook(post(url, form, undefined), { signingKey: key }))).toBeInstanceOf(TypeError);
  });

  test('bodies that are too large, broken or read before', async () => {
    const large = post(url, 'x'.repeat(2000), undefined);
    const broken = new Request(url, { method: 'POST', body: new Uint8Array([0xff, 0xfe]) });
    const used = post(url, form, undefined);
    await used.text();
    const read = (request: Request, options: Partial<ReadWebhookOptions> = {}) =>
      rejection(readWebhook(request, { signingKey: null, ...options }));
    expect(await read(large, { maxBytes: 1000 })).toMatchObject({ reason: 'too_large', status: 413 });
    expect(await read(broken)).toMatchObject({ reason: 'malformed', status: 400 });
    expect(await read(used)).toMatchObject({ message: expect.stringContaining('option body') });
    expect((await readWebhook(used, { signingKey: null, body: form })).kind).toBe('call.status');
    expect(await read(post(url, '', undefined), { maxBytes: 0 })).toBeInstanceOf(TypeError);
  });
});

describe("of a request of Node's server", () => {
  async function server(handle: (request: IncomingMessage) => Promise<Webhook>): Promise<string> {
    const listening = createServer((request, response) => {
      handle(request).then(
        ({ kind }) => response.end(kind),
        (error: WebhookError) => response.writeHead(error.status).end(error.reason),
      );
    });
    await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void listening.close());
    return `http://127.0.0.1:${(listening.address() as AddressInfo).port}/hook?tenant=7`;
  }
  const send = async (to: string, body: string, signature: string) => {
    const headers = { 'x-signalwire-signature': signature };
    const answer = await fetch(to, { method: 'POST', body, headers });
    return [answer.status, await answer.text()];
  };

  test('it is read over a socket, and refused there', async () => {
    const to = await server((request) => readWebhook(request, { signingKey, maxBytes: 5000 }));
    expect(await send(to, form, signForm(to, form))).toEqual([200, 'call.status']);
    expect(await send(to, event, signJson(to, event))).toEqual([200, 'event']);
    expect(await send(to, form, signForm(url, form))).toEqual([403, 'unsigned']);
    expect(await send(to, 'x'.repeat(6000), 'x')).toEqual([413, 'too_large']);
  });

  test('the path that a router cut is the one that was signed', async () => {
    const whole = 'http://example.com/api/hook?tenant=7';
    const request = Object.assign(Readable.from([Buffer.from(form)]), {
      method: 'POST',
      url: '/hook?tenant=7',
      originalUrl: '/api/hook?tenant=7',
      headers: { host: 'example.com', 'x-signalwire-signature': signForm(whole, form) },
    });
    expect((await readWebhook(request, { signingKey })).kind).toBe('call.status');
  });
});
