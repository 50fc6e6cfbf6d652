import { applyHints } from './hints.js';
import type { Session } from './session.js';

/** What ended a wait for the caller. */
export type Heard =
  | { kind: 'speech' | 'digits' | 'injected'; text: string }
  | { kind: 'attention'; ms: number }
  | { kind: 'inactivity'; ms: number }
  | { kind: 'hard_stop' };

/**
 * Waits for the caller's next turn, or until silence or the session's length calls for something.
 * @throws {CallEndedError} when the call ends; the signal's reason when something else takes it over.
 */
export async function listen(session: Session): Promise<Heard> {
  const injected = session.injected.shift();
  if (injected !== undefined) return { kind: 'injected', text: injected };
  const attention = attentionMs(session);
  const inactivity = session.config.params.number('inactivity_timeout', 600_000);
  const never = Number.POSITIVE_INFINITY;
  const attentionAt = attention > 0 && !session.background?.quiet ? session.lastActivityAt + attention : never;
  const inactivityAt = inactivity > 0 ? session.lastInputAt + inactivity : never;
  const deadline = Math.min(attentionAt, inactivityAt, session.hardStopAt);
  const input = session.heardEarly.shift() ?? (await nextInput(session, deadline - session.clock.now()));
  if (input) {
    const heard =
      input.type === 'speech'
        ? { kind: 'speech' as const, text: applyHints(input.text, [...session.config.hints, ...session.dynamicHints]) }
        : { kind: 'digits' as const, text: await collectDigits(session, input.digits) };
    session.lastInputAt = session.clock.now();
    session.lastActivityAt = session.lastInputAt;
    return heard;
  }
  const now = session.clock.now();
  if (now >= session.hardStopAt) return { kind: 'hard_stop' };
  if (now >= inactivityAt) return { kind: 'inactivity', ms: inactivity };
  session.lastActivityAt = now;
  return { kind: 'attention', ms: attention };
}

function nextInput(session: Session, timeoutMs: number) {
  return session.call.nextInput({
    ...(Number.isFinite(timeoutMs) ? { timeoutMs: Math.max(0, timeoutMs) } : {}),
    signal: session.signal,
  });
}

function attentionMs(session: Session): number {
  if (session.attentionTimeoutMs !== undefined) return session.attentionTimeoutMs;
  const { params } = session.config;
  return session.direction === 'outbound'
    ? params.number('outbound_attention_timeout', 120_000)
    : params.number('attention_timeout', 5_000);
}

/** Keys are one entry until a terminator or a pause ends it. */
async function collectDigits(session: Session, first: string): Promise<string> {
  const { params } = session.config;
  const terminators = params.text('digit_terminators') ?? '';
  const pause = params.number('digit_timeout', 3_000);
  let digits = first;
  for (;;) {
    const end = [...digits].findIndex((digit) => terminators.includes(digit));
    if (end >= 0) return digits.slice(0, end) || digits;
    const more = await nextInput(session, pause);
    if (!more) return digits;
    if (more.type === 'speech') {
      session.heardEarly.push(more);
      return digits;
    }
    digits += more.digits;
  }
}
