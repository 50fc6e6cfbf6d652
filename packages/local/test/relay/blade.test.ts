import { expect, test } from 'vitest';
import { type Call, ids, project, RawClient, startSpace, token } from './harness.js';

/** A client of RELAY v2 with a session: each of its requests comes wrapped. */
async function bladeClient(port: number, protocol?: string) {
  const client = await RawClient.open(port);
  const connected = await client.request('blade.connect', {
    version: { major: 2, minor: 1, revision: 0 },
    authentication: { project, token },
    agent: 'Node.js SDK/2.6.0',
  });
  const execute = async (method: string, params: object) => {
    const answer = await client.request('blade.execute', { protocol: client.protocol || 'signalwire', method, params });
    return answer.result?.['result'] as Record<string, unknown>;
  };
  client.protocol = String((await execute('setup', protocol ? { protocol } : {}))['protocol']);
  const channels = ['notifications'];
  await client.request('blade.subscription', { command: 'add', protocol: client.protocol, channels });
  const event = async (type: string, state?: string) => {
    const frame = await client.frame((each) => {
      const outer = each['params'] as { params?: { event_type: string; params: Record<string, unknown> } } | undefined;
      const { event_type, params = {} } = outer?.params ?? {};
      const reached = params['state'] ?? params['call_state'];
      return each.method === 'blade.broadcast' && event_type === type && (state === undefined || reached === state);
    });
    return frame['params'] as Record<string, unknown>;
  };
  return { client, connected, execute, event };
}

const answerAndPlay = async (call: Call, { execute, event }: Awaited<ReturnType<typeof bladeClient>>) => {
  await event('calling.call.receive');
  expect(await execute('calling.answer', ids(call))).toMatchObject({ code: '200' });
  await event('calling.call.state', 'answered');
  const play = [{ type: 'tts', params: { text: 'Hi' } }];
  expect(await execute('calling.play', { ...ids(call), control_id: 'c1', play })).toMatchObject({ code: '200' });
  return event('calling.call.play', 'finished');
};

test('a client of RELAY v2 answers a call, plays to it and hangs up', async () => {
  const space = await startSpace({ pace: 0 });
  const blade = await bladeClient(space.port);
  expect(blade.connected).toMatchObject({
    result: { sessionid: expect.any(String), authorization: { signature: expect.any(String) } },
  });
  expect(await blade.execute('signalwire.receive', { contexts: ['front-desk'] })).toMatchObject({ code: '200' });
  const call = space.call();
  expect(await answerAndPlay(call, blade)).toMatchObject({
    protocol: blade.client.protocol,
    channel: 'notifications',
    event: 'queuing.relay.events',
    params: { context: 'front-desk' },
  });
  await blade.execute('calling.end', ids(call));
  await blade.event('calling.call.state', 'ended');
  expect(await blade.client.request('blade.ping', {})).toMatchObject({ result: {} });
});

test('it resumes its session', async () => {
  const space = await startSpace({ pace: 0 });
  const first = await bladeClient(space.port);
  await first.execute('signalwire.receive', { contexts: ['front-desk'] });
  first.client.socket.terminate();
  const second = await bladeClient(space.port, first.client.protocol);
  expect(second.client.protocol).toBe(first.client.protocol);
  await answerAndPlay(space.call(), second);
});

test('what it may not do is refused as everywhere', async () => {
  const space = await startSpace();
  const stranger = await RawClient.open(space.port);
  const refused = await stranger.request('blade.connect', {
    version: { major: 2, minor: 1, revision: 0 },
    authentication: { project, token: 'PT-wrong' },
  });
  expect(refused).toMatchObject({ error: { code: -32002 } });
  await stranger.closed;

  const early = await RawClient.open(space.port);
  expect(await early.request('blade.execute', { method: 'setup', params: {} })).toHaveProperty('error');
  const { client, execute } = await bladeClient(space.port);
  expect(await client.request('blade.reauthenticate', {})).toMatchObject({ error: { code: -32601 } });
  expect(await client.request('blade.execute', { method: 'calling.dance', params: {} })).toMatchObject({
    error: { code: -32601 },
  });
  expect(await client.request('blade.execute', { method: 'setup' })).toMatchObject({ error: { code: -32602 } });
  expect(await execute('calling.join_room', {})).toMatchObject({ code: '501' });
  await space.relay.askToReconnect();
  expect(client.frames.at(-1)).toMatchObject({ method: 'blade.disconnect' });
});
