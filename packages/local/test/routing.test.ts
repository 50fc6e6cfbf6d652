import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { LocalSpace } from '../src/index.js';
import { run } from './rest/client.js';

let space: LocalSpace;
let server: Server;
let agent: string;
let received: { path: string; method: string; headers: IncomingMessage['headers']; body: Record<string, unknown> }[];
let caller: ReturnType<LocalSpace['phone']>;
let number: { id: string; number: string };

beforeEach(async () => {
  space = await LocalSpace.start({ clock: 'virtual' });
  received = [];
  server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => {
      text += chunk;
    });
    request.on('end', () => {
      const { url: path = '', method = '', headers } = request;
      received.push({ path, method, headers, body: text ? JSON.parse(text) : {} });
      response.statusCode = path === '/broken' ? 500 : 200;
      response.end(JSON.stringify({ sections: { main: [{ answer: {} }, { play: { url: `say:This is ${path}` } }] } }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  agent = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  caller = space.phone('+15550100');
  const { data } = await run(space, 'phoneNumbers.search', {});
  number = await run(space, 'phoneNumbers.create', { body: { number: data?.[0]?.number as string } });
});
afterEach(async () => {
  await space.stop();
  server.close();
});

/** The states that were reported to `/status`. */
const states = () =>
  received.flatMap(({ path, body }) =>
    path === '/status' ? [(body['params'] as { call_state: string }).call_state] : [],
  );
const update = (body: object) => run(space, 'phoneNumbers.update', { params: { id: number.id }, body });

describe('a SWML handler', () => {
  test('is asked for the document, signed, with the call', async () => {
    await update({ call_handler: 'relay_script', call_relay_script_url: `${agent}/swml` });
    const call = await caller.dial(number.number);
    await call.hear('This is /swml');
    expect(await call.ended()).toBe('hangup');
    expect(received).toMatchObject([
      { method: 'POST', body: { call: { from: '+15550100', to: number.number, space_id: space.spaceId } } },
    ]);
    expect(received[0]?.headers['x-signalwire-sha256-signature']).toMatch(/^[0-9a-f]{64}$/);
  });

  test('that fails gives way to the number’s own fallback', async () => {
    await update({
      call_handler: 'relay_script',
      call_relay_script_url: `${agent}/broken`,
      call_fallback_url: `${agent}/fallback`,
    });
    await (await caller.dial(number.number)).hear('This is /fallback');
  });

  test('that is assigned follows what becomes of the webhook', async () => {
    const webhook = await run(space, 'fabric.swmlWebhooks.create', {
      body: {
        name: 'Desk',
        primary_request_url: `${agent}/one`,
        status_callback_url: `${agent}/status`,
      },
    });
    const params = { id: webhook.id };
    await run(space, 'fabric.resources.assignPhoneRoute', {
      params,
      body: { phone_route_id: number.id, handler: 'calling' },
    });
    const first = await caller.dial(number.number);
    await first.hear('This is /one');
    await first.ended();
    await expect.poll(states).toEqual(['created', 'ringing', 'answered', 'ended']);
    const body = { primary_request_url: `${agent}/two`, primary_request_method: 'GET' } as const;
    await run(space, 'fabric.swmlWebhooks.update', { params, body });
    await (await caller.dial(number.number)).hear('This is /two');
    expect(received.find(({ path }) => path === '/two')?.method).toBe('GET');
    await run(space, 'fabric.swmlWebhooks.delete', { params });
    const last = await caller.dial(number.number);
    expect(await last.ended()).toBe('error');
    expect(last.transcript()).toContain('it has no call handler');
  });

  test('is reached by its address as well', async () => {
    await run(space, 'fabric.swmlWebhooks.create', { body: { name: 'Desk', primary_request_url: `${agent}/desk` } });
    const swml = { sections: { main: [{ play: { url: 'say:Hello desk' } }] } };
    await run(space, 'calling.dial', {
      body: { command: 'dial', params: { from: '+15550100', to: '/public/desk?channel=audio', swml: swml as never } },
    });
    await space.clock.passUntil(
      expect.poll(() => received.map(({ path }) => path)).toEqual(['/desk']) as Promise<void>,
    );
  });
});

describe('other handlers', () => {
  test('one that is not simulated, and one that was never set, say so in the log', async () => {
    const none = await caller.dial(number.number);
    expect(await none.ended()).toBe('error');
    expect(none.transcript()).toContain('it has no call handler');
    await update({ call_handler: 'laml_webhooks', call_request_url: `${agent}/cxml` });
    const refused = await caller.dial(number.number);
    expect(await refused.ended()).toBe('error');
    expect(refused.transcript()).toMatch(/laml_webhooks, which this local space does not simulate/);
    expect(received).toEqual([]);
  });

  test('a number that nobody has is told from those that there are', async () => {
    const call = await caller.dial('+15550142');
    expect(await call.ended()).toBe('not_found');
    expect(call.transcript()).toContain(number.number);
  });
});

describe('RELAY handlers', () => {
  /** A client as small as can be: it connects, listens to a context and answers what is offered. */
  async function relay(
    token: string,
    context: string,
  ): Promise<{ error?: unknown; offered: Promise<Record<string, unknown>>; socket: WebSocket }> {
    const socket = new WebSocket(space.url.replace('http', 'ws'));
    const waiting = new Map<string, (frame: Record<string, unknown>) => void>();
    let offer: (params: Record<string, unknown>) => void = () => undefined;
    const offered = new Promise<Record<string, unknown>>((resolve) => {
      offer = resolve;
    });
    socket.on('message', (data) => {
      const frame = JSON.parse(String(data)) as Record<string, unknown>;
      waiting.get(frame['id'] as string)?.(frame);
      const event = frame['params'] as { event_type?: string; params?: Record<string, unknown> } | undefined;
      if (frame['method']) socket.send(JSON.stringify({ jsonrpc: '2.0', id: frame['id'], result: {} }));
      if (event?.event_type === 'calling.call.receive') offer(event.params ?? {});
    });
    await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
    const request = (method: string, params: object) =>
      new Promise<Record<string, unknown>>((resolve) => {
        const id = crypto.randomUUID();
        waiting.set(id, resolve);
        socket.send(JSON.stringify({ jsonrpc: '2.0', id, method, params }));
      });
    const answer = await request('signalwire.connect', {
      version: { major: 2, minor: 0, revision: 0 },
      authentication: { project: space.project, token },
      contexts: [context],
    });
    return { ...(answer['error'] ? { error: answer['error'] } : {}), offered, socket };
  }

  test.each([
    ['relay_topic', 'call_relay_topic'],
    ['relay_context', 'call_relay_context'],
    ['relay_application', 'call_relay_application'],
  ])('%s offers the call to those who listen', async (call_handler, field) => {
    await update({ call_handler, [field]: 'office' });
    const client = await relay(space.token, 'office');
    await caller.dial(number.number);
    expect(await client.offered).toMatchObject({ context: 'office', call_state: expect.any(String) });
  });

  test('a topic’s status address hears how the call goes', async () => {
    await update({
      call_handler: 'relay_topic',
      call_relay_topic: 'office',
      call_relay_topic_status_callback_url: `${agent}/status`,
    });
    const call = await caller.dial(number.number);
    call.hangup();
    await expect.poll(states).toEqual(['created', 'ringing', 'ended']);
  });

  test('tokens count there as they do over REST', async () => {
    const token = await run(space, 'project.tokens.create', { body: { name: 'relay', permissions: ['calling'] } });
    const client = await relay(token.token, 'office');
    expect(client).not.toHaveProperty('error');
    await run(space, 'project.tokens.update', { params: { token_id: token.id }, body: { name: 'still good' } });
    expect(client.socket.readyState).toBe(WebSocket.OPEN);
    await run(space, 'project.tokens.delete', { params: { token_id: token.id } });
    await expect.poll(() => client.socket.readyState).toBe(WebSocket.CLOSED);
    expect(await relay(token.token, 'office')).toHaveProperty('error');
  });
});
