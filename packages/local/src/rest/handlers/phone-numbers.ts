import type { PhoneNumber, UpdatePhoneNumber } from '@signalwire/protocol/rest';
import type { NumberSettings, OwnedNumber, Project, Resource, Store } from '../../store/index.js';
import { invalid, notFound } from '../errors.js';
import type { NumberMarket } from '../numbers/index.js';
import { type Handlers, isoTime } from '../operation.js';
import { pageLinks, pageRequest } from '../paging.js';
import { demandHttpUrl } from '../urls.js';

export const phoneNumberHandlers = {
  'phoneNumbers.search': async ({ query, url }, { store, market }) => ({
    links: { self: url.href, first: url.href },
    data: market.search(query ?? {}, await store.numbers.taken()),
  }),

  'phoneNumbers.create': async ({ body: { number }, project }, { store, market }) => {
    if (!market.has(number))
      throw invalid('number', `${number} is not for sale in this local space. Search finds the numbers that are.`);
    const bought = await store.numbers.create(project.id, number);
    if (!bought) throw invalid('number', `${number} is not for sale any more: it has been bought already.`);
    return present(bought, undefined, market);
  },

  'phoneNumbers.list': async ({ query = {}, project, url }, { store, market }) => {
    const filter = { name: query.filter_name, number: query.filter_number };
    const page = await store.numbers.list(project.id, filter, pageRequest(query));
    const handlers = await store.resources.byIds(
      page.items.flatMap(({ callingResourceId }) => callingResourceId ?? []),
    );
    return {
      links: pageLinks(url, query, page),
      data: page.items.map((number) => present(number, handlers.get(number.callingResourceId ?? ''), market)),
    };
  },

  'phoneNumbers.get': async ({ params, project }, { store, market }) => {
    const number = await findNumber(store, project, params.id);
    return present(number, await handlerOf(store, number), market);
  },

  'phoneNumbers.update': async ({ params, body, project }, { store, market }) => {
    const number = await findNumber(store, project, params.id);
    const settings = { ...number.settings, ...given(body) };
    demandUrls(body);
    if (body.call_handler !== undefined) demandTarget('call_handler', settings, callTargets);
    if (body.message_handler !== undefined) demandTarget('message_handler', settings, messageTargets);
    const changesHandler =
      body.call_handler !== undefined ||
      (body.call_relay_script_url !== undefined && settings['call_handler'] === 'relay_script');
    await store.numbers.update(number.id, {
      settings,
      ...(body.name === undefined ? {} : { name: body.name }),
      ...(body.message_handler === undefined ? {} : { messagingResourceId: undefined }),
      ...(changesHandler ? { callingResourceId: await scriptResource(store, project, settings) } : {}),
    });
    const updated = await findNumber(store, project, params.id);
    return present(updated, await handlerOf(store, updated), market);
  },

  'phoneNumbers.delete': async ({ params, project }, { store }) => {
    const number = await findNumber(store, project, params.id);
    await store.numbers.delete(number.id);
    return undefined;
  },
} satisfies Handlers;

/** The setting without which a handler has nothing to hand to; those that are left out need an id of the platform's. */
const callTargets: Record<string, string> = {
  relay_script: 'call_relay_script_url',
  relay_topic: 'call_relay_topic',
  relay_context: 'call_relay_context',
  relay_application: 'call_relay_application',
  relay_connector: 'call_relay_connector_id',
  relay_sip_endpoint: 'call_sip_endpoint_id',
  relay_verto_endpoint: 'call_verto_resource',
  laml_webhooks: 'call_request_url',
  laml_application: 'call_laml_application_id',
  dialogflow: 'call_dialogflow_agent_id',
  video_room: 'call_video_room_id',
  ai_agent: 'call_ai_agent_id',
  call_flow: 'call_flow_id',
};
const messageTargets: Record<string, string> = {
  relay_topic: 'message_relay_topic',
  relay_context: 'message_relay_context',
  relay_application: 'message_relay_application',
  laml_webhooks: 'message_request_url',
  laml_application: 'message_laml_application_id',
};

function demandTarget(handler: string, settings: NumberSettings, targets: Record<string, string>): void {
  const target = targets[settings[handler] ?? ''];
  if (target && !settings[target])
    throw invalid(target, `is required when ${handler} is ${settings[handler]}.`, 'missing_required_parameter');
}

