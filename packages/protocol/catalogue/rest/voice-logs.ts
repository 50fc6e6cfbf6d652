import Type, { type TSchema } from 'typebox';
import type { Namespace } from '../operation.js';
import {
  anyObject,
  constant,
  list,
  named,
  nullable,
  oneOf,
  open,
  openEnum,
  text,
  timestamp,
  union,
  url,
  uuid,
} from '../schema.js';
import { charges, discardedLog, logQuery } from './log-shared.js';
import { operationsOn } from './resource-operations.js';
import { page } from './shared.js';

const direction = openEnum(['inbound', 'outbound', 'outbound-api', 'outbound-dial'], 'Which way the call went.');
const statuses = named(
  'VoiceLogStatus',
  openEnum([
    'queued',
    'initiated',
    'created',
    'ringing',
    'in-progress',
    'answered',
    'joined',
    'ending',
    'ended',
    'completed',
    'busy',
    'no-answer',
    'canceled',
    'failed',
  ]),
  'How far a call came.',
);
const length = (description: string) => nullable(Type.Integer(), description);
const duration = length('Length in seconds.');
const durationMs = length('Length in milliseconds.');
const noUrl = Type.Null({ description: 'Always `null`.' });

const entry = (type: TSchema, rest: Record<string, TSchema>) =>
  open({
    id: uuid('Unique id of the log.'),
    from: text('Who called.'),
    to: text('Who was called.'),
    source: openEnum(['dialogflow', 'laml', 'realtime_api'], 'What handled the call.'),
    ...charges,
    created_at: timestamp('When the call was created.'),
    type,
    ...rest,
  });

const voiceLog = named(
  'VoiceLog',
  union([
    named(
      'CallLog',
      entry(oneOf(['laml_call', 'relay_pstn_call', 'relay_sip_call', 'relay_webrtc_call'], 'The kind of call.'), {
        url: nullable(url(), 'The resource of a cXML call; `null` for others.'),
        direction,
        status: statuses,
        duration,
        duration_ms: durationMs,
        billing_ms: length('Billed length in milliseconds.'),
        parent_id: nullable(text(), 'The log of the call that this one belongs to.'),
      }),
      'A call over the phone network, SIP or a browser.',
    ),
    named(
      'VideoRoomLegLog',
      entry(oneOf(['video_room_pstn_leg', 'video_room_sip_leg'], 'The kind of call.'), {
        url: noUrl,
        direction,
        status: statuses,
        duration,
        duration_ms: durationMs,
      }),
      'A call into a video room.',
    ),
    named(
      'DialogflowCallLog',
      entry(constant('dialogflow_call', 'The kind of call.'), { url: noUrl, status: statuses, duration }),
      'A call that a Dialogflow agent handled.',
    ),
    named(
      'DeviceLegLog',
      entry(constant('fabric_subscriber_device_leg', 'The kind of call.'), {
        url: noUrl,
        direction,
        status: nullable(statuses, 'How far the call came; `null` for this kind.'),
      }),
      "A call to a subscriber's device.",
    ),
    discardedLog,
  ]),
  'One call in the log; its `type` tells which kind, a discarded one has none.',
);

const event = named(
  'VoiceLogEvent',
  open({
    event_at: timestamp('When it happened.'),
    level: openEnum(['debug', 'info', 'warn', 'error'], 'How serious it is.'),
    name: text('What happened.'),
    details: anyObject('More about it; what it holds depends on `name`.'),
    project_id: uuid('The project.'),
    log_id: uuid('The log.'),
  }),
  'Something that happened in a call.',
);

const logs = operationsOn({
  id: 'logs.voice',
  path: '/api/voice/logs',
  scopes: ['calling'],
  errors: 'rest',
  docs: 'rest/logs/voice',
  one: 'the log of a call',
  many: 'calls',
});

export const voiceLogs: Namespace = {
  name: 'voice-logs',
  operations: [
    logs.list({
      summary: 'Lists the calls of the project, newest first.',
      query: logQuery('ListVoiceLogs', 'calls'),
      result: page('VoiceLogPage', voiceLog, 'Calls of the project.'),
      statuses: [400, 401, 422, 500],
    }),
    logs.get({ result: voiceLog, statuses: [400, 401, 404, 422, 500] }),
    {
      ...logs.listBelow('listEvents', '/events', 'Lists what happened in a call.', {
        result: named(
          'VoiceLogEventList',
          open({ data: list(event, 'Events in the order in which they happened.') }),
          'All events of a call.',
        ),
        statuses: [400, 401, 404, 422, 500],
      }),
      paging: { style: 'none', items: 'data' },
    },
  ],
};
