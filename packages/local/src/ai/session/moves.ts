import type { SwmlContext } from '@signalwire/protocol/swml';
import { renderPom } from '../prompt/pom.js';
import { readPostPrompt } from './config.js';
import { Gather } from './gather.js';
import { collect } from './model-turn.js';
import { truthy } from './params.js';
import type { Session } from './session.js';
import { pickFiller, speakFiller } from './speech.js';

/** What made the conversation move. */
export type Trigger = 'start' | 'ai_function' | 'webhook_action' | 'gather_complete' | 'auto_advance';

/** A conversation's new beginning. */
export interface Restart {
  system_prompt?: string | undefined;
  user_prompt?: string | undefined;
  consolidate?: unknown;
  full_reset?: unknown;
}

/** Goes to a step of the context that is on. */
export function goToStep(session: Session, name: string, trigger: Trigger): void {
  const { steps } = session;
  if (!steps) return;
  const from = steps.step?.name;
  const leaving = steps.step;
  steps.go(name);
  session.conversation.note(
    'step_change',
    { ...(from ? { from_step: from } : {}), to_step: name, trigger },
    session.place(),
  );
  session.log({ name: 'step', context: steps.contextName, step: name, ...(from ? { from } : {}), trigger });
  if (leaving?.history === 'hide') session.conversation.hideEarlier();
  arrive(session);
}

/** Goes to a context, with what entering it brings: a new beginning, fillers, its first step. */
export async function goToContext(session: Session, name: string, trigger: Trigger): Promise<void> {
  const { steps } = session;
  if (!steps) return;
  const from = steps.contextName;
  const leaving = steps.context;
  const reset = steps.step?.reset;
  const goodbye = pickFiller(session, leaving.exit_fillers, 0);
  if (goodbye && trigger !== 'start') await speakFiller(session, goodbye, 'thinking');
  steps.enter(name);
  const { context } = steps;
  session.conversation.note('context_enter', { to_context: name, from_context: from, trigger }, session.place());
  session.log({ name: 'context', context: name, ...(steps.step ? { step: steps.step.name } : {}) });
  const welcome = pickFiller(session, context.enter_fillers, 0);
  if (welcome) await speakFiller(session, welcome, 'thinking');
  const restartWith = newBeginning(context) ?? reset;
  if (restartWith) await restart(session, restartWith);
  else if (truthy(context.isolated)) session.conversation.restart();
  if (!restartWith && context.user_prompt) session.conversation.user(session.expand(context.user_prompt));
  arrive(session);
}

function newBeginning(context: SwmlContext): Restart | undefined {
  if (context.reset) return context.reset;
  if (!context.system_prompt) return undefined;
  return context;
}

/** Starts the conversation anew under another prompt. */
export async function restart(session: Session, how: Restart): Promise<void> {
  const { conversation } = session;
  const summary = truthy(how.consolidate) ? await summarize(session) : undefined;
  conversation.restart();
  conversation.note('reset', { ...how }, session.place());
  if (how.system_prompt) {
    const text = session.expand(how.system_prompt);
    if (truthy(how.full_reset)) session.prompt = { ...session.prompt, text };
    else conversation.system(text);
  }
  if (summary) conversation.system(`What happened before, in short: ${summary}`);
  if (how.user_prompt) conversation.user(session.expand(how.user_prompt));
}

/** What was said, in a few sentences of the model's; nothing when nothing was. */
export async function summarize(session: Session, signal?: AbortSignal): Promise<string | undefined> {
  if (session.conversation.messages.length === 0) return undefined;
  const { text } = await collect(session, {
    cue: 'continue',
    purpose: 'summary',
    tools: [],
    messages: [
      ...session.conversation.visible(),
      { role: 'system', content: 'Summarise the conversation so far in a few sentences.' },
    ],
    ...(signal ? { signal } : {}),
  });
  return text || undefined;
}

/** What a step brings when it is entered. */
export function arrive(session: Session): void {
  session.gather = undefined;
  const info = session.steps?.step?.gather_info;
  if (!info || info.questions.length === 0) return;
  session.gather = new Gather(info);
  session.conversation.note('gather_start', { total_questions: info.questions.length }, session.place());
  if (info.prompt) session.conversation.system(session.expand(info.prompt));
  openQuestion(session);
}

/** Notes the question that is open now. */
export function openQuestion(session: Session): void {
  const { gather } = session;
  const question = gather?.question;
  if (!gather || !question) return;
  if (question.isolated ?? gather.info.isolated) session.conversation.hideEarlier();
  session.conversation.note('gather_question', { key: question.key, question_index: gather.index }, session.place());
}

/** The post-prompt in force: the context's own, or the agent's. */
export function postPromptOf(session: Session): SessionPrompt {
  const own = session.steps?.context.post_prompt;
  if (!own) return session.config.postPrompt;
  return readPostPrompt(own, session.config.pomFormat, session.config.prompt.settings, (message) =>
    session.problem(message),
  );
}

type SessionPrompt = Session['config']['postPrompt'];

/** The text of a step or a context, variables replaced. */
export function placeText(
  session: Session,
  place: { text?: string | undefined; pom?: SwmlContext['pom']; prompt?: string | undefined },
): string {
  const text = place.pom ? renderPom(place.pom, session.config.pomFormat) : (place.prompt ?? place.text ?? '');
  return session.expand(text);
}
