import { runActions } from '../actions/index.js';
import type { ModelCue } from '../models/model.js';
import { LoopGuard, runTool } from '../tools/run.js';
import { collect, type ModelAnswer } from './model-turn.js';
import { isMove, move } from './move-tools.js';
import { goToStep } from './moves.js';
import { truthy } from './params.js';
import { messagesOf, situationOf, toolsOf } from './prompting.js';
import type { Session } from './session.js';
import { pickFiller, speak, speakFiller } from './speech.js';

/** How often a model may have the word before the caller has it again. */
const mostRounds = 12;
/** How much of a long result stays in the history after the turn that it was for. */
const shortened = 500;

/** Gives the model the word until the caller has it again, or the session ends. */
export async function respond(session: Session, cue: ModelCue, options: { functions?: boolean } = {}): Promise<void> {
  const guard = new LoopGuard();
  const allowed = options.functions ?? true;
  const continued = new Set<string>();
  let ranFunction = false;
  let answered = false;
  if (session.backToBack === 'turn' && cue === 'user') session.backToBack = 'no';
  for (let round = 0; round < mostRounds; round++) {
    if (session.ending) return;
    const tools = toolsOf(session, { functions: allowed && (!ranFunction || session.backToBack !== 'no') });
    const answer = await ask(session, round === 0 ? cue : answered ? 'tool' : 'continue', tools);
    const spoken = await reply(session, answer);
    if (spoken) await afterReply(session);
    if (session.ending) return;
    if (answer.calls.length === 0) {
      await afterReply(session);
      if (session.ending || !(await goesOn(session, continued))) return;
      ranFunction = false;
      answered = false;
      continue;
    }
    const offered = new Set(tools.map(({ name }) => name));
    let moved = false;
    for (const call of answer.calls) {
      if (session.ending) return;
      if (!isMove(call.name)) ranFunction = (await runTool(session, call, guard, offered)) || ranFunction;
      else if (await move(session, call, guard)) moved = true;
      else ranFunction = true;
    }
    // Another step begins with its own functions.
    if (moved) ranFunction = false;
    answered = !moved;
    if (session.waitForUser) {
      session.waitForUser = false;
      await afterReply(session);
      return;
    }
  }
  session.problem(
    `The model had the word ${mostRounds} times in a row without giving it to the caller; it is cut off there.`,
  );
}

async function ask(session: Session, cue: ModelCue, tools: ReturnType<typeof toolsOf>): Promise<ModelAnswer> {
  if (session.resumeWith !== undefined) session.conversation.system(session.expand(session.resumeWith));
  session.resumeWith = undefined;
  const fillers = session.config.languages[0]?.speech_fillers;
  const filler = cue === 'user' || cue === 'opening' ? pickFiller(session, fillers, session.times.length) : undefined;
  const filling = filler ? speakFiller(session, filler, 'thinking') : undefined;
  const answer = await collect(session, {
    cue,
    purpose: 'conversation',
    messages: messagesOf(session),
    tools,
    situation: situationOf(session, cue),
  });
  await filling;
  noteTime(session, answer);
  for (const { id, text } of session.replacements.splice(0)) session.conversation.replaceCall(id, text);
  for (const id of session.extensive.splice(0)) session.conversation.shortenResult(id, shortened);
  return answer;
}

/** Speaks an answer and records it as heard. @returns whether there was anything to say. */
async function reply(session: Session, answer: ModelAnswer): Promise<boolean> {
  const toolCalls = answer.calls.filter(({ name }) => name !== 'gather_submit');
  if (!answer.text) {
    if (toolCalls.length > 0) session.conversation.assistant('', { toolCalls, extra: { latency: answer.firstMs } });
    return false;
  }
  const startedAt = session.clock.now();
  const { spoken, completed } = await speak(session, answer.text);
  const barged = completed
    ? {}
    : {
        barged: true,
        barge_elapsed_ms: session.clock.now() - startedAt,
        text_heard_approx: spoken,
        text_spoken_total: answer.text,
      };
  session.lastActivityAt = session.clock.now();
  session.conversation.assistant(spoken, { toolCalls, extra: { latency: answer.firstMs, ...barged } });
  session.log({ name: 'assistant', text: spoken, ...(completed ? {} : { interrupted: true }) });
  session.signal.throwIfAborted();
  if (!completed && toolCalls.length === 0) {
    const told =
      session.config.params.text('interrupt_prompt') ??
      'The caller interrupted you. They heard no more than what stands above.';
    session.conversation.system(session.expand(told));
  }
  return true;
}

/** What waited for the model's reply happens now. */
async function afterReply(session: Session): Promise<void> {
  for (const { tool, toolCallId, actions } of session.delayed.splice(0))
    await runActions(session, actions, { tool, toolCallId });
}

/**
 * What a step asks for once the model has spoken in it: to be left, or not to wait for the caller.
 * @returns whether the model has the word again.
 */
async function goesOn(session: Session, continued: Set<string>): Promise<boolean> {
  const { steps, gather } = session;
  const step = steps?.step;
  if (!steps || !step || gather?.question) return false;
  if (truthy(step.end)) {
    steps.leave();
    return false;
  }
  const key = `${steps.contextName}/${step.name}`;
  if (continued.has(key)) return false;
  continued.add(key);
  if (truthy(step.skip_to_next_step) && steps.following !== undefined) {
    goToStep(session, steps.following, 'auto_advance');
    return true;
  }
  return truthy(step.skip_user_turn);
}

function noteTime(session: Session, answer: ModelAnswer): void {
  const { text, ms, firstMs } = answer;
  if (!text) return;
  const words = text.split(/\s+/).length;
  // Models do not all report their tokens; four characters a token is the usual rule of thumb.
  const tokens = Math.ceil(text.length / 4);
  const perSecond = ms > 0 ? (tokens * 1000) / ms : 0;
  session.times.push({
    response: text,
    response_word_count: words,
    answer_time: ms / 1000,
    token_time: firstMs / 1000,
    tokens,
    avg_tps: perSecond,
    tps: perSecond,
  });
}
