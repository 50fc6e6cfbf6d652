import { createHmac } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type AgentBase, SessionManager } from '../../src/agents/index.js';
import { authorization, callBody, make, read } from './desk.js';

afterEach(() => void vi.unstubAllEnvs());

const signingKey = 'PSK_demo_0123456789abcdef';
const sign = (text: string, algorithm = 'sha1') => createHmac(algorithm, signingKey).update(text, 'utf8').digest('hex');
const documentRequest = JSON.stringify({ call: { call_id: 'c-1' }, vars: {} });

const signed = (options: Parameters<typeof make>[0] = {}) =>
  make({ signingKey, ...options })
    .setPostPrompt('Summarise.')
    .defineTool({ name: 'book', description: 'Books.', handler: () => 'Booked.' })
    .defineTool({ name: 'open', description: 'Open.', secure: false, handler: () => 'Open.' });

const post = (agent: AgentBase, url: string, body: string, headers: Record<string, string> = {}) =>
  agent.fetch(new Request(url, { method: 'POST', body, headers: { authorization, ...headers } }));
const url = 'https://agent.test/desk';
const tokenIn = async (response: Response) => {
  const { ai } = (await read(response)).sections.main[1];
  return new URL(ai.SWAIG?.functions?.[0]?.web_hook_url as string).searchParams.get('__token') as string;
};
/** Whether tokens of a document are good for the call. */
const opens = async (response: Response) =>
  new SessionManager(3600, 's').validateToken('c-1', 'book', await tokenIn(response));

describe('an agent with a signing key', () => {
  const agent = signed();

  test.each<[string, Record<string, string>]>([
    ['SHA-1', { 'X-SignalWire-Signature': sign(url + documentRequest) }],
    ['SHA-256', { 'X-SignalWire-SHA256-Signature': sign(url + documentRequest, 'sha256') }],
    ['the older name', { 'X-Twilio-Signature': sign(url + documentRequest) }],
  ])('gives its document to the platform, by %s', async (_what, headers) => {
    const response = await post(agent, url, documentRequest, headers);
    expect(response.status).toBe(200);
    expect(await opens(response)).toBe(true);
  });

  test.each<[string, Record<string, string>]>([
    ['nothing', {}],
    ['an empty signature', { 'X-SignalWire-Signature': '' }],
    ['that of another body', { 'X-SignalWire-Signature': sign(`${url}{}`) }],
    ['that of another URL', { 'X-SignalWire-Signature': sign(`https://other.test/desk${documentRequest}`) }],
    ['that of another key', { 'X-SignalWire-Signature': createHmac('sha1', 'x').update(url).digest('hex') }],
  ])('answers 403 to whoever has %s, without saying why', async (_what, headers) => {
    const response = await post(agent, url, documentRequest, headers);
    expect([response.status, await response.text()]).toEqual([403, 'Forbidden']);
  });

  test('asks for the password all the same', async () => {
    const headers = { 'X-SignalWire-Signature': sign(url + documentRequest), authorization: 'Basic eDp5' };
    expect((await post(agent, url, documentRequest, headers)).status).toBe(401);
  });

  test('shows its document to a person, with tokens that open nothing', async () => {
    const response = await agent.fetch(new Request(`${url}?call_id=c-1`, { headers: { authorization } }));
    expect(response.status).toBe(200);
    expect(await opens(response)).toBe(false);
    const plain = signed({ signingKey: undefined });
    expect(await opens(await plain.fetch(new Request(`${url}?call_id=c-1`, { headers: { authorization } })))).toBe(
      true,
    );
  });

  test('lets the platform call functions and report, which it does not sign', async () => {
    const token = agent.createToolToken('book', 'c-1');
    const call = JSON.stringify(callBody('book'));
    for (const path of ['/swaig', '']) {
      const response = await post(agent, `${url}${path}?__token=${token}`, call);
      expect(await response.json()).toEqual({ response: 'Booked.' });
      expect(await (await post(agent, `${url}${path}`, call)).json()).toEqual({
        response: expect.stringContaining('not authorised'),
      });
    }
    const report = `${url}/post_prompt?__token=${agent.createToolToken('post_prompt', 'c-1')}`;
    expect((await post(agent, report, '{"call_id":"c-1"}')).status).toBe(200);
  });

  test('but refuses a wrong signature wherever there is one', async () => {
    const call = JSON.stringify(callBody('open'));
    const wrong = { 'X-SignalWire-Signature': sign('x') };
    const right = { 'X-SignalWire-Signature': sign(`${url}/swaig${call}`) };
    expect((await post(agent, `${url}/swaig`, call, right)).status).toBe(200);
    for (const path of ['/swaig', '/post_prompt', ''])
      expect((await post(agent, url + path, call, wrong)).status).toBe(403);
    const got = await agent.fetch(new Request(url, { headers: { authorization, ...wrong } }));
    expect(got.status).toBe(403);
  });

  test('checks what came to a routing callback', async () => {
    const routed = signed();
    routed.registerRoutingCallback(() => null, '/sip');
    const at = `${url}/sip`;
    expect((await post(routed, at, documentRequest)).status).toBe(403);
    const headers = { 'X-SignalWire-Signature': sign(at + documentRequest) };
    expect((await post(routed, at, documentRequest, headers)).status).toBe(200);
  });
});

