import { describe, expect, test } from 'vitest';
import { idsOf, stage } from './stage.js';

const phoneDevice = (to: string, more: object = {}) => ({
  type: 'phone',
  params: { to_number: to, from_number: '+15550100009', ...more },
});

describe('connect', () => {
  test('the peer’s states, connecting, connected, and disconnected: both calls go on', async () => {
    const { answered, send, event, course, raw, space, wait } = await stage();
    const { ids, phone } = await answered();
    const called = space.phone('+15550100005').answers();
    const from = raw.frames.length;
    const ringback = [{ type: 'ringtone', params: { name: 'us' } }];
    const params = { ...ids, tag: 'peer', ringback, devices: [[phoneDevice('+15550100005')]] };
    expect(await send('calling.connect', params)).toMatchObject({ code: '200', message: 'connecting' });
    const connected = await event('calling.call.connect', ({ connect_state }) => connect_state === 'connected');
    expect(connected).toMatchObject({ call_id: ids.call_id, peer: { tag: 'peer', device: { type: 'phone' } } });
    const story = course(from);
    expect(story).toEqual([
      'result',
      'connect connecting',
      'state created',
      'state ringing',
      'state answered',
      'connect connected',
      'connect connected',
    ]);
    const other = await called.incoming();
    phone.say('Hello there');
    await wait(other.hear('Hello there'));
    expect(await send('calling.connect', params)).toMatchObject({ code: '409' });

    expect(await send('calling.hold', { ...ids })).toMatchObject({ code: '200', message: 'Call on hold' });
    expect(await event('calling.call.hold')).toMatchObject({ state: 'hold' });
    phone.say('Not heard');
    await send('calling.unhold', { ...ids });
    await event('calling.call.hold', ({ state }) => state === 'unhold');
    phone.say('Heard again');
    await wait(other.hear('Heard again'));
    expect(other.transcript()).not.toContain('Not heard');
    expect(await send('calling.unhold', { ...ids })).toMatchObject({ code: '409' });

    expect(await send('calling.disconnect', { ...ids })).toMatchObject({ code: '200', message: 'Disconnecting' });
    const peer = idsOf(connected['peer'] as Record<string, unknown>);
    await event(
      'calling.call.connect',
      (each) => each['call_id'] === peer.call_id && each['connect_state'] === 'disconnected',
    );
    expect([phone.state, other.state]).toEqual(['answered', 'answered']);
    expect(await send('calling.disconnect', { ...ids })).toMatchObject({ code: '409' });
    // The other leg is the client's, too.
    expect(await send('calling.end', { ...peer })).toMatchObject({ code: '200' });
    await event('calling.call.state', (each) => each['call_id'] === peer.call_id && each['call_state'] === 'ended');
    // And two calls that are there can be joined again.
    expect(raw.wrong).toEqual([]);
  });

  test('fails with the reason of the last that was tried', async () => {
    const { answered, send, event, space } = await stage();
    const { ids, phone } = await answered();
    space.phone('+15550100005').declines('busy');
    await send('calling.connect', { ...ids, devices: [[phoneDevice('+15550100005')]] });
    expect(await event('calling.call.connect', ({ connect_state }) => connect_state === 'failed')).toMatchObject({
      failed_reason: 'busy',
    });
    expect(phone.state).toBe('answered');
  });

  test('joins calls that are there already', async () => {
    const { answered, send, event, space, wait } = await stage();
    const first = await answered();
    const second = await answered(space.phone('+15550100006'));
    const device = { type: 'call', params: second.ids };
    expect(await send('calling.connect', { ...first.ids, devices: [[device]] })).toMatchObject({ code: '200' });
    await event('calling.call.connect', ({ connect_state }) => connect_state === 'connected');
    first.phone.say('Are you there?');
    await wait(second.phone.hear('Are you there?'));
    const stream = { type: 'stream', params: { url: 'wss://example.com' } };
    expect(await send('calling.connect', { ...first.ids, devices: [[stream]] })).toMatchObject({ code: '501' });
  });

  test('with who waits in a queue', async () => {
    const { answered, send, event, space, course, raw } = await stage();
    const waiting = await answered();
    const agent = await answered(space.phone('+15550100006'));
    const entered = await send('calling.queue.enter', { ...waiting.ids, control_id: 'q1', queue_name: 'support' });
    expect(entered).toMatchObject({ code: '200', message: 'Entering Queue' });
    expect(await event('calling.call.queue')).toMatchObject({
      status: 'enqueue',
      name: 'support',
      position: 1,
      size: 1,
    });
    const from = raw.frames.length;
    await send('calling.connect', { ...agent.ids, devices: [[{ type: 'queue', params: { queue_name: 'support' } }]] });
    await event('calling.call.connect', ({ connect_state }) => connect_state === 'connected');
    expect(course(from)).toContain('queue dequeue');
    expect(raw.wrong).toEqual([]);
  });
});

