import type { PostPromptData, SwaigResponse } from '@signalwire/protocol/swaig';
import type { Outcome } from '../../calls/index.js';
import { maskCredentials } from '../../http/index.js';
import { actionsOf } from '../actions/index.js';
import { stopBackground } from '../actions/speech.js';
import { callHook } from '../tools/hooks.js';
import { findJson } from './json-in-text.js';
import { collect } from './model-turn.js';
import { postPromptOf } from './moves.js';
import { truthy } from './params.js';
import { messagesOf } from './prompting.js';
import { buildReport } from './report.js';
import type { Session, SessionEnd } from './session.js';
import { conversationSummary, isStored } from './stored-conversation.js';

/** What is asked after the call: milliseconds that a model or a server may take for it. */
const patience = 60_000;

/** Ends a session: the goodbye of the call, the hooks, the post-prompt and the report. */
export async function finish(session: Session): Promise<Outcome> {
  const end: SessionEnd = session.ending ?? { reason: 'normal', result: 'success', outcome: { kind: 'next' } };
  const { call } = session;
  stopBackground(session);
  if (end.hangup && !end.fatal) call.end('hangup', 'agent');
  session.conversation.note('session_end', { reason: end.hardTimeout ? 'hard_timeout' : 'normal' });
  const hook = await callHook(session, 'hangup_hook', {
    signal: AbortSignal.timeout(patience),
    ...(end.fatal ? { extra: { fatal_error: true, error_reason: end.fatal } } : {}),
  });
  const rescue = end.fatal ? transferOf(hook?.response) : undefined;
  if (end.fatal && !rescue) call.end('error', 'platform');
  // A model that has just failed is not asked again.
  const summary = end.fatal ? undefined : await summarize(session);
  const told = end.fatal ? undefined : await whatWasSaid(session, end);
  await report(session, summary, { hardTimeout: end.hardTimeout ?? false, conversationSummary: told });
  session.log({ name: 'session_end', reason: end.reason });
  await session.debug?.close();
  for (const close of session.closers.splice(0)) await close();
  return rescue ?? (call.signal.aborted ? { kind: 'ended' } : end.outcome);
}

/** The summary that is kept for later conversations, or handed to the next agent. */
async function whatWasSaid(session: Session, end: SessionEnd): Promise<string | undefined> {
  const handsOn = end.reason === 'transfer' && (end.summarize || session.config.params.flag('transfer_summary', false));
  if (!handsOn && !isStored(session)) return undefined;
  const summary = await conversationSummary(session);
  if (handsOn) session.handover = summary;
  return isStored(session) ? summary : undefined;
}

/** Where a hangup hook wants a call to go whose session failed. */
function transferOf(response: SwaigResponse | undefined): Outcome | undefined {
  for (const item of response ? actionsOf(response, () => {}) : []) {
    if (item.SWML === undefined || !truthy(item.transfer)) continue;
    const dest: unknown = typeof item.SWML === 'string' ? findJson(item.SWML).parsed[0] : item.SWML;
    if (dest !== null && typeof dest === 'object') return { kind: 'transfer', dest };
  }
  return undefined;
}

/** Asks the model the post-prompt. */
async function summarize(session: Session): Promise<PostPromptData | undefined> {
  const prompt = postPromptOf(session);
  if (!prompt) return undefined;
  const text = session.expand(prompt.text);
  const messages = [...messagesOf(session), { role: 'system' as const, content: text }];
  session.conversation.note('summarize_start', {});
  try {
    await fillSummarizeFunction(session, messages);
    const { text: raw } = await collect(session, {
      cue: 'continue',
      purpose: 'summary',
      messages,
      tools: [],
      settings: { ...session.settings, ...prompt.settings },
      signal: AbortSignal.timeout(patience),
    });
    const found = findJson(raw);
    session.log({ name: 'post_prompt', raw, parsed: found.parsed });
    return {
      parsed: found.parsed,
      raw,
      ...(found.substituted === undefined ? {} : { substituted: found.substituted }),
    };
  } catch (error) {
    session.problem(`The post-prompt got no answer: ${(error as Error).message}`);
    return { parsed: [], raw: '' };
  }
}

/** `summarize_conversation`, where the agent has it: the model fills its parameters, and it is called. */
async function fillSummarizeFunction(
  session: Session,
  messages: Parameters<typeof collect>[1]['messages'],
): Promise<void> {
  const tool = session.tools.find('summarize_conversation');
  if (!tool) return;
  const { name, description, parameters } = tool;
  const { calls } = await collect(session, {
    cue: 'continue',
    purpose: 'summary',
    messages: [...messages, { role: 'system', content: `Call ${name} with what the conversation was about.` }],
    tools: [{ name, description, parameters }],
    signal: AbortSignal.timeout(patience),
  });
  const argument = findJson(calls[0]?.arguments ?? '').parsed[0] as Record<string, unknown> | undefined;
  if (!argument) return session.problem('The model did not call it.', name);
  await callHook(session, 'summarize_conversation', { argument, signal: AbortSignal.timeout(patience) });
}

async function report(
  session: Session,
  summary: PostPromptData | undefined,
  more: Parameters<typeof buildReport>[2],
): Promise<void> {
  const url = session.config.reportUrl;
  if (!url) return;
  const shown = maskCredentials(url);
  try {
    const { status, text } = await session.http.send({
      method: 'POST',
      url,
      json: buildReport(session, summary, more),
      timeoutMs: patience,
    });
    session.log({ name: 'report', url: shown, status });
    if (status < 200 || status > 299)
      session.problem(`The report was refused: POST ${shown} answered ${status}: ${text.slice(0, 160)}`);
  } catch (error) {
    const message = (error as Error).message;
    session.log({ name: 'report', url: shown, error: message });
    session.problem(`The report could not be delivered: ${message}`);
  }
}
