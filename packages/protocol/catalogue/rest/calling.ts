import { type Namespace, operation } from '../operation.js';
import { hangupReason } from '../relay/states.js';
import { anyObject, closed, constant, integer, list, named, number, oneOf, text, union, url } from '../schema.js';
import { aiCommands } from './calling-ai.js';
import { callResponse } from './calling-call.js';
import { actionRef, callId, command, errors, path, statusUrl } from './calling-command.js';
import { inputCommands } from './calling-input.js';
import { mediaCommands } from './calling-media.js';
import { sidecarCommands } from './calling-sidecar.js';
import { tapCommands } from './calling-tap.js';
import { transcriptionCommands } from './calling-transcription.js';
import { customVariables } from './custom-variables.js';
import { fromRelay } from './from-relay.js';
import { swmlDocument } from './shared.js';

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

const sipUri = (description: string) => text(description, { pattern: '^[sS][iI][pP]:' });
const referDevice = closed(
  {
    type: constant('sip'),
    params: closed(
      { to: sipUri('The SIP URI to call.') },
      {
        from: sipUri('The SIP URI to call from.'),
        username: text('User name for that.'),
        password: text('Password for that.'),
      },
    ),
  },
  {},
  'Whom it is to call.',
);

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
      success: { status: 200, schema: callResponse },
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
      success: { status: 200, schema: callResponse },
      errors,
      page: 'rest/calling/update',
    }),
    command({
      method: 'end',
      summary: 'Ends a call.',
      optional: { reason: { ...fromRelay(hangupReason), description: 'Why the call ends.' } },
    }),
    command({ method: 'disconnect', summary: 'Parts a call from the one it is connected to; both stay up.' }),
    command({
      method: 'transfer',
      summary: 'Hands a call to another destination.',
      required: {
        dest: union(
          [text('A SIP URI, a phone number or the URL of a document.'), swmlDocument('A document.')],
          'What takes the call over.',
        ),
      },
    }),
    command({
      method: 'refer',
      summary: 'Asks the far end of a SIP call to call somebody else.',
      required: { device: referDevice },
      optional: { status_url: statusUrl('calling.call.refer') },
    }),
    command({
      method: 'userEvent',
      command: 'calling.user_event',
      summary: 'Sends an event of your own to who listens to the call.',
      required: { event: anyObject('What the listeners get.') },
    }),
    ...mediaCommands,
    ...inputCommands,
    ...tapCommands,
    ...transcriptionCommands,
    ...aiCommands,
    ...sidecarCommands,
    command({
      method: 'sendFaxStop',
      command: 'calling.send_fax.stop',
      summary: 'Stops sending a fax.',
      params: actionRef,
    }),
    command({
      method: 'receiveFaxStop',
      command: 'calling.receive_fax.stop',
      summary: 'Stops receiving a fax.',
      params: actionRef,
    }),
  ],
};
