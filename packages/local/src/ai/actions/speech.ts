import { readHints } from '../session/hints.js';
import { afterHold, holdFor } from '../session/hold.js';
import { goToStep } from '../session/moves.js';
import { truthy } from '../session/params.js';
import type { Session } from '../session/session.js';
import { speak } from '../session/speech.js';
import { type ActionHandler, isRecord, nothing, plan, refuse, show } from './action.js';

export const say: ActionHandler = (session, value) => {
  if (typeof value !== 'string' || value.trim() === '') return refuse(`say takes a text, not ${show(value)}.`);
  return plan(async () => {
    const { spoken, completed } = await speak(session, value);
    session.conversation.manual(spoken, { remember: true });
    session.conversation.note('manual_say', { text: spoken }, session.place());
    session.log({ name: 'assistant', text: spoken, ...(completed ? {} : { interrupted: true }) });
    session.lastActivityAt = session.clock.now();
  });
};

export const userInput: ActionHandler = (session, value) =>
  typeof value === 'string' && value !== ''
    ? plan(() => void session.injected.push(value))
    : refuse(`user_input takes a text, not ${show(value)}.`);

export const waitForUser: ActionHandler = (session, value) => {
  if (value === 'answer_first' || truthy(value))
    return plan(() => {
      session.waitForUser = true;
    });
  return plan(() => {
    session.waitForUser = false;
  });
};

export const changeVoice: ActionHandler = (session, value) => {
  const voice = isRecord(value) ? value['voice'] : value;
  if (typeof voice !== 'string' || voice === '') return refuse(`change_voice takes a voice, not ${show(value)}.`);
  return plan(() => {
    session.voice = voice;
  });
};

/** Seconds of a hold: a number, `5m`, `1:30`; 300 for what is out of range, as on the platform. */
export function holdSeconds(value: unknown): number {
  const seconds = typeof value === 'string' ? spelledSeconds(value) : Number(value ?? 300);
  return Number.isFinite(seconds) && seconds >= 0 && seconds <= 900 ? seconds : 300;
}

function spelledSeconds(text: string): number {
  const clock = /^(\d+):(\d{1,2})$/.exec(text.trim());
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const match = /^(\d+)\s*([smh]?)$/.exec(text.trim());
  if (!match) return Number.NaN;
  return Number(match[1]) * ({ s: 1, m: 60, h: 3600 }[match[2] || 's'] as number);
}

export const hold: ActionHandler = (session, value) => {
  const how = isRecord(value) ? value : { timeout: value };
  for (const key of ['step', 'timeout_step'])
    if (how[key] !== undefined && !session.steps?.hasStep(String(how[key])))
      return refuse(`hold.${key}: there is no step ${show(how[key])} here.`);
  return plan(() => {
    session.holdNext = { seconds: holdSeconds(how['timeout']), step: how['step'], timeoutStep: how['timeout_step'] };
  });
};

/** Puts the caller on hold, once everything else that came with the wish is under way. */
export async function holdWhereAsked(session: Session): Promise<void> {
  const { holdNext } = session;
  session.holdNext = undefined;
  if (!holdNext || session.ending) return;
  const end = await holdFor(session, holdNext.seconds);
  session.resumeWith = afterHold(end);
  const target = end.by === 'timeout' ? holdNext.timeoutStep : holdNext.step;
  if (target !== undefined) goToStep(session, String(target), 'webhook_action');
}

export const playbackBackground: ActionHandler = (session, value) => {
  const file = isRecord(value) ? value['file'] : value;
  if (typeof file !== 'string' || file === '')
    return refuse(`playback_bg takes a file or {file, wait}, not ${show(value)}.`);
  return plan(() => {
    stopBackground(session);
    session.background = { file, quiet: isRecord(value) && truthy(value['wait']) };
    session.call.log.append({ type: 'background', state: 'playing', file });
  });
};

export const stopPlaybackBackground: ActionHandler = (session) => plan(() => stopBackground(session));

/** Ends the background audio, if there is any. */
export function stopBackground(session: Session): void {
  const { background } = session;
  if (!background) return;
  session.background = undefined;
  session.call.log.append({ type: 'background', state: 'finished', file: background.file });
}

export const addDynamicHints: ActionHandler = (session, value) => {
  if (!Array.isArray(value)) return refuse(`add_dynamic_hints takes a list, not ${show(value)}.`);
  return plan(() => void session.dynamicHints.push(...readHints(value, (message) => session.problem(message))));
};

export const clearDynamicHints: ActionHandler = (session) => plan(() => void session.dynamicHints.splice(0));

/** The local space hears whole utterances: how long silence lasts before one ends makes no difference. */
export const recognitionTiming: ActionHandler = (_session, value) =>
  typeof value === 'number' && value > 0 ? nothing : refuse(`It takes milliseconds above 0, not ${show(value)}.`);
