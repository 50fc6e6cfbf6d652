import type { Session } from './session.js';

/**
 * Whether what was said is meant for the agent: while it is paused, and always where it speaks only when spoken to, the
 * caller has to say its name. Its name ends a pause.
 */
export function isSpokenTo(session: Session, text: string): boolean {
  const { params } = session.config;
  if (!session.paused && !params.flag('speak_when_spoken_to', false)) return true;
  const name = [params.text('wake_prefix'), params.text('ai_name') ?? 'computer'].filter(Boolean).join(' ');
  const called = words(text).includes(words(name));
  if (called) session.paused = false;
  return called;
}

/** The words alone, so that a comma between them does not matter. */
const words = (text: string) => ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
