import type { PostPromptData, PostPromptReport } from '@signalwire/protocol/swaig';
import { callLog, swmlVariables } from '../tools/webhook.js';
import { type LogEntry, topLevelNotes } from './conversation.js';
import { reportTimes } from './report-times.js';
import type { Session } from './session.js';

/** What every request to the agent's `post_prompt_url` has. Its dates are Unix times in microseconds. */
export function reportHead(session: Session, action: PostPromptReport['action']): PostPromptReport {
  const { call, config } = session;
  const conversationId = config.params.text('conversation_id');
  const endedBy = callEndedBy(session);
  const over = action === 'post_conversation';
  return {
    action,
    content_type: 'text/json',
    content_disposition: over ? 'agent.summary' : 'agent.load_conversation',
    conversation_type: 'voice',
    project_id: call.projectId,
    space_id: session.spaceId,
    call_id: call.id,
    ai_session_id: session.id,
    app_name: config.params.text('app_name') ?? (session.dialect === 'ai' ? 'swml app' : 'bedrock'),
    ...(conversationId ? { conversation_id: conversationId } : {}),
    caller_id_number: call.from,
    ...reportTimes(session, over),
    ...(endedBy ? { call_ended_by: endedBy } : {}),
    ...swmlVariables(session),
  };
}

/** The report of a session. */
export function buildReport(
  session: Session,
  summary: PostPromptData | undefined,
  { hardTimeout, conversationSummary }: { hardTimeout: boolean; conversationSummary: string | undefined },
): PostPromptReport {
  const log = callLog(session);
  const bedrock = session.dialect === 'amazon_bedrock';
  return {
    ...reportHead(session, 'post_conversation'),
    ...(hardTimeout ? { hard_timeout: true as const } : {}),
    ...(summary ? { post_prompt_data: summary } : {}),
    ...(bedrock && summary ? { conversation_summary: summary.raw } : {}),
    ...(conversationSummary ? { conversation_summary: conversationSummary } : {}),
    call_log: log,
    raw_call_log: bedrock ? log : [...session.conversation.log],
    call_timeline: session.conversation.log.flatMap(timelineOf),
    previous_contexts: session.conversation.previous,
    times: session.times,
    swaig_log: bedrock ? [] : session.swaigLog,
    global_data: { ...session.globalData },
  };
}

function callEndedBy(session: Session): string | undefined {
  const last = session.call.log.events.findLast((event) => event.type === 'state' && event.by !== undefined);
  if (!session.call.signal.aborted || last?.type !== 'state') return undefined;
  if (last.by === 'caller' || last.by === 'callee') return 'caller';
  return last.by === 'agent' ? 'assistant' : 'system';
}

const timelineTypes: Partial<Record<LogEntry['role'], string>> = {
  user: 'user_input',
  assistant: 'ai_response',
  'assistant-manual': 'ai_response',
  tool: 'tool_result',
};

function timelineOf({ role, content, timestamp, ...entry }: LogEntry): Record<string, unknown>[] {
  if (role === 'system-log') {
    const { action, metadata, context, step, step_index: index } = entry;
    if (topLevelNotes.includes(String(action))) return [];
    return [{ type: action, ts: timestamp, ...(metadata as object), ...defined({ context, step, step_index: index }) }];
  }
  const type = timelineTypes[role];
  return type ? [{ type, ts: timestamp, content, ...entry }] : [];
}

const defined = (fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
