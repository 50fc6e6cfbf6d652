import { webhookShapes, webhookValidators } from '@signalwire/protocol/webhooks/validate';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { parseWebhook, type Webhook, WebhookError, type WebhookKind, webhookOf } from '../../src/webhooks/index.js';

const id = '3f1c9a52-7c1d-4a58-9d6e-0123456789ab';
const parties = { AccountSid: id, From: '+15550100', To: '+15550101' };

/** One of each kind, as the platform's descriptions have them. */
const samples: Record<Exclude<WebhookKind, 'event' | 'other'>, Record<string, unknown>> = {
  'call.status': {
    ...parties,
    CallSid: id,
    CallStatus: 'completed',
    CallDuration: 12,
    AudioInMos: '4.5',
    SequenceNumber: 0,
  },
  'recording.status': {
    AccountSid: id,
    CallSid: id,
    RecordingSid: id,
    RecordingStatus: 'completed',
    RecordingDuration: 7,
  },
  'transcription.status': {
    TranscriptionSid: id,
    TranscriptionStatus: 'completed',
    RecordingSid: id,
    TranscriptionText: 'hi',
  },
  'conference.status': {
    AccountSid: id,
    CallSid: id,
    ConferenceSid: id,
    StatusCallbackEvent: 'participant-join',
    FriendlyName: 'Room',
    Muted: false,
    EndConferenceOnExit: true,
  },
  'stream.status': {
    AccountSid: id,
    CallSid: id,
    StreamSid: id,
    StreamEvent: 'stream-error',
    StreamError: 'codec_error',
  },
  'fax.status': { ...parties, FaxSid: id, FaxStatus: 'received', NumPages: 3 },
  'fax.received': { ...parties, FaxSid: id, ApiVersion: '2010-04-01' },
  'message.status': { ...parties, MessageSid: id, MessageStatus: 'delivered', NumMedia: 0, NumSegments: 2, Body: 'hi' },
  'message.received': { ...parties, MessageSid: id, Body: 'hi', NumMedia: 1, MediaUrl0: 'https://example.com/a.png' },
  'queue.result': { ...parties, CallSid: id, QueueResult: 'bridged', QueueSid: id, QueueTime: 40 },
  'queue.wait': { ...parties, CallSid: id, QueueSid: id, QueuePosition: 1, AvgQueueTime: 30, CurrentQueueSize: 4 },
  'swml.call': {
    call: {
      call_id: id,
      node_id: 'n',
      segment_id: id,
      call_state: 'created',
      direction: 'inbound',
      type: 'phone',
      from: '+15550100',
      to: '+15550101',
      headers: [],
      project_id: id,
      space_id: id,
    },
    vars: {},
    envs: {},
    params: {},
  },
  'swml.message': {
    message: {
      message_id: id,
      project_id: id,
      space_id: id,
      from: '+1',
      to: '+2',
      body: null,
      media: [{ url: 'https://a.b/c' }],
    },
    params: {},
  },
  'registry.status': {
    project_id: id,
    event_at: '2026-01-01T00:00:00Z',
    event_category: 'campaign',
    event_type: 'campaign_activated',
    state: 'active',
    brand_id: id,
    campaign_id: id,
  },
  'messaging.status': {
    id,
    project_id: id,
    status: 'delivered',
    to: '+15550100',
    from: '+15550101',
    number_of_segments: 1,
    error_code: null,
  },
  'transcript.status': {
    event_type: 'calling.transcript.completed',
    timestamp: 1760000000.1,
    params: { id, call_id: id, text: 'hello' },
  },
};

const formOf = (data: Record<string, unknown>) =>
  new URLSearchParams(Object.entries(data).map(([name, value]): [string, string] => [name, String(value)])).toString();
const isForm = (kind: string) => /^[A-Z]/.test(webhookShapes[kind as keyof typeof webhookShapes].has[0] as string);
const rejected = (body: string): WebhookError => {
  try {
    parseWebhook(body);
  } catch (error) {
    expect(error).toBeInstanceOf(WebhookError);
    return error as WebhookError;
  }
  throw new Error('It was taken.');
};

describe.each(Object.entries(samples))('%s', (kind, data) => {
  test('is told, as JSON and as a form', () => {
    expect(parseWebhook(JSON.stringify(data))).toEqual({ kind, data });
    if (isForm(kind)) expect(parseWebhook(formOf(data))).toEqual({ kind, data });
  });

  test('may have fields that nobody knows', () => {
    const more = { ...data, Brand_New: 'x' };
    expect(parseWebhook(JSON.stringify(more))).toEqual({ kind, data: more });
  });

  test('is refused with the name of what it lacks', () => {
    const { has } = webhookShapes[kind as keyof typeof webhookShapes];
    const shape = webhookValidators[kind as keyof typeof webhookValidators].shape() as { required?: string[] };
    for (const name of (shape.required ?? []).filter((required) => !has.includes(required))) {
      const { [name]: _, ...rest } = data;
      const error = rejected(JSON.stringify(rest));
      expect(error).toMatchObject({ reason: 'invalid', status: 422 });
      expect(error.issues.map(({ path }) => path)).toContain(name);
    }
  });
});

