import type { Namespace, Scope } from '../operation.js';
import { bool, closed, integer, list, named, oneOf, open, openEnum, text, union, uuid } from '../schema.js';
import { compatOperations } from './compat-operations.js';
import { accountPath, accountSid, callEvents, maybeText, method, page, pageQuery } from './compat-shared.js';

const scopes: readonly Scope[] = ['fax'];
const on = compatOperations(scopes);
const faxes = `${accountPath}/Faxes`;
const sid = { ...accountSid, Sid: uuid('The fax.') };
const ofFax = { ...accountSid, FaxSid: uuid('The fax.') };
const mediaSid = { ...ofFax, Sid: uuid('The media.') };
const qualities = ['standard', 'fine', 'superfine'];

const fax = named(
  'CompatFax',
  open({
    account_sid: text('The project that it belongs to.'),
    api_version: text('Version of the API.'),
    date_created: text('When it was created (ISO 8601).'),
    date_updated: text('When it was last changed (ISO 8601).'),
    direction: openEnum(['inbound', 'outbound'], 'Which way it went.'),
    from: text('Who sent it, in E.164 form.'),
    media_url: maybeText('Where the document is; `null` when there is none.'),
    media_sid: text('Its media.'),
    num_pages: maybeText('Pages of the document; `null` until that is known.'),
    price: maybeText('What it cost, in `price_unit`; `null` until that is known.'),
    price_unit: text('Currency of the price.'),
    quality: openEnum(qualities, 'How finely it was scanned.'),
    sid: text('The fax.'),
    status: named(
      'CompatFaxStatus',
      openEnum([
        'queued',
        'processing',
        'sending',
        'delivered',
        'receiving',
        'received',
        'no-answer',
        'busy',
        'failed',
        'canceled',
      ]),
      'How far a fax came.',
    ),
    to: text('Who got it, in E.164 form.'),
    duration: integer('Seconds that it took.'),
    links: named('CompatFaxLinks', open({ media: text('Its media.') }), 'What belongs to a fax.'),
    url: text('Where the fax is.'),
    error_code: maybeText('What went wrong, as a code.'),
    error_message: maybeText('What went wrong, in words.'),
  }),
  'A fax.',
);

const media = named(
  'CompatFaxMedia',
  open({
    account_sid: text('The project that it belongs to.'),
    content_type: text('Its content type.'),
    date_created: text('When it was created (ISO 8601).'),
    date_updated: text('When it was last changed (ISO 8601).'),
    fax_sid: text('The fax.'),
    sid: text('The media.'),
    uri: text('Where it is, relative to the space.'),
    url: text('Where it is.'),
  }),
  'The document of a fax: what is known of it, not its content.',
);

export const compatFaxes: Namespace = {
  name: 'compat-faxes',
  operations: [
    on.list('faxes.list', 'Lists faxes.', faxes, accountSid, {
      query: named(
        'ListCompatFaxes',
        closed(
          {},
          {
            DateCreatedAfter: text('Only faxes after this date (ISO 8601).'),
            DateCreatedOnOrBefore: text('Only faxes on or before this date (ISO 8601).'),
            From: text('Only faxes from this number, in E.164 form.'),
            To: text('Only faxes to this number, in E.164 form.'),
            ...pageQuery,
          },
        ),
      ),
      result: page('CompatFaxPage', 'faxes', fax, 'faxes'),
      items: 'faxes',
      statuses: [422],
    }),
    on.post('faxes.create', 'Sends a fax.', faxes, accountSid, {
      body: named(
        'CreateCompatFax',
        closed(
          {
            MediaUrl: text('Where the document is.'),
            To: text('Who gets it: a number in E.164 form, or a SIP URI.'),
            From: text('Who sends it: a number in E.164 form, or a client.'),
          },
          {
            Quality: oneOf(qualities, 'How finely it is scanned.', { default: 'fine' }),
            StatusCallback: text('Where the state of the fax is reported.'),
            StatusCallbackMethod: method('How `StatusCallback` is requested.'),
            StatusCallbackEvent: callEvents,
            StoreMedia: union([bool(), oneOf(['true', 'false'])], 'Whether the document is kept. Default: `true`.'),
            Ttl: integer('Minutes in which it must be sent.', { minimum: 5, maximum: 300, default: 60 }),
            SipAuthUsername: text('User name, when `To` is a SIP URI.'),
            SipAuthPassword: text('Password, when `To` is a SIP URI.'),
          },
        ),
      ),
      result: fax,
      statuses: [422],
    }),
    on.get('faxes.get', 'Gets a fax.', `${faxes}/{Sid}`, sid, { result: fax, statuses: [404] }),
    on.post('faxes.update', 'Cancels a fax that is still queued.', `${faxes}/{Sid}`, sid, {
      body: named('UpdateCompatFax', closed({ Status: oneOf(['canceled'], 'Cancels it, while it is queued.') })),
      result: fax,
      statuses: [404, 422],
    }),
    on.remove('faxes.delete', 'Deletes a fax that is not under way.', `${faxes}/{Sid}`, sid, { statuses: [404, 409] }),
    on.list('faxes.listMedia', 'Lists the media of a fax.', `${faxes}/{FaxSid}/Media`, ofFax, {
      query: named('ListCompatFaxMedia', closed({}, pageQuery)),
      result: page('CompatFaxMediaPage', 'media', media, 'media', { fax_media: list(media, 'The same as `media`.') }),
      items: 'media',
      statuses: [404, 422],
    }),
    on.get('faxes.getMedia', 'Gets media of a fax.', `${faxes}/{FaxSid}/Media/{Sid}`, mediaSid, {
      result: media,
      statuses: [404],
    }),
    on.remove(
      'faxes.deleteMedia',
      'Deletes media of a fax that is not under way.',
      `${faxes}/{FaxSid}/Media/{Sid}`,
      mediaSid,
      { statuses: [404, 409] },
    ),
  ],
};
