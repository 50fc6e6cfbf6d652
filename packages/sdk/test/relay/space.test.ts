import type { LocalSpace, PhoneCall } from '@signalwire/local';
import { methodValidators } from '@signalwire/protocol/relay/validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventClasses } from '../../src/relay/events/index.js';
import { type Call, RelayClient } from '../../src/relay/index.js';
import { silent, until } from './fake-server.js';
import { openSpace } from './local-space.js';
import { unsimulated } from './unsimulated.js';

// Every method of a call over a real socket, against a local space. What the space does not simulate it refuses with 501,
// and that reaches the caller as an error.

let space: LocalSpace;
let client: RelayClient;
let number: string;
const incoming: Call[] = [];
const types = new Set<string>();
const asked = new Set<string>();

beforeAll(async () => {
  ({ space, number } = await openSpace('front-desk'));
  client = new RelayClient({
    project: space.project,
    token: space.token,
    host: space.url,
    contexts: ['front-desk'],
    logger: silent,
  });
  client.onCall((call) => void incoming.push(call));
  client.onEvent((type) => void types.add(type));
  await client.connect();
});
afterAll(async () => {
  await client?.disconnect();
  await space?.stop();
});

let callers = 0;
const nextNumber = () => `+1555${String(++callers).padStart(7, '0')}`;

/** The call at the client that a phone has placed. */
async function arrived({ id }: PhoneCall): Promise<Call> {
  await until(() => incoming.some(({ callId }) => callId === id));
  return incoming.find(({ callId }) => callId === id) as Call;
}

/** A phone calls; the client has answered. */
async function answered(phone = space.phone(nextNumber())): Promise<{ call: Call; phone: PhoneCall }> {
  const dialed = await phone.dial(number);
  const call = await arrived(dialed);
  ask('calling.answer');
  await call.answer();
  await call.waitForAnswered(5000);
  return { call, phone: dialed };
}

const ask = (...methods: string[]) => {
  for (const method of methods) asked.add(method);
};
const wait = 5;

test('a call from its coming to its end', async () => {
  const { call, phone } = await answered();
  expect(call).toMatchObject({ direction: 'inbound', context: 'front-desk', state: 'answered' });
  expect(call.device.params.to_number).toBe(number);
  const states: string[] = [];
  call.on('calling.call.state', (event) => void states.push(event.callState));
  ask('calling.end');
  await call.hangup();
  expect((await call.waitForEnded(5000)).endReason).toBe('hangup');
  expect(states.at(-1)).toBe('ended');
  expect(await phone.ended()).toBe('hangup');
  expect(await call.playTTS('Too late').then((action) => action.result?.eventType)).toBe('calling.call.state');
});

test('a call is passed on, and rings until its caller gives up', async () => {
  const dialed = await space.phone(nextNumber()).dial(number);
  const call = await arrived(dialed);
  ask('calling.pass');
  await call.pass();
  expect(dialed.state).not.toBe('ended');
  dialed.hangup();
});

describe('playing', () => {
  test('speech, a file, silence and a ring tone', async () => {
    const { call, phone } = await answered();
    ask('calling.play');
    const actions = [
      await call.playTTS('Welcome', { language: 'en-US' }),
      await call.playAudio(`${space.url}/none.mp3`),
      await call.playSilence(0.01),
      await call.playRingtone('us', { duration: 0.01 }),
      await call.play(
        [
          { type: 'tts', text: 'Both' },
          { type: 'silence', duration: 0 },
        ],
        { loop: 2, volume: 1 },
      ),
    ];
    for (const action of actions) expect((await action.wait(wait)).params['state']).toMatch(/finished|error/);
    await phone.hear('Welcome');
    await call.hangup();
  });

  test('is paused, goes on, is turned up, and stopped', async () => {
    const { call } = await answered();
    const action = await call.playSilence(600);
    const states: string[] = [];
    call.on('calling.call.play', (event) => void states.push(event.state));
    ask('calling.play.pause', 'calling.play.resume', 'calling.play.volume', 'calling.play.stop');
    await call.waitFor('calling.call.play', ({ state }) => state === 'playing', 5000).catch(() => undefined);
    await action.pause();
    await action.resume();
    await action.volume(3);
    await action.stop();
    expect(await action.wait(wait)).toMatchObject({ state: 'finished', controlId: action.controlId });
    expect(states).toContain('paused');
    await call.hangup();
  });
});

test('a recording has its file', async () => {
  const { call, phone } = await answered();
  ask('calling.record', 'calling.record.pause', 'calling.record.resume', 'calling.record.stop');
  const action = await call.record({ beep: true, initial_timeout: 0, end_silence_timeout: 0 });
  phone.say('Hello');
  await action.pause('silence');
  await action.resume();
  await action.stop();
  const result = await action.wait(wait);
  if (result.eventType !== 'calling.call.record') return expect.unreachable(result.eventType);
  expect(result.state).toBe('finished');
  expect(result.url).toMatch(/^http/);
  await call.hangup();
});

