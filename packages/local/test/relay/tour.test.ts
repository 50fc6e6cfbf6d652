import { type RelayMethods, relayEventTypes, relayMethods } from '@signalwire/protocol/relay';
import { methodValidators } from '@signalwire/protocol/relay/validate';
import { describeIssue, issuesOf } from '@signalwire/protocol/validation';
import { expect, test } from 'vitest';
import { parity } from '../../src/index.js';
import { run } from '../rest/client.js';
import { eventType } from './harness.js';
import { type CallIds, idsOf, stage } from './stage.js';

type Method = keyof RelayMethods;

const silence = [{ type: 'silence', params: { duration: 60 } }];
const phone = (to: string) => ({ type: 'phone', params: { to_number: to, from_number: '+15550100009' } });
const sip = (to: string) => ({ type: 'sip', params: { to, from: 'sip:desk@pbx.example' } });

/**
 * What is sent, in order: the method, the call that it is about, its parameters. Every method of the protocol that
 * clients send is there; it runs the course of a working day at one desk.
 */
const tour: [Method, 'caller' | 'other' | 'sip' | 'fax' | undefined, object][] = [
  ['signalwire.ping', undefined, { timestamp: 1 }],
  ['signalwire.receive', undefined, { contexts: ['night'] }],
  ['signalwire.unreceive', undefined, { contexts: ['night'] }],
  ['signalwire.subscribe', undefined, { contexts: ['day'] }],
  ['signalwire.execute', undefined, { method: 'signalwire.receive', params: { contexts: ['noon'] } }],
  ['calling.receive', undefined, { contexts: ['evening'] }],
  ['calling.play', 'caller', { control_id: 'play', play: silence }],
  ['calling.play.pause', 'caller', { control_id: 'play' }],
  ['calling.play.resume', 'caller', { control_id: 'play' }],
  ['calling.play.volume', 'caller', { control_id: 'play', volume: 3 }],
  ['calling.play.stop', 'caller', { control_id: 'play' }],
  ['calling.record', 'caller', { control_id: 'record', record: { audio: { initial_timeout: 0 } } }],
  ['calling.record.pause', 'caller', { control_id: 'record', behavior: 'skip' }],
  ['calling.record.resume', 'caller', { control_id: 'record' }],
  ['calling.record.stop', 'caller', { control_id: 'record' }],
  ['calling.collect', 'caller', { control_id: 'collect', digits: { max: 3 } }],
  ['calling.collect.start_input_timers', 'caller', { control_id: 'collect' }],
  ['calling.collect.stop', 'caller', { control_id: 'collect' }],
  ['calling.play_and_collect', 'caller', { control_id: 'prompt', play: silence, collect: { digits: { max: 3 } } }],
  ['calling.play_and_collect.volume', 'caller', { control_id: 'prompt', volume: -3 }],
  ['calling.play_and_collect.stop', 'caller', { control_id: 'prompt' }],
  ['calling.detect', 'caller', { control_id: 'detect', detect: { type: 'digit' } }],
  ['calling.detect.stop', 'caller', { control_id: 'detect' }],
  ['calling.send_digits', 'caller', { control_id: 'digits', digits: '1w2' }],
  ['calling.bind_digit', 'caller', { digits: '#', bind_method: 'calling.play.stop', params: { control_id: 'none' } }],
  ['calling.denoise', 'caller', {}],
  ['calling.denoise.stop', 'caller', {}],
  ['calling.hold', 'caller', {}],
  ['calling.unhold', 'caller', {}],
  ['calling.transcribe', 'caller', { control_id: 'transcribe' }],
  ['calling.echo', 'caller', { timeout: 1 }],
  ['calling.transcribe.stop', 'caller', { control_id: 'transcribe' }],
  ['calling.user_event', 'caller', { event: { kind: 'blink' } }],
  ['calling.pay', 'caller', { control_id: 'pay', payment_connector_url: 'http://127.0.0.1:9/' }],
  ['calling.pay.stop', 'caller', { control_id: 'pay' }],
  ['calling.ai', 'caller', { control_id: 'ai', prompt: { text: 'Listen.' } }],
  ['calling.ai_message', 'caller', { role: 'system', message_text: 'Be brief.' }],
  ['calling.ai_hold', 'caller', { timeout: 5 }],
  ['calling.ai_unhold', 'caller', {}],
  ['calling.ai.stop', 'caller', { control_id: 'ai' }],
  ['calling.queue.enter', 'caller', { control_id: 'queue', queue_name: 'support' }],
  ['calling.queue.leave', 'caller', { control_id: 'queue', queue_name: 'support' }],
  ['calling.join_conference', 'caller', { name: 'all-hands' }],
  ['calling.leave_conference', 'caller', {}],
  ['calling.connect', 'caller', { devices: [[phone('+15550100002')]] }],
  ['calling.disconnect', 'caller', {}],
  ['calling.dial', undefined, { tag: 'dial', devices: [[phone('+15550100002')]] }],
  ['calling.begin', undefined, { device: sip('sip:bob@pbx.example') }],
  ['calling.refer', 'sip', { device: { type: 'sip', params: { to: 'sip:carol@pbx.example' } } }],
  ['calling.send_fax', 'caller', { control_id: 'fax', document: 'http://127.0.0.1:9/a.pdf' }],
  ['calling.send_fax.stop', 'caller', { control_id: 'fax' }],
  ['calling.receive_fax', 'caller', { control_id: 'fax' }],
  ['calling.receive_fax.stop', 'caller', { control_id: 'fax' }],
  [
    'calling.tap',
    'caller',
    { control_id: 'tap', tap: { type: 'audio' }, device: { type: 'ws', params: { uri: 'ws://a' } } },
  ],
  ['calling.tap.stop', 'caller', { control_id: 'tap' }],
  ['calling.stream', 'caller', { control_id: 'stream', url: 'wss://example.com' }],
  ['calling.stream.stop', 'caller', { control_id: 'stream' }],
  ['calling.live_transcribe', 'caller', { action: 'stop' }],
  ['calling.live_translate', 'caller', { action: 'stop' }],
  ['calling.join_room', 'caller', { name: 'lounge' }],
  ['calling.leave_room', 'caller', {}],
  ['calling.amazon_bedrock', 'caller', { prompt: { text: 'Listen.' } }],
  ['calling.clear_digit_bindings', 'caller', {}],
  ['calling.transfer', 'other', { dest: '{"version":"1.0.0","sections":{"main":[{"answer":{}}]}}' }],
  ['calling.end', 'caller', { reason: 'hangup' }],
];

