import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { relay } from '../catalogue/relay/index.js';
import {
  type Media,
  type RelayEvents,
  type RelayMethods,
  relayEventTypes,
  relayMethods,
  type TypedEvent,
} from '../src/relay/index.js';
import { eventValidators, methodValidators } from '../src/relay/validate/index.js';
import { issuesOf } from '../src/validation/index.js';

const onCall = { node_id: 'node@us-east', call_id: 'ca11ca11-0000-4000-8000-000000000001' };
const issues = (method: keyof RelayMethods, params: object) => issuesOf(methodValidators[method].params, params);
const faults = (type: keyof RelayEvents, params: object) => issuesOf(eventValidators[type], params);

test('every method and event is there once, with its checks', () => {
  expect(new Set(Object.keys(relayMethods)).size).toBe(relay.methods.length);
  expect([...relayEventTypes]).toEqual(relay.events.map(({ type }) => type));
  for (const { name } of relay.methods) {
    expect(methodValidators[name as keyof RelayMethods].params).toHaveProperty('fits');
    expect(methodValidators[name as keyof RelayMethods].result).toHaveProperty('fits');
  }
  for (const type of relayEventTypes) expect(eventValidators[type]).toHaveProperty('fits');
});

test('every method that acts on a call wants to know which', () => {
  for (const [name, { call }] of Object.entries(relayMethods) as [keyof RelayMethods, { call?: true }][]) {
    const missing = issues(name, {}).filter(({ code }) => code === 'missing');
    const named = missing.map(({ path }) => path);
    expect([name, named.includes('node_id') && named.includes('call_id')]).toEqual([name, call === true]);
  }
});

describe('types', () => {
  test('an event’s type tells what it carries', () => {
    const read = (event: TypedEvent): unknown => {
      switch (event.event_type) {
        case 'calling.call.play':
          expectTypeOf(event.params.state).toEqualTypeOf<'playing' | 'paused' | 'finished' | 'error'>();
          return event.params.state;
        case 'calling.call.collect':
          if (event.params.result.type === 'digit') return event.params.result.params.digits;
          if (event.params.result.type === 'speech') return event.params.result.params.confidence;
          return event.params.result.type;
        case 'calling.call.dial':
          return event.params.dial_state === 'answered' ? event.params.call.call_id : undefined;
        case 'calling.call.connect':
          return event.params.connect_state === 'connected' ? event.params.peer.call_id : undefined;
        case 'messaging.state':
          return event.params.message_state;
        default:
          return undefined;
      }
    };
    const params = { ...onCall, control_id: 'c', result: { type: 'digit' as const, params: { digits: '42' } } };
    expect(read({ event_type: 'calling.call.collect', params })).toBe('42');
  });

  test('media are told apart by their type', () => {
    expectTypeOf<Extract<Media, { type: 'silence' }>['params']>().toEqualTypeOf<{ duration: number }>();
    expectTypeOf<NonNullable<RelayMethods['calling.record']['params']['record']['audio']>>().toHaveProperty('beep');
  });
});

