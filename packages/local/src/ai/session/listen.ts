import type { CallInput } from '../../calls/index.js';
import { pollEvery, pollForInput } from '../tools/poll.js';
import { applyHints } from './hints.js';
import type { Wish } from './outside.js';
import type { Session } from './session.js';

/** What ended a wait for the caller. */
export type Heard =
  | { kind: 'speech' | 'digits' | 'injected'; text: string }
  | { kind: 'outside'; wish: Wish }
  | { kind: 'attention'; ms: number }
  | { kind: 'inactivity'; ms: number }
  | { kind: 'hard_stop' }
  /** What came in from elsewhere has ended the session. */
  | { kind: 'over' };

const never = Number.POSITIVE_INFINITY;

/**
 * Waits for the caller's next turn, or until silence, the session's length or somebody outside calls for something.
 * @throws {CallEndedError} when the call ends; the signal's reason when something else takes it over.
 */
export async function listen(session: Session): Promise<Heard> {
  const inactivity = session.config.params.number('inactivity_timeout', 600_000);
  const every = pollEvery(session);
  for (;;) {
    const wish = session.outside.take();
    if (wish) return { kind: 'outside', wish };
    const injected = session.injected.shift();
    if (injected !== undefined) return { kind: 'injected', text: injected };
    if (session.ending) return { kind: 'over' };
    const attention = attentionMs(session);
    const attentionAt = attention > 0 && !session.background?.quiet ? session.lastActivityAt + attention : never;
    const inactivityAt = inactivity > 0 ? session.lastInputAt + inactivity : never;
    const pollAt = every === undefined ? never : session.polledAt + every;
    const deadline = Math.min(attentionAt, inactivityAt, pollAt, session.hardStopAt);
    const input = session.heardEarly.shift() ?? (await nextInput(session, deadline - session.clock.now()));
    if (input) return heardOf(session, input);
    const now = session.clock.now();
    if (now >= session.hardStopAt) return { kind: 'hard_stop' };
    if (now >= inactivityAt) return { kind: 'inactivity', ms: inactivity };
    if (now >= attentionAt) {
      session.lastActivityAt = now;
      return { kind: 'attention', ms: attention };
    }
    if (now >= pollAt) await pollForInput(session);
  }
}

async function heardOf(session: Session, input: CallInput): Promise<Heard> {
  const heard =
    input.type === 'speech'
      ? { kind: 'speech' as const, text: applyHints(input.text, [...session.config.hints, ...session.dynamicHints]) }
      : { kind: 'digits' as const, text: await collectDigits(session, input.digits) };
  session.lastInputAt = session.clock.now();
  session.lastActivityAt = session.lastInputAt;
  return heard;
}

/** What the caller says or presses next; nothing when the time passes, or a wish comes in from outside. */
async function nextInput(session: Session, timeoutMs: number): Promise<CallInput | undefined> {
  const { bell } = session.outside;
  try {
    return await session.call.nextInput({
      ...(Number.isFinite(timeoutMs) ? { timeoutMs: Math.max(0, timeoutMs) } : {}),
      signal: AbortSignal.any([session.signal, bell]),
    });
  } catch (error) {
    if (session.signal.aborted || !bell.aborted) throw error;
    return undefined;
  }
}

function attentionMs(session: Session): number {
  // Whoever is to be silent seeks no attention.
  if (session.paused) return 0;
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
