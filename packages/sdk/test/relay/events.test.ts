import type { RelayEvents } from '@signalwire/protocol/relay';
import { eventValidators } from '@signalwire/protocol/relay/validate';
import { issuesOf } from '@signalwire/protocol/validation';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventClasses } from '../../src/relay/events/index.js';
import { parseEvent, RelayEvent } from '../../src/relay/index.js';

type Type = keyof typeof eventClasses;

const ids = { node_id: 'n1', call_id: 'call-1' };
const action = { ...ids, control_id: 'c1' };
const device = { type: 'phone', params: { from_number: '+1', to_number: '+2' } } as const;
const message = {
  message_id: 'm1',
  context: 'office',
  direction: 'inbound' as const,
  from_number: '+1',
  to_number: '+2',
  body: 'Hi',
  media: ['https://a.test/a.png'],
  segments: 1,
  tags: ['vip'],
} satisfies Partial<RelayEvents['messaging.receive']>;
const read = {
  messageId: 'm1',
  context: 'office',
  fromNumber: '+1',
  toNumber: '+2',
  body: 'Hi',
  segments: 1,
  tags: ['vip'],
  media: ['https://a.test/a.png'],
};

/** What comes over the wire, and what each property is then. */
const examples: { [T in Type]: [params: RelayEvents[T], properties: object] } = {
  'calling.call.state': [
    { ...ids, call_state: 'ended', end_reason: 'busy', direction: 'inbound', device },
    { callState: 'ended', endReason: 'busy', direction: 'inbound', device },
  ],
  'calling.call.receive': [
    {
      ...ids,
      call_state: 'created',
      direction: 'inbound',
      device,
      context: 'office',
      project_id: 'p',
      segment_id: 's',
      tag: 't',
    },
    {
      callState: 'created',
      direction: 'inbound',
      device,
      nodeId: 'n1',
      projectId: 'p',
      context: 'office',
      segmentId: 's',
      tag: 't',
    },
  ],
  'calling.call.dial': [
    { node_id: 'n1', tag: 't', dial_state: 'failed', reason: 'busy', source: 'server' },
    { tag: 't', dialState: 'failed', call: {}, reason: 'busy', callId: '' },
  ],
  'calling.call.connect': [
    { ...ids, connect_state: 'connected', peer: { ...ids, device } },
    { connectState: 'connected', peer: { ...ids, device }, failedReason: '' },
  ],
  'calling.call.refer': [
    {
      ...ids,
      state: 'success',
      sip_refer_to: 'sip:a',
      sip_refer_response_code: '202',
      sip_notify_response_code: '200',
    },
    { state: 'success', sipReferTo: 'sip:a', sipReferResponseCode: '202', sipNotifyResponseCode: '200' },
  ],
  'calling.error': [
    { code: '500', message: 'broken', ...ids },
    { code: '500', message: 'broken' },
  ],
  'calling.call.play': [
    { ...action, state: 'paused' },
    { controlId: 'c1', state: 'paused' },
  ],
  'calling.call.record': [
    { ...action, state: 'finished', url: 'old', duration: 1, size: 2, record: { url: 'u', duration: 3, size: 4 } },
    { controlId: 'c1', state: 'finished', url: 'u', duration: 3, size: 4, record: { url: 'u', duration: 3, size: 4 } },
  ],
  'calling.call.collect': [
    { ...action, result: { type: 'digit', params: { digits: '1' } }, final: true, state: 'collecting' },
    { controlId: 'c1', state: 'collecting', result: { type: 'digit', params: { digits: '1' } }, final: true },
  ],
  'calling.call.detect': [
    { ...action, detect: { type: 'machine', params: { event: 'HUMAN' } } },
    { controlId: 'c1', detect: { type: 'machine', params: { event: 'HUMAN' } }, event: 'HUMAN' },
  ],
  'calling.call.fax': [
    { ...action, fax: { type: 'page', params: { number: 1 } } },
    { controlId: 'c1', fax: { type: 'page', params: { number: 1 } } },
  ],
  'calling.call.tap': [
    { ...action, state: 'tapping', tap: { type: 'audio' }, device: { type: 'ws', params: { uri: 'wss://a' } } },
    { controlId: 'c1', state: 'tapping', tap: { type: 'audio' }, device: { type: 'ws', params: { uri: 'wss://a' } } },
  ],
  'calling.call.stream': [
    { ...action, state: 'streaming', url: 'wss://a', name: 'n' },
    { controlId: 'c1', state: 'streaming', url: 'wss://a', name: 'n' },
  ],
  'calling.call.send_digits': [
    { ...action, state: 'finished' },
    { controlId: 'c1', state: 'finished' },
  ],
  'calling.call.transcribe': [
    { ...action, state: 'finished', url: 'u', recording_id: 'r', duration: 1.5, size: 9 },
    { controlId: 'c1', state: 'finished', url: 'u', recordingId: 'r', duration: 1.5, size: 9 },
  ],
  'calling.call.pay': [
    { ...action, for: 'payment-completed', state: 'finished' },
    { controlId: 'c1', state: 'finished', step: 'payment-completed' },
  ],
  'calling.call.queue': [
    { ...action, status: 'enqueue', id: 'q1', name: 'support', position: 2, size: 3 },
    { controlId: 'c1', status: 'enqueue', queueId: 'q1', queueName: 'support', position: 2, size: 3 },
  ],
  'calling.call.hold': [{ ...ids, state: 'hold' }, { state: 'hold' }],
  'calling.call.denoise': [{ ...ids, denoised: true }, { denoised: true }],
  'calling.call.echo': [{ ...ids, state: 'echoing' }, { state: 'echoing' }],
  'calling.conference': [
    { conference_id: 'f1', name: 'standup', status: 'participant-join', ...ids },
    { conferenceId: 'f1', name: 'standup', status: 'participant-join', callId: 'call-1' },
  ],
  'messaging.receive': [
    { ...message, message_state: 'received' },
    { ...read, direction: 'inbound', messageState: 'received' },
  ],
  'messaging.state': [
    { ...message, direction: 'outbound', message_state: 'failed', reason: 'spam' },
    { ...read, direction: 'outbound', messageState: 'failed', reason: 'spam' },
  ],
};
const cases = Object.entries(examples) as [Type, [object, object]][];

