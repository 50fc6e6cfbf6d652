import type { TSchema } from 'typebox';
import type { Operation, Scope } from '../operation.js';
import { bool, constant, named, nullable, oneOf, open, openEnum, text, timestamp, url, uuid } from '../schema.js';
import { operationsOn } from './resource-operations.js';
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
  const docs = `rest/fabric/${kind.path.replaceAll('_', '-')}`;
  const on = operationsOn({
    id: `fabric.${name}`,
    path: `${root}/${kind.path}`,
    scopes,
    errors: 'rest',
    docs,
    one,
    many,
  });
  const undocumented = kind.undocumented ? { page: 'rest/fabric' } : {};
  const reading = { statuses: readErrors.statuses, ...undocumented };
  const writing = { statuses: writeErrors.statuses, ...undocumented };
  const result = kind.resource;
  const listing = { result: addressPage, ...reading };
  const addresses = on.listBelow('listAddresses', '/addresses', `Lists the addresses that reach ${one}.`, listing);
  const elsewhere = kind.addresses && { path: `${root}/${kind.addresses}`, params: renamed(kind.addresses, addresses) };
  return [
    on.list({ result: page(kind.page, result, `${capital(many)} of the project.`), ...reading }),
    ...(create ? [on.create({ body: create.body, success: create.status, result, ...writing })] : []),
    on.get({ result, ...reading }),
    on.update(update.method, {
      summary: update.method === 'PATCH' ? `Changes the given settings of ${one}.` : `Replaces the settings of ${one}.`,
      body: update.body,
      result,
      ...writing,
    }),
    on.delete(reading),
    { ...addresses, ...elsewhere },
  ];
}

/** The parameter of an operation under the name that another path has for it. */
const renamed = (path: string, { params }: Operation): Record<string, TSchema> => ({
  [placeholder(path)]: (params as Record<string, TSchema>)['id'] as TSchema,
});
const placeholder = (path: string): string => /\{(\w+)\}/.exec(path)?.[1] as string;

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
