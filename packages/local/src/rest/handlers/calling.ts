import type { CallLeg, DialParams, UpdateCallParams } from '@signalwire/protocol/rest';
import type { Call } from '../../calls/index.js';
import type { LoggedCall, Project } from '../../store/index.js';
import type { ScriptSource } from '../../swml/index.js';
import { type ApiError, invalid, notFound, notSimulated } from '../errors.js';
import { type Handlers, isoTime, type Platform } from '../operation.js';
import { demandHttpUrl } from '../urls.js';
import { answeredMs, callTypes } from './voice-logs.js';

export const callingHandlers = {
  'calling.dial': async ({ body: { params }, project }, platform) => {
    const { engine, scripts, recorder, callbacks } = platform;
    const to = demandDestination(params);
    const source = documentSource(params, params.url_method ?? 'POST', platform);
    demandHttpUrl('params.status_url', params.status_url);
    const call = engine.dial(
      {
        projectId: project.id,
        from: params.from,
        to,
        envs: params.custom_variables ?? {},
        ...(params.timeout === undefined ? {} : { timeout: params.timeout }),
      },
      (answered) => engine.control(answered, (signal) => scripts.handle(answered, source, signal)),
    );
    recorder.placed(call, 'url' in params ? params.url : undefined);
    if (params.status_url)
      callbacks.watch(call, {
        url: params.status_url,
        event: 'calling.call.state',
        states: params.status_events ?? ['ended'],
      });
    return present(call);
  },

  'calling.update': async ({ body: { params }, project }, platform) => {
    const { engine, scripts, callbacks } = platform;
    const call = await findLive(platform, project, params.id, 'params.id');
    demandHttpUrl('params.status_url', params.status_url);
    const source = documentSource(params, 'POST', platform);
    if (params.status) return finish(call, params.status);
    if (call.direction === 'outbound' && call.state !== 'answered')
      throw invalid(
        'params.id',
        `the call ${call.id} is ${call.state}; its document can be replaced once it is answered.`,
      );
    if (params.status_url)
      callbacks.watch(call, { url: params.status_url, event: 'calling.call.state', states: ['ended'] });
    engine.control(call, (signal) => scripts.handle(call, source, signal));
    return present(call);
  },

  'calling.end': async ({ body: { id, params }, project }, platform) => {
    const call = await findLive(platform, project, id, 'id');
    call.end(params.reason ?? 'hangup', 'client');
    return present(call);
  },
} satisfies Handlers;

function finish(call: Call, status: 'canceled' | 'completed'): CallLeg {
  const answered = call.state === 'answered';
  if (status === 'canceled' && answered)
    throw invalid('params.status', `cannot be canceled: the call ${call.id} is answered. Use completed to end it.`);
  if (status === 'completed' && !answered)
    throw invalid(
      'params.status',
      `cannot be completed: the call ${call.id} is ${call.state}. Use canceled to end it.`,
    );
  call.end(answered ? 'hangup' : 'cancel', 'client');
  return present(call);
}

/** Who is called. @throws {ApiError} for what the space cannot call, and for options that it does not simulate. */
function demandDestination(params: DialParams): string {
  for (const option of ['to_script', 'send_digits', 'caller_id'] as const)
    if (params[option] !== undefined)
      throw notSimulated(
        `The option "${option}" of dial is part of the platform's API, but this local space does not simulate it yet.`,
      );
  const { to, from } = params;
  if (to === undefined) throw invalid('params.to', 'is required.', 'missing_required_parameter');
  if (/^(?:verto|client):/i.test(to))
    throw notSimulated(`Calls to ${to.split(':')[0]}: addresses are not simulated by this local space yet.`);
  if (/^sips?:[^\s@]+@[^\s@]+$/i.test(to) || /^\/public\/\S+$/.test(to)) return to;
  demandNumber('params.to', to, ', a SIP URI, or the address of a resource (/public/name)');
  demandNumber('params.from', from, ', when a phone is called', 'invalid_from_number');
  return to;
}

function demandNumber(attribute: string, value: string, or: string, code?: string): void {
  if (/^\+[1-9]\d{6,14}$/.test(value)) return;
  const digits = value.replace(/[^\d]/g, '');
  const meant = digits.length === 10 ? `+1${digits}` : digits.length > 10 ? `+${digits}` : undefined;
  throw invalid(
    attribute,
    `must be a number in E.164 form${or}. Given: ${JSON.stringify(value.slice(0, 80))}.${meant ? ` Did you mean "${meant}"?` : ''}`,
    code,
  );
}

/** What handles the call. @throws {ApiError} 422 for a document that is not valid or an address that cannot be requested. */
function documentSource(
  params: DialParams | UpdateCallParams,
  method: 'GET' | 'POST',
  { scripts }: Platform,
): ScriptSource {
  if ('swml' in params) {
    const checked = scripts.validate(params.swml);
    if (!checked.ok) throw invalid('params.swml', checked.message, checked.code);
    return { kind: 'document', document: checked.document };
  }
  demandHttpUrl('params.url', params.url);
  demandHttpUrl('params.fallback_url', params.fallback_url);
  const { url, fallback_url: fallback } = params;
  return { kind: 'url', url, method, ...(fallback ? { fallback: { url: fallback, method } } : {}) };
}

/** A call of the project that has not ended. */
async function findLive(
  { engine, recorder, store }: Platform,
  project: Project,
  id: string,
  attribute: string,
): Promise<Call> {
  const call = engine.find(id);
  if (call?.projectId === project.id) {
    if (call.state === 'ended' || call.state === 'ending') throw over(attribute, id, call.endReason);
    return call;
  }
  await recorder.flush();
  const logged = await store.calls.find(project.id, id);
  if (logged) throw over(attribute, id, logged.endReason);
  throw notFound(`Project ${project.id} has no call ${id}.`);
}

const over = (attribute: string, id: string, reason: string | undefined): ApiError =>
  invalid(
    attribute,
    `the call ${id} has ended (${reason ?? 'hangup'}); nothing can be done with it any more.`,
    'call_ended',
  );

function present(call: Call): CallLeg {
  const ms = answeredMs(call);
  const type: LoggedCall['type'] = call.type;
  return {
    id: call.id,
    from: call.from,
    to: call.to,
    direction: call.direction === 'outbound' ? 'outbound-api' : 'inbound',
    source: 'realtime_api',
    url: null,
    // Nothing is charged for here.
    charge: 0,
    created_at: isoTime(call.createdAt),
    charge_details: [],
    status: call.state,
    duration: ms === null ? null : Math.round(ms / 1000),
    duration_ms: ms,
    billing_ms: ms,
    type: callTypes[type],
    parent_id: null,
  };
}
