import { randomUUID } from 'node:crypto';
import type { BeginParams, Device, DialParams, EventEnvelope } from '@signalwire/protocol/relay';
import { dial } from '../../calls/actions/index.js';
import { deviceOf } from '../../calls/envelopes/index.js';
import type { Call, DialRequest } from '../../calls/index.js';
import { conflict, ok, type Reply } from '../replies.js';
import { given, type MethodContext, NotSimulatedError } from './context.js';
import { addressOf, refuseDevice, watchStates } from './devices.js';

/** Places calls to devices. The answer comes first, then the states of each call, then how the dial went. */
export function dialDevices(params: DialParams, context: MethodContext): Reply {
  const { tag = randomUUID(), devices, max_duration } = params;
  const { session, pacer } = context;
  if (session.dials.has(tag)) return conflict(`A dial with the tag ${JSON.stringify(tag)} is under way.`);
  const placing = new Map<DialRequest, Device>();
  const groups = devices.map((group) =>
    group.map((device) => {
      if (device.type === 'agora') return refuseDevice(device.type);
      const request = requestOf(device, { tag, max_duration }, session.principal.projectId);
      placing.set(request, device);
      return request;
    }),
  );
  session.dials.add(tag);
  pacer.answering(tag);
  let nodeId: string | undefined;
  const tell = (params: object) => pacer.pass(tag, () => session.send(envelope(context, { tag, ...params })));
  const placer = {
    dial: (request: DialRequest) => {
      const leg = place(request, placing.get(request) as Device, tag, context);
      if (nodeId === undefined) tell({ node_id: leg.nodeId, dial_state: 'dialing' });
      nodeId = leg.nodeId;
      return leg;
    },
  };
  const fail = (reason: string) =>
    tell({ node_id: nodeId ?? context.nodeId, dial_state: 'failed', reason, source: 'server' });
  dial(placer, {
    groups,
    answered: (leg) => tell({ node_id: leg.nodeId, dial_state: 'answered', call: dialed(leg) }),
  })
    .then((outcome) => {
      if ('reason' in outcome) fail(outcome.reason);
    })
    .catch((error: unknown) => fail(error instanceof Error ? error.message : String(error)))
    .finally(() => session.dials.delete(tag));
  return ok('Dialing');
}

/** Places a call to one device. */
export function beginCall(params: BeginParams, context: MethodContext): Reply {
  const { tag = randomUUID(), device, max_duration } = params;
  const request = requestOf(device, { tag, max_duration }, context.session.principal.projectId);
  context.pacer.answering(tag);
  const leg = place(request, device, tag, context);
  return ok('Call started', { call_id: leg.id, node_id: leg.nodeId });
}

function place(request: DialRequest, device: Device, tag: string, context: MethodContext): Call {
  const leg = context.engine.dial(request);
  context.desk.adopt(leg, context.session, tag);
  watchStates(device, leg, context);
  return leg;
}

function requestOf(
  device: Device,
  { tag, max_duration }: { tag: string; max_duration?: number | undefined },
  projectId: string,
): DialRequest {
  if (device.params.confirm !== undefined)
    throw new NotSimulatedError('confirm: devices of a dial have nobody to be joined with; calling.connect has.');
  const { to, from, type, timeout, headers, maxDuration } = addressOf(device);
  return {
    projectId,
    to,
    from,
    type,
    tag,
    ...given({ timeout, headers, maxDuration: maxDuration ?? (max_duration || undefined) }),
  };
}

function dialed(leg: Call): object {
  return {
    call_id: leg.id,
    node_id: leg.nodeId,
    segment_id: leg.segmentId,
    tag: leg.tag,
    call_state: leg.state,
    direction: leg.direction,
    device: deviceOf(leg),
    dial_winner: true,
  };
}

function envelope({ session, now }: MethodContext, params: object): EventEnvelope {
  const { projectId, spaceId } = session.principal;
  return {
    event_type: 'calling.call.dial',
    timestamp: now() / 1000,
    project_id: projectId,
    space_id: spaceId,
    params: params as Record<string, unknown>,
  };
}
