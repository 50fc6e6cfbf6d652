import { type Namespace, operation, type Scope } from '../operation.js';
import {
  bool,
  closed,
  constant,
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
import { page, webhookMethod } from './shared.js';

const scopes: readonly Scope[] = ['calling', 'messaging', 'fax', 'video'];
const root = '/api/fabric/resources';
const webhooks = `${root}/swml_webhooks`;
const webhookId = uuid('The SWML webhook.');

const usedFor = ['calling', 'messaging'];

const fabricAddress = named(
  'FabricAddress',
  open({
    id: uuid('Unique id of the address.'),
    name: text('Name, part of the address.'),
    display_name: text('Name to show.'),
    cover_url: text('Cover picture.'),
    preview_url: text('Preview picture.'),
    locked: bool('Whether the address refuses calls.'),
    channels: named(
      'AddressChannels',
      union([
        open({ audio: text('Where audio calls go.') }),
        open({ messaging: text('Where messages go.') }),
        open({ video: text('Where video calls go.') }),
      ]),
      'The channels of an address, each with the address to reach it by.',
    ),
    created_at: timestamp('When the address was created.'),
    type: openEnum(['app'], 'What the address points to.'),
  }),
  'An address that a resource is reached by.',
);

const swmlWebhook = named(
  'SwmlWebhookResource',
  open({
    id: uuid('Unique id of the resource.'),
    project_id: uuid('The project that owns it.'),
    display_name: text('Name to show.'),
    type: constant('swml_webhook', 'The kind of resource.'),
    created_at: timestamp('When it was created.'),
    updated_at: timestamp('When it was last changed.'),
    swml_webhook: named(
      'SwmlWebhook',
      open({
        id: uuid('Unique id of the webhook.'),
        name: text('Its name.'),
        used_for: openEnum(usedFor, 'Whether it answers calls or messages.'),
        primary_request_url: text('Where the SWML document is fetched.'),
        primary_request_method: webhookMethod,
        fallback_request_url: nullable(text(), 'Where it is fetched when the primary URL fails.'),
        fallback_request_method: webhookMethod,
        status_callback_url: nullable(text(), 'Where the state of calls or messages is reported.'),
        status_callback_method: webhookMethod,
      }),
      'Where a SWML document is fetched.',
    ),
  }),
  'A SWML webhook among the resources of the project.',
);

const method = (what: string) =>
  oneOf(['GET', 'POST'], `How ${what} is requested.`, { 'x-name': 'WebhookMethod', default: 'POST' });

const webhookSettings = {
  name: text('A name to tell the webhook by.'),
  used_for: oneOf(usedFor, 'Whether it answers calls or messages.', { default: 'calling' }),
  primary_request_method: method('the primary URL'),
  fallback_request_url: url('Where the document is fetched when the primary URL fails.'),
  fallback_request_method: method('the fallback URL'),
  status_callback_url: url('Where the state of calls or messages is reported.'),
  status_callback_method: method('the status callback'),
};
const primaryUrl = url('Where the SWML document is fetched.');

export const fabric: Namespace = {
  name: 'fabric',
  operations: [
    operation({
      id: 'fabric.swmlWebhooks.create',
      summary: 'Creates a SWML webhook.',
      method: 'POST',
      path: webhooks,
      scopes,
      body: {
        encoding: 'json',
        schema: named('CreateSwmlWebhook', closed({ primary_request_url: primaryUrl }, webhookSettings)),
      },
      success: { status: 201, schema: swmlWebhook },
      errors: { style: 'rest', statuses: [401, 404, 422, 500] },
      page: 'rest/fabric/swml-webhooks/create',
    }),
    operation({
      id: 'fabric.swmlWebhooks.list',
      summary: 'Lists the SWML webhooks of the project.',
      method: 'GET',
      path: webhooks,
      scopes,
      success: { status: 200, schema: page('SwmlWebhookPage', swmlWebhook, 'SWML webhooks of the project.') },
      errors: { style: 'rest', statuses: [401, 404, 500] },
      paging: { style: 'links', items: 'data' },
      page: 'rest/fabric/swml-webhooks/list',
    }),
    operation({
      id: 'fabric.swmlWebhooks.get',
      summary: 'Gets a SWML webhook.',
      method: 'GET',
      path: `${webhooks}/{id}`,
      scopes,
      params: { id: webhookId },
      success: { status: 200, schema: swmlWebhook },
      errors: { style: 'rest', statuses: [401, 404, 500] },
      page: 'rest/fabric/swml-webhooks/get',
    }),
    operation({
      id: 'fabric.swmlWebhooks.update',
      summary: 'Changes the given settings of a SWML webhook.',
      method: 'PATCH',
      path: `${webhooks}/{id}`,
      scopes,
      params: { id: webhookId },
      body: {
        encoding: 'json',
        schema: named('UpdateSwmlWebhook', closed({}, { primary_request_url: primaryUrl, ...webhookSettings })),
      },
      success: { status: 200, schema: swmlWebhook },
      errors: { style: 'rest', statuses: [401, 404, 422, 500] },
      page: 'rest/fabric/swml-webhooks/update',
    }),
    operation({
      id: 'fabric.swmlWebhooks.delete',
      summary: 'Deletes a SWML webhook.',
      method: 'DELETE',
      path: `${webhooks}/{id}`,
      scopes,
      params: { id: webhookId },
      success: { status: 204 },
      errors: { style: 'rest', statuses: [401, 404, 500] },
      page: 'rest/fabric/swml-webhooks/delete',
    }),
    operation({
      id: 'fabric.swmlWebhooks.listAddresses',
      summary: 'Lists the addresses that reach a SWML webhook.',
      method: 'GET',
      path: `${webhooks}/{swml_webhook_id}/addresses`,
      scopes,
      params: { swml_webhook_id: webhookId },
      success: { status: 200, schema: page('FabricAddressPage', fabricAddress, 'Addresses of the resource.') },
      errors: { style: 'rest', statuses: [401, 404, 500] },
      paging: { style: 'links', items: 'data' },
      page: 'rest/fabric/swml-webhooks/list-addresses',
    }),
    operation({
      id: 'fabric.resources.assignPhoneRoute',
      summary: 'Lets a resource handle the calls or messages of a phone route.',
      method: 'POST',
      path: `${root}/{id}/phone_routes`,
      scopes,
      params: { id: uuid('The resource.') },
      body: {
        encoding: 'json',
        schema: named(
          'AssignPhoneRoute',
          closed({
            phone_route_id: uuid('The phone route.'),
            handler: oneOf(usedFor, 'Whether the resource handles its calls or its messages.'),
          }),
        ),
      },
      success: { status: 200, schema: fabricAddress },
      errors: { style: 'rest', statuses: [401, 404, 422, 500] },
      page: 'rest/fabric/resources/assign-phone-route',
    }),
  ],
};
