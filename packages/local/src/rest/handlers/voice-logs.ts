import type { CallLog, VoiceLogEvent } from '@signalwire/protocol/rest';
import type { LoggedCall, LoggedEvent, Project, Store } from '../../store/index.js';
import { createdFilter } from '../created-filter.js';
import { notFound } from '../errors.js';
import { type Handlers, isoTime } from '../operation.js';
import { pageLinks, pageRequest } from '../paging.js';

export const voiceLogHandlers = {
  'logs.voice.list': async ({ query = {}, project, url }, { store, recorder }) => {
    await recorder.flush();
    const page = await store.calls.list(project.id, createdFilter(query), pageRequest(query));
    return { links: pageLinks(url, query, page), data: page.items.map(present) };
  },

  'logs.voice.get': async ({ params, project }, { store, recorder }) => {
    await recorder.flush();
    return present(await findLog(store, project, params.id));
  },

  'logs.voice.listEvents': async ({ params, project }, { store, recorder }) => {
    await recorder.flush();
    const call = await findLog(store, project, params.id);
    const events = await store.calls.events(call.id);
    return { data: events.map((event) => presentEvent(event, call)) };
  },
} satisfies Handlers;

async function findLog(store: Store, project: Project, id: string): Promise<LoggedCall> {
  const call = await store.calls.find(project.id, id);
  if (!call)
    throw notFound(
      `Project ${project.id} has no voice log ${id}. It is the call's segment_id; its call_id is taken as well.`,
    );
  return call;
}

export const callTypes = {
  phone: 'relay_pstn_call',
  sip: 'relay_sip_call',
  webrtc: 'relay_webrtc_call',
} as const satisfies Record<LoggedCall['type'], string>;

/** How long a call has been answered, in milliseconds; `null` while it is up. */
export function answeredMs({
  answeredAt,
  endedAt,
}: {
  answeredAt: number | undefined;
  endedAt: number | undefined;
}): number | null {
  if (endedAt === undefined) return null;
  return answeredAt === undefined ? 0 : endedAt - answeredAt;
}

function present(call: LoggedCall): CallLog {
  const ms = answeredMs(call);
  return {
    id: call.logId,
    from: call.from,
    to: call.to,
    source: 'realtime_api',
    // Nothing is charged for here.
    charge: 0,
    charge_details: [],
    created_at: isoTime(call.createdAt),
    type: callTypes[call.type],
    // Only calls of cXML have one.
    url: null,
    direction: call.direction,
    status: call.status,
    duration: ms === null ? null : Math.round(ms / 1000),
    duration_ms: ms,
    billing_ms: ms,
    parent_id: null,
  };
}

function presentEvent({ at, type, details, seq }: LoggedEvent, { projectId, logId }: LoggedCall): VoiceLogEvent {
  return {
    event_at: isoTime(at),
    level: levelOf(type, details),
    name: nameOf(type, details),
    details: { sequence: seq, ...details },
    project_id: projectId,
    log_id: logId,
  };
}

/** `calling_call_answered`, `calling_call_play`, `calling_ai_tool_call`: what the log's reader looks for. */
function nameOf(type: string, details: Record<string, unknown>): string {
  if (type === 'state')
    return details['state'] === 'created' ? 'calling_call_initiated' : `calling_call_${details['state']}`;
  if (type === 'ai') return `calling_ai_${(details['event'] as { name?: string } | undefined)?.name ?? 'event'}`;
  return `calling_call_${type}`;
}

function levelOf(type: string, details: Record<string, unknown>): VoiceLogEvent['level'] {
  const ai = details['event'] as { name?: string; error?: string } | undefined;
  if (type === 'warning' || ai?.name === 'problem') return 'warn';
  if (details['error'] !== undefined || (type === 'ai' && ai?.error !== undefined)) return 'error';
  if (type === 'state' && details['reason'] === 'error') return 'error';
  return type === 'vars' || type === 'step' ? 'debug' : 'info';
}
