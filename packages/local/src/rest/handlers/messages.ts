import type { Message as ApiMessage, MessageLog } from '@signalwire/protocol/rest';
import { type Message, MessageError } from '../../messaging/index.js';
import { type Page, type PageRequest, readPage } from '../../store/index.js';
import { createdFilter } from '../created-filter.js';
import { invalid, notFound, notSimulated } from '../errors.js';
import { type Handlers, isoTime } from '../operation.js';
import { pageLinks, pageRequest } from '../paging.js';
import { demandHttpUrl } from '../urls.js';

export const messageHandlers = {
  'messages.create': async ({ body: wish, project, url }, { messages }) => {
    if ('message_type' in wish || 'template_id' in wish)
      throw notSimulated(
        "Messages over WhatsApp are part of the platform's API, but this local space does not simulate them yet.",
      );
    const { from, to, body, media, send_as_mms, status_callback, custom_variables } = wish;
    demandHttpUrl('status_callback', status_callback);
    for (const [index, each] of (media ?? []).entries()) demandHttpUrl(`media[${index}]`, each);
    try {
      const message = await messages.send({
        projectId: project.id,
        from,
        to,
        ...(body === undefined ? {} : { body }),
        ...(media === undefined ? {} : { media }),
        ...(send_as_mms ? { asMms: true } : {}),
        ...(status_callback === undefined ? {} : { statusCallback: status_callback }),
        ...(custom_variables === undefined ? {} : { customVariables: custom_variables }),
      });
      return present(message, url);
    } catch (error) {
      if (!(error instanceof MessageError)) throw error;
      throw invalid(atFault[error.code] ?? 'body', error.message, error.code);
    }
  },

  'messages.update': async ({ params, project, url }, { messages }) => {
    const message = messages.redact(project.id, params.message_id);
    if (!message) throw notFound(`Project ${project.id} has no message ${params.message_id}.`);
    return present(message, url);
  },

  'logs.messages.list': async ({ query = {}, project, url }, { messages }) => {
    const { from = Number.NEGATIVE_INFINITY, until = Number.POSITIVE_INFINITY } = createdFilter(query);
    const listed = messages.all.filter(
      ({ projectId, createdAt }) => projectId === project.id && createdAt >= from && createdAt < until,
    );
    const page = await pageOf(listed, pageRequest(query));
    return { links: pageLinks(url, query, page), data: page.items.map(presentLog) };
  },

  'logs.messages.get': async ({ params, project }, { messages }) => {
    const message = messages.find(project.id, params.id);
    if (!message) throw notFound(`Project ${project.id} has no message log ${params.id}.`);
    return presentLog(message);
  },
} satisfies Handlers;

/** The parameter that a refusal is about. */
const atFault: Record<string, string> = { invalid_to_number: 'to', invalid_from_number: 'from' };

function pageOf(messages: readonly Message[], request: PageRequest): Promise<Page<Message>> {
  return readPage(request, async ({ bound, order, limit }) => {
    const within = messages.filter(
      ({ position }) => !bound || (bound.operator === '<' ? position < bound.position : position > bound.position),
    );
    return (order === 'desc' ? within.reverse() : within).slice(0, limit);
  });
}

function present(message: Message, { origin }: URL): ApiMessage {
  const { id, from, to, body, status, kind, media, segments, error, createdAt, projectId, statusCallback } = message;
  return {
    id,
    from,
    to,
    body,
    status,
    direction: 'outbound',
    kind,
    media: [...media],
    number_of_segments: segments,
    error_code: error?.code ?? null,
    error_message: error?.message ?? null,
    created_at: isoTime(createdAt),
    project_id: projectId,
    status_callback_url: statusCallback ?? null,
    message_uri: `${origin}/api/messaging/logs/${id}`,
  };
}

const presentLog = ({ id, from, to, status, kind, segments, createdAt, error }: Message): MessageLog => ({
  id,
  from,
  to,
  status,
  direction: 'outbound',
  kind,
  source: 'realtime_api',
  type: 'relay_message',
  url: null,
  number_of_segments: segments,
  // Nothing is charged for here.
  charge: 0,
  charge_details: [],
  created_at: isoTime(createdAt),
  error_code: error?.code ?? null,
  error_message: error?.message ?? null,
});
