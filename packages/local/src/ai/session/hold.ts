import type { Session } from './session.js';

/** How a hold ended, and what whoever ended it says to the agent. */
export type HoldEnd = { by: 'timeout' } | { by: 'unhold'; prompt?: string };

/** Keeps the caller on hold. Nobody listens meanwhile: what they say is lost. */
export async function holdFor(session: Session, seconds: number): Promise<HoldEnd> {
  const { call, clock } = session;
  const file = session.config.params.text('hold_music');
  const music = file ? { file } : {};
  session.log({ name: 'hold', state: 'hold', seconds });
  call.log.append({ type: 'background', state: 'playing', ...music });
  const released = new AbortController();
  let prompt: string | undefined;
  const forget = session.outside.onUnhold((told) => {
    prompt = told;
    released.abort();
  });
  const signal = AbortSignal.any([session.signal, released.signal]);
  const until = clock.now() + seconds * 1000;
  try {
    for (let left = until - clock.now(); left > 0 && !released.signal.aborted; left = until - clock.now()) {
      const lost = await call.nextInput({ timeoutMs: left, signal });
      if (lost) call.log.append({ type: 'note', message: 'The caller is on hold: what they said is not heard.' });
    }
  } catch (error) {
    if (!released.signal.aborted || session.signal.aborted) throw error;
  } finally {
    forget();
    call.log.append({ type: 'background', state: 'finished', ...music });
    session.log({ name: 'hold', state: 'unhold' });
  }
  session.lastActivityAt = clock.now();
  session.lastInputAt = clock.now();
  if (!released.signal.aborted) return { by: 'timeout' };
  return { by: 'unhold', ...(prompt ? { prompt } : {}) };
}

/** What the agent is told when a hold is over. */
export function afterHold(end: HoldEnd): string {
  if (end.by === 'timeout') return 'The hold is over: its time has passed. The caller is with you again.';
  return end.prompt ?? 'The hold is over: the caller is with you again.';
}
