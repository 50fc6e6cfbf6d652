import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LocalSpace } from '../../src/index.js';
import { run, send } from './client.js';

let space: LocalSpace;
let server: Server;
let agent: string;
/** What came in at `/swml` and `/status`. */
let received: { path: string; body: Record<string, unknown> }[];

const say = (text: string, ...more: object[]) => ({
  version: '1.0.0',
  sections: { main: [{ answer: {} }, { play: { url: `say:${text}` } }, ...more] },
});

beforeEach(async () => {
  space = await LocalSpace.start({ clock: 'virtual' });
  received = [];
  server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => {
      text += chunk;
    });
    request.on('end', () => {
      received.push({ path: request.url ?? '', body: text ? JSON.parse(text) : {} });
      response.setHeader('content-type', 'application/json');
      response.statusCode = request.url === '/broken' ? 500 : 200;
      response.end(JSON.stringify(say('Hello from the server')));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  agent = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  await space.stop();
  server.close();
});

const from = '+15550100';
const to = '+15550199';
const dial = (params: object) =>
  run(space, 'calling.dial', { body: { command: 'dial', params: { from, to, ...params } as never } });
const command = (body: object) => send(space, 'POST', '/api/calling/calls', { body });

describe('dial', () => {
  test('runs the document when it is answered', async () => {
    const phone = space.phone(to);
    const made = await dial({ swml: say('Good morning') });
    expect(made).toMatchObject({ from, to, direction: 'outbound-api', status: 'created', type: 'relay_pstn_call' });
    const call = await phone.incoming();
    expect(call.id).toBe(made.id);
    expect(call.heard).toEqual([]);
    call.answer();
    await call.hear('Good morning');
    expect(await call.ended()).toBe('hangup');
  });

  test('fetches it from a URL, with the variables of the request, and falls back', async () => {
    const phone = space.phone(to).answers();
    await dial({ url: `${agent}/broken`, fallback_url: `${agent}/swml`, custom_variables: { tier: 'gold' } });
    const call = await phone.incoming();
    await call.hear('Hello from the server');
    expect(received.map(({ path }) => path)).toEqual(['/broken', '/swml']);
    expect(received[1]?.body).toMatchObject({ call: { call_id: call.id, to_number: to }, envs: { tier: 'gold' } });
  });

  test('rings as long as it is told to', async () => {
    space.phone(to);
    const { id } = await dial({ swml: say('Hi'), timeout: 5 });
    const call = space.calls.find(id);
    await space.clock.passUntil(
      call?.log.first((event) => event.type === 'state' && event.state === 'ended') as Promise<unknown>,
    );
    expect(call).toMatchObject({ endReason: 'noAnswer' });
    expect((call?.endedAt ?? 0) - (call?.createdAt ?? 0)).toBe(5000);
  });

  test('reports the states that were asked for', async () => {
    const phone = space.phone(to).answers();
    await dial({ swml: say('Hi'), status_url: `${agent}/status`, status_events: ['answered', 'ended'] });
    await (await phone.incoming()).ended();
    await expect
      .poll(() => received.map(({ body }) => (body['params'] as { call_state?: string }).call_state))
      .toEqual(['answered', 'ended']);
  });

  test.each([
    [{ swml: { sections: { main: [{ paly: {} }] } } }, 'params.swml', 'sections.main[0].paly: is not a SWML verb'],
    [{ url: 'agent.example' }, 'params.url', 'must be an HTTP or HTTPS URL'],
    [{ url: 'http://a.example', to: '5550199555' }, 'params.to', 'Did you mean "+15550199555"?'],
    [{ url: 'http://a.example', from: 'me' }, 'params.from', 'E.164'],
    [{ url: 'http://a.example', timeout: 0 }, 'params.timeout', '1'],
  ])('%j is refused', async (params, attribute, words) => {
    expect(await command({ command: 'dial', params: { from, to, ...params } })).toMatchObject({
      status: 422,
      body: { errors: [{ attribute, message: expect.stringContaining(words) }] },
    });
  });

  test('options that are not simulated are not ignored', async () => {
    expect(
      await command({ command: 'dial', params: { from, to, url: 'http://a.example', send_digits: '1' } }),
    ).toMatchObject({
      status: 501,
      body: { message: expect.stringContaining('"send_digits"') },
    });
  });
});

describe('commands on a call', () => {
  const connected = async () => {
    const phone = space.phone(to).answers();
    const { id } = await dial({ swml: say('One moment', { sleep: { duration: 600_000 } }) });
    const call = await phone.incoming();
    await call.hear('One moment');
    return { id, call };
  };

  test('update replaces the document', async () => {
    const { id, call } = await connected();
    const body = { command: 'update', params: { id, swml: say('Another document') } } as const;
    expect(await run(space, 'calling.update', { body: body as never })).toMatchObject({ id, status: 'answered' });
    await call.hear('Another document');
    await call.ended();
  });

  test('update ends the call with a status', async () => {
    const { id, call } = await connected();
    const update = (status: string) => command({ command: 'update', params: { id, status, url: agent } });
    expect(await update('canceled')).toMatchObject({ status: 422, body: { errors: [{ attribute: 'params.status' }] } });
    expect(await update('completed')).toMatchObject({ status: 200, body: { status: 'ended' } });
    expect(await call.ended()).toBe('hangup');
  });

  test('end ends it with a reason, and nothing can be done after', async () => {
    const { id, call } = await connected();
    const body = { id, command: 'calling.end', params: { reason: 'busy' } } as const;
    expect(await run(space, 'calling.end', { body })).toMatchObject({
      id,
      status: 'ended',
      duration: expect.any(Number),
    });
    expect(await call.ended()).toBe('busy');
    expect(await command(body)).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'call_ended', attribute: 'id', message: expect.stringContaining('has ended (busy)') }] },
    });
  });

  test('calls of others, and calls that there are not', async () => {
    const { id } = await connected();
    const other = await space.addProject({ name: 'Other' });
    const end = (call: string, as?: typeof other) =>
      send(space, 'POST', '/api/calling/calls', {
        body: { id: call, command: 'calling.end', params: {} },
        ...(as ? { as } : {}),
      });
    expect((await end(id, other)).status).toBe(404);
    expect((await end(crypto.randomUUID())).status).toBe(404);
  });

  test('other commands: not simulated, unknown, none', async () => {
    expect(await command({ command: 'calling.tap', id: crypto.randomUUID(), params: {} })).toMatchObject({
      status: 501,
      body: { message: expect.stringContaining('"calling.tap"') },
    });
    expect(await command({ command: 'calling.endd', params: {} })).toMatchObject({
      status: 422,
      body: { errors: [{ attribute: 'command', message: expect.stringContaining('Did you mean "calling.end"?') }] },
    });
    expect(await command({ params: {} })).toMatchObject({
      status: 422,
      body: { errors: [{ attribute: 'command', code: 'missing_required_parameter' }] },
    });
  });
});