describe('checks', () => {
  const seconds = fc.double({ min: 0, max: 1e6, noNaN: true });
  const device = fc.oneof(
    fc.record({
      type: fc.constant('phone'),
      params: fc.record(
        { to_number: fc.string(), from_number: fc.string(), timeout: fc.nat() },
        { requiredKeys: ['to_number', 'from_number'] },
      ),
    }),
    fc.record({ type: fc.constant('sip'), params: fc.record({ to: fc.string(), from: fc.string() }) }),
    fc.record({ type: fc.constant('webrtc'), params: fc.record({ to: fc.string(), from: fc.string() }) }),
  );
  const groups = fc.array(fc.array(device, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
  const medium = fc.oneof(
    fc.record({ type: fc.constant('tts'), params: fc.record({ text: fc.string() }) }),
    fc.record({ type: fc.constant('silence'), params: fc.record({ duration: seconds }) }),
    fc.record({ type: fc.constant('ringtone'), params: fc.record({ name: fc.string() }) }),
    fc.record({ type: fc.constant('audio'), params: fc.record({ url: fc.webUrl() }) }),
  );

  test('any groups of devices are taken, by dial and by connect', () => {
    fc.assert(
      fc.property(
        groups,
        fc.dictionary(
          fc.string().map((key) => `x_${key}`),
          fc.anything(),
        ),
        (devices, more) => {
          expect(issues('calling.dial', { ...more, devices })).toEqual([]);
          expect(issues('calling.connect', { ...more, ...onCall, devices })).toEqual([]);
        },
      ),
    );
  });

  test('a device that lacks its number is named by its place', () => {
    fc.assert(
      fc.property(groups, fc.nat(), (devices, pick) => {
        const group = pick % devices.length;
        const broken = devices.map((each, at) => (at === group ? [{ type: 'phone', params: {} }, ...each] : each));
        const paths = issues('calling.dial', { devices: broken }).map(({ path }) => path);
        expect(paths.every((path) => path.startsWith(`devices[${group}][0].params`))).toBe(true);
        expect(paths.length).toBeGreaterThan(0);
      }),
    );
  });

  test('what is played may be any media, what is collected any bounds', () => {
    const digits = fc.record({ max: fc.integer({ min: 1 }), digit_timeout: seconds }, { requiredKeys: ['max'] });
    fc.assert(
      fc.property(fc.array(medium, { minLength: 1, maxLength: 4 }), digits, seconds, (play, keys, timeout) => {
        const collect = { digits: keys, initial_timeout: timeout };
        expect(issues('calling.play_and_collect', { ...onCall, control_id: 'c', play, collect })).toEqual([]);
        expect(issues('calling.collect', { ...onCall, control_id: 'c', ...collect })).toEqual([]);
      }),
    );
  });

  test('checks never throw, and say where it is wrong', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(methodValidators) as (keyof RelayMethods)[])),
        fc.anything(),
        (name, given) => {
          for (const issue of issuesOf(methodValidators[name].params, given)) expect(issue.message).not.toBe('');
        },
      ),
      { numRuns: 500 },
    );
  });

  test.each<[keyof RelayMethods, object, string]>([
    ['calling.play', { control_id: 'c', play: [{ type: 'tts', params: {} }] }, 'play[0].params.text'],
    ['calling.record', { control_id: 'c', record: { audio: { format: 'ogg' } } }, 'record.audio.format'],
    ['calling.record.pause', { control_id: 'c', behavior: 'loud' }, 'behavior'],
    [
      'calling.detect',
      { control_id: 'c', detect: { type: 'machine', params: { initial_timeout: -1 } } },
      'detect.params.initial_timeout',
    ],
    ['calling.stream', { control_id: 'c', url: 'ws://example.com' }, 'url'],
    ['calling.collect', { control_id: 'c', digits: { max: 0 } }, 'digits.max'],
    ['calling.join_conference', { name: '' }, 'name'],
    ['calling.bind_digit', { digits: '1' }, 'bind_method'],
  ])('%s refuses what is wrong: %j', (name, params, path) => {
    expect(issues(name, { ...onCall, ...params }).map((issue) => issue.path)).toEqual([path]);
  });

  test.each<[keyof RelayEvents, object]>([
    ['calling.call.connect', { connect_state: 'connected', peer: onCall }],
    ['calling.call.detect', { control_id: 'c', detect: { type: 'machine', params: { event: 'HUMAN' } } }],
    ['calling.call.fax', { control_id: 'c', fax: { type: 'page', params: { direction: 'send', number: 1 } } }],
    ['calling.call.queue', { control_id: 'c', status: 'enqueue', id: 'q', name: 'support', position: 1 }],
    ['calling.call.record', { control_id: 'c', state: 'no_input' }],
    ['calling.call.refer', { state: 'inProgress', sip_refer_to: 'sip:a@b' }],
  ])('%s is taken', (type, params) => {
    expect(faults(type, { ...onCall, ...params })).toEqual([]);
    expect(faults(type, params)).not.toEqual([]);
  });
});
