import Type from 'typebox';
import { type Namespace, operation } from '../operation.js';
import {
  closed,
  constant,
  integer,
  list,
  named,
  nullable,
  number,
  oneOf,
  open,
  openEnum,
  text,
  timestamp,
  union,
  url,
  uuid,
} from '../schema.js';
import { customVariables } from './custom-variables.js';
import { chargeDetail, swmlDocument } from './shared.js';

const callId = uuid('The call.');

const codec = named(
  'Codec',
  oneOf([
    'OPUS',
    'OPUS@48000H@20I',
    'OPUS@24000H@20I',
    'OPUS@16000H@20I',
    'OPUS@8000H@20I',
    'G722',
    'PCMU',
    'PCMA',
    'G729',
    'VP8',
    'H264',
  ]),
  'A codec to offer.',
);

const dialRequired = {
  from: text('Who calls: a number in E.164 form; for SIP and Verto destinations a SIP URI or caller id as well.', {
    minLength: 1,
  }),
};
const dialOptional = {
  to: text(
    'Who is called: a number in E.164 form, or a `sip:`, `sips:`, `verto:`, `client:` or fabric address. Needed unless `to_script` is given.',
    { minLength: 1 },
  ),
  username: text('SIP user name, when `to` is a SIP URI; never returned.'),
  password: text('SIP password, when `to` is a SIP URI; never returned.'),
  to_script: union(
    [text('A document as JSON or YAML text, or the URL of one.'), swmlDocument('A document.')],
    'SWML that runs at the called side.',
  ),
  caller_id: text('Caller id shown to the called side.'),
  fallback_url: text('Where SWML is fetched when `url` fails.'),
  status_url: url('Where the events of `status_events` are reported.'),
  status_events: list(oneOf(['created', 'ringing', 'answered', 'ended']), 'Events to report.', { default: ['ended'] }),
  url_method: oneOf(['GET', 'POST'], 'How `url` is requested.', { 'x-name': 'WebhookMethod', default: 'POST' }),
  codecs: union([list(codec), text()], 'Codecs to offer, as a list or separated by commas.'),
  timeout: integer('Seconds to ring.', { minimum: 1, maximum: 600 }),
  max_price_per_minute: number('Dollars a minute above which the call is not made.', { minimum: 0 }),
  send_digits: text('Digits to send once answered: `0-9`, `A-D`, `*`, `#`, `w` to wait, `,` to pause.', {
    pattern: '^[0-9A-Da-d*#wW,]*$',
  }),
  region: union([text(), list(text())], 'Preferred region, or regions in order.'),
  custom_variables: customVariables('Variables of the call, found as `${envs.<name>}` in its SWML'),
};

const updateRequired = { id: callId };
const updateOptional = {
  fallback_url: text('Where SWML is fetched when the first source fails.'),
  status: oneOf(
    ['canceled', 'completed'],
    '`canceled` ends a call that does not yet stand, `completed` one that does.',
  ),
  status_url: url('Where the state of the call is reported.'),
};

const handlerUrl = text('Where the SWML document for the call is fetched.', { minLength: 1 });
const handlerSwml = swmlDocument('The SWML document for the call.');

const direction = openEnum(['inbound', 'outbound', 'outbound-api'], 'Which way the call goes.');
const leg = {
  id: callId,
  from: text('Who calls.'),
  to: text('Who is called.'),
  direction,
  source: openEnum(['realtime_api'], 'What made the call.'),
  url: nullable(text(), 'The URL behind the call.'),
  charge: number('Dollars charged so far.'),
  created_at: timestamp('When the call was created.'),
  charge_details: list(chargeDetail, 'What was charged for.'),
};
const seconds = (description: string) => nullable(Type.Integer(), description);

const callLeg = named(
  'CallLeg',
  open({
    ...leg,
    status: nullable(
      openEnum([
        'queued',
        'initiated',
        'created',
        'ringing',
        'answered',
        'ending',
        'ended',
        'failed',
        'canceled',
        'completed',
      ]),
      'How far the call is.',
    ),
    duration: seconds('Length in seconds.'),
    duration_ms: seconds('Length in milliseconds.'),
    billing_ms: seconds('Billed length in milliseconds.'),
    type: oneOf(['relay_pstn_call', 'relay_sip_call', 'relay_webrtc_call'], 'How the other side is reached.'),
    parent_id: nullable(uuid(), 'The call that this one belongs to.'),
  }),
  'A call to a phone, a SIP address or a browser.',
);
const deviceLeg = named(
  'FabricDeviceLeg',
  open({
    ...leg,
    status: Type.Null({ description: 'Always `null`.' }),
    type: constant('fabric_subscriber_device_leg', 'How the other side is reached.'),
  }),
  "A call to a subscriber's device.",
);
const call = named('CallResponse', union([callLeg, deviceLeg]), 'A call; its `type` tells which.');

const path = '/api/calling/calls';
const errors = { style: 'rest', statuses: [400, 401, 404, 422, 500] } as const;

export const calling: Namespace = {
  name: 'calling',
  operations: [
    operation({
      id: 'calling.dial',
      summary: 'Makes a call, handled by the SWML at a URL or in the request.',
      method: 'POST',
      path,
      command: 'dial',
      scopes: ['calling'],
      body: {
        encoding: 'json',
        schema: named(
          'DialCommand',
          closed({
            command: constant('dial'),
            params: named(
              'DialParams',
              union([
                named('DialUrlParams', closed({ ...dialRequired, url: handlerUrl }, dialOptional)),
                named('DialSwmlParams', closed({ ...dialRequired, swml: handlerSwml }, dialOptional)),
              ]),
              'A call to make: with `url` or with `swml`, not both.',
            ),
          }),
        ),
      },
      success: { status: 200, schema: call },
      errors,
      page: 'rest/calling/dial',
    }),
    operation({
      id: 'calling.update',
      summary: 'Continues a call with other SWML, or ends it.',
      method: 'POST',
      path,
      command: 'update',
      scopes: ['calling'],
      body: {
        encoding: 'json',
        schema: named(
          'UpdateCallCommand',
          closed({
            command: constant('update'),
            params: named(
              'UpdateCallParams',
              union([
                named('UpdateCallUrlParams', closed({ ...updateRequired, url: handlerUrl }, updateOptional)),
                named('UpdateCallSwmlParams', closed({ ...updateRequired, swml: handlerSwml }, updateOptional)),
              ]),
              'What a call continues with: `url` or `swml`, not both.',
            ),
          }),
        ),
      },
      success: { status: 200, schema: call },
      errors,
      page: 'rest/calling/update',
    }),
    operation({
      id: 'calling.end',
      summary: 'Ends a call.',
      method: 'POST',
      path,
      command: 'calling.end',
      scopes: ['calling'],
      body: {
        encoding: 'json',
        schema: named(
          'EndCallCommand',
          closed({
            id: callId,
            command: constant('calling.end'),
            params: named(
              'EndCallParams',
              closed(
                {},
                {
                  reason: oneOf(['hangup', 'cancel', 'busy', 'noAnswer', 'decline', 'error'], 'Why the call ends.'),
                },
              ),
            ),
          }),
        ),
      },
      success: { status: 200, schema: call },
      errors,
      page: 'rest/calling/end',
    }),
  ],
};
