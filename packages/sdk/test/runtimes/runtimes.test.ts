import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { programOf, runtimes, type Served, serveIn } from './runtime.js';

const authorization = `Basic ${btoa('u:p')}`;

describe.each(Object.keys(runtimes) as (keyof typeof runtimes)[])('in %s', (name) => {
  const program = programOf(name);
  if (program === undefined) {
    test.skip(`skipped: ${name} is neither installed for ${process.platform}-${process.arch} nor on the path`, () => {});
    return;
  }

  let served: Served;
  beforeAll(async () => {
    served = await serveIn(name, program);
  }, 20_000);
  afterAll(() => served?.stop());

  const ask = (path: string, body?: unknown, headers: Record<string, string> = { authorization }) =>
    fetch(served.base + path, {
      redirect: 'manual',
      headers,
      ...(body === undefined ? {} : { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });

  /** Calls a function of the desk the way that a document says. */
  async function call(fn: string, args: object): Promise<unknown> {
    const document = await (await ask('/desk', { call: { call_id: 'c-1' } })).text();
    const [, webhook = ''] = new RegExp(`"function":"${fn}"[^]*?"web_hook_url":"([^"]*)"`).exec(document) ?? [];
    const { pathname, search } = new URL(webhook);
    const body = { function: fn, call_id: 'c-1', argument: { parsed: [args], raw: JSON.stringify(args) } };
    return (await ask(pathname + search, body)).json();
  }

  test('a document is served to those who may have it, with URLs that lead back', async () => {
    const response = await ask('/desk', { call: { call_id: 'c-1' } });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json']);
    const text = await response.text();
    expect(text).toContain('You book rides.');
    expect(text).toContain(`${served.base.replace('://', '://u:p@')}/desk/swaig`);
    expect((await ask('/desk', {}, {})).status).toBe(401);
    expect((await ask('/desk', {}, { authorization: `Basic ${btoa('u:x')}` })).status).toBe(401);
  });

  test('a function runs with its token, its arguments checked', async () => {
    expect(await call('book', { city: 'Köln', seats: '2' })).toEqual({
      response: '2 to Köln',
      action: [{ say: 'Done.' }],
    });
    expect(await call('book', { seats: 2 })).toMatchObject({ response: expect.stringContaining('city') });
    const forged = { function: 'book', call_id: 'c-1', argument: { parsed: [{ city: 'x' }], raw: '' } };
    expect(JSON.stringify(await (await ask('/desk/swaig', forged)).json())).not.toContain('to x');
  });

  test('a function that takes too long is cut', async () => {
    expect(await call('stuck', {})).toEqual({ response: 'Not now.' });
  });

  test('what one request configures no other sees', async () => {
    const documents = await Promise.all(
      Array.from({ length: 8 }, async (_, i) => (await ask(`/desk?tenant=t${i}&wait=${(8 - i) * 3}`, {})).text()),
    );
    expect(documents.map((text) => /"tenant":"(\w+)"/.exec(text)?.[1])).toEqual(
      Array.from({ length: 8 }, (_, i) => `t${i}`),
    );
  });

  test('a server routes, redirects and answers probes', async () => {
    expect(await (await ask('/sales', {})).text()).toContain('You sell.');
    const sent = await ask('/desk/sip', { call: { to: 'sip:sales@x.test' } });
    expect([sent.status, sent.headers.get('location')]).toEqual([307, '/sales']);
    expect(await (await ask('/health', undefined, {})).json()).toMatchObject({ status: 'ok' });
    expect((await ask('/ready', undefined, {})).status).toBe(200);
    expect((await ask('/nobody', {})).status).toBe(404);
  });

  test('bodies that are none, or too large, are refused', async () => {
    expect((await ask('/desk', '{')).status).toBe(400);
    expect((await ask('/desk', 'x'.repeat(1_100_000))).status).toBe(413);
  });
});
