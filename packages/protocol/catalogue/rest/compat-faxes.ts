import { type Namespace, operation, type Scope } from '../operation.js';
import { bool, closed, integer, list, named, oneOf, open, openEnum, text, union, uuid } from '../schema.js';
import {
  accountPath,
  accountSid,
  callEvents,
  form,
  maybeText,
  method,
  page,
  pageQuery,
  refuses,
} from './compat-shared.js';

const scopes: readonly Scope[] = ['fax'];
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
    operation({
      id: 'compat.faxes.list',
      summary: 'Lists faxes.',
      method: 'GET',
      path: faxes,
      scopes,
      params: accountSid,
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
      success: { status: 200, schema: page('CompatFaxPage', 'faxes', fax, 'faxes') },
      errors: refuses(422),
      paging: { style: 'laml', items: 'faxes' },
      page: 'rest/compat/faxes/list',
    }),
    operation({
      id: 'compat.faxes.create',
      summary: 'Sends a fax.',
      method: 'POST',
      path: faxes,
      scopes,
      params: accountSid,
      body: form(
        named(
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
      ),
      success: { status: 200, schema: fax },
      errors: refuses(422),
      page: 'rest/compat/faxes/create',
    }),
    operation({
      id: 'compat.faxes.get',
      summary: 'Gets a fax.',
      method: 'GET',
      path: `${faxes}/{Sid}`,
      scopes,
      params: sid,
      success: { status: 200, schema: fax },
      errors: refuses(404),
      page: 'rest/compat/faxes/get',
    }),
    operation({
      id: 'compat.faxes.update',
      summary: 'Cancels a fax that is still queued.',
      method: 'POST',
      path: `${faxes}/{Sid}`,
      scopes,
      params: sid,
      body: form(named('UpdateCompatFax', closed({ Status: oneOf(['canceled'], 'Cancels it, while it is queued.') }))),
      success: { status: 200, schema: fax },
      errors: refuses(404, 422),
      page: 'rest/compat/faxes/update',
    }),
    operation({
      id: 'compat.faxes.delete',
      summary: 'Deletes a fax that is not under way.',
      method: 'DELETE',
      path: `${faxes}/{Sid}`,
      scopes,
      params: sid,
      success: { status: 204 },
      errors: refuses(404, 409),
      page: 'rest/compat/faxes/delete',
    }),
    operation({
      id: 'compat.faxes.listMedia',
      summary: 'Lists the media of a fax.',
      method: 'GET',
      path: `${faxes}/{FaxSid}/Media`,
      scopes,
      params: ofFax,
      query: named('ListCompatFaxMedia', closed({}, pageQuery)),
      success: {
        status: 200,
        schema: page('CompatFaxMediaPage', 'media', media, 'media', { fax_media: list(media, 'The same as `media`.') }),
      },
      errors: refuses(404, 422),
      paging: { style: 'laml', items: 'media' },
      page: 'rest/compat/faxes/list-media',
    }),
    operation({
      id: 'compat.faxes.getMedia',
      summary: 'Gets media of a fax.',
      method: 'GET',
      path: `${faxes}/{FaxSid}/Media/{Sid}`,
      scopes,
      params: mediaSid,
      success: { status: 200, schema: media },
      errors: refuses(404),
      page: 'rest/compat/faxes/get-media',
    }),
    operation({
      id: 'compat.faxes.deleteMedia',
      summary: 'Deletes media of a fax that is not under way.',
      method: 'DELETE',
      path: `${faxes}/{FaxSid}/Media/{Sid}`,
      scopes,
      params: mediaSid,
      success: { status: 204 },
      errors: refuses(404, 409),
      page: 'rest/compat/faxes/delete-media',
    }),
  ],
};
