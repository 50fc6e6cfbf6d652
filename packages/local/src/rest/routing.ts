import type { InboundRoute, Routing } from '../calls/index.js';
import type { MessageRoute } from '../messaging/index.js';
import type { NumberSettings, OwnedNumber, Resource, Store } from '../store/index.js';

/** Where the calls and messages to the space's numbers and addresses go, as its numbers and resources say at that moment. */
export function createRouting(store: Store): Routing & { message(to: string): Promise<MessageRoute | undefined> } {
  return {
    async inbound(to) {
      const address = await store.resources.atAddress(to);
      if (address) return toWebhook(address, {});
      const number = await store.numbers.byNumber(to);
      return number && (await toNumber(store, number));
    },
    async message(to) {
      const number = await store.numbers.byNumber(to);
      return number && messageRoute(number);
    },
    async numbers() {
      return [...(await store.numbers.taken())];
    },
  };
}

async function toNumber(store: Store, number: OwnedNumber): Promise<InboundRoute> {
  const { projectId, settings } = number;
  const resource = number.callingResourceId && (await store.resources.find(projectId, number.callingResourceId));
  if (resource) return toWebhook(resource, settings);
  const refused = (why: string): InboundRoute => ({ projectId, kind: 'refused', why });
  const handler = settings['call_handler'];
  const relay = (context: string | undefined, statusUrl: string | undefined): InboundRoute =>
    context
      ? { projectId, kind: 'relay', context, ...(statusUrl ? { statusUrl } : {}) }
      : refused(`its call_handler is ${handler}, but nothing says which.`);
  switch (handler) {
    case undefined:
      return refused('it has no call handler. Set one by updating the number, or assign a resource to it.');
    case 'relay_topic':
      return relay(settings['call_relay_topic'], settings['call_relay_topic_status_callback_url']);
    case 'relay_context':
      return relay(settings['call_relay_context'], settings['call_relay_context_status_callback_url']);
    case 'relay_application':
      return relay(settings['call_relay_application'], undefined);
    default:
      return refused(
        `its call_handler is ${handler}, which this local space does not simulate. It has relay_script (SWML), relay_topic, relay_context and relay_application.`,
      );
  }
}

function messageRoute({ projectId, settings }: OwnedNumber): MessageRoute {
  const refused = (why: string): MessageRoute => ({ projectId, kind: 'refused', why });
  const handler = settings['message_handler'];
  if (!handler) return refused('it has no message handler. Set one by updating the number.');
  const names: Record<string, string | undefined> = {
    relay_topic: settings['message_relay_topic'],
    relay_context: settings['message_relay_context'],
    relay_application: settings['message_relay_application'],
  };
  if (!Object.hasOwn(names, handler))
    return refused(
      `its message_handler is ${handler}, which this local space does not simulate. It has relay_topic, relay_context and relay_application.`,
    );
  const context = names[handler];
  return context
    ? { projectId, kind: 'relay', context }
    : refused(`its message_handler is ${handler}, but nothing says which.`);
}

function toWebhook({ projectId, displayName, details }: Resource, settings: NumberSettings): InboundRoute {
  const { usedFor, primary, fallback, statusCallback } = details;
  if (usedFor !== 'calling')
    return { projectId, kind: 'refused', why: `the SWML webhook "${displayName}" is for messages, not for calls.` };
  // A number that is handled by a script may have a fallback of its own.
  const fallbackUrl = settings['call_fallback_url'] || fallback.url;
  const fallbackMethod = settings['call_fallback_url'] ? settings['call_fallback_method'] : fallback.method;
  return {
    projectId,
    kind: 'swml',
    url: primary.url,
    method: primary.method,
    ...(fallbackUrl ? { fallback: { url: fallbackUrl, method: fallbackMethod === 'GET' ? 'GET' : 'POST' } } : {}),
    ...(statusCallback.url ? { statusCallback: { url: statusCallback.url, method: statusCallback.method } } : {}),
  };
}
