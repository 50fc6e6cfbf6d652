import type { CallingTransferParams, CallLeg, DialParams, UpdateCallParams } from '@signalwire/protocol/rest';
import { disconnect, end, refer, userEvent } from '../../calls/actions/index.js';
import { type Call, isFinal } from '../../calls/index.js';
import type { ScriptSource } from '../../swml/index.js';
import { invalid, notSimulated } from '../errors.js';
import type { Handlers, Platform } from '../operation.js';
import { demandHttpUrl } from '../urls.js';
import { findLive, onAnswered, onCall, present, reporting } from './on-call.js';

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

  'calling.end': onCall(({ reason }, call) => end(call, reason ?? 'hangup', 'client')),

  'calling.disconnect': onAnswered((_params, call) => disconnect(call)),

  'calling.transfer': onAnswered(({ dest }, call, platform) => {
    const { engine, scripts } = platform;
    const source = transferTo(dest, platform);
    engine.control(call, (signal) => scripts.handle(call, source, signal));
  }),

  'calling.refer': onAnswered(({ device, status_url }, call, platform) => {
    if (
      device.params.username !== undefined ||
      device.params.password !== undefined ||
      device.params.from !== undefined
    )
      throw notSimulated('from, username and password of a SIP REFER are not simulated by this local space yet.');
    const isRefer = ({ type }: { type: string }) => type === 'refer';
    const wish = { tells: isRefer, isLast: (event: Parameters<typeof isFinal>[0]) => isRefer(event) && isFinal(event) };
    reporting(platform, call, status_url, wish, () => {
      refer(call, device.params.to).catch((error: unknown) => {
        if (call.state !== 'ended')
          call.log.append({ type: 'failure', code: '500', message: `calling.refer: ${(error as Error).message}` });
      });
    });
  }),

  'calling.userEvent': onCall(({ event }, call) => userEvent(call, event)),
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
  refuseUnsimulated('Calls', to);
  if (isReachable(to)) return to;
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

/** What takes a call over. @throws {ApiError} for what cannot. */
function transferTo(dest: CallingTransferParams['dest'], platform: Platform): ScriptSource {
  if (typeof dest === 'object') {
    const checked = platform.scripts.validate(dest);
    if (!checked.ok) throw invalid('params.dest', checked.message, checked.code);
    return { kind: 'document', document: checked.document };
  }
  const to = dest.trim();
  if (/^https?:\/\//i.test(to)) {
    demandHttpUrl('params.dest', to);
    return { kind: 'url', url: to, method: 'POST' };
  }
  refuseUnsimulated('Transfers', to);
  if (!isReachable(to))
    demandNumber('params.dest', to, ', a SIP URI, an address of a resource (/public/name) or a URL');
  return { kind: 'document', document: { version: '1.0.0', sections: { main: [{ connect: { to } }] } } };
}

const isReachable = (to: string) => /^sips?:[^\s@]+@[^\s@]+$/i.test(to) || /^\/public\/\S+$/.test(to);

function refuseUnsimulated(what: string, to: string): void {
  if (/^(?:verto|client):/i.test(to))
    throw notSimulated(`${what} to ${to.split(':')[0]}: addresses are not simulated by this local space yet.`);
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
