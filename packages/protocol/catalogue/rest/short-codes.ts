import { type Namespace, operation } from '../operation.js';
import { closed, constant, list, named, nullable, oneOf, open, openEnum, text, uuid } from '../schema.js';
import { page, pageQuery, webhookMethod } from './shared.js';

const root = '/api/relay/rest/short_codes';
const id = uuid('The short code.');
const scopes = ['numbers'] as const;

const handlers = ['relay_context', 'laml_webhooks', 'laml_application'];

const shortCode = named(
  'ShortCode',
  open({
    id: uuid('Unique id of the short code.'),
    name: nullable(text(), 'The name it was given.'),
    number: text('The code.'),
    capabilities: list(openEnum(['sms', 'mms']), 'What it can carry.'),
    number_type: constant('shortcode', 'The kind of number.'),
    code_type: openEnum(['vanity', 'random'], 'Whether it was chosen or drawn.'),
    country_code: text('Country, as ISO 3166-1 alpha-2.'),
    created_at: text('When the project got it.'),
    updated_at: text('When it was last changed.'),
    next_billed_at: nullable(text(), 'When it is billed next.'),
    lease_duration: nullable(text(), 'How long it is leased for, in words.'),
    message_handler: nullable(openEnum(handlers), 'What handles inbound messages; the `message_…` fields say where.'),
    message_request_url: nullable(text(), 'Where `laml_webhooks` fetches its cXML.'),
    message_request_method: nullable(webhookMethod, 'How `message_request_url` is requested.'),
    message_fallback_url: nullable(text(), 'Where the document is fetched when `message_request_url` fails.'),
    message_fallback_method: nullable(webhookMethod, 'How `message_fallback_url` is requested.'),
    message_laml_application_id: nullable(uuid(), 'The application of `laml_application`.'),
    message_relay_context: nullable(text(), 'The context of `relay_context`.'),
  }),
  'A short code of the project.',
);

const method = (what: string) =>
  oneOf(['GET', 'POST'], `How ${what} is requested.`, { 'x-name': 'WebhookMethod', default: 'POST' });

export const shortCodes: Namespace = {
  name: 'short-codes',
  operations: [
    operation({
      id: 'shortCodes.list',
      summary: 'Lists the short codes of the project.',
      method: 'GET',
      path: root,
      scopes,
      query: named(
        'ListShortCodes',
        closed(
          {},
          {
            filter_name: text('Only short codes whose name contains this.'),
            filter_number: text('Only short codes that contain this.'),
            ...pageQuery,
          },
        ),
      ),
      success: { status: 200, schema: page('ShortCodePage', shortCode, 'Short codes of the project.') },
      errors: { style: 'space', statuses: [400, 401, 500] },
      paging: { style: 'links', items: 'data' },
      page: 'rest/short-codes/list',
    }),
    operation({
      id: 'shortCodes.get',
      summary: 'Gets a short code.',
      method: 'GET',
      path: `${root}/{id}`,
      scopes,
      params: { id },
      success: { status: 200, schema: shortCode },
      errors: { style: 'space', statuses: [401, 404, 422, 500] },
      page: 'rest/short-codes/get',
    }),
    operation({
      id: 'shortCodes.update',
      summary: 'Names a short code and says what handles its messages.',
      method: 'PUT',
      path: `${root}/{id}`,
      scopes,
      params: { id },
      body: {
        encoding: 'json',
        schema: named(
          'UpdateShortCode',
          closed(
            {
              name: text('A name to tell the short code by.', { maxLength: 255 }),
              message_handler: oneOf(handlers, 'What handles inbound messages.'),
            },
            {
              message_request_url: text('Where `laml_webhooks` fetches its cXML.'),
              message_request_method: method('`message_request_url`'),
              message_fallback_url: text('Where the document is fetched when `message_request_url` fails.'),
              message_fallback_method: method('`message_fallback_url`'),
              message_laml_application_id: uuid('The application of `laml_application`.'),
              message_relay_context: text('The context of `relay_context`.'),
            },
          ),
        ),
      },
      success: { status: 200, schema: shortCode },
      errors: { style: 'space', statuses: [401, 404, 422, 500] },
      page: 'rest/short-codes/update',
    }),
  ],
};
