import {
  RestAbortError,
  RestConnectionError,
  type RestError,
  RestRateLimitError,
  RestTimeoutError,
  RestTransportError,
  RestUnreadableError,
} from './errors.js';
import type { Backoff } from './options.js';

/** Longest wait that the space may ask for; beyond it, the error goes to the caller at once. */
const longestRetryAfter = 60_000;

/** Methods that may be repeated without executing anything twice. */
const idempotent = new Set(['GET', 'PUT', 'DELETE', 'HEAD', 'OPTIONS']);
/** Faults of TLS that no repetition mends. */
const permanentFault = /^(CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|EPROTO$)/;

/**
 * Whether an attempt that failed may be made again.
 *
 * 429 and failures before the request was sent always may: nothing was executed. After 408, 409, 5xx, a timeout or a
 * lost connection nobody knows, so a POST or PATCH is repeated only when an idempotency key names it. What a space does
 * not do (501), it does not do the next time either.
 */
export function mayRetry(error: RestError, method: string, hasKey: boolean): boolean {
  if (error instanceof RestAbortError || error instanceof RestUnreadableError) return false;
  if (error instanceof RestRateLimitError) return true;
  const repeatable = idempotent.has(method) || hasKey;
  if (error instanceof RestTimeoutError) return repeatable;
  if (error instanceof RestConnectionError) {
    if (error.code !== null && permanentFault.test(error.code)) return false;
    return !error.sent || repeatable;
  }
  if (error instanceof RestTransportError) return false;
  const status = error.statusCode ?? 0;
  return repeatable && (status === 408 || status === 409 || (status >= 500 && status !== 501));
}

/**
 * Milliseconds until the next attempt.
 * @param attempt The attempt that failed, counted from 1.
 * @param retryAfter What the space asked for, in milliseconds.
 * @returns `undefined` when the space asks for a longer wait than a call should take.
 */
export function delayBefore(attempt: number, backoff: Backoff, retryAfter: number | undefined): number | undefined {
  if (retryAfter !== undefined) return retryAfter <= longestRetryAfter ? retryAfter : undefined;
  const full = Math.min(backoff.max, backoff.initial * 2 ** (attempt - 1));
  // At least half of it, so that the space gets room; the rest by chance, so that clients spread out.
  return full / 2 + Math.random() * (full / 2);
}

/** Milliseconds that a `Retry-After` header asks to wait: seconds, or a date in any of the forms that HTTP has. */
export function parseRetryAfter(header: string | undefined, now: number): number | undefined {
  const text = header?.trim();
  if (!text) return undefined;
  if (/^\d+(\.\d+)?$/.test(text)) return Math.round(Number(text) * 1000);
  if (!/^(mon|tue|wed|thu|fri|sat|sun)/i.test(text)) return undefined;
  // The oldest form names no zone; all of them mean GMT.
  const date = Date.parse(/\bGMT$|\bUTC$|[+-]\d{4}$/i.test(text) ? text : `${text} GMT`);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** Waits, unless a signal ends the wait. */
export function pause(milliseconds: number, signals: readonly AbortSignal[]): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      for (const signal of signals) signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    for (const signal of signals) signal.addEventListener('abort', end);
    if (signals.some(({ aborted }) => aborted)) end();
  });
}
