import { RelayError } from '@signalwire/sdk/relay';
import { describe, expect, test } from 'vitest';
import { connectParams, ids, project, RawClient, startSpace, until } from './harness.js';

describe('frames that cannot be read are answered, and the session goes on', () => {
  test.each([
    ['{"jsonrpc"', -32700, /not JSON/, null],
    ['[]', -32600, /JSON object/, null],
    ['{"jsonrpc":"1.0","id":"1","method":"x"}', -32600, /"jsonrpc"/, '1'],
    ['{"jsonrpc":"2.0","method":"signalwire.ping"}', -32600, /"id"/, null],
    ['{"jsonrpc":"2.0","id":"2","params":{}}', -32600, /"method"/, '2'],
    ['{"jsonrpc":"2.0","id":"3","method":"signalwire.ping","params":[1]}', -32602, /must be an object/, '3'],
    ['{"jsonrpc":"2.0","id":"4","method":"calling.paly"}', -32601, /Did you mean "calling.play"/, '4'],
    ['{"jsonrpc":"2.0","id":"5","method":"signalwire.event"}', -32601, /sent by the server/, '5'],
    ['{"jsonrpc":"2.0","id":"6","method":"signalwire.subscribed"}', -32601, /Did you mean "signalwire.subscribe"/, '6'],
    ['{"jsonrpc":"2.0","id":"7","method":"signalwire.connect","params":{}}', -32600, /already/, '7'],
  ])('%s', async (text, code, message, id) => {
    const space = await startSpace();
    const client = await RawClient.connected(space.port);
    client.send(text);
    const frame = await client.frame((each) => 'error' in each);
    expect(frame).toMatchObject({ jsonrpc: '2.0', id, error: { code, message: expect.stringMatching(message) } });
    expect(await client.request('signalwire.ping', {})).toMatchObject({ result: { timestamp: expect.any(Number) } });
  });

  test('answers to what was never asked are let pass', async () => {
    const space = await startSpace();
    const client = await RawClient.connected(space.port);
    client.send({ jsonrpc: '2.0', id: 'old', result: {} });
    client.send({ jsonrpc: '2.0', id: 'older', error: { code: 1, message: 'x' } });
    expect(await client.request('signalwire.ping', { payload: 'p' })).toMatchObject({ result: { payload: 'p' } });
    expect(client.frames.some((frame) => 'error' in frame)).toBe(false);
  });
});

describe('parameters that do not fit are refused by name', () => {
  const call = { node_id: 'n', call_id: 'c' };
  test.each([
    ['calling.answer', { call_id: 'c' }, /node_id: is required/],
    ['calling.play', { ...call, control_id: 'x' }, /play: is required/],
    ['calling.play', { ...call, control_id: 'x', play: [] }, /play: needs at least 1/],
    [
      'calling.play',
      { ...call, control_id: 'x', play: [{ type: 'tts', params: {} }] },
      /play\[0\].params.text: is required/,
    ],
    [
      'calling.play',
      { ...call, control_id: 'x', play: [{ type: 'tts', params: { text: 'a' } }], volume: 90 },
      /volume/,
    ],
    ['calling.end', { ...call, reason: 'busyy' }, /reason.*Did you mean "busy"/],
    ['calling.play.volume', { ...call, control_id: 'x' }, /volume: is required/],
    ['signalwire.receive', { contexts: 'a' }, /contexts: must be an array/],
  ])('%s %j', async (method, params, message) => {
    const space = await startSpace();
    const client = await RawClient.connected(space.port);
    expect(await client.request(method, params)).toMatchObject({
      result: { code: '400', message: expect.stringMatching(message) },
    });
  });
});

test('calls that are not there, are over, or are not the client’s to control', async () => {
  const space = await startSpace();
  const client = await RawClient.connected(space.port);
  const other = await RawClient.connected(space.port, { contexts: ['elsewhere'] });
  const call = space.call();
  await client.event('calling.call.receive');
  const code = async (from: RawClient, method: string, params: object) =>
    (await from.request(method, params)).result?.['code'];

  expect(await code(client, 'calling.answer', { node_id: 'n', call_id: 'none' })).toBe('404');
  expect(await code(client, 'calling.answer', { ...ids(call), node_id: 'another' })).toBe('404');
  expect(await code(other, 'calling.answer', ids(call))).toBe('409');
  expect(await code(client, 'calling.answer', ids(call))).toBe('200');
  expect(await code(client, 'calling.answer', ids(call))).toBe('200');
  expect(await code(client, 'calling.pass', ids(call))).toBe('409');
  const play = { ...ids(call), control_id: 'c1', play: [{ type: 'silence', params: { duration: 60 } }] };
  expect(await code(client, 'calling.play', play)).toBe('200');
  expect(await code(client, 'calling.play', play)).toBe('409');
  expect(await code(client, 'calling.play.stop', { ...ids(call), control_id: 'c2' })).toBe('404');
  expect(await code(client, 'calling.play', { ...play, control_id: 'c3', direction: 'both' })).toBe('501');
  expect(await code(client, 'calling.join_room', { ...ids(call), name: 'lounge' })).toBe('501');
  call.end('hangup', 'caller');
  expect(await code(client, 'calling.play', { ...play, control_id: 'c5' })).toBe('410');
  // Refusals never take the call from its client.
  expect(call.log.events.filter(({ type }) => type === 'relay')).toHaveLength(2);
});