describe('collecting', () => {
  test('keys without a prompt', async () => {
    const { call, phone } = await answered();
    ask('calling.collect', 'calling.collect.start_input_timers', 'calling.collect.stop');
    const action = await call.collect({ digits: { max: 4, terminators: '#' }, initialTimeout: 60 });
    await action.startInputTimers();
    phone.press('42#');
    const result = await action.wait(wait);
    if (result.eventType !== 'calling.call.collect') return expect.unreachable(result.eventType);
    expect(result.result).toEqual({ type: 'digit', params: { digits: '42', terminator: '#' } });
    const stopped = await call.collect({ speech: {} });
    await stopped.stop();
    expect((await stopped.wait(wait)).eventType).toBe('calling.call.collect');
    await call.hangup();
  });

  test('keys and speech after a prompt', async () => {
    const { call, phone } = await answered();
    ask('calling.play_and_collect', 'calling.play_and_collect.stop', 'calling.play_and_collect.volume');
    const keys = await call.promptTTS('Your PIN?', { digits: { max: 2 } });
    phone.press('77');
    expect((await keys.wait(wait)).params).toMatchObject({ result: { type: 'digit', params: { digits: '77' } } });
    const speech = await call.promptAudio(`${space.url}/none.mp3`, { speech: {} });
    phone.say('Sales');
    expect((await speech.wait(wait)).params).toMatchObject({ result: { type: 'speech', params: { text: 'Sales' } } });
    const stopped = await call.playAndCollect([{ type: 'silence', duration: 600 }], { digits: { max: 1 } });
    await stopped.volume(2);
    await stopped.startInputTimers();
    await stopped.stop();
    expect((await stopped.wait(wait)).eventType).toBe('calling.call.collect');
    await call.hangup();
  });
});

describe('detecting', () => {
  test.each([
    ['human', 'HUMAN'],
    ['machine', 'MACHINE'],
  ] as const)('a %s', async (kind, event) => {
    const { call } = await answered(space.phone(nextNumber()).is(kind, { greetingSeconds: 0.1 }));
    ask('calling.detect', 'calling.detect.stop');
    const action = await call.detectAnsweringMachine({ timeout: 3 });
    expect(await action.wait(wait)).toMatchObject({ event });
    await action.stop();
    await call.hangup();
  });

  test('keys and faxes', async () => {
    const { call, phone } = await answered();
    const keys = await call.detectDigit({ digits: '5' });
    phone.press('5');
    expect(await keys.wait(wait)).toMatchObject({ event: '5' });
    const fax = await call.detectFax({ timeout: 0.05 });
    expect(await fax.wait(wait)).toMatchObject({ event: 'finished' });
    await call.hangup();
  });
});

test('keys are sent, and bound', async () => {
  const { call, phone } = await answered();
  ask('calling.send_digits', 'calling.bind_digit', 'calling.clear_digit_bindings');
  const sent = call.waitFor('calling.call.send_digits', undefined, 5000);
  await call.sendDigits('1w2');
  expect((await sent).state).toBe('finished');
  expect(phone.tones).toBe('12');
  await call.bindDigit('*0', 'calling.play', {
    bindParams: { play: [{ type: 'tts', params: { text: 'Bound' } }], control_id: 'bound' },
  });
  phone.press('*0');
  await phone.hear('Bound');
  await call.clearDigitBindings();
  await call.hangup();
});

describe('other calls', () => {
  test('are connected and parted', async () => {
    const { call } = await answered();
    const other = nextNumber();
    space.phone(other).answers();
    ask('calling.connect', 'calling.disconnect');
    const connected = call.waitFor('calling.call.connect', ({ connectState }) => connectState === 'connected', 5000);
    await call.connect([[{ type: 'phone', to: other, from: number }]], {
      ringback: [{ type: 'ringtone', name: 'us' }],
    });
    expect((await connected).peer.device).toMatchObject({ params: { to_number: other } });
    const parted = call.waitFor('calling.call.connect', ({ connectState }) => connectState === 'disconnected', 5000);
    await call.disconnect();
    await parted;
    await call.hangup();
  });

  test('meet in conferences and queues', async () => {
    const { call } = await answered();
    ask('calling.join_conference', 'calling.leave_conference', 'calling.queue.enter', 'calling.queue.leave');
    const joined = call.waitFor('calling.conference', ({ status }) => status === 'participant-join', 5000);
    const { conference_id: id } = await call.joinConference('all-hands', { muted: true });
    expect((await joined).conferenceId).toBe(id);
    await call.leaveConference(String(id));
    const queued = call.waitFor('calling.call.queue', ({ status }) => status === 'enqueue', 5000);
    await call.queueEnter('support');
    expect(await queued).toMatchObject({ queueName: 'support', position: 1 });
    const left = call.waitFor('calling.call.queue', ({ status }) => status === 'leave', 5000);
    await call.queueLeave('support');
    await left;
    await call.hangup();
  });

  test('take over', async () => {
    const { call } = await answered();
    ask('calling.transfer');
    await call.transfer(JSON.stringify({ version: '1.0.0', sections: { main: [{ play: 'say:Elsewhere' }] } }));
    await call.waitForEnded(5000);
  });
});

