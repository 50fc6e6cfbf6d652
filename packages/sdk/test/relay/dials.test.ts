import { describe, expect, test } from 'vitest';
import { type Call, type Dialable, DialError, RelayError } from '../../src/relay/index.js';
import { clientOf, FakeServer, settled, silent, stateOf } from './fake-server.js';

const phone = { type: 'phone', params: { to_number: '+15550100002', from_number: '+15550100001' } } as const;
const devices: Dialable[][] = [[phone]];

async function dialing(answer: FakeServer['answer'] = () => ({ code: '200' })) {
  const server = new FakeServer();
  const warnings: string[] = [];
  const client = clientOf(server, { logger: { ...silent, warn: (message) => void warnings.push(message) } });
  await client.connect();
  server.answer = answer;
  const { socket } = server;
  return {
    server,
    client,
    warnings,
    socket,
    leg: (state: string, callId = 'call-1', tag = 't1') =>
      server.socket.event('calling.call.state', { ...stateOf(state, callId), direction: 'outbound', tag }),
    answered: (callId = 'call-1', tag = 't1') =>
      server.socket.event('calling.call.dial', {
        node_id: 'node-1',
        tag,
        dial_state: 'answered',
        call: {
          call_id: callId,
          node_id: 'node-1',
          call_state: 'answered',
          direction: 'outbound',
          device: phone,
          tag,
          dial_winner: 'true',
        },
      }),
    failed: (reason?: string) =>
      server.socket.event('calling.call.dial', { node_id: 'node-1', tag: 't1', dial_state: 'failed', reason }),
  };
}

const errorOf = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.unreachable('it did not fail'),
    (error: unknown) => error as DialError,
  );

test('a dial is answered: what goes out, and the call that comes back', async () => {
  const { client, socket, leg, answered } = await dialing();
  const dialed = client.dial([[phone], [{ type: 'sip', to: 'sip:a@b.test', from: 'sip:c@d.test' }]], {
    tag: 't1',
    maxDuration: 60,
    maxPricePerMinute: 1,
    region: 'us',
  });
  await settled();
  expect(socket.requests('calling.dial')[0]?.params).toEqual({
    tag: 't1',
    devices: [[phone], [{ type: 'sip', params: { to: 'sip:a@b.test', from: 'sip:c@d.test' } }]],
    max_duration: 60,
    max_price_per_minute: 1,
    region: 'us',
  });
  leg('created');
  socket.event('calling.call.dial', { node_id: 'node-1', tag: 't1', dial_state: 'dialing' });
  leg('ringing');
  leg('answered');
  answered();
  const call = await dialed;
  expect(call).toMatchObject({
    callId: 'call-1',
    nodeId: 'node-1',
    direction: 'outbound',
    state: 'answered',
    tag: 't1',
  });
  expect((await call.waitForAnswered()).callState).toBe('answered');
  leg('ended');
  expect((await call.waitForEnded()).endReason).toBe('hangup');
});

test('events that overtake the answer are enough, and so is the last of them', async () => {
  const { client, answered } = await dialing(() => undefined);
  const dialed = client.dial(devices, { tag: 't1' });
  await settled();
  answered();
  const call = await dialed;
  expect(call).toMatchObject({ callId: 'call-1', state: 'answered', device: phone });
});

test('the losers of a dial are not taken for the winner', async () => {
  const { client, leg, answered } = await dialing();
  const dialed = client.dial([[phone, phone]], { tag: 't1' });
  await settled();
  for (const id of ['a', 'b']) leg('created', id);
  leg('answered', 'b');
  answered('b');
  leg('ended', 'a');
  const call = await dialed;
  expect([call.callId, call.state]).toEqual(['b', 'answered']);
});

test('a dial that fails says why', async () => {
  const { client, failed } = await dialing();
  const dialed = errorOf(client.dial(devices, { tag: 't1' }));
  await settled();
  failed('busy');
  expect(await dialed).toMatchObject({ name: 'RelayError', code: -1, tag: 't1', reason: 'busy', dial: undefined });
});

test('a dial that the server refuses is over', async () => {
  const { client } = await dialing(() => ({ code: '400', message: 'no such number' }));
  const error = await errorOf(client.dial(devices, { tag: 't1' }));
  expect(error).not.toBeInstanceOf(DialError);
  expect(error).toMatchObject({ code: 400, serverMessage: 'no such number' });
  await expect(client.dial(devices, { tag: 't1' })).rejects.toMatchObject({ code: 400 });
});

test('two dials with one tag', async () => {
  const { client, answered } = await dialing();
  const first = client.dial(devices, { tag: 't1' });
  await expect(client.dial(devices, { tag: 't1' })).rejects.toThrow(/t1 is under way/);
  answered();
  await first;
});

