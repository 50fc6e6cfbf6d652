import type { Outcome } from '../../calls/index.js';
import { mcpTools } from '../mcp/servers.js';
import { ModelError } from '../models/model.js';
import { callHook } from '../tools/hooks.js';
import { includedTools } from '../tools/includes.js';
import type { AiResult } from '../types.js';
import { debugFeed } from './debug-feed.js';
import { finish } from './finish.js';
import { heed } from './heed.js';
import { type Heard, listen } from './listen.js';
import { arrive } from './moves.js';
import { durationMs } from './params.js';
import { respond } from './respond.js';
import type { Session } from './session.js';
import { speak } from './speech.js';
import { Steps } from './steps.js';
import { fetchConversation, whatIsMissing } from './stored-conversation.js';
import { isSpokenTo } from './wake.js';

const defaults = {
  attention: 'The caller has been silent for a while. Ask whether they are still there.',
  hardStop: 'The time for this conversation is over. Say goodbye to the caller in one sentence.',
  apology: "I'm sorry, something went wrong on our side. Please call again later. Goodbye.",
};

/** Holds a conversation from its first word to its report. */
export async function runSession(session: Session): Promise<AiResult> {
  let failure: unknown;
  try {
    await start(session);
    while (!session.ending) {
      // What came in during a hold comes before what is said about its end.
      if (session.resumeWith === undefined || session.outside.waiting) await turn(session, await listen(session));
      else await respond(session, 'continue');
    }
  } catch (error) {
    if (!(await explain(session, error))) failure = error;
  }
  const outcome = await finish(session);
  // A mistake of the space itself: whoever is in charge of the call must know.
  if (failure !== undefined) throw failure;
  return { result: session.ending?.result ?? 'success', outcome };
}

async function start(session: Session): Promise<void> {
  const { call, config, model } = session;
  const { params, contexts } = config;
  session.debug = debugFeed(session);
  for (const tool of await includedTools(session, config.includes)) session.tools.add(tool);
  for (const tool of await mcpTools(session, config.mcpServers)) session.tools.add(tool);
  session.log({ name: 'session_start', session: session.id, model: model.name, tools: session.tools.names });
  if (model.about) call.log.append({ type: 'note', message: model.about });
  session.conversation.note('session_start', { model: model.name });
  if (call.state !== 'answered') call.answer('script');
  if (contexts && Object.keys(contexts).length > 0) {
    session.steps = new Steps(contexts, (message) => session.problem(message));
    session.log({ name: 'context', context: session.steps.contextName, ...stepName(session) });
    arrive(session);
  }
  seedHistory(session);
  const missing = whatIsMissing(session);
  if (missing) session.problem(missing);
  await fetchConversation(session);
  readHardStop(session);
  await callHook(session, 'startup_hook');
  if (session.ending) return;
  const pause = params.number('initial_sleep_ms', 0);
  if (pause > 0) await session.clock.sleep(pause, session.signal);
  const background = params.text('background_file');
  if (background) {
    session.background = { file: background, quiet: false };
    call.log.append({ type: 'background', state: 'playing', file: background });
  }
  session.lastActivityAt = session.clock.now();
  await open(session);
}

const stepName = (session: Session) => (session.steps?.step ? { step: session.steps.step.name } : {});

function seedHistory(session: Session): void {
  const convo = session.config.params.raw('convo');
  if (!Array.isArray(convo)) return;
  for (const { role, content } of convo as { role?: unknown; content?: unknown }[]) {
    if (typeof content !== 'string') continue;
    if (role === 'user') session.conversation.user(content);
    else if (role === 'assistant') session.conversation.assistant(content);
    else if (role === 'system') session.conversation.system(content);
    else session.problem(`params.convo: role must be user, assistant or system, not ${JSON.stringify(role)}.`);
  }
}

function readHardStop(session: Session): void {
  const text = session.config.params.text('hard_stop_time');
  if (!text) return;
  const ms = durationMs(text);
  if (ms === undefined)
    session.problem(`params.hard_stop_time must be like "1h30m" or "90s", not "${text}"; it is ignored.`);
  else session.hardStopAt = session.startedAt + ms;
}

/** The first words: a fixed greeting, the model's own, or none. */
async function open(session: Session): Promise<void> {
  const { params } = session.config;
  const greeting = params.text('static_greeting');
  if (greeting) {
    const text = session.expand(greeting);
    const barge = params.flag('static_greeting_no_barge', false) ? { interruptible: false as const } : {};
    const { spoken, completed } = await speak(session, text, barge);
    session.lastActivityAt = session.clock.now();
    session.conversation.assistant(spoken);
    session.log({ name: 'assistant', text: spoken, ...(completed ? {} : { interrupted: true }) });
    return;
  }
  if (session.paused || session.waitForUser || params.flag('wait_for_user', false)) {
    session.waitForUser = false;
    return;
  }
  await respond(session, 'opening');
}

async function turn(session: Session, heard: Heard): Promise<void> {
  const { params } = session.config;
  switch (heard.kind) {
    case 'speech':
    case 'digits':
    case 'injected': {
      if (heard.kind === 'speech' && !isSpokenTo(session, heard.text)) {
        session.call.log.append({
          type: 'note',
          message: `The agent waits for its name: ${JSON.stringify(heard.text)} was not said to it.`,
        });
        return;
      }
      const dtmf = heard.kind === 'digits';
      session.conversation.user(heard.text, { content_type: dtmf ? 'DTMF' : 'Detected Speech' });
      session.log({ name: 'user', text: heard.text, kind: heard.kind });
      return respond(session, 'user');
    }
    case 'over':
      return;
    case 'outside':
      return heed(session, heard.wish);
    case 'attention': {
      session.log({ name: 'timeout', kind: 'attention', ms: heard.ms });
      session.conversation.note('attention_timeout', { timeout_ms: heard.ms }, session.place());
      session.conversation.system(session.expand(params.text('attention_timeout_prompt') ?? defaults.attention));
      return respond(session, 'attention', { functions: session.functionsOnTimeout });
    }
    case 'inactivity':
      session.log({ name: 'timeout', kind: 'inactivity', ms: heard.ms });
      return session.end({ reason: 'inactivity_timeout', result: 'success', outcome: { kind: 'next' } });
    case 'hard_stop':
      session.log({ name: 'timeout', kind: 'hard_stop', ms: session.hardStopAt - session.startedAt });
      session.conversation.system(session.expand(params.text('hard_stop_prompt') ?? defaults.hardStop));
      await respond(session, 'hard_stop', { functions: false });
      return session.end({ reason: 'hard_timeout', result: 'success', outcome: { kind: 'next' }, hardTimeout: true });
  }
}

const over: Outcome = { kind: 'ended' };

/** What an error means for the session. @returns whether it is one that sessions end by. */
async function explain(session: Session, error: unknown): Promise<boolean> {
  if (session.call.signal.aborted) {
    session.end({ reason: 'hangup', result: 'success', outcome: over });
    return true;
  }
  if (session.signal.aborted) {
    session.end({ reason: 'taken_over', result: 'success', outcome: over });
    return true;
  }
  const message = error instanceof Error ? error.message : String(error);
  session.problem(message);
  session.end({ reason: 'error', result: 'failed', outcome: over, hangup: true, fatal: 'llm_fatal' });
  if (!(error instanceof ModelError)) return false;
  session.conversation.note('manual_say', { reason: 'llm_fatal', text: defaults.apology });
  const { spoken } = await speak(session, defaults.apology, { interruptible: false });
  session.conversation.manual(spoken, { remember: false });
  return true;
}
