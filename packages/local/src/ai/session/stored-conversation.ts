import { maskCredentials } from '../../http/index.js';
import { summarize } from './moves.js';
import { reportHead } from './report.js';
import type { Session } from './session.js';

/** Whether the conversation is kept from call to call, under an id. */
export function isStored(session: Session): boolean {
  const { params, reportUrl } = session.config;
  return (
    params.flag('save_conversation', false) && params.text('conversation_id') !== undefined && reportUrl !== undefined
  );
}

/** What `save_conversation` needs and does not have. */
export function whatIsMissing(session: Session): string | undefined {
  const { params, reportUrl } = session.config;
  if (!params.flag('save_conversation', false) || isStored(session)) return undefined;
  return `params.save_conversation needs ${reportUrl ? 'params.conversation_id' : 'post_prompt_url'}: nothing is fetched or kept.`;
}

/** Asks the agent for the summary of earlier conversations under the same id, and puts it before this one. */
export async function fetchConversation(session: Session): Promise<void> {
  const url = session.config.reportUrl;
  if (!url || !isStored(session)) return;
  const shown = maskCredentials(url);
  try {
    const { status, text } = await session.http.send({
      method: 'POST',
      url,
      json: reportHead(session, 'fetch_conversation'),
      signal: session.signal,
    });
    session.log({ name: 'report', url: shown, fetch: true, status });
    const summary = summaryIn(text);
    if (summary) session.conversation.system(`What was said in earlier conversations: ${summary}`);
  } catch (error) {
    if (session.signal.aborted) return;
    const message = (error as Error).message;
    session.log({ name: 'report', url: shown, fetch: true, error: message });
    session.problem(`The earlier conversation could not be fetched: ${message}`);
  }
}

function summaryIn(text: string): string | undefined {
  try {
    const summary = (JSON.parse(text) as { conversation_summary?: unknown } | null)?.conversation_summary;
    return typeof summary === 'string' && summary.trim() !== '' ? summary : undefined;
  } catch {
    // Any answer without a summary means that there is none.
    return undefined;
  }
}

/** The summary of this conversation, to be kept or handed on. */
export async function conversationSummary(session: Session): Promise<string | undefined> {
  try {
    return await summarize(session, AbortSignal.timeout(60_000));
  } catch (error) {
    session.problem(`The conversation could not be summarised: ${(error as Error).message}`);
    return undefined;
  }
}