test('hold, noise and echo', async () => {
  const { call, phone } = await answered();
  ask(
    'calling.hold',
    'calling.unhold',
    'calling.denoise',
    'calling.denoise.stop',
    'calling.echo',
    'calling.user_event',
  );
  const held = call.waitFor('calling.call.hold', undefined, 5000);
  await call.hold();
  expect((await held).state).toBe('hold');
  await call.unhold();
  const quiet = call.waitFor('calling.call.denoise', ({ denoised }) => denoised, 5000);
  await call.denoise();
  await quiet;
  await call.denoiseStop();
  const echoing = call.waitFor('calling.call.echo', undefined, 5000);
  await call.echo({ timeout: 0.05 });
  expect((await echoing).state).toBe('echoing');
  phone.say('Anybody?');
  await call.userEvent({ event: 'known' });
  await call.hangup();
});

test('an agent talks, and is stopped', async () => {
  const { call } = await answered();
  ask(
    'calling.ai',
    'calling.ai.stop',
    'calling.ai_message',
    'calling.ai_hold',
    'calling.ai_unhold',
    'calling.amazon_bedrock',
  );
  const action = await call.ai({ prompt: { text: 'Be kind.' } });
  await call.aiMessage({ messageText: 'Be brief.', role: 'system' });
  await call.aiHold({ timeout: '5' });
  await call.aiUnhold();
  await action.stop();
  expect((await action.wait(wait)).params['state']).toBe('finished');
  await call.amazonBedrock({ prompt: { text: 'Be kind.' } });
  await call.hangup();
});

test('a transcription begins and ends', async () => {
  const { call, phone } = await answered();
  ask('calling.transcribe', 'calling.transcribe.stop');
  const action = await call.transcribe();
  phone.say('Write this down.');
  await action.stop();
  expect(await action.wait(wait)).toMatchObject({ state: 'finished' });
  await call.hangup();
});

test('a fax whose document is not there fails', async () => {
  const { call } = await answered(space.phone(nextNumber()).is('fax'));
  ask('calling.send_fax');
  const result = await (await call.sendFax('http://127.0.0.1:9/none.pdf', { headerInfo: 'Invoice' })).wait(wait);
  if (result.eventType !== 'calling.call.fax') return expect.unreachable(result.eventType);
  expect(result.fax).toMatchObject({ type: 'error' });
  await call.hangup();
});

test('a payment is taken, and stopped', async () => {
  const { call } = await answered();
  ask('calling.pay', 'calling.pay.stop');
  const step = call.waitFor('calling.call.pay', undefined, 5000);
  const action = await call.pay(`${space.url}/pay`, { chargeAmount: '9.99' });
  expect((await step).step).toMatch(/^payment-/);
  await action.stop();
  expect((await action.wait(wait)).eventType).toBe('calling.call.pay');
  await call.hangup();
});

test.each(unsimulated)('%j is done, or refused in so many words', async (methods, act) => {
  const { call } = await answered();
  ask(...methods);
  const outcome = await act(call).then(
    () => 'done',
    (error: { name: string; code: number }) => `${error.name} ${error.code}`,
  );
  expect(outcome).toMatch(/^(done|RelayError (4\d\d|501))$/);
  expect(call.state).toMatch(/answered|end/);
  await call.hangup();
});

test('every method of a call was asked for, and every event that came has its class', () => {
  // The first two have tests of their own; the others are older spellings of what there is.
  const others = ['calling.dial', 'calling.refer', 'calling.begin', 'calling.receive', 'calling.call'];
  const described = Object.keys(methodValidators).filter((name) => name.startsWith('calling.'));
  expect(described.filter((name) => !asked.has(name) && !others.includes(name))).toEqual([]);
  // All but those of what the space refuses, and of errors that did not happen.
  const unseen = [
    'calling.error',
    'calling.call.tap',
    'calling.call.stream',
    'calling.call.dial',
    'calling.call.refer',
  ];
  expect(
    Object.keys(eventClasses).filter(
      (type) => type.startsWith('calling.') && !types.has(type) && !unseen.includes(type),
    ),
  ).toEqual([]);
  const classless = ['signalwire.authorization.state', 'calling.call.ai', 'calling.user_event'];
  expect([...types].filter((type) => !Object.hasOwn(eventClasses, type) && !classless.includes(type))).toEqual([]);
});
