import type { Session } from './session.js';

const microseconds = (ms: number | undefined) => (ms ?? 0) * 1000;

/** When the call and the session began and ended, as Unix times in microseconds; 0 for what has not happened. */
export function reportTimes(session: Session, over = false) {
  const { call } = session;
  const now = session.clock.now();
  return {
    call_start_date: microseconds(call.createdAt),
    call_answer_date: microseconds(call.answeredAt),
    call_end_date: over ? microseconds(call.endedAt ?? now) : 0,
    ai_start_date: microseconds(session.startedAt),
    ...(over ? { ai_end_date: microseconds(now) } : {}),
  };
}
