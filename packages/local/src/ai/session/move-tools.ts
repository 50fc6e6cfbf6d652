import type { ModelToolCall } from '../models/model.js';
import { checkArguments } from '../tools/arguments.js';
import { type LoopGuard, parseArguments } from '../tools/run.js';
import type { Gather } from './gather.js';
import { goToContext, goToStep, openQuestion } from './moves.js';
import type { Session } from './session.js';

const names = ['next_step', 'change_context', 'gather_submit'];

/** @returns whether a tool is one of those with which the model moves the conversation on. */
export const isMove = (name: string) => names.includes(name);

/** Moves the conversation as the model asked. @returns whether it did. */
export async function move(session: Session, call: ModelToolCall, guard: LoopGuard): Promise<boolean> {
  const given = (parseArguments(call.arguments).parsed[0] ?? {}) as Record<string, unknown>;
  const loop = guard.check(call);
  if (loop) {
    session.conversation.note('function_loop', { function: call.name, ...loop }, session.place());
    answer(session, call, 'This was held back: too many calls. Answer the caller.');
    return false;
  }
  if (call.name === 'next_step') return nextStep(session, call, given['step']);
  if (call.name === 'change_context') return changeContext(session, call, given['context']);
  return submit(session, call, given);
}

function answer(session: Session, call: ModelToolCall, text: string): void {
  session.conversation.tool(call, text, { startedAt: session.clock.now(), executionMs: 0 });
}

function nextStep(session: Session, call: ModelToolCall, wanted: unknown): boolean {
  const valid = session.steps?.validSteps ?? [];
  if (typeof wanted !== 'string' || !valid.includes(wanted))
    return refuse(session, call, `There is no way to the step ${JSON.stringify(wanted)} from here`, valid);
  answer(session, call, 'Moved on. Follow the instructions of this part now.');
  goToStep(session, wanted, 'ai_function');
  return true;
}

async function changeContext(session: Session, call: ModelToolCall, wanted: unknown): Promise<boolean> {
  const valid = session.steps?.validContexts ?? [];
  if (typeof wanted !== 'string' || !valid.includes(wanted))
    return refuse(session, call, `There is no way to the context ${JSON.stringify(wanted)} from here`, valid);
  answer(session, call, 'Moved on. Follow the instructions of this part now.');
  await goToContext(session, wanted, 'ai_function');
  return true;
}

function refuse(session: Session, call: ModelToolCall, what: string, valid: string[]): false {
  const choices = valid.length > 0 ? `; possible: ${valid.join(', ')}.` : '.';
  session.conversation.note('change_step_failed', { requested: call.arguments }, session.place());
  session.problem(`The model called ${call.name}. ${what}${choices}`, call.name);
  answer(session, call, `${what}${choices}`);
  return false;
}

/** Takes the answer to the open question. The model's history shows no trace of it. */
function submit(session: Session, call: ModelToolCall, given: Record<string, unknown>): boolean {
  const { gather } = session;
  const question = gather?.question;
  if (!gather || !question) return refuse(session, call, 'No question is open', []);
  const wrong = checkArguments(gather.tool(question).parameters, given).filter((text) => !text.includes('is required'));
  const rejected = wrong.length > 0 ? 'invalid_answer' : gather.submit(given);
  if (rejected) {
    session.conversation.note(
      'gather_reject',
      { key: question.key, reason: rejected, attempt: gather.attempts },
      session.place(),
    );
    const why =
      rejected === 'confirmation_required'
        ? 'The caller has not confirmed the answer yet: read it back and ask.'
        : `The answer was not accepted. ${wrong.join(' ') || 'It was empty.'} Ask again.`;
    session.conversation.system(why);
    return true;
  }
  session.conversation.note(
    'gather_answer',
    { key: question.key, answer: gather.answers[question.key], question_index: gather.index - 1 },
    session.place(),
  );
  session.setGlobalData({ ...session.globalData, ...gather.into(session.globalData) });
  if (gather.question) openQuestion(session);
  else complete(session, gather);
  return true;
}

function complete(session: Session, gather: Gather): void {
  const { steps } = session;
  const { completion_action: action } = gather.info;
  session.conversation.note(
    'gather_complete',
    { answered: Object.keys(gather.answers).length, ...(action ? { completion_action: action } : {}) },
    session.place(),
  );
  session.gather = undefined;
  session.conversation.showAll();
  if (!steps || action === undefined) return;
  const target = action === 'next_step' ? steps.following : action;
  if (target !== undefined && steps.hasStep(target)) goToStep(session, target, 'gather_complete');
  else session.problem(`gather_info.completion_action "${action}" leads nowhere: the context has no such step.`);
}