function demandUrls(body: UpdatePhoneNumber): void {
  for (const [name, value] of Object.entries(body))
    if (name.endsWith('_url') && value !== '') demandHttpUrl(name, value);
}

/** What a body sets; the name is not among a number's settings, it has its own place. */
function given({ name: _, ...settings }: UpdatePhoneNumber): NumberSettings {
  return Object.fromEntries(Object.entries(settings).filter((entry) => entry[1] !== undefined)) as NumberSettings;
}

/** A number with a SWML URL is handled by a SWML webhook of that URL; the platform makes one where there is none. */
async function scriptResource(store: Store, project: Project, settings: NumberSettings): Promise<string | undefined> {
  const url = settings['call_relay_script_url'];
  if (settings['call_handler'] !== 'relay_script' || !url) return undefined;
  const existing = await store.resources.withPrimaryUrl(project.id, url);
  if (existing) return existing.id;
  const created = await store.resources.create({
    projectId: project.id,
    type: 'swml_webhook',
    displayName: url.replace(/^https?:\/\/(?:[^@/]*@)?/, '').replace(/[?#].*$/, ''),
    details: {
      usedFor: 'calling',
      primary: { url, method: 'POST' },
      fallback: { url: undefined, method: 'POST' },
      statusCallback: { url: undefined, method: 'POST' },
    },
  });
  return created.id;
}

async function handlerOf(store: Store, number: OwnedNumber): Promise<Resource | undefined> {
  return number.callingResourceId ? store.resources.find(number.projectId, number.callingResourceId) : undefined;
}

export async function findNumber(store: Store, project: Project, id: string): Promise<OwnedNumber> {
  const number = await store.numbers.find(project.id, id);
  if (!number)
    throw notFound(`Project ${project.id} has no phone number with the id ${id}. Listing its numbers shows their ids.`);
  return number;
}

function present(number: OwnedNumber, handler: Resource | undefined, market: NumberMarket): PhoneNumber {
  const { settings } = number;
  const tollFree = market.isTollFree(number.number);
  const text = (name: string) => settings[name] || null;
  const method = (name: string) => (settings[name] as 'GET' | 'POST' | undefined) ?? null;
  return {
    id: number.id,
    number: number.number,
    name: number.name ?? null,
    capabilities: tollFree ? ['voice', 'sms'] : ['voice', 'sms', 'mms', 'fax'],
    number_type: tollFree ? 'toll-free' : 'longcode',
    e911_address_id: null,
    e911_status: null,
    created_at: isoTime(number.createdAt),
    updated_at: isoTime(number.updatedAt),
    // Nothing is billed here.
    next_billed_at: null,
    call_handler: handler ? 'relay_script' : text('call_handler'),
    calling_handler_resource_id: number.callingResourceId ?? null,
    call_receive_mode: settings['call_receive_mode'] ?? 'voice',
    call_request_url: text('call_request_url'),
    call_request_method: method('call_request_method'),
    call_fallback_url: text('call_fallback_url'),
    call_fallback_method: method('call_fallback_method'),
    call_status_callback_url: text('call_status_callback_url'),
    call_status_callback_method: method('call_status_callback_method'),
    call_laml_application_id: text('call_laml_application_id'),
    call_dialogflow_agent_id: text('call_dialogflow_agent_id'),
    call_relay_topic: text('call_relay_topic'),
    call_relay_topic_status_callback_url: text('call_relay_topic_status_callback_url'),
    call_relay_script_url: handler?.details.primary.url ?? text('call_relay_script_url'),
    call_relay_context: text('call_relay_context'),
    call_relay_context_status_callback_url: text('call_relay_context_status_callback_url'),
    call_relay_application: text('call_relay_application'),
    call_relay_connector_id: text('call_relay_connector_id'),
    call_sip_endpoint_id: text('call_sip_endpoint_id'),
    call_verto_resource: text('call_verto_resource'),
    call_video_room_id: text('call_video_room_id'),
    message_handler: text('message_handler'),
    messaging_handler_resource_id: number.messagingResourceId ?? null,
    message_request_url: text('message_request_url'),
    message_request_method: method('message_request_method'),
    message_fallback_url: text('message_fallback_url'),
    message_fallback_method: method('message_fallback_method'),
    message_laml_application_id: text('message_laml_application_id'),
    message_relay_topic: text('message_relay_topic'),
    message_relay_context: text('message_relay_context'),
    country_code: 'US',
  };
}