describe('a dial that nobody answers in time', () => {
  test('rejects with its tag; the late call can be had, and controlled', async () => {
    const { client, socket, leg, answered, warnings } = await dialing();
    const error = await errorOf(client.dial(devices, { tag: 't1', dialTimeout: 0.002 }));
    expect(error).toBeInstanceOf(DialError);
    expect(error).toMatchObject({ tag: 't1', reason: 'timeout', outcome: 'unknown' });
    const dial = error.dial;
    leg('created');
    leg('ringing');
    expect(dial?.calls.map((call: Call) => [call.callId, call.state])).toEqual([['call-1', 'ringing']]);
    await expect(dial?.wait(0.002)).rejects.toThrow(/not answered within 0.002 s/);
    const late = dial?.wait();
    leg('answered');
    answered();
    expect(warnings).toEqual([expect.stringMatching(/t1.*given up.*answered by the call call-1/)]);
    const call = await late;
    await call?.playTTS('Still there?');
    expect(socket.requests('calling.play')).toHaveLength(1);
    leg('ended');
    expect(dial?.calls).toEqual([]);
  });

  test('or ended, whenever its legs come', async () => {
    const { client, socket, leg, answered } = await dialing();
    const error = await errorOf(client.dial(devices, { tag: 't1', dialTimeout: 0.002 }));
    leg('ringing', 'a');
    await error.dial?.hangup();
    leg('created', 'b');
    answered('c');
    await settled();
    expect(socket.requests('calling.end').map(({ params }) => [params?.['call_id'], params?.['reason']])).toEqual([
      ['a', 'cancel'],
      ['b', 'cancel'],
      ['c', 'cancel'],
    ]);
  });

  test('or fail after all', async () => {
    const { client, failed } = await dialing();
    const error = await errorOf(client.dial(devices, { tag: 't1', dialTimeout: 0.002 }));
    failed('noAnswer');
    await expect(error.dial?.wait()).rejects.toThrow(/failed: noAnswer/);
  });
});

test('a dial whose acceptance is lost with the connection has the handle too, and the session goes on with it', async () => {
  const { client, server, answered } = await dialing((method) =>
    method === 'calling.dial' ? undefined : { code: '200' },
  );
  const dialed = errorOf(client.dial(devices, { tag: 't1' }));
  await settled();
  server.socket.end('cable cut');
  const error = await dialed;
  expect(error).toMatchObject({ tag: 't1', reason: 'lost', outcome: 'unknown' });
  while (server.sockets.length < 2 || client.connectionState !== 'connected') await settled();
  answered();
  expect((await error.dial?.wait())?.callId).toBe('call-1');
});

test('a dial that is accepted waits across a break of the connection, and ends with the session', async () => {
  const { client, server, answered } = await dialing();
  const kept = client.dial(devices, { tag: 't1' });
  const lost = errorOf(client.dial(devices, { tag: 't2' }));
  await settled();
  server.socket.end();
  while (server.sockets.length < 2 || client.connectionState !== 'connected') await settled();
  answered();
  expect((await kept).callId).toBe('call-1');
  await client.disconnect();
  expect(await lost).toMatchObject({ reason: 'lost', dial: undefined });
});

test('a signal calls a dial off and ends what rings', async () => {
  const { client, socket, leg } = await dialing();
  const controller = new AbortController();
  const dialed = errorOf(client.dial(devices, { tag: 't1', signal: controller.signal }));
  await settled();
  leg('ringing', 'a');
  controller.abort(new Error('never mind'));
  expect((await dialed).message).toBe('never mind');
  leg('ringing', 'b');
  await settled();
  expect(socket.requests('calling.end').map(({ params }) => params?.['call_id'])).toEqual(['a', 'b']);
  await expect(client.dial(devices, { signal: controller.signal })).rejects.toThrow('never mind');
  expect(socket.requests('calling.dial')).toHaveLength(1);
});

test('what cannot be dialed is refused before it is sent', async () => {
  const { client, socket } = await dialing();
  await expect(client.dial([])).rejects.toThrow(/list of lists/);
  await expect(client.dial([[{ type: 'queue', queue_name: 'a' } as never]])).rejects.toThrow(
    /type must be one of phone/,
  );
  await expect(client.dial(devices, { dialTimeout: -1 })).rejects.toThrow(/dialTimeout/);
  await expect(client.dial(devices, { tag: '' })).rejects.toThrow(/tag must be/);
  expect(socket.requests('calling.dial')).toEqual([]);
  expect(RelayError).toBeDefined();
});
