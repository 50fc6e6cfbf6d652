import { readHints } from '../session/hints.js';
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
  const target = how['timeout_step'];
  if (target !== undefined && !session.steps?.hasStep(String(target)))
    return refuse(`hold.timeout_step: there is no step ${show(target)} here.`);
  return plan(async () => {
    await holdFor(session, holdSeconds(how['timeout']));
    if (typeof target === 'string') goToStep(session, target, 'webhook_action');
  });
};

/** While on hold nobody listens: what the caller says is lost. */
async function holdFor(session: Session, seconds: number): Promise<void> {
  const { call, clock } = session;
  const file = session.config.params.text('hold_music');
  call.log.append({ type: 'background', state: 'playing', ...(file ? { file } : {}) });
  const until = clock.now() + seconds * 1000;
  for (let left = until - clock.now(); left > 0; left = until - clock.now()) {
    const lost = await call.nextInput({ timeoutMs: left, signal: session.signal });
    if (lost) call.log.append({ type: 'note', message: 'The caller is on hold: what they said is not heard.' });
  }
  call.log.append({ type: 'background', state: 'finished', ...(file ? { file } : {}) });
  session.lastActivityAt = clock.now();
  session.lastInputAt = clock.now();
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