test('every kind of the catalogue has its sample', () => {
  expect(Object.keys(samples).sort()).toEqual(Object.keys(webhookShapes).sort());
});

describe('events', () => {
  const event = {
    event_type: 'calling.call.play',
    event_channel: `swml:${id}`,
    timestamp: 1760000000.123,
    project_id: id,
    space_id: id,
    params: { call_id: id, node_id: 'n', control_id: 'c', state: 'finished' },
  };

  test('are told by their type', () => {
    const webhook = parseWebhook(JSON.stringify(event));
    expect(webhook).toEqual({ kind: 'event', data: event });
    if (webhook.kind !== 'event' || webhook.data.event_type !== 'calling.call.play') throw new Error('no play');
    expectTypeOf(webhook.data.params.control_id).toEqualTypeOf<string>();
  });

  test('by GET, their fields stand beside the envelope', () => {
    const { params, ...outer } = event;
    expect(parseWebhook(formOf({ ...outer, ...params }))).toMatchObject({
      kind: 'event',
      data: { event_type: 'calling.call.play', project_id: id, params: { call_id: id, state: 'finished' } },
    });
  });

  test('of a type that nobody knows are something else; without params they are refused', () => {
    expect(parseWebhook('{"event_type":"x.y","params":{}}')).toMatchObject({ kind: 'other' });
    for (const params of ['null', '[]', '"x"'])
      expect(rejected(`{"event_type":"calling.call.play","params":${params}}`).message).toContain('calling.call.play');
  });
});

test('what no description fits is something else, whole', () => {
  expect(parseWebhook('Digits=1&Digits=2&msg=Gather+End')).toEqual({
    kind: 'other',
    data: { Digits: ['1', '2'], msg: 'Gather End' },
  });
  expect(webhookOf({})).toEqual({ kind: 'other', data: {} });
});

test.each([
  ['', 'empty'],
  ['{', 'no JSON'],
  ['[1]', 'no object'],
  ['"text"', 'no object'],
  [`{"a":${'['.repeat(300)}${']'.repeat(300)}}`, 'nested'],
])('%.20j is malformed', (body, message) => {
  const error = rejected(body);
  expect(error).toMatchObject({ reason: 'malformed', status: 400 });
  expect(error.message).toContain(message);
});

test('names that reach for prototypes are left out', () => {
  for (const body of ['__proto__=x&CallSid=c', '{"__proto__":{"x":1},"CallSid":"c"}'])
    expect(parseWebhook(body)).toEqual({ kind: 'other', data: { CallSid: 'c' } });
});

describe('whatever comes', () => {
  const onlyItsOwnError = (body: string) => {
    try {
      expect(parseWebhook(body).kind).toBeTypeOf('string');
    } catch (error) {
      expect(error).toBeInstanceOf(WebhookError);
    }
  };
  const names = fc.constantFrom(
    ...new Set(Object.values(samples).flatMap((data) => Object.keys(data))),
    '__proto__',
    'constructor',
    'x',
  );

  test('text, JSON and forms give a webhook or a WebhookError', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), onlyItsOwnError));
    fc.assert(fc.property(fc.json(), onlyItsOwnError));
    fc.assert(fc.property(fc.dictionary(names, fc.jsonValue()), (data) => onlyItsOwnError(JSON.stringify(data))));
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.string())), (pairs) =>
        onlyItsOwnError(String(new URLSearchParams(pairs))),
      ),
    );
  });

  test('a sample with a field changed is that kind still, another, or refused', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(samples)), names, fc.jsonValue(), (data, name, value) =>
        onlyItsOwnError(JSON.stringify({ ...data, [name]: value })),
      ),
    );
  });
});

test('the kind tells the type of the data', () => {
  const told = (webhook: Webhook) => {
    if (webhook.kind === 'call.status') expectTypeOf(webhook.data.CallDuration).toEqualTypeOf<number | undefined>();
    if (webhook.kind === 'registry.status') expectTypeOf(webhook.data.brand_id).toEqualTypeOf<string>();
    // @ts-expect-error a kind that is none
    return webhook.kind === 'call.state';
  };
  expect(told({ kind: 'other', data: {} })).toBe(false);
});