test('a call that something else takes over is no longer the client’s', async () => {
  const space = await startSpace();
  const client = await RawClient.connected(space.port);
  const call = space.call();
  await client.event('calling.call.receive');
  await client.request('calling.answer', ids(call));
  space.engine.control(call, async () => undefined);
  await new Promise((resolve) => setImmediate(resolve));
  const { result } = await client.request('calling.end', ids(call));
  expect(result).toMatchObject({ code: '409', message: expect.stringContaining('Something else is in charge') });
  call.end();
  await client.event('calling.call.state', ({ call_state }) => call_state === 'ended');
});

test('a frame that is too large closes the socket and says why', async () => {
  const space = await startSpace();
  const client = await RawClient.connected(space.port);
  client.send({ jsonrpc: '2.0', id: '1', method: 'signalwire.ping', params: { payload: 'x'.repeat(10 * 2 ** 20) } });
  expect(await client.closed).toEqual({ code: 1009, reason: 'A frame may be at most 10 MiB.' });
});

test('a binary frame closes the socket and says why', async () => {
  const space = await startSpace();
  const client = await RawClient.connected(space.port);
  client.socket.send(Buffer.from('{}'));
  expect(await client.closed).toMatchObject({ code: 1003, reason: expect.stringContaining('text') });
});

describe('who may connect', () => {
  const refused = async (params: object) => {
    const space = await startSpace();
    const client = await RawClient.open(space.port);
    const answer = await client.request('signalwire.connect', { ...connectParams(), ...params });
    await client.closed;
    return answer;
  };

  test.each([
    ['another token', { authentication: { project, token: 'PT-other' } }, /has no such API token/],
    ['another project', { authentication: { project: 'p', token: 'PT-secret' } }, /"p" has no such/],
    ['an empty token', { authentication: { project, token: '' } }, /token is empty/],
    ['no credentials', { authentication: undefined }, /authentication is required/],
    ['half of them', { authentication: { project } }, /authentication/],
    ['a JWT', { authentication: { jwt_token: 'x' } }, /issues no JWTs/],
  ])('%s is refused, and the socket closed', async (_, params, message) => {
    const answer = await refused(params);
    expect(answer).toMatchObject({
      error: {
        code: -32002,
        message: expect.stringMatching(message),
        data: { signalwire_error_code: 'AUTH_REQUIRED' },
      },
    });
    expect(JSON.stringify(answer)).not.toContain('PT-');
  });

  test('a version that is not spoken', async () => {
    expect(await refused({ version: { major: 9, minor: 0, revision: 0 } })).toMatchObject({
      error: { code: -32602, message: expect.stringMatching(/version: 9/) },
    });
  });

  test('requests before the handshake: refused without one, held during one', async () => {
    const space = await startSpace();
    const client = await RawClient.open(space.port);
    expect(await client.request('signalwire.receive', { contexts: ['a'] })).toMatchObject({ error: { code: -32002 } });
    const connected = client.request('signalwire.connect', connectParams());
    const early = client.request('signalwire.receive', { contexts: ['a'] });
    expect(await connected).toMatchObject({ result: { authorization: { scopes: ['calling', 'messaging'] } } });
    expect(await early).toMatchObject({ result: { code: '200' } });
  });

  test('a socket that never says who it is', async () => {
    const space = await startSpace({ relay: { timing: { handshakeMs: 10 } } });
    const client = await RawClient.open(space.port);
    expect(await client.closed).toMatchObject({ code: 1008, reason: expect.stringContaining('signalwire.connect') });
  });
});

describe('what a token may do', () => {
  test('calls need the scope calling', async () => {
    const space = await startSpace();
    const client = space.client({ token: 'PT-messaging' });
    await client.connect();
    const error = await client.execute('calling.end', { node_id: 'n', call_id: 'c' }).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(RelayError);
    expect(error).toMatchObject({
      code: 403,
      message: expect.stringMatching(/^RELAY error 403: .*scope "calling".*has messaging/),
    });
    const call = space.call();
    expect(await call.log.first((event) => event.type === 'note')).toMatchObject({
      message: expect.stringContaining('No RELAY client'),
    });
  });

  test('contexts need one of the scopes that events come under', async () => {
    const space = await startSpace();
    const client = space.client({ token: 'PT-management', contexts: [] });
    await client.connect();
    await expect(client.receive(['a'])).rejects.toMatchObject({ code: 403 });
  });
});

test('refused credentials: connect() and run() fail at once and are not tried again', async () => {
  const space = await startSpace();
  const client = space.client({ token: 'PT-wrong' });
  await expect(client.connect()).rejects.toMatchObject({
    name: 'RelayError',
    code: -32002,
    serverMessage: expect.stringContaining('no such API token'),
  });
  await expect(client.run()).rejects.toMatchObject({ code: -32002 });
  expect(space.logins).toBe(2);
  await expect(client.execute('signalwire.ping', {})).rejects.toThrow(/not connected/);
});

test('a failure of the space itself is told as such and ends nothing', async () => {
  const errors: string[] = [];
  const space = await startSpace({
    relay: {
      callbacks: {
        watch: () => {
          throw new Error('out of paper');
        },
      },
      logger: {
        debug: () => undefined,
        info: () => undefined,
        warn: () => undefined,
        error: (message) => void errors.push(message),
      },
    },
  });
  const client = await RawClient.connected(space.port);
  const call = space.call();
  await client.event('calling.call.receive');
  await client.request('calling.answer', ids(call));
  const answer = await client.request('calling.play', {
    ...ids(call),
    control_id: 'c1',
    play: [{ type: 'silence', params: { duration: 1 } }],
    status_url: 'http://127.0.0.1:1/status',
  });
  expect(answer).toMatchObject({ error: { code: -32603, message: expect.stringContaining('out of paper') } });
  await until(() => errors.length === 1);
  expect(await client.request('calling.end', ids(call))).toMatchObject({ result: { code: '200' } });
});