describe.each(cases)('%s', (type, [params, properties]) => {
  test('is read into its class, with its properties', () => {
    expect(issuesOf(eventValidators[type], params)).toEqual([]);
    const event = parseEvent({ event_type: type, timestamp: 3.5, params });
    expect(event).toBeInstanceOf(eventClasses[type]);
    expect(event).toMatchObject({ eventType: type, timestamp: 3.5, params });
    for (const [name, value] of Object.entries(properties))
      expect((event as unknown as Record<string, unknown>)[name], name).toEqual(value);
  });

  test('can be read whatever is missing or wrong', () => {
    const getters = Object.keys(properties);
    const junk = fc.dictionary(fc.constantFrom(...Object.keys(params)), fc.jsonValue());
    fc.assert(
      fc.property(junk, (wrong) => {
        const event = parseEvent({ event_type: type, params: wrong }) as unknown as Record<string, unknown>;
        for (const name of getters) {
          const empty = examples[type][1][name as never];
          // A text is a text, a number a number; nothing throws.
          if (typeof empty === 'string') expect(typeof event[name]).toBe('string');
          else if (typeof empty === 'number') expect(typeof event[name]).toBe('number');
          else expect(() => event[name]).not.toThrow();
        }
      }),
      { numRuns: 30 },
    );
  });
});

test('every event about calls and messages that the protocol describes has a class or is left as it is', () => {
  const plain = ['calling.call.ai', 'calling.user_event'];
  const described = Object.keys(eventValidators).filter((type) => /^(calling|messaging)\./.test(type));
  expect(described.filter((type) => !Object.hasOwn(eventClasses, type)).sort()).toEqual(plain);
  expect(parseEvent({ event_type: 'calling.call.ai', params: {} }).constructor).toBe(RelayEvent);
});
