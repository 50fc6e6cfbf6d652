import type {
  CallPlayParams,
  CallQueueParams,
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
      if (event.inner) return undefined;
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
    case 'conference': {
      // What concerns the conference as a whole names no call.
      const ofParticipant = event.conference.status.startsWith('participant');
      const ids = ofParticipant ? idsOf(call) : { node_id: call.nodeId };
      return envelope(call, 'calling.conference', event.at, { ...ids, ...event.conference });
    }
    case 'hold':
      return envelope(call, 'calling.call.hold', event.at, { ...idsOf(call), state: event.on ? 'hold' : 'unhold' });
    case 'echo':
      return envelope(call, 'calling.call.echo', event.at, { ...idsOf(call), state: event.state });
    case 'queue':
      return envelope(call, 'calling.call.queue', event.at, {
        ...idsOf(call),
        control_id: event.control_id,
        ...event.queue,
      } satisfies CallQueueParams);
    case 'refer':
      return envelope(call, 'calling.call.refer', event.at, { ...idsOf(call), ...event.refer });
    case 'fax': {
      const { type } = event.fax;
      // Clients look for the end in one place, callbacks in the other.
      const end = type === 'page' ? {} : { state: type };
      return envelope(call, 'calling.call.fax', event.at, {
        ...idsOf(call),
        control_id: event.control_id,
        fax: event.fax,
        ...end,
      });
    }
    case 'transcribe':
      return envelope(call, 'calling.call.transcribe', event.at, { ...idsOf(call), ...transcribeParams(event) });
    case 'ai_action':
      return envelope(call, 'calling.call.ai', event.at, {
        ...idsOf(call),
        control_id: event.control_id,
        state: event.state,
      });
    case 'failure':
      return envelope(call, 'calling.error', event.at, {
        ...idsOf(call),
        code: event.code,
        message: event.message,
      });
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

function transcribeParams({ control_id, state, transcription }: CallEvent & { type: 'transcribe' }) {
  const { id, startedAt, endedAt, text } = transcription;
  const end =
    endedAt === undefined
      ? {}
      : { end_time: endedAt / 1000, duration: (endedAt - startedAt) / 1000, size: Buffer.byteLength(text ?? ''), text };
  return { control_id, state, recording_id: id, start_time: startedAt / 1000, ...end };
}

/** Clients and callbacks read the file's facts in different places: they are in both. */
function recordParams({ control_id, state, recording }: CallEvent & { type: 'record' }) {
  const { id, url, audio, startedAt, endedAt, durationMs, size, pauseBehavior } = recording;
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
    ...(pauseBehavior === undefined ? {} : { pause_behavior: pauseBehavior }),
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
    // One that another client hands on is answered already.
    call_state: call.state === 'answered' ? 'answered' : 'created',
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
