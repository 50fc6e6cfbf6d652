import { createHash } from 'node:crypto';
import type { SwaigRequest } from '@signalwire/protocol/swaig';
import type { JsonInText } from '../session/json-in-text.js';
import { reportTimes } from '../session/report-times.js';
import type { Session } from '../session/session.js';
import type { Tool } from './definitions.js';

/** The body that a tool of a Bedrock agent is called with. */
export function bedrockRequest(
  session: Session,
  tool: Tool,
  argument: { raw: string } & JsonInText,
  extra: Record<string, unknown>,
): SwaigRequest {
  const { call, globalData } = session;
  const request: Record<string, unknown> = {
    function: tool.name,
    argument: {
      parsed: argument.parsed,
      raw: argument.raw,
      ...(argument.substituted === undefined ? {} : { substituted: argument.substituted }),
    },
    action: 'fetch_conversation',
    content_type: 'text/json',
    content_disposition: 'agent.function',
    conversation_type: 'voice',
    call_id: call.id,
    ai_session_id: session.id,
    app_name: 'bedrock',
    caller_id: '',
    caller_id_number: call.from,
    channel_active: call.state !== 'ended' && call.state !== 'ending',
    channel_offhook: call.answeredAt !== undefined,
    channel_ready: call.state === 'answered',
    project_id: call.projectId,
    space_id: session.spaceId,
    ...reportTimes(session),
    ...(Object.keys(globalData).length > 0 ? { global_data: { ...globalData } } : {}),
    meta_data_token: tool.ownMetaDataToken ?? createHash('md5').update(tool.name).digest('hex'),
    meta_data: { ...session.tools.metaData(tool) },
    ...extra,
  };
  return request as unknown as SwaigRequest;
}
