import type { Namespace, Scope } from '../operation.js';
import {
  bool,
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
  union,
  url,
  uuid,
} from '../schema.js';
import { compatOperations } from './compat-operations.js';
import { accountPath, accountSid, common, dateFilter, maybeText, page, pageQuery, uri } from './compat-shared.js';

const scopes: readonly Scope[] = ['messaging'];
const on = compatOperations(scopes);
const messages = `${accountPath}/Messages`;
const sid = { ...accountSid, Sid: uuid('The message.') };
const ofMessage = { ...accountSid, MessageSid: uuid('The message.') };
const mediaSid = { ...ofMessage, Sid: uuid('The media.') };
const statuses = ['queued', 'initiated', 'sent', 'failed', 'delivered', 'undelivered', 'received'];

const message = named(
  'CompatMessage',
  open({
    ...common('The message.'),
    body: maybeText('Its text, up to 1600 characters; may be `null` when it was taken for spam.'),
    num_segments: integer('Segments that it takes.'),
    num_media: integer('Media that came with it.'),
    date_sent: maybeText('When it was sent (RFC 2822).'),
    direction: openEnum(['inbound', 'outbound-api', 'outbound-call', 'outbound-reply'], 'Which way it went, and why.'),
    error_code: maybeText('What went wrong, as a code.'),
    error_message: maybeText('What went wrong, in words.'),
    from: text('Who sent it, in E.164 form.'),
    price: nullable(number(), 'What it cost, in `price_unit`; `null` until that is known.'),
    price_unit: text('Currency of the price.'),
    status: named('CompatMessageStatus', openEnum(statuses), 'How far a message came.'),
    to: text('Who got it, in E.164 form.'),
    messaging_service_sid: nullable(uuid(), 'The number group that it was sent by.'),
    uri,
    subresource_uris: named('CompatMessageUris', open({ media: text('Its media.') }), 'What belongs to a message.'),
  }),
  'A message, SMS or MMS.',
);

const media = named(
  'CompatMessageMedia',
  open({
    account_sid: uuid('The project that it belongs to.'),
    content_type: text('Its content type.'),
    date_created: text('When it was created (RFC 2822).'),
    date_updated: text('When it was last changed (RFC 2822).'),
    parent_sid: uuid('The message.'),
    sid: uuid('The media.'),
    uri,
  }),
  'Media of a message: what is known of it, not its content.',
);

export const compatMessages: Namespace = {
  name: 'compat-messages',
  operations: [
    on.list('messages.list', 'Lists messages.', messages, accountSid, {
      query: named(
        'ListCompatMessages',
        closed(
          {},
          {
            ...dateFilter('DateSent', 'was sent', 'YYYY-MM-DD in UTC'),
            From: text('Only messages from this number, in E.164 form.'),
            To: text('Only messages to this number, in E.164 form.'),
            Status: oneOf(statuses, 'Only messages that came this far.'),
            ...pageQuery,
          },
        ),
      ),
      result: page('CompatMessagePage', 'messages', message, 'messages'),
      items: 'messages',
      statuses: [422],
    }),
    on.post('messages.create', 'Sends a message.', messages, accountSid, {
      body: named(
        'CreateCompatMessage',
        closed(
          { To: text('Who gets it, in E.164 form.') },
          {
            From: text('Who sends it, in E.164 form; this or `MessagingServiceSid` is needed.'),
            Body: text('Its text; this or `MediaUrl` is needed.'),
            MediaUrl: union([url(), list(url(), undefined, { maxItems: 8 })], 'Where media is to send along; up to 8.'),
            SendAsMms: bool('Whether it is sent as MMS even without media.'),
            ApplicationSid: uuid('The application that hears of its state.'),
            MaxPrice: text('Dollars above which it is not sent, with up to 4 decimals.', {
              pattern: '^[0-9]+\\.?[0-9]{0,4}$',
            }),
            StatusCallback: url('Where the state of the message is reported.'),
            ValidityPeriod: integer('Seconds in which it must be sent; 14400 are 4 hours.', {
              minimum: 1,
              maximum: 172_800,
              default: 14_400,
            }),
            MessagingServiceSid: uuid('The number group that sends it.'),
          },
        ),
      ),
      result: message,
      status: 201,
      statuses: [422],
    }),
    on.get('messages.get', 'Gets a message.', `${messages}/{Sid}`, sid, { result: message, statuses: [404] }),
    on.post('messages.update', 'Removes the text of a message.', `${messages}/{Sid}`, sid, {
      body: named('UpdateCompatMessage', closed({ Body: constant('', 'Always empty, which removes the text.') })),
      result: message,
      statuses: [404, 422],
    }),
    on.remove('messages.delete', 'Deletes a message that is no longer queued.', `${messages}/{Sid}`, sid, {
      statuses: [404, 422],
    }),
    on.list('messages.listMedia', 'Lists the media of a message.', `${messages}/{MessageSid}/Media`, ofMessage, {
      query: named(
        'ListCompatMessageMedia',
        closed({}, { ...dateFilter('DateCreated', 'was created', 'YYYY-MM-DD in UTC'), ...pageQuery }),
      ),
      result: page('CompatMessageMediaPage', 'media_list', media, 'media'),
      items: 'media_list',
      statuses: [422],
    }),
    on.get('messages.getMedia', 'Gets media of a message.', `${messages}/{MessageSid}/Media/{Sid}`, mediaSid, {
      result: media,
      statuses: [404],
    }),
    on.remove(
      'messages.deleteMedia',
      'Deletes media of a message that is not under way.',
      `${messages}/{MessageSid}/Media/{Sid}`,
      mediaSid,
      { statuses: [404, 422] },
    ),
  ],
};
