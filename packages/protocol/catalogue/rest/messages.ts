import { type Namespace, operation } from '../operation.js';
import {
  bool,
  closed,
  integer,
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
import { customVariables } from './custom-variables.js';
import { whatsAppMessages } from './whatsapp-messages.js';

const root = '/api/messaging/messages';
const scopes = ['messaging'] as const;
const docs = 'apis/rest/messages';

const message = named(
  'Message',
  open({
    id: uuid('Unique id of the message; its log has the same.'),
    from: text('The number that it comes from.'),
    to: text('The number that it goes to.'),
    body: text('The text; empty once redacted.'),
    status: openEnum(
      ['queued', 'initiated', 'sent', 'delivered', 'undelivered', 'failed', 'read'],
      'How far the message came.',
    ),
    direction: openEnum(['inbound', 'outbound'], 'Which way the message goes.'),
    kind: openEnum(['sms', 'mms', 'whatsapp'], 'The kind of message.'),
    media: list(url(), 'URLs of its media.'),
    number_of_segments: integer('Segments that the text takes.'),
    error_code: nullable(text(), 'Why it failed, as a word for programs.'),
    error_message: nullable(text(), 'Why it failed, in words.'),
    created_at: timestamp('When it was created.'),
    project_id: uuid('The project that owns it.'),
    status_callback_url: nullable(url(), 'Where its state is reported.'),
    message_uri: text('Where its log is found in the API.'),
  }),
  'A message.',
);

const textMessage = named(
  'CreateTextMessage',
  closed(
    {
      to: text('The recipient, in E.164 form; also numbers such as `988`.'),
      from: text('A number of the project in E.164 form, or a short code.'),
    },
    {
      body: text('The text; needed where there is no media.'),
      media: list(url(), 'URLs of up to 8 media; with any, the message is an MMS.', { maxItems: 8 }),
      send_as_mms: bool('Send an MMS without media as well.', { default: false }),
      status_callback: url('Where the state of the message is reported.'),
      custom_variables: customVariables('Values that its status callbacks carry'),
    },
  ),
  'An SMS or MMS to send.',
);

export const messages: Namespace = {
  name: 'messages',
  operations: [
    operation({
      id: 'messages.create',
      summary: 'Sends an SMS or MMS, or a message over WhatsApp.',
      method: 'POST',
      path: root,
      scopes,
      body: {
        encoding: 'json',
        schema: named('CreateMessage', union([textMessage, ...whatsAppMessages]), 'A message to send.'),
      },
      success: { status: 201, schema: message },
      errors: { style: 'rest', statuses: [400, 401, 422, 500] },
      page: `${docs}/send-a-message`,
    }),
    operation({
      id: 'messages.update',
      summary: 'Redacts a message: its text is deleted.',
      method: 'PATCH',
      path: `${root}/{message_id}`,
      scopes,
      params: { message_id: uuid('The message.') },
      body: {
        encoding: 'json',
        schema: named('UpdateMessage', closed({ body: oneOf([''], 'Empty: nothing else can be set.') })),
      },
      success: { status: 200, schema: message },
      errors: { style: 'rest', statuses: [400, 401, 404, 422, 500] },
      page: `${docs}/redact-a-message`,
    }),
  ],
};
