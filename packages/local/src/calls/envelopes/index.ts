import type {
  CallPlayParams,
  CallReceiveParams,
  CallStateParams,
  Device,
  EventEnvelope,
} from '@signalwire/protocol/relay';
import type { Call, CallEvent, EndReason } from '../types.js';

/**
 * An entry of a call's log as RELAY and status callbacks tell of it.
 * @returns `undefined` for entries that neither tells of.
 */
export function envelopeOf(call: Call, event: CallEvent): EventEnvelope | undefined {
  switch (event.type) {
    case 'state':
      return envelope(call, 'calling.call.state', event.at, {
        ...idsOf(call),
        call_state: event.state,
        direction: call.direction,
        device: deviceOf(call),
        ...(event.state === 'ended' ? { end_reason: event.reason ?? 'hangup' } : {}),
      } satisfies CallStateParams);
    case 'play':
      return envelope(call, 'calling.call.play', event.at, {
        ...idsOf(call),
        control_id: event.control_id,
        state: event.state,
      } satisfies CallPlayParams);
    case 'record':
      return envelope(call, 'calling.call.record', event.at, { ...idsOf(call), ...recordParams(event) });
    case 'collect':
    case 'send_digits':
    case 'detect': {
      const { type, seq: _seq, at, call_id: _id, ...params } = event;
      return envelope(call, `calling.call.${type}`, at, { ...idsOf(call), ...params });
    }
    case 'denoise':
      return envelope(call, 'calling.call.denoise', event.at, { ...idsOf(call), denoised: event.on });
    case 'connect':
      return envelope(call, 'calling.call.connect', event.at, { ...idsOf(call), ...connectParams(event) });
    case 'conference':
      return envelope(call, 'calling.conference', event.at, { ...idsOf(call), ...event.conference });
    case 'pay':
      return envelope(call, 'calling.call.pay', event.at, {
        ...idsOf(call),
        control_id: event.control_id,
        ...event.pay,
      });
    case 'transcript': {
      const { id, text } = event;
      const { event_channel: _, ...message } = envelope(call, 'calling.transcript.completed', event.at, {
        id,
        call_id: call.id,
        segment_id: call.segmentId,
        text,
      });
      return message;
    }
    case 'user_event':
      return envelope(call, 'calling.user_event', event.at, { ...idsOf(call), event: event.event });
    default:
      return undefined;
  }
}

/** Clients and callbacks read the file's facts in different places: they are in both. */
function recordParams({ control_id, state, recording }: CallEvent & { type: 'record' }) {
  const { id, url, audio, startedAt, endedAt, durationMs, size } = recording;
  const file = {
    url,
    ...(durationMs === undefined ? {} : { duration: durationMs / 1000 }),
    ...(size === undefined ? {} : { size }),
  };
  return {
    control_id,
    state,
    ...file,
    recording_id: id,
    ...(endedAt === undefined ? {} : { start_time: startedAt / 1000, end_time: endedAt / 1000 }),
    record: { audio, format: audio.format, ...file },
  };
}

function connectParams(event: CallEvent & { type: 'connect' }) {
  if (event.state === 'failed') return { connect_state: event.state, failed_reason: event.reason };
  const { state, peer } = event;
  if (!peer) return { connect_state: state };
  const { type, from, to, ...ids } = peer;
  return { connect_state: state, peer: { ...ids, device: deviceOf({ type, from, to, headers: [] }) } };
}

/** Status callbacks spell two reasons otherwise than RELAY does. */
const spelling: Partial<Record<EndReason, string>> = { noAnswer: 'no_answer', decline: 'declined' };

/** An entry of a call's log as a status callback tells of it. */
export function callbackMessageOf(call: Call, event: CallEvent): EventEnvelope | undefined {
  const message = envelopeOf(call, event);
  if (!message || event.type !== 'state') return message;
  const reason = event.state === 'ended' ? (event.reason ?? 'hangup') : undefined;
  return {
    ...message,
    params: { ...message.params, end_reason: reason === undefined ? null : (spelling[reason] ?? reason) },
  };
}

/** What a RELAY client is told when a call is offered to it in a context. */
export function receiveEnvelope(call: Call, context: string, at: number): EventEnvelope {
  return envelope(call, 'calling.call.receive', at, {
    ...idsOf(call),
    project_id: call.projectId,
    context,
    call_state: 'created',
    direction: 'inbound',
    device: deviceOf(call),
  } satisfies CallReceiveParams);
}

/** The two ends of a call. */
export function deviceOf(call: Pick<Call, 'type' | 'from' | 'to' | 'headers'>): Device {
  const { from, to, headers } = call;
  switch (call.type) {
    case 'phone':
      return { type: 'phone', params: { from_number: from, to_number: to, headers: [...headers] } };
    case 'sip':
      return { type: 'sip', params: { from, to, headers: [...headers] } };
    case 'webrtc':
      return { type: 'webrtc', params: { from, to } };
  }
}

function idsOf({ id, nodeId, segmentId, tag }: Call) {
  return { call_id: id, node_id: nodeId, segment_id: segmentId, ...(tag === undefined ? {} : { tag }) };
}

function envelope(call: Call, type: string, at: number, params: object): EventEnvelope {
  return {
    event_type: type,
    event_channel: `call:${call.id}`,
    timestamp: at / 1000,
    project_id: call.projectId,
    space_id: call.spaceId,
    ...(call.context ? { context: call.context } : {}),
    params: params as Record<string, unknown>,
  };
}
