import { maskCredentials } from '../../http/index.js';
import { actionsOf, runActions } from '../actions/index.js';
import type { Session } from '../session/session.js';
import { callWebhook, type WebhookOutcome } from './webhook.js';

/** What a hook is called with beside the usual. */
export interface HookCall {
  argument?: Record<string, unknown>;
  extra?: Record<string, unknown>;
  signal?: AbortSignal;
}

/** Calls a function that the platform calls by itself, when the agent has it. Its actions apply as any function's. */
export async function callHook(
  session: Session,
  name: 'startup_hook' | 'hangup_hook' | 'summarize_conversation',
  { argument = {}, extra = {}, signal = session.signal }: HookCall = {},
): Promise<WebhookOutcome | undefined> {
  const tool = session.tools.find(name);
  if (tool?.target.kind !== 'webhook') return undefined;
  const { url } = tool.target;
  const id = `${name}-${session.id}`;
  const startedAt = session.clock.now();
  session.log({ name: 'tool_call', tool: name, arguments: argument, id, url: maskCredentials(url) });
  const outcome = await callWebhook(
    session,
    tool,
    url,
    { raw: JSON.stringify(argument), parsed: [argument] },
    extra,
    signal,
  );
  const { response, ms, status, error } = outcome;
  session.log({
    name: 'tool_result',
    tool: name,
    id,
    response,
    ms,
    ...(status === undefined ? {} : { status }),
    ...(error === undefined ? {} : { error }),
  });
  if (error !== undefined) session.problem(error, name);
  session.conversation.note(name, { duration_ms: ms, success: error === undefined }, session.place());
  session.swaigLog.push({
    command_name: name,
    command_arg: JSON.stringify(argument),
    epoch_time: Math.floor(startedAt / 1000),
    url: maskCredentials(url),
    post_data: outcome.sent,
    post_response: error === undefined ? response : { error },
  });
  if (name === 'startup_hook' && error === undefined)
    await runActions(
      session,
      actionsOf(response, (message) => session.problem(message, name)),
      { tool, toolCallId: id },
    );
  return outcome;
}
