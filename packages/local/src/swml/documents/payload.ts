import type { Call } from '../../calls/index.js';

/** What a script and the server of its document know about the call. */
export function callFacts(call: Call): Record<string, unknown> {
  const phone = call.type === 'phone';
  return {
    call_id: call.id,
    node_id: call.nodeId,
    segment_id: call.segmentId,
    ...(call.tag === undefined ? {} : { tag: call.tag }),
    call_state: call.state === 'ending' ? 'ended' : call.state,
    direction: call.direction,
    type: call.type,
    from: call.from,
    to: call.to,
    ...(phone ? { from_number: call.from, to_number: call.to } : {}),
    headers: call.headers.map(({ name, value }) => ({ name, value })),
    ...(call.parent === undefined ? {} : { parent: { ...call.parent } }),
    ...(call.peer === undefined ? {} : { peer: { call_id: call.peer.id, node_id: call.peer.nodeId } }),
    ...(call.type === 'sip' ? { sip_data: sipData(call) } : {}),
    project_id: call.projectId,
    space_id: call.spaceId,
  };
}

/** The body of a request for a call's document. */
export function callPayload(call: Call, params: Record<string, unknown>): Record<string, unknown> {
  return { call: callFacts(call), vars: call.vars, envs: call.envs, params };
}

function sipData({ from, to }: Call): Record<string, string> {
  return { ...sipParty('sip_req', to), ...sipParty('sip_from', from), ...sipParty('sip_to', to) };
}

function sipParty(prefix: string, uri: string): Record<string, string> {
  const [, user, host] = /^(?:sips?:)?(?:([^@]+)@)?([^;?]+)/i.exec(uri) ?? [];
  return {
    [`${prefix}_user`]: user ?? '',
    [`${prefix}_host`]: host ?? '',
    [`${prefix}_uri`]: uri.replace(/^sips?:/i, ''),
  };
}
