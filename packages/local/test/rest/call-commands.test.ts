import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RestClient } from '@signalwire/sdk/rest';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LocalSpace, type LocalSpaceOptions, type PhoneCall, script } from '../../src/index.js';

interface Posted {
  event_type: string;
  params: Record<string, unknown> & { result?: { type: string; params?: object } };
}

let space: LocalSpace;
let client: RestClient;
let server: Server;
let statusUrl: string;
let posted: Posted[];

const from = '+15550100';
const to = '+15550199';
const control_id = 'mine';
const uuid = '7b0d1c2e-0000-4000-8000-000000000001';

async function start(options: LocalSpaceOptions = {}) {
  space = await LocalSpace.start({ clock: 'virtual', ...options });
  client = new RestClient({ project: space.project, token: space.token, host: space.url, maxRetries: 0 });
}

beforeEach(async () => {
  posted = [];
  server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    posted.push(JSON.parse(text) as Posted);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  statusUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/status`;
  await start();
});
afterEach(async () => {
  await client.close();
  await space.stop();
  server.closeAllConnections();
  server.close();
});

/** An answered call, whose script only waits. */
async function connected(main: object[] = [{ sleep: { duration: 600_000 } }], number = to) {
  const phone = space.phone(number).answers();
  const { id } = await client.calling.dial({ from, to: number, swml: { sections: { main: main as never } } });
  const call = await (await phone.incoming()).answered();
  return { id, call };
}

/** What was posted of one kind of event, once there is as much of it. */
async function told(event: string, count: number): Promise<Posted['params'][]> {
  const of = () => posted.filter(({ event_type }) => event_type === event);
  await expect.poll(() => of().length).toBeGreaterThanOrEqual(count);
  return of().map(({ params }) => params);
}

const until = (call: PhoneCall, type: string, more: object = {}) =>
  space.clock.passUntil(
    call.log.first((event) => event.type === type && Object.entries(more).every(([k, v]) => event[k as never] === v)),
  );

describe('play', () => {
  test('is heard, and its course is told', async () => {
    const { id, call } = await connected();
    const result = await client.calling.play(id, {
      play: [{ type: 'tts', text: 'Please hold.' }],
      language: 'en-GB',
      status_url: statusUrl,
    });
    expect(result).toMatchObject({ id, status: 'answered', from, to });
    await call.hear('Please hold.');
    expect(call.log.events.find(({ type }) => type === 'speech')).toMatchObject({ language: 'en-GB' });
    await until(call, 'play', { state: 'finished' });
    const about = { call_id: id, control_id: result.control_id };
    expect(await told('calling.call.play', 2)).toMatchObject([
      { ...about, state: 'playing' },
      { ...about, state: 'finished' },
    ]);
  });

  test('pauses, goes on, changes its volume and stops', async () => {
    const { id, call } = await connected();
    const play = [{ type: 'silence', duration: 60 }] as const;
    await client.calling.play(id, { control_id, play, status_url: statusUrl });
    await client.calling.playPause(id, control_id);
    await client.calling.playResume(id, control_id);
    await client.calling.playVolume(id, control_id, -6);
    await client.calling.playStop(id, { control_id });
    expect((await told('calling.call.play', 4)).map(({ state }) => state)).toEqual([
      'playing',
      'paused',
      'playing',
      'finished',
    ]);
    expect(call.log.events).toContainEqual(
      expect.objectContaining({ type: 'note', message: 'The volume of the playback mine is -6 dB.' }),
    );
    // A control id may be used again; who asks then hears of the new playback alone.
    posted.length = 0;
    await client.calling.play(id, { control_id, play, status_url: statusUrl });
    await client.calling.playStop(id, control_id);
    expect((await told('calling.call.play', 2)).map(({ state }) => state)).toEqual(['playing', 'finished']);
  });

  test('refuses what cannot be played, and control ids that are taken or unknown', async () => {
    const { id } = await connected();
    const { calling } = client;
    await calling.play(id, { control_id, play: [{ type: 'silence', duration: 60 }] });
    await expect(calling.play(id, { control_id, play: [{ type: 'silence', duration: 1 }] })).rejects.toMatchObject({
      statusCode: 409,
      message: expect.stringContaining('in use by a running play'),
    });
    await expect(calling.playPause(id, 'other')).rejects.toMatchObject({
      statusCode: 404,
      body: { message: expect.stringContaining('running: play "mine"') },
    });
    await expect(calling.recordStop(id, control_id)).rejects.toMatchObject({ statusCode: 404 });
    await expect(calling.play(id, { play: [{ type: 'tts', text: ' ' }] })).rejects.toMatchObject({
      statusCode: 422,
      fields: [expect.objectContaining({ field: 'params.play[0].params.text' })],
    });
    await expect(
      calling.play(id, { play: [{ type: 'silence', duration: 1 }], direction: 'both' }),
    ).rejects.toMatchObject({ statusCode: 501 });
  });
});

describe('record', () => {
  test('pauses, ends, and the file is where the last event says', async () => {
    const { id, call } = await connected();
    const audio = { direction: 'both', initial_timeout: 0, end_silence_timeout: 0 } as const;
    await client.calling.record(id, { control_id, audio, status_url: statusUrl });
    await call.wait(3_000);
    await client.calling.recordPause(id, { control_id, behavior: 'skip' });
    await call.wait(2_000);
    await client.calling.recordResume(id, control_id);
    await call.wait(1_000);
    await client.calling.recordStop(id, control_id);
    const events = await told('calling.call.record', 4);
    expect(events.map(({ state }) => state)).toEqual(['recording', 'paused', 'recording', 'finished']);
    expect(events[3]).toMatchObject({ control_id, duration: 4, record: { audio: { direction: 'both' } } });
    const file = await fetch(events[3]?.['url'] as string);
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'audio/wav']);
  });

  test('ends by itself when nothing is said', async () => {
    const { id, call } = await connected();
    await client.calling.record(id, { status_url: statusUrl });
    await until(call, 'record', { state: 'no_input' });
    expect((await told('calling.call.record', 2)).map(({ state }) => state)).toEqual(['recording', 'no_input']);
  });
});

describe('collect', () => {
  test('tells the keys, and what ended them', async () => {
    const { id, call } = await connected();
    await client.calling.collect(id, {
      control_id,
      digits: { max: 6, terminators: '#' },
      send_start_of_input: true,
      status_url: statusUrl,
    });
    call.press('42#');
    expect(await told('calling.call.collect', 2)).toMatchObject([
      { control_id, result: { type: 'start_of_input' } },
      { control_id, result: { type: 'digit', params: { digits: '42', terminator: '#' } } },
    ]);
  });

  test('takes speech after speech until it is stopped', async () => {
    const { id, call } = await connected();
    await client.calling.collect(id, { control_id, speech: {}, continuous: true, status_url: statusUrl });
    call.say('One');
    await told('calling.call.collect', 1);
    call.say('Two');
    await told('calling.call.collect', 2);
    await client.calling.collectStop(id, control_id);
    const events = await told('calling.call.collect', 3);
    expect(events.map(({ result, state }) => [result?.type, state])).toEqual([
      ['speech', 'collecting'],
      ['speech', 'collecting'],
      ['finished', 'finished'],
    ]);
  });

  test('waits for ever until its timers are started', async () => {
    const { id, call } = await connected();
    await client.calling.collect(id, { control_id, digits: { max: 1 }, initial_timeout: 5, status_url: statusUrl });
    await call.wait(60_000);
    expect(posted).toEqual([]);
    await client.calling.collectStartInputTimers(id, control_id);
    await call.wait(6_000);
    expect(await told('calling.call.collect', 1)).toMatchObject([{ result: { type: 'no_input' } }]);
  });

  test('needs to know what to collect', async () => {
    const { id } = await connected();
    await expect(client.calling.collect(id, {})).rejects.toMatchObject({
      statusCode: 400,
      message: expect.stringContaining('collect needs digits, speech or both'),
    });
  });
});

describe('detect', () => {
  test('tells a machine, and when it has said its greeting', async () => {
    space.phone(to).is('machine', { greetingSeconds: 3 });
    const { id, call } = await connected();
    await client.calling.detect(id, { detect: { type: 'machine' }, status_url: statusUrl });
    await call.wait(10_000);
    const events = (await told('calling.call.detect', 3)) as { detect?: unknown }[];
    expect(events.map(({ detect }) => detect)).toMatchObject([
      { type: 'machine', params: { event: 'MACHINE' } },
      { type: 'machine', params: { event: 'READY', beep: true } },
      { type: 'machine', params: { event: 'finished' } },
    ]);
  });

  test('tells a key, and can be stopped', async () => {
    const { id, call } = await connected();
    await client.calling.detect(id, { detect: { type: 'digit', params: { digits: '9' } }, status_url: statusUrl });
    call.press('5');
    call.press('9');
    expect(await told('calling.call.detect', 2)).toMatchObject([
      { detect: { type: 'digit', params: { event: '9' } } },
      { detect: { type: 'digit', params: { event: 'finished' } } },
    ]);
    await client.calling.detect(id, { control_id, detect: { type: 'fax', params: { tone: 'cng' } } });
    await client.calling.detectStop(id, control_id);
    await expect(client.calling.detectStop(id, control_id)).rejects.toMatchObject({ statusCode: 404 });
  });
});

test('transcribe tells what was said, once at a time', async () => {
  const { id, call } = await connected();
  await client.calling.transcribe(id, { control_id, status_url: statusUrl });
  await expect(client.calling.transcribe(id)).rejects.toMatchObject({ statusCode: 409 });
  await client.calling.play(id, { play: [{ type: 'tts', text: 'How are you?' }] });
  await call.hear('How are you?');
  call.say('Fine.');
  await client.calling.transcribeStop(id, control_id);
  const [transcript] = await told('calling.transcript.completed', 1);
  expect(transcript).toMatchObject({ call_id: id, text: expect.stringMatching(/How are you\?\n.*Fine\./) });
});

test('denoise is logged', async () => {
  const { id, call } = await connected();
  await client.calling.denoise(id);
  await client.calling.denoiseStop(id);
  const events = call.log.events.flatMap((event) => (event.type === 'denoise' ? [event.on] : []));
  expect(events).toEqual([true, false]);
});

test('userEvent is in the log of the call', async () => {
  const { id, call } = await connected();
  await client.calling.userEvent(id, { event: { order: 7 } });
  expect(call.log.events.at(-1)).toMatchObject({ type: 'user_event', event: { order: 7 } });
});

describe('transfer', () => {
  test('to a document', async () => {
    const { id, call } = await connected();
    await client.calling.transfer(id, { sections: { main: [{ play: { url: 'say:Over here' } }] } });
    await call.hear('Over here');
    expect(await call.ended()).toBe('hangup');
  });

  test('to a number: both talk, until disconnect parts them', async () => {
    const other = space.phone('+15550300').answers();
    const { id, call } = await connected();
    await client.calling.transfer(id, '+15550300');
    const peer = await (await other.incoming()).answered();
    await until(call, 'connect', { state: 'connected' });
    call.say('Are you there?');
    await peer.hear('Are you there?');
    await client.calling.disconnect(id);
    expect(call.log.events.some((event) => event.type === 'connect' && event.state === 'disconnected')).toBe(true);
    expect(peer.state).toBe('answered');
    await expect(client.calling.disconnect(peer.id)).rejects.toMatchObject({
      statusCode: 422,
      message: expect.stringContaining('connected with no other one'),
    });
  });

  test.each<[unknown, number, string]>([
    ['somewhere', 422, 'E.164'],
    [{ sections: { main: [{ paly: {} }] } }, 422, 'is not a SWML verb'],
    ['client:ada', 501, 'not simulated'],
  ])('not to %j', async (dest, statusCode, why) => {
    const { id, call } = await connected();
    await expect(client.calling.transfer(id, dest as string)).rejects.toMatchObject({
      statusCode,
      message: expect.stringContaining(why),
    });
    expect(call.state).toBe('answered');
  });
});

describe('refer', () => {
  const device = { type: 'sip', params: { to: 'sip:sales@example.com' } } as const;

  test('lets the far end of a SIP call call somebody else', async () => {
    space.phone('sip:sales@example.com').answers();
    const { id, call } = await connected(undefined, 'sip:desk@example.com');
    await client.calling.refer(id, { device, status_url: statusUrl });
    expect(await call.ended()).toBe('hangup');
    expect(await told('calling.call.refer', 2)).toMatchObject([
      { state: 'inProgress', sip_refer_to: device.params.to },
      { state: 'success', sip_notify_response_code: '200' },
    ]);
  });

  test('is for SIP calls alone', async () => {
    const { id } = await connected();
    await expect(client.calling.refer(id, { device })).rejects.toMatchObject({
      statusCode: 422,
      message: expect.stringContaining('is no SIP call'),
    });
  });
});

describe('the agent on a call', () => {
  test('takes messages, holds and lets go of its caller, and is stopped', async () => {
    await client.close();
    await space.stop();
    await start({ model: script().says('Hello.').says('Your taxi is there.').says('One moment.') });
    const { id, call } = await connected([{ ai: { prompt: { text: 'Be kind.' } } }, { sleep: { duration: 600_000 } }]);
    await call.hear('Hello.');
    await call.turn();
    await client.calling.aiMessage(id, { message_text: 'The taxi is there.', global_data: { taxi: true } });
    await call.hear('taxi');
    await client.calling.aiHold(id, { timeout: 30 });
    await client.calling.aiUnhold(id);
    const held = call.log.events.flatMap((event) =>
      event.type === 'ai' && event.event.name === 'hold' ? [event.event] : [],
    );
    expect(held).toMatchObject([{ state: 'hold', seconds: 30 }, { state: 'unhold' }]);
    await expect(client.calling.aiHold(id, { timeout: 'soon' })).rejects.toMatchObject({ statusCode: 422 });
    await client.calling.aiStop(id);
    await call.wait(1_000);
    await expect(client.calling.aiUnhold(id)).rejects.toMatchObject({
      statusCode: 422,
      message: expect.stringContaining('No agent talks on the call'),
    });
  });
});

test('what a space does not simulate is refused, and says so', async () => {
  const { id } = await connected();
  const direction = ['remote-caller', 'local-caller'] as ('remote-caller' | 'local-caller')[];
  const { calling } = client;
  const refused = [
    () =>
      calling.tap(id, { type: 'audio', params: { direction: 'both' } }, { type: 'ws', params: { uri: 'ws://a.b' } }),
    () => calling.tapStop(id, control_id),
    () => calling.stream(id, { url: 'wss://a.b' }),
    () => calling.streamStop(id, control_id),
    () => calling.liveTranscribe(id, { action: { start: { lang: 'en', direction } } }),
    () => calling.liveTranslate(id, 'stop'),
    () => calling.aiSidecar(id, { lang: 'en-US' }),
    () => calling.aiSidecarPoke(id, { text: 'x' }),
    () => calling.aiSidecarAsk(id, { text: 'x' }),
    () => calling.aiSidecarStop(id),
    () => calling.aiSidecarStatus(id),
    () => calling.sendFaxStop(id, control_id),
    () => calling.receiveFaxStop(id, control_id),
  ];
  for (const call of refused)
    await expect(call()).rejects.toMatchObject({
      statusCode: 501,
      message: expect.stringContaining('does not simulate'),
    });
});

describe('a call that is not there for it', () => {
  test('rings still', async () => {
    space.phone(to);
    const { id } = await client.calling.dial({ from, to, swml: { sections: { main: [{ answer: {} }] } } });
    await expect(client.calling.denoise(id)).rejects.toMatchObject({
      statusCode: 422,
      message: expect.stringMatching(/is (created|ringing); it has to be answered first/),
    });
  });

  test('is over, or was never one of the project', async () => {
    const { id } = await connected();
    const other = await space.addProject({ name: 'Other' });
    const others = new RestClient({ ...other, host: space.url, maxRetries: 0 });
    await expect(others.calling.denoise(id)).rejects.toMatchObject({ statusCode: 404 });
    await others.close();
    await client.calling.end(id);
    await expect(client.calling.playStop(id, control_id)).rejects.toMatchObject({
      statusCode: 422,
      message: expect.stringContaining('has ended'),
    });
    await expect(client.calling.playStop(uuid, control_id)).rejects.toMatchObject({ statusCode: 404 });
  });
});