describe('the URL that was signed', () => {
  const inside = 'http://10.0.0.5:3000/desk?tenant=7';
  const headers = (signedUrl: string) => ({
    'X-SignalWire-Signature': sign(signedUrl + documentRequest),
    'X-Forwarded-Host': 'public.test',
    'X-Forwarded-Proto': 'https',
  });

  test('is what a proxy says, when it is to be trusted', async () => {
    const outside = headers('https://public.test/desk?tenant=7');
    expect((await post(signed(), inside, documentRequest, outside)).status).toBe(403);
    const trusting = signed({ webhookTrustProxy: true });
    expect((await post(trusting, inside, documentRequest, outside)).status).toBe(200);
    vi.stubEnv('SWML_TRUST_PROXY_HEADERS', 'true');
    expect((await post(signed(), inside, documentRequest, outside)).status).toBe(200);
    expect((await post(signed({ webhookTrustProxy: false }), inside, documentRequest, outside)).status).toBe(200);
  });

  test('is what was set by hand, or in the environment, before anything else', async () => {
    const fixed = headers('https://fixed.test/base/desk?tenant=7');
    const agent = signed().manualSetProxyUrl('https://fixed.test/base/');
    expect((await post(agent, inside, documentRequest, fixed)).status).toBe(200);
    vi.stubEnv('SWML_PROXY_URL_BASE', 'https://fixed.test/base');
    expect((await post(signed({ webhookTrustProxy: true }), inside, documentRequest, fixed)).status).toBe(200);
    expect(
      (
        await post(
          signed({ webhookTrustProxy: true }),
          inside,
          documentRequest,
          headers('https://public.test/desk?tenant=7'),
        )
      ).status,
    ).toBe(403);
  });
});

test('the key is the environment’s, unless one is given', async () => {
  vi.stubEnv('SIGNALWIRE_SIGNING_KEY', 'of-the-environment');
  const headers = { 'X-SignalWire-Signature': sign(url + documentRequest) };
  expect((await post(signed({ signingKey: undefined }), url, documentRequest, headers)).status).toBe(403);
  expect((await post(signed(), url, documentRequest, headers)).status).toBe(200);
  expect(() => signed({ signingKey: '' })).toThrow('signingKey');
});

describe('over a socket', () => {
  const agent = signed();
  beforeAll(() => agent.serve());
  afterAll(() => agent.stop());

  test('the bytes count as they came', async () => {
    const at = `http://127.0.0.1:${agent.port}/desk`;
    const body = '{ "call": {"call_id":"c-1"}, "note": "é\\u00e9 \ud83d\ude00" }';
    const send = (signature: string) =>
      fetch(at, {
        method: 'POST',
        body,
        headers: { authorization, 'content-type': 'application/json', 'X-SignalWire-Signature': signature },
      });
    expect((await send(sign(at + body))).status).toBe(200);
    expect((await send(sign(at + JSON.stringify(JSON.parse(body))))).status).toBe(403);
  });
});
