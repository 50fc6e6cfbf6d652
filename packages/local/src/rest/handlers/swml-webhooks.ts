import type {
  CreateSwmlWebhook,
  FabricAddress,
  SwmlWebhookResource,
  UpdateSwmlWebhook,
} from '@signalwire/protocol/rest';
import type { Address, Project, Resource, Store, SwmlWebhookDetails } from '../../store/index.js';
import { invalid, notFound } from '../errors.js';
import { type Handlers, isoTime } from '../operation.js';
import { pageLinks, pageQuery, pageRequest } from '../paging.js';
import { demandHttpUrl } from '../urls.js';

const unset: SwmlWebhookDetails = {
  usedFor: 'calling',
  primary: { url: '', method: 'POST' },
  fallback: { url: undefined, method: 'POST' },
  statusCallback: { url: undefined, method: 'POST' },
};

export const swmlWebhookHandlers = {
  'fabric.swmlWebhooks.create': async ({ body, project }, { store }) => {
    const details = merge(unset, body);
    const displayName = body.name ?? 'SWML webhook';
    return present(await store.resources.create({ projectId: project.id, type: 'swml_webhook', displayName, details }));
  },

  'fabric.swmlWebhooks.list': async ({ project, url }, { store }) => {
    const query = pageQuery(url);
    const page = await store.resources.list(project.id, 'swml_webhook', pageRequest(query));
    return { data: page.items.map(present), links: pageLinks(url, query, page) };
  },

  'fabric.swmlWebhooks.get': async ({ params, project }, { store }) =>
    present(await findResource(store, project, params.id)),

  'fabric.swmlWebhooks.update': async ({ params, body, project }, { store }) => {
    const webhook = await findResource(store, project, params.id);
    await store.resources.update(webhook.id, {
      displayName: body.name ?? webhook.displayName,
      details: merge(webhook.details, body),
    });
    return present(await findResource(store, project, params.id));
  },

  'fabric.swmlWebhooks.delete': async ({ params, project }, { store }) => {
    const webhook = await findResource(store, project, params.id);
    await store.resources.delete(webhook.id);
    return undefined;
  },

  'fabric.swmlWebhooks.listAddresses': async ({ params, project, url }, { store }) => {
    const webhook = await findResource(store, project, params.swml_webhook_id);
    const query = pageQuery(url);
    const page = await store.resources.addresses(webhook.id, pageRequest(query));
    return {
      data: page.items.map((address) => presentAddress(address, webhook)),
      links: pageLinks(url, query, page),
    };
  },

  'fabric.resources.assignPhoneRoute': async ({ params, body, project }, { store }) => {
    const resource = await findResource(store, project, params.id);
    const number = await store.numbers.find(project.id, body.phone_route_id);
    if (!number)
      throw invalid(
        'phone_route_id',
        `${body.phone_route_id} is not a phone route of project ${project.id}. In a local space, a number's id is its route's.`,
      );
    if (resource.details.usedFor !== body.handler)
      throw invalid('handler', `must be ${resource.details.usedFor}, which is what "${resource.displayName}" is for.`);
    await store.numbers.update(
      number.id,
      body.handler === 'calling' ? { callingResourceId: resource.id } : { messagingResourceId: resource.id },
    );
    const { items } = await store.resources.addresses(resource.id, { size: 1 });
    return presentAddress(items[0] as Address, resource);
  },
} satisfies Handlers;

/** The settings with what a body changes of them. @throws {ApiError} 422 for an address that cannot be requested. */
function merge(before: SwmlWebhookDetails, body: CreateSwmlWebhook | UpdateSwmlWebhook): SwmlWebhookDetails {
  for (const name of ['primary_request_url', 'fallback_request_url', 'status_callback_url'] as const)
    demandHttpUrl(name, body[name]);
  return {
    usedFor: body.used_for ?? before.usedFor,
    primary: {
      url: body.primary_request_url ?? before.primary.url,
      method: body.primary_request_method ?? before.primary.method,
    },
    fallback: {
      url: body.fallback_request_url ?? before.fallback.url,
      method: body.fallback_request_method ?? before.fallback.method,
    },
    statusCallback: {
      url: body.status_callback_url ?? before.statusCallback.url,
      method: body.status_callback_method ?? before.statusCallback.method,
    },
  };
}

async function findResource(store: Store, project: Project, id: string): Promise<Resource> {
  const resource = await store.resources.find(project.id, id);
  if (!resource)
    throw notFound(
      `Project ${project.id} has no SWML webhook with the id ${id}. Listing its SWML webhooks shows their ids.`,
    );
  return resource;
}

function present({ id, projectId, displayName, details, createdAt, updatedAt }: Resource): SwmlWebhookResource {
  return {
    id,
    project_id: projectId,
    display_name: displayName,
    type: 'swml_webhook',
    created_at: isoTime(createdAt),
    updated_at: isoTime(updatedAt),
    swml_webhook: {
      id,
      name: displayName,
      used_for: details.usedFor,
      primary_request_url: details.primary.url,
      primary_request_method: details.primary.method,
      fallback_request_url: details.fallback.url ?? null,
      fallback_request_method: details.fallback.method,
      status_callback_url: details.statusCallback.url ?? null,
      status_callback_method: details.statusCallback.method,
    },
  };
}

function presentAddress({ id, name, channel, createdAt }: Address, resource: Resource): FabricAddress {
  const reachedBy = `/public/${name}?channel=${channel}`;
  return {
    id,
    name,
    display_name: resource.displayName,
    cover_url: '',
    preview_url: '',
    locked: false,
    channels: channel === 'audio' ? { audio: reachedBy } : { messaging: reachedBy },
    created_at: isoTime(createdAt),
    type: 'app',
  };
}
