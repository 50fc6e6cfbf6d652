import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toWire } from '../../src/media/index.js';
import { EarlyArrivals } from '../../src/relay/calls/early.js';
import { Backoff } from '../../src/relay/connection/backoff.js';
import {
  CallReceiveEvent,
  CallStateEvent,
  isCallStateTerminal,
  PlayEvent,
  parseEvent,
  RelayEvent,
} from '../../src/relay/index.js';
import { RecentKeys } from '../../src/relay/recent.js';

test('a delay lies between half and all of what has grown to, and never beyond the longest', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1000 }),
      fc.integer({ min: 1000, max: 60_000 }),
      fc.nat(40),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (min, max, failures, random) => {
        const backoff = new Backoff(min, max, () => random);
        for (let i = 0; i < failures; i++) backoff.next();
        const ceiling = Math.min(max, min * 2 ** failures);
        const delay = backoff.next();
        expect(delay).toBeGreaterThanOrEqual(Math.floor(ceiling / 2));
        expect(delay).toBeLessThanOrEqual(Math.ceil(ceiling));
        backoff.reset();
        expect(backoff.next()).toBeLessThanOrEqual(min);
      },
    ),
  );
});

test('the newest keys are remembered, as many as there is room for', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20 }),
      fc.array(fc.integer({ min: 0, max: 30 }).map(String)),
      (capacity, keys) => {
        const recent = new RecentKeys(capacity);
        // In the order in which they were new.
        const added: string[] = [];
        for (const key of keys) {
          const isNew = recent.add(key);
          if (added.slice(-capacity).includes(key)) expect(isNew).toBe(false);
          if (!added.slice(-2 * capacity).includes(key)) expect(isNew).toBe(true);
          if (isNew) added.push(key);
          for (const each of added.slice(-capacity)) expect(recent.has(each)).toBe(true);
          for (const each of added.slice(0, -2 * capacity))
            if (!added.slice(-2 * capacity).includes(each)) expect(recent.has(each)).toBe(false);
        }
      },
    ),
  );
});

test('flat and nested media are the same on the wire', () => {
  const item = fc.oneof(
    fc.record({ type: fc.constant('tts' as const), params: fc.record({ text: fc.string({ minLength: 1 }) }) }),
    fc.record({ type: fc.constant('silence' as const), params: fc.record({ duration: fc.nat() }) }),
    fc.record({ type: fc.constant('audio' as const), params: fc.record({ url: fc.webUrl() }) }),
  );
  fc.assert(
    fc.property(fc.array(item, { minLength: 1 }), (media) => {
      const flat = media.map(({ type, params }) => ({ type, ...params })) as Parameters<typeof toWire>[0];
      expect(toWire(flat)).toEqual(media);
      expect(toWire(media)).toEqual(media);
    }),
  );
});

test('early arrivals are kept in order, up to their number, and only once', () => {
  const early = new EarlyArrivals<number>(1000, 2, 3);
  for (const n of [1, 2, 3, 4]) early.hold('a', n);
  early.hold('b', 5);
  early.hold('c', 6);
  expect(['a', 'b', 'c', 'c'].map((key) => early.take(key))).toEqual([[], [5], [6], []]);
  for (const n of [1, 2, 3, 4]) early.hold('a', n);
  expect(early.take('a')).toEqual([1, 2, 3]);
  early.clear();
});

test('events are read into their classes', () => {
  const state = parseEvent({
    event_type: 'calling.call.state',
    timestamp: 3,
    params: { call_id: 'c', call_state: 'ended', end_reason: 'busy' },
  });
  expect(state).toBeInstanceOf(CallStateEvent);
  expect(state).toMatchObject({
    callId: 'c',
    timestamp: 3,
    callState: 'ended',
    endReason: 'busy',
    direction: '',
    device: { type: '', params: {} },
  });
  expect(parseEvent({ event_type: 'calling.call.play', params: { control_id: 'x', state: 'playing' } })).toMatchObject({
    controlId: 'x',
    state: 'playing',
    timestamp: 0,
  });
  expect(parseEvent({ event_type: 'calling.call.receive', params: { protocol: 'old' } })).toMatchObject({
    context: 'old',
  });
  const unknown = parseEvent({ event_type: 'toString', params: { timestamp: 7 } });
  expect(unknown.constructor).toBe(RelayEvent);
  expect(unknown.timestamp).toBe(7);
  expect(PlayEvent.fromPayload({ event_type: 'calling.call.play', params: {} })).toBeInstanceOf(PlayEvent);
  expect(RelayEvent.fromPayload({ event_type: 'calling.call.play', params: {} })).not.toBeInstanceOf(PlayEvent);
  expect(CallReceiveEvent.fromPayload({ event_type: 'x', params: { tag: 't' } }).tag).toBe('t');
  expect(() => parseEvent({ params: {} })).toThrow(/event_type/);
  expect(() => parseEvent({ event_type: 'x', params: null })).toThrow(/must be an object/);
  expect([isCallStateTerminal('ended'), isCallStateTerminal('ending')]).toEqual([true, false]);
});