describe('queues', () => {
  test('are left on demand, and by hanging up', async () => {
    const { answered, send, event, raw } = await stage();
    const { ids, phone } = await answered();
    await send('calling.queue.enter', { ...ids, control_id: 'q1', queue_name: 'support' });
    expect(await send('calling.queue.leave', { ...ids, control_id: 'q1', queue_name: 'sales' })).toMatchObject({
      code: '404',
    });
    expect(await send('calling.queue.leave', { ...ids, control_id: 'q1', queue_name: 'support' })).toMatchObject({
      code: '200',
      message: 'Leaving Queue',
    });
    expect(await event('calling.call.queue', ({ status }) => status === 'leave')).toMatchObject({ size: 0 });
    await send('calling.queue.enter', { ...ids, control_id: 'q2', queue_name: 'support' });
    phone.hangup();
    await event('calling.call.queue', ({ control_id, status }) => control_id === 'q2' && status === 'leave');
    await event('calling.call.state', ({ call_state }) => call_state === 'ended');
    expect(raw.wrong).toEqual([]);
  });
});

describe('conferences', () => {
  test('are joined and left; what concerns the whole names no call', async () => {
    const { answered, send, event, course, raw, space, wait } = await stage();
    const first = await answered();
    const second = await answered(space.phone('+15550100006'));
    const from = raw.frames.length;
    const joined = await send('calling.join_conference', { ...first.ids, name: 'all-hands' });
    expect(joined).toMatchObject({ code: '200', message: 'Joining conference', conference_id: expect.any(String) });
    await send('calling.join_conference', { ...second.ids, name: 'all-hands', muted: false });
    await event('calling.conference', ({ size }) => size === 2);
    first.phone.say('Good morning');
    await wait(second.phone.hear('Good morning'));
    const { conference_id } = joined;
    expect(await send('calling.leave_conference', { ...first.ids, conference_id })).toMatchObject({ code: '200' });
    expect(await send('calling.leave_conference', { ...first.ids, conference_id })).toMatchObject({ code: '409' });
    await send('calling.leave_conference', { ...second.ids, conference_id });
    const end = await event('calling.conference', ({ status }) => status === 'conference-end');
    expect(end).not.toHaveProperty('call_id');
    expect(course(from).filter((each) => each.startsWith('conference'))).toEqual([
      'conference participant-join',
      'conference conference-start',
      'conference participant-join',
      'conference participant-leave',
      'conference participant-leave',
      'conference conference-end',
    ]);
    expect(
      await send('calling.join_conference', { ...first.ids, name: 'x', record: 'record-from-start' }),
    ).toMatchObject({
      code: '501',
    });
    expect(raw.wrong).toEqual([]);
  });
});

describe('what goes on beside', () => {
  test('noise, echo and transcription', async () => {
    const { answered, send, event, raw, wait, course } = await stage();
    const { ids, phone } = await answered();
    expect(await send('calling.denoise', { ...ids })).toMatchObject({ message: 'Denoiser on' });
    await event('calling.call.denoise', ({ denoised }) => denoised === true);
    await send('calling.denoise.stop', { ...ids });
    await event('calling.call.denoise', ({ denoised }) => denoised === false);

    const control = { ...ids, control_id: 't1' };
    expect(await send('calling.transcribe', control)).toMatchObject({ code: '200', control_id: 't1' });
    expect(await send('calling.transcribe', { ...control, control_id: 't2' })).toMatchObject({ code: '409' });
    await event('calling.call.transcribe', ({ state }) => state === 'transcribing');
    const from = raw.frames.length;
    expect(await send('calling.echo', { ...ids, timeout: 5 })).toMatchObject({ message: 'Echo started' });
    phone.say('Anybody?');
    await wait(phone.hear('Anybody?'));
    await event('calling.call.echo', ({ state }) => state === 'finished');
    expect(course(from)).toEqual(['result', 'echo echoing', 'echo finished']);
    await send('calling.transcribe.stop', control);
    expect(await event('calling.call.transcribe', ({ state }) => state === 'finished')).toMatchObject({
      control_id: 't1',
      text: 'caller: Anybody?\npeer: Anybody?',
      duration: expect.any(Number),
    });
    expect(raw.wrong).toEqual([]);
  });

  test('events for the application', async () => {
    const { answered, send, event } = await stage();
    const { ids } = await answered();
    expect(await send('calling.user_event', { ...ids, event: { kind: 'blink' } })).toMatchObject({
      message: 'Event sent',
    });
    expect(await event('calling.user_event')).toMatchObject({ event: { kind: 'blink' } });
  });
});

