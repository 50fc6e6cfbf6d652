import type {
  CallPlayParams,
  CallReceiveParams,
  CallStateParams,
  Device,
  EventEnvelope,
} from '@signalwire/protocol/relay';
import type { Call, CallEvent } from '../types.js';

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
    default:
      return undefined;
  }
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
export function deviceOf(call: Call): Device {
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
