import {
  anyObject,
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
  url,
  uuid,
} from '../schema.js';
import { webhook } from './webhook.js';

const leg = (description: string) =>
  open({ call_id: text('The call.'), node_id: text('The node that it is on.') }, {}, description);

const swmlCall = named(
  'SwmlCallRequest',
  open(
    {
      call: named(
        'SwmlCall',
        open(
          {
            call_id: text('The call.'),
            node_id: text('The node that it is on.'),
            segment_id: text('The segment of the call.'),
            call_state: text('Where the call is in its life.'),
            direction: oneOf(['inbound', 'outbound'], 'Who called: the far end, or the space.'),
            type: openEnum(['phone', 'sip', 'webrtc'], 'What kind of device the call is with.'),
            from: text('Who called.'),
            to: text('Who was called.'),
            project_id: uuid('The project.'),
            space_id: uuid('The space.'),
          },
          {
            tag: text('The tag that the call was made with.'),
            from_number: text('The number that called; phones alone.'),
            to_number: text('The number that was called; phones alone.'),
            dial_winner: text('`true` on the leg that was the first to answer.'),
            headers: list(open({ name: text(), value: text() }), 'SIP headers of the call.'),
            parent: leg('The call that made this one.'),
            peer: leg('The call that this one is bridged to.'),
            sip_data: anyObject('What SIP says of the call; SIP alone.'),
          },
        ),
        'The call that a document is for.',
      ),
    },
    {
      vars: anyObject('Variables of the script; empty at first.'),
      envs: anyObject('Variables of the project, and those that the call was made with.'),
      params: anyObject('What `execute` or `transfer` passed.'),
    },
  ),
  'A call wants its SWML document.',
);

const swmlMessage = named(
  'SwmlMessageRequest',
  open(
    {
      message: named(
        'SwmlMessage',
        open(
          {
            message_id: uuid('The message.'),
            project_id: uuid('The project.'),
            space_id: uuid('The space.'),
            from: text('The number that sent it.'),
            to: text('The number that it was sent to.'),
            body: nullable(text(), 'The text; `null` where there are files alone.'),
          },
          {
            direction: openEnum(['inbound'], 'Always `inbound`.'),
            type: openEnum(['sms', 'mms'], 'What kind of message it is.'),
            media: list(
              open(
                { url: url('Where the file is.') },
                { content_type: text('Its MIME type.'), size: integer('Its size in bytes.') },
              ),
              'Files that came with it.',
            ),
            segments: integer('How many segments it was cut into.'),
            timestamp: timestamp('When it came.'),
          },
        ),
        'The message that a document is for.',
      ),
    },
    {
      vars: anyObject('Variables of the document that passed the message on.'),
      params: anyObject('What `transfer` passed.'),
    },
  ),
  'A message wants its SWML document.',
);

const messagingStatus = named(
  'MessagingStatusCallback',
  open(
    {
      id: uuid('The segment of the message.'),
      project_id: uuid('The project.'),
      status: openEnum(
        ['queued', 'initiated', 'sent', 'delivered', 'undelivered', 'failed', 'read'],
        'How far the message came; media never go past `sent`.',
      ),
      to: text('The number that it is sent to.'),
      from: text('The number that sends it.'),
    },
    {
      body: text('The text.'),
      number_of_segments: integer('How many segments it was cut into.'),
      timestamp: timestamp('When it came so far.'),
      error_code: nullable(text(), 'Why it failed; the carrier names it.'),
      error_message: nullable(text(), 'The same in words.'),
      custom_variables: anyObject('What the message was sent with.'),
    },
  ),
  'The state of a message of the REST API, of RELAY or of SWML.',
);

const registryStatus = named(
  'RegistryStatusCallback',
  open(
    {
      project_id: text('The project.'),
      event_category: openEnum(
        ['brand', 'campaign', 'number_assignment_order', 'number_assignment'],
        'What it is about.',
      ),
      event_type: openEnum(
        [
          'brand_activated',
          'brand_unverified',
          'campaign_activated',
          'campaign_deactivated',
          'number_assignment_order_processed',
          'number_assignment_failed',
          'number_assignment_pending',
          'number_assignment_activated',
        ],
        'What happened to it.',
      ),
      state: text('Its state after that.'),
      brand_id: text('The brand.'),
    },
    {
      event_at: text('When it happened (ISO 8601).'),
      campaign_id: text('The campaign.'),
      number_assignment_order_id: text('The order.'),
      number_assignment_id: text('The assignment.'),
      phone_number_id: text('The number.'),
      phone_number: text('The same in E.164 form.'),
    },
  ),
  'Something happened to a brand, a campaign or the numbers of one.',
);

const transcript = named(
  'TranscriptCallback',
  open(
    {
      event_type: openEnum(['calling.transcript.completed', 'calling.transcript.failed'], 'Whether there is one.'),
      params: open(
        { id: uuid('The transcript.'), call_id: uuid('The call.') },
        { segment_id: uuid('The segment of the call.'), text: text('What was said.') },
        'The transcript.',
      ),
    },
    { timestamp: number('Unix time in seconds.'), project_id: uuid('The project.'), space_id: uuid('The space.') },
  ),
  'The transcript of a call is there, or failed.',
);

/** What the REST API, SWML and the registry call. */
export const restWebhooks = [
  webhook({
    kind: 'swml.call',
    summary: 'A call wants its SWML document.',
    encoding: 'json',
    has: ['call'],
    schema: swmlCall,
  }),
  webhook({
    kind: 'swml.message',
    summary: 'A message wants its SWML document.',
    encoding: 'json',
    has: ['message'],
    schema: swmlMessage,
  }),
  webhook({
    kind: 'registry.status',
    summary: 'Something happened in the registry of campaigns.',
    encoding: 'json',
    has: ['event_category', 'event_type'],
    schema: registryStatus,
  }),
  webhook({
    kind: 'messaging.status',
    summary: 'The state of a message.',
    encoding: 'json',
    has: ['id', 'status', 'to', 'from'],
    schema: messagingStatus,
  }),
];

/** What comes in the envelope of an event, besides the events of RELAY. */
export const transcriptWebhook = webhook({
  kind: 'transcript.status',
  summary: 'The transcript of a call is there, or failed.',
  encoding: 'json',
  has: ['event_type', 'params'],
  schema: transcript,
});
