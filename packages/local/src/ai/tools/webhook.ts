import type { SwaigLogEntry, SwaigRequest, SwaigResponse } from '@signalwire/protocol/swaig';
import type { OutboundResponse } from '../../http/index.js';
import { maskCredentials } from '../../http/index.js';
import type { JsonInText } from '../session/json-in-text.js';
import { truthy } from '../session/params.js';
import type { Session } from '../session/session.js';
import { bedrockRequest } from './bedrock-request.js';
import type { Tool } from './definitions.js';

/** How a tool call over HTTP went. */
export interface WebhookOutcome {
  /** What the tool answered; a failure as text for the model when it gave no answer. */
  response: SwaigResponse;
  sent: SwaigRequest;
  ms: number;
  status?: number;
  /** What went wrong, where, and what to do about it. */
  error?: string;
  /** What the report says of an MCP server's part in it. */
  mcp?: Pick<SwaigLogEntry, 'mcp_url' | 'mcp_tool' | 'mcp_response' | 'mcp_error'>;
}

/** Milliseconds that a tool has to answer. The platform does not publish its own limit. */
export const toolTimeoutMs = 30_000;

/** Calls a tool's webhook. It never throws for what the tool's server does: the conversation goes on. */
export async function callWebhook(
  session: Session,
  tool: Tool,
  url: string,
  argument: { raw: string } & JsonInText,
  extra: Record<string, unknown> = {},
  signal: AbortSignal = session.signal,
): Promise<WebhookOutcome> {
  const sent = toolRequest(session, tool, argument, extra);
  const startedAt = session.clock.now();
  let answer: OutboundResponse;
  try {
    answer = await sendOnceMore(session, { url, json: sent, signal });
  } catch (error) {
    if (session.ending || signal.aborted)
      return failed(tool, sent, session.clock.now() - startedAt, 'the call ended before the function answered.');
    return failed(tool, sent, session.clock.now() - startedAt, (error as Error).message);
  }
  const { status, ms } = answer;
  const where = `POST ${maskCredentials(url)}`;
  if (status < 200 || status > 299)
    return {
      ...failed(tool, sent, ms, `${where} answered ${status}${excerpt(answer.text)}. ${advice(status)}`),
      status,
    };
  const response = readResponse(answer.text);
  if (typeof response === 'string') return { ...failed(tool, sent, ms, `${where} ${response}`), status };
  return { response, sent, ms, status };
}

/** Repeats the request once when no connection came about: then the function cannot have run. */
async function sendOnceMore(
  session: Session,
  request: { url: string; json: unknown; signal: AbortSignal },
): Promise<OutboundResponse> {
  const send = () => session.http.send({ method: 'POST', timeoutMs: toolTimeoutMs, ...request });
  try {
    return await send();
  } catch (error) {
    if (request.signal.aborted || !isUnconnected(error)) throw error;
    return send();
  }
}

const unconnected = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
];

function isUnconnected(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = (cause as { code?: unknown }).code;
    if (typeof code === 'string' && unconnected.includes(code)) return true;
    if (cause instanceof AggregateError) return cause.errors.some(isUnconnected);
  }
  return false;
}

function failed(tool: Tool, sent: SwaigRequest, ms: number, error: string): WebhookOutcome {
  return { response: { response: failureText(tool.name) }, sent, ms, error };
}

/** What the model is told when a tool gave no answer. */
export function failureText(name: string): string {
  return `The function "${name}" failed and gave no answer. Tell the caller that this does not work right now.`;
}

function advice(status: number): string {
  if (status === 401 || status === 403)
    return "Check the credentials in the function's web_hook_url and its token: the agent refused them.";
  if (status === 404) return "Check the function's web_hook_url: nothing answers there.";
  if (status >= 500) return "Look at the agent's own log for the error; a function should always answer 200.";
  return 'A function should always answer 200, with the explanation in "response".';
}

function excerpt(text: string): string {
  const short = text.trim().replaceAll(/\s+/g, ' ').slice(0, 160);
  return short ? `: ${short}` : '';
}

/** A tool's answer, or what is wrong with it. */
function readResponse(text: string): SwaigResponse | string {
  if (text.trim() === '') return 'answered with an empty body; a function answers with a JSON object, {} at least.';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return `did not answer with JSON (${(error as Error).message})${excerpt(text)}. Check what the function returns.`;
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return `answered with ${JSON.stringify(value).slice(0, 80)}, which is no JSON object; answer {"response": "…"}.`;
  return value;
}

/** The body that a tool is called with. A Bedrock agent's has other fields. */
export function toolRequest(
  session: Session,
  tool: Tool,
  argument: { raw: string } & JsonInText,
  extra: Record<string, unknown> = {},
): SwaigRequest {
  if (session.dialect === 'amazon_bedrock') return bedrockRequest(session, tool, argument, extra);
  const { call, config, globalData } = session;
  const { params } = config;
  const conversationId = params.text('conversation_id');
  return {
    function: tool.name,
    argument: {
      parsed: argument.parsed,
      raw: argument.raw,
      ...(argument.substituted === undefined ? {} : { substituted: argument.substituted }),
    },
    argument_desc: tool.parameters,
    description: tool.description,
    call_id: call.id,
    ai_session_id: session.id,
    ...(conversationId ? { conversation_id: conversationId } : {}),
    app_name: params.text('app_name') ?? 'swml app',
    caller_id_num: call.from,
    channel_active: call.state !== 'ended' && call.state !== 'ending',
    channel_offhook: call.answeredAt !== undefined,
    channel_ready: call.state === 'answered',
    content_type: 'text/swaig',
    content_disposition: 'SWAIG Function',
    version: '2.0',
    conversation_type: 'voice',
    project_id: call.projectId,
    space_id: session.spaceId,
    ...(Object.keys(globalData).length > 0 ? { global_data: { ...globalData } } : {}),
    meta_data_token: tool.metaDataToken,
    meta_data: { ...session.tools.metaData(tool) },
    ...swmlVariables(session),
    ...(params.flag('swaig_post_conversation', false)
      ? { call_log: callLog(session), raw_call_log: [...session.conversation.log] }
      : {}),
    ...extra,
  };
}

/** `SWMLVars` and `SWMLCall`, where the document wants them posted. */
export function swmlVariables(session: Session): {
  SWMLVars?: Record<string, unknown>;
  SWMLCall?: Record<string, unknown>;
} {
  const wanted = session.config.params.raw('swaig_post_swml_vars');
  if (!Array.isArray(wanted) && !truthy(wanted)) return {};
  const { call } = session;
  const vars = Array.isArray(wanted)
    ? Object.fromEntries(Object.entries(call.vars).filter(([name]) => wanted.includes(name)))
    : { ...call.vars };
  return {
    SWMLVars: vars,
    SWMLCall: {
      call_id: call.id,
      node_id: call.nodeId,
      segment_id: call.segmentId,
      call_state: call.state,
      direction: call.direction,
      type: call.type,
      from: call.from,
      to: call.to,
      project_id: call.projectId,
      space_id: session.spaceId,
    },
  };
}

const spoken = ['system', 'user', 'assistant', 'assistant-manual', 'tool'];

/** The conversation without what only the raw log tells. */
export function callLog(session: Session): Record<string, unknown>[] {
  return session.conversation.log
    .filter(({ role }) => spoken.includes(role))
    .map(({ barged: _b, barge_elapsed_ms: _e, text_heard_approx: _h, text_spoken_total: _t, ...entry }) => entry);
}