describe('refer and transfer', () => {
  test('a SIP call is referred; this one ends when the other one is answered', async () => {
    const { send, event, course, raw, space } = await stage();
    space.phone('sip:bob@pbx.example').answers();
    space.phone('sip:carol@pbx.example').declines('busy');
    space.phone('sip:dave@pbx.example').answers();
    const sip = { type: 'sip', params: { to: 'sip:bob@pbx.example', from: 'sip:desk@pbx.example' } };
    await send('calling.dial', { devices: [[sip]] });
    const dialed = await event('calling.call.dial', ({ dial_state }) => dial_state === 'answered');
    const ids = idsOf(dialed['call'] as Record<string, unknown>);
    const to = (uri: string) => ({ device: { type: 'sip', params: { to: uri } } });
    const from = raw.frames.length;
    expect(await send('calling.refer', { ...ids, ...to('sip:carol@pbx.example') })).toMatchObject({
      code: '200',
      message: 'Starting SIP REFER',
    });
    expect(await event('calling.call.refer', ({ state }) => state === 'busy')).toMatchObject({
      sip_refer_to: 'sip:carol@pbx.example',
      sip_refer_response_code: '202',
      sip_notify_response_code: '486',
    });
    await send('calling.refer', { ...ids, ...to('sip:dave@pbx.example') });
    await event('calling.call.state', ({ call_state }) => call_state === 'ended');
    expect(course(from)).toEqual([
      'result',
      'refer inProgress',
      'refer busy',
      'result',
      'refer inProgress',
      'refer success',
      'state ending',
      'state ended',
    ]);
    expect(raw.wrong).toEqual([]);
  });

  test('a call of a phone cannot be referred', async () => {
    const { answered, send } = await stage();
    const { ids } = await answered();
    const device = { type: 'sip', params: { to: 'sip:a@b.example' } };
    expect(await send('calling.refer', { ...ids, device })).toMatchObject({ code: '409' });
  });

  test('to a document: it is in charge from then on', async () => {
    const { answered, send, wait } = await stage();
    const { ids, phone } = await answered();
    const dest = JSON.stringify({ version: '1.0.0', sections: { main: [{ play: { url: 'say:Goodbye' } }] } });
    expect(await send('calling.transfer', { ...ids, dest })).toMatchObject({ code: '200', message: 'Transferring' });
    await wait(phone.hear('Goodbye'));
    expect(await send('calling.denoise', { ...ids })).toMatchObject({ code: expect.stringMatching(/409|410/) });
    expect(await phone.ended()).toBe('hangup');
  });

  test.each(['context:back-office', 'back-office'])('to another context (%s): another client has it', async (dest) => {
    const { answered, send, connect, wait } = await stage();
    const other = await connect({ contexts: ['back-office'] });
    const { ids, phone } = await answered();
    expect(await send('calling.transfer', { ...ids, dest })).toMatchObject({ code: '200' });
    expect(await wait(other.event('calling.call.receive'))).toMatchObject({
      call_id: ids.call_id,
      context: 'back-office',
      call_state: 'answered',
    });
    expect(await send('calling.denoise', { ...ids })).toMatchObject({ code: '409' });
    expect(await send('calling.end', { ...ids }, other)).toMatchObject({ code: '200' });
    expect(await phone.ended()).toBe('hangup');
  });

  test('to nothing that can be read is refused', async () => {
    const { answered, send } = await stage();
    const { ids } = await answered();
    expect(await send('calling.transfer', { ...ids, dest: 'nowhere:at-all' })).toMatchObject({ code: '400' });
  });
});

