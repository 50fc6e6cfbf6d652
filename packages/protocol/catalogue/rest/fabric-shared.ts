import type { TSchema } from 'typebox';
import { type Operation, operation, type Scope } from '../operation.js';
import { bool, constant, named, nullable, oneOf, open, openEnum, text, timestamp, url, uuid } from '../schema.js';
import { page, webhookMethod } from './shared.js';

export const scopes: readonly Scope[] = ['calling', 'messaging', 'fax', 'video'];
export const root = '/api/fabric/resources';

/** The errors of operations that read, and of those that write. */
export const readErrors = { style: 'rest', statuses: [401, 404, 500] } as const;
export const writeErrors = { style: 'rest', statuses: [401, 404, 422, 500] } as const;

export const addressChannels = named(
  'AddressChannels',
  open(
    {},
    {
      audio: text('Where audio calls go.'),
      messaging: text('Where messages go.'),
      video: text('Where video calls go.'),
    },
  ),
  'The channels that an address has, each with the address to reach it by.',
);

export const fabricAddress = named(
  'FabricAddress',
  open({
    id: uuid('Unique id of the address.'),
    name: text('Name, part of the address.'),
    display_name: text('Name to show.'),
    cover_url: text('Cover picture.'),
    preview_url: text('Preview picture.'),
    locked: bool('Whether the address refuses calls.'),
    channels: addressChannels,
    created_at: timestamp('When the address was created.'),
    type: openEnum(
      ['app', 'room', 'call', 'subscriber'],
      'What the address points to: an application, a conference room, a SIP device or trunk, or a subscriber.',
    ),
  }),
  'An address that a resource is reached by.',
);

export const addressPage = page('FabricAddressPage', fabricAddress, 'Addresses of the resource.');

/** A resource as the platform tells of it: what all kinds have in common, and under the name of its kind the rest. */
export function resource(name: string, type: string, details: Record<string, TSchema>, about: string): TSchema {
  const { id, project_id, ...rest } = inCommon(type);
  return named(name, open({ id, project_id, display_name: text('Name to show.'), ...rest, ...details }), about);
}

/** What all kinds of resources have, apart from their names. */
export const inCommon = (type: string) => ({
  id: uuid('Unique id of the resource.'),
  project_id: uuid('The project that owns it.'),
  type: constant(type, 'The kind of resource.'),
  created_at: timestamp('When it was created.'),
  updated_at: timestamp('When it was last changed.'),
});

/** What a resource is used for. */
export const usedFor = ['calling', 'messaging'];

/** How a webhook is requested, in what is sent to the platform. */
export const method = (what: string) =>
  oneOf(['GET', 'POST'], `How ${what} is requested.`, { 'x-name': 'WebhookMethod', default: 'POST' });

/** The same, without a default. */
export const methodOf = (what: string) =>
  oneOf(['GET', 'POST'], `How ${what} is requested.`, { 'x-name': 'WebhookMethod' });

/** Where a document is fetched, as it is set. */
export const webhookSettings = (document: string) => ({
  name: text('A name to tell the webhook by.'),
  used_for: oneOf(usedFor, 'Whether it answers calls or messages.', { default: 'calling' }),
  primary_request_method: method('the primary URL'),
  fallback_request_url: url(`Where the ${document} is fetched when the primary URL fails.`),
  fallback_request_method: method('the fallback URL'),
  status_callback_url: url('Where the state of calls or messages is reported.'),
  status_callback_method: method('the status callback'),
});
export const primaryUrl = (document: string) => url(`Where the ${document} is fetched.`);

/** Where a document is fetched, as the platform tells it. */
export const webhookDetails = (document: string) => ({
  id: uuid('Unique id of the webhook.'),
  name: text('Its name.'),
  used_for: openEnum(usedFor, 'Whether it answers calls or messages.'),
  primary_request_url: url(`Where the ${document} is fetched.`),
  primary_request_method: webhookMethod,
  fallback_request_url: nullable(url(), 'Where it is fetched when the primary URL fails.'),
  fallback_request_method: webhookMethod,
  status_callback_url: nullable(url(), 'Where the state of calls or messages is reported.'),
  status_callback_method: webhookMethod,
});

/** A kind of resource, as far as all kinds are handled alike. */
interface Kind {
  /** Its name in the client: `aiAgents`. */
  name: string;
  /** Its part of the path: `ai_agents`. */
  path: string;
  /** `an AI agent`. */
  one: string;
  /** `AI agents`. */
  many: string;
  /** What is answered for one. */
  resource: TSchema;
  /** The type of a page of them. */
  page: string;
  create?: { status: 200 | 201; body: TSchema };
  update: { method: 'PATCH' | 'PUT'; body: TSchema };
  /** Where its addresses are listed, when not at `{id}/addresses` of its path. */
  addresses?: string;
  /** The client's documentation has no page about it. */
  undocumented?: true;
}

/** The operations that every kind of resource has. */
export function operationsOf(kind: Kind): Operation[] {
  const { name, one, many, create, update } = kind;
  const path = `${root}/${kind.path}`;
  const id = uuid(`The ${one.replace(/^an? /, '')}.`);
  const docs = (member: string) =>
    kind.undocumented ? 'rest/fabric' : `rest/fabric/${kind.path.replaceAll('_', '-')}/${member}`;
  const addresses = `${root}/${kind.addresses ?? `${kind.path}/{id}/addresses`}`;
  const owner = /\{(\w+)\}/.exec(addresses)?.[1] as string;
  return [
    operation({
      id: `fabric.${name}.list`,
      summary: `Lists the ${many} of the project.`,
      method: 'GET',
      path,
      scopes,
      success: { status: 200, schema: page(kind.page, kind.resource, `${capital(many)} of the project.`) },
      errors: readErrors,
      paging: { style: 'links', items: 'data' },
      page: docs('list'),
    }),
    ...(create
      ? [
          operation({
            id: `fabric.${name}.create`,
            summary: `Creates ${one}.`,
            method: 'POST',
            path,
            scopes,
            body: { encoding: 'json', schema: create.body },
            success: { status: create.status, schema: kind.resource },
            errors: writeErrors,
            page: docs('create'),
          }),
        ]
      : []),
    operation({
      id: `fabric.${name}.get`,
      summary: `Gets ${one}.`,
      method: 'GET',
      path: `${path}/{id}`,
      scopes,
      params: { id },
      success: { status: 200, schema: kind.resource },
      errors: readErrors,
      page: docs('get'),
    }),
    operation({
      id: `fabric.${name}.update`,
      summary: update.method === 'PATCH' ? `Changes the given settings of ${one}.` : `Replaces the settings of ${one}.`,
      method: update.method,
      path: `${path}/{id}`,
      scopes,
      params: { id },
      body: { encoding: 'json', schema: update.body },
      success: { status: 200, schema: kind.resource },
      errors: writeErrors,
      page: docs('update'),
    }),
    operation({
      id: `fabric.${name}.delete`,
      summary: `Deletes ${one}.`,
      method: 'DELETE',
      path: `${path}/{id}`,
      scopes,
      params: { id },
      success: { status: 204 },
      errors: readErrors,
      page: docs('delete'),
    }),
    operation({
      id: `fabric.${name}.listAddresses`,
      summary: `Lists the addresses that reach ${one}.`,
      method: 'GET',
      path: addresses,
      scopes,
      params: { [owner]: id },
      success: { status: 200, schema: addressPage },
      errors: readErrors,
      paging: { style: 'links', items: 'data' },
      page: docs('list-addresses'),
    }),
  ];
}

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