/** Sent at the beginning, each for itself. */
const opening: readonly Method[] = [
  'signalwire.connect',
  'signalwire.reauthenticate',
  'calling.answer',
  'messaging.send',
];

/** Events of what the space does not do. */
const withoutSound = ['calling.call.tap', 'calling.call.stream'];

test('every method is answered as the ledger says, and every event comes as it is described', async () => {
  const { space, raw, number, answered, send, event, wait, authentication } = await stage();
  const own = space.phone('+15550100001');
  space.phone('+15550100002').answers();
  for (const name of ['bob', 'carol']) space.phone(`sip:${name}@pbx.example`).answers();
  const caller = await answered(own);
  const other = await answered(space.phone('+15550100003'));
  expect(await send('signalwire.reauthenticate', { authentication })).toHaveProperty('authorization');
  await send('messaging.send', { context: 'front-desk', to_number: '+15550100002', from_number: number, body: 'Hi' });
  const { data } = await run(space, 'phoneNumbers.search', {});
  const texts = await run(space, 'phoneNumbers.create', { body: { number: data?.[0]?.number as string } });
  const handler = { message_handler: 'relay_context', message_relay_context: 'front-desk' } as const;
  await run(space, 'phoneNumbers.update', { params: { id: texts.id }, body: handler });
  await own.text(texts.number, 'Good morning');

  const calls: Record<string, CallIds> = { caller: caller.ids, other: other.ids };
  const refused: string[] = [];
  let conference: unknown;
  for (const [method, which, given] of tour) {
    const params = {
      ...(which ? calls[which] : {}),
      ...given,
      ...(method === 'calling.leave_conference' ? { conference_id: conference } : {}),
    };
    const answer = await send(method, params);
    const { code = '200', error } = answer as { code?: string; error?: unknown };
    if (code === '501') refused.push(method);
    else {
      expect([method, code, answer.message, error]).toEqual([method, '200', answer.message, undefined]);
      expect(issuesOf(methodValidators[method].result, answer).map(describeIssue)).toEqual([]);
    }
    if (method === 'calling.join_conference') conference = answer['conference_id'];
    if (method === 'calling.begin') {
      calls['sip'] = idsOf(answer);
      const began = (each: Record<string, unknown>) => each['call_id'] === answer['call_id'];
      await event('calling.call.state', (each) => began(each) && each['call_state'] === 'answered');
    }
    if (method === 'calling.connect')
      await event('calling.call.connect', (each) => each['connect_state'] === 'connected');
    if (method === 'calling.bind_digit') {
      caller.phone.press('#');
      await event('calling.error');
    }
    if (method === 'calling.send_digits') await event('calling.call.send_digits');
    if (method === 'calling.dial') await event('calling.call.dial', (each) => each['dial_state'] === 'answered');
    if (method === 'calling.refer') await event('calling.call.refer', ({ state }) => state === 'success');
    if (method === 'calling.echo') await event('calling.call.echo', ({ state }) => state === 'finished');
  }
  await event('calling.call.state', (each) => each['call_id'] === caller.ids.call_id && each['call_state'] === 'ended');
  await wait(other.phone.ended());

  const sentByClients = Object.entries(relayMethods).flatMap(([name, { from }]) => (from === 'server' ? [] : [name]));
  const sent = [...opening, ...tour.map(([method]) => method), 'calling.pass'];
  expect(sent.sort()).toEqual(sentByClients.sort());
  const ledger = parity.filter(({ area, status }) => area === 'relay' && status === 'refused').map(({ name }) => name);
  expect(refused.sort()).toEqual(ledger.sort());

  const seen = new Set(raw.frames.flatMap((frame) => eventType(frame) ?? []));
  expect([...seen].sort()).toEqual(relayEventTypes.filter((type) => !withoutSound.includes(type)).sort());
  expect(raw.wrong).toEqual([]);
});

test('a call that is passed goes to another client', async () => {
  const { space, number, event, send, connect, wait } = await stage();
  const other = await connect();
  const call = await space.phone('+15550100001').dial(number);
  const ids = idsOf(await event('calling.call.receive'));
  expect(await send('calling.pass', { ...ids })).toMatchObject({ code: '200', message: 'Passing call' });
  expect(await wait(other.event('calling.call.receive'))).toMatchObject({ call_id: call.id });
});
