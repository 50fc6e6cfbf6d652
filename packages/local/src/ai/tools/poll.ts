import type { SwaigResponse } from '@signalwire/protocol/swaig';
import { maskCredentials } from '../../http/index.js';
import { actionsOf, runActions } from '../actions/index.js';
import type { Session } from '../session/session.js';
import { callWebhook } from './webhook.js';

const name = 'check_for_input';

/** Milliseconds between two polls of the agent's `check_for_input`; nothing when it has none. */
export function pollEvery(session: Session): number | undefined {
  if (session.tools.find(name)?.target.kind !== 'webhook') return undefined;
  const every = session.config.params.number('input_poll_freq', 2_000);
  return Math.min(Math.max(every, 1_000), 10_000);
}

/** Asks the agent's `check_for_input` for what came in on other ways; it counts as said by the caller. */
export async function pollForInput(session: Session): Promise<void> {
  const tool = session.tools.find(name);
  session.polledAt = session.clock.now();
  if (tool?.target.kind !== 'webhook') return;
  const { url } = tool.target;
  const outcome = await callWebhook(session, tool, url, { raw: '{}', parsed: [{}] });
  if (outcome.error !== undefined) {
    // Once is enough: it is asked again and again.
    if (!session.pollFailed) session.problem(outcome.error, name);
    session.pollFailed = true;
    return;
  }
  const { response, ms, status } = outcome;
  const texts = textsOf(response);
  const actions = actionsOf(response, (message) => session.problem(message, name));
  if (texts.length === 0 && actions.length === 0) return;
  const id = `${name}-${session.polledAt}`;
  session.log({ name: 'tool_call', tool: name, arguments: {}, id, url: maskCredentials(url) });
  session.log({ name: 'tool_result', tool: name, id, response, ms, ...(status === undefined ? {} : { status }) });
  session.conversation.note(name, { messages: texts }, session.place());
  session.injected.push(...texts);
  await runActions(session, actions, { tool, toolCallId: id });
}

/** The texts of an answer: `messages` of an agent's own endpoint, or the `response` of a function. */
function textsOf(answer: SwaigResponse): string[] {
  const { messages, new_input: fresh, response } = answer as SwaigResponse & Record<string, unknown>;
  if (fresh === false) return [];
  const found = Array.isArray(messages) ? messages.map(textOf) : [response];
  return found.filter((text): text is string => typeof text === 'string' && text.trim() !== '');
}

function textOf(message: unknown): unknown {
  if (message === null || typeof message !== 'object') return message;
  const fields = message as Record<string, unknown>;
  return fields['text'] ?? fields['message'] ?? fields['message_text'] ?? fields['body'] ?? fields['content'];
}