describe('agents', () => {
  test('talk, take messages, hold, and end when they are told to', async () => {
    const { answered, send, event, wait, raw } = await stage();
    const { ids, phone } = await answered();
    const control = { ...ids, control_id: 'a1' };
    expect(await send('calling.ai_message', { ...ids, message_text: 'x' })).toMatchObject({ code: '409' });
    const ai = { prompt: { text: 'Greet the caller.' }, params: { static_greeting: 'Welcome to Acme.' } };
    expect(await send('calling.ai', { ...control, ...ai })).toMatchObject({ code: '200', control_id: 'a1' });
    await wait(phone.hear('Welcome to Acme.'));
    expect(await send('calling.ai', { ...control, ...ai, control_id: 'a2' })).toMatchObject({ code: '409' });
    expect(await send('calling.ai_message', { ...ids, role: 'system', message_text: 'Be brief.' })).toMatchObject({
      code: '200',
      message: 'Message sent',
    });
    expect(await send('calling.ai_hold', { ...ids, timeout: '20' })).toMatchObject({ message: 'AI on hold' });
    expect(await send('calling.ai_unhold', { ...ids })).toMatchObject({ message: 'AI resumed' });
    expect(await send('calling.ai_hold', { ...ids, timeout: 'long' })).toMatchObject({ code: '400' });
    expect(await send('calling.ai.stop', control)).toMatchObject({ code: '200' });
    expect(await event('calling.call.ai')).toMatchObject({ control_id: 'a1', state: 'finished' });
    expect(phone.state).toBe('answered');
    expect(await send('calling.amazon_bedrock', { ...ids, prompt: { text: 'Greet.' } })).toMatchObject({
      code: '200',
      message: 'AI started',
    });
    expect(raw.wrong).toEqual([]);
  });
});

describe('messages', () => {
  test('answer first, then every state', async () => {
    const { send, event, course, raw, space, number } = await stage();
    space.phone('+15550100002');
    const from = raw.frames.length;
    const params = { context: 'front-desk', to_number: '+15550100002', from_number: number, body: 'Hi', tags: ['vip'] };
    const sent = await send('messaging.send', params);
    expect(sent).toMatchObject({ code: '200', message: 'Message accepted', message_id: expect.any(String) });
    const { message_id } = sent;
    expect(await event('messaging.state', ({ message_state }) => message_state === 'delivered')).toMatchObject({
      message_id,
      context: 'front-desk',
      direction: 'outbound',
      tags: ['vip'],
      segments: 1,
    });
    expect(course(from)).toEqual(['result', 'state queued', 'state initiated', 'state sent', 'state delivered']);
    expect(raw.wrong).toEqual([]);
  });

  test('that cannot arrive say why; those that cannot be sent are refused', async () => {
    const { send, event, number } = await stage();
    await send('messaging.send', { to_number: '+15550100077', from_number: number, body: 'Hi' });
    expect(await event('messaging.state', ({ message_state }) => message_state === 'undelivered')).toHaveProperty(
      'reason',
    );
    expect(await send('messaging.send', { to_number: '+15550100077', from_number: number })).toMatchObject({
      code: '400',
    });
  });
});

describe('sessions', () => {
  test('contexts by any of their methods, and wrapped requests', async () => {
    const { send, space, raw, authentication } = await stage();
    expect(await send('signalwire.subscribe', { contexts: ['a'] })).toMatchObject({ code: '200' });
    expect(await send('calling.receive', { context: 'b', contexts: ['c'] })).toMatchObject({ code: '200' });
    const wrapped = await send('signalwire.execute', { method: 'signalwire.receive', params: { contexts: ['d'] } });
    expect(wrapped).toMatchObject({ result: { code: '200' } });
    expect(await send('signalwire.reauthenticate', { authentication })).toHaveProperty('authorization.signature');
    const stranger = { authentication: { project: space.project, token: 'PT-wrong' } };
    expect(await send('signalwire.reauthenticate', stranger)).toMatchObject({ error: { code: -32002 } });
    expect(raw.wrong).toEqual([]);
  });

  test('what is not simulated is refused, with what is', async () => {
    const { answered, send } = await stage();
    const { ids } = await answered();
    const control = { ...ids, control_id: 'x' };
    const device = { type: 'ws', params: { uri: 'wss://example.com' } };
    for (const [method, params] of [
      ['calling.tap', { ...control, tap: { type: 'audio' }, device }],
      ['calling.stream', { ...control, url: 'wss://example.com' }],
      ['calling.join_room', { ...ids, name: 'lounge' }],
      ['calling.live_transcribe', { ...ids, action: 'stop' }],
    ] as const)
      expect([method, await send(method, params)]).toMatchObject([method, { code: '501' }]);
  });
});
