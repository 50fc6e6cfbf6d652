import { nearest } from '@signalwire/protocol/nearest';
import type { QueryValues } from './encoding.js';

/** What any call takes besides its own parameters; the client's options are its defaults. */
export interface RequestOptions {
  /** Milliseconds that one attempt may take, from its start to the end of the answer. Default: 60000. */
  timeout?: number | undefined;
  /** How often a failed attempt is repeated at most, where repeating it is safe. Default: 2. */
  maxRetries?: number | undefined;
  /** Ends the call, also while it waits to repeat an attempt. */
  signal?: AbortSignal | undefined;
  /** Headers to send, over the client's own. */
  headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Names a write, so that repeating it cannot execute it twice where the server honours the key. With a key, a
   * POST or PATCH is repeated even when its outcome is unknown. Sent as the header `Idempotency-Key`: a convention
   * of this client, not a documented feature of the platform.
   */
  idempotencyKey?: string | undefined;
  /** Query parameters to send besides those of the operation. */
  query?: QueryValues | undefined;
  /**
   * Signs the call in place of the project's credentials: a subscriber's access token, for the operations that answer
   * to subscribers.
   */
  bearerToken?: string | undefined;
}

/** The same with every default filled in. */
export interface CallSettings {
  readonly timeout: number;
  readonly maxRetries: number;
  readonly signals: readonly AbortSignal[];
  readonly headers: Readonly<Record<string, string>>;
  readonly idempotencyKey: string | undefined;
  readonly query: QueryValues | undefined;
  readonly bearerToken: string | undefined;
}

/** How long to wait between attempts. */
export interface Backoff {
  /** Milliseconds before the first repetition; each later one waits twice as long. */
  readonly initial: number;
  /** Milliseconds at most, unless the space asks for more. */
  readonly max: number;
}

export const defaultBackoff: Backoff = { initial: 500, max: 8_000 };

const defaultTimeout = 60_000;
const defaultMaxRetries = 2;
const names = new Set(['timeout', 'maxRetries', 'signal', 'headers', 'idempotencyKey', 'query', 'bearerToken']);

export const defaults: CallSettings = {
  timeout: defaultTimeout,
  maxRetries: defaultMaxRetries,
  signals: [],
  headers: {},
  idempotencyKey: undefined,
  query: undefined,
  bearerToken: undefined,
};

/**
 * Options over the settings that apply without them.
 * @throws {TypeError} When an option is unknown or has a value that it cannot take.
 */
export function settle(options: RequestOptions | undefined, base: CallSettings): CallSettings {
  if (options === undefined) return base;
  checkNames(options, names, 'a request');
  const { timeout, maxRetries, signal, headers, idempotencyKey, query, bearerToken } = options;
  if (timeout !== undefined && !(typeof timeout === 'number' && timeout > 0))
    throw new TypeError(`timeout must be a number of milliseconds above 0. Given: ${show(timeout)}.`);
  if (maxRetries !== undefined && !(Number.isInteger(maxRetries) && maxRetries >= 0))
    throw new TypeError(`maxRetries must be a whole number, 0 or more. Given: ${show(maxRetries)}.`);
  if (signal !== undefined && typeof signal?.addEventListener !== 'function')
    throw new TypeError(`signal must be an AbortSignal. Given: ${show(signal)}.`);
  if (idempotencyKey !== undefined && !/^[\x21-\x7e]{1,255}$/.test(idempotencyKey))
    throw new TypeError('idempotencyKey must be 1 to 255 visible ASCII characters.');
  // The token itself stays out of the message.
  if (bearerToken !== undefined && !(typeof bearerToken === 'string' && /^[\w.~+/-]+=*$/.test(bearerToken)))
    throw new TypeError('bearerToken must be a token: letters, digits and ._~+/- without spaces.');
  return {
    timeout: timeout ?? base.timeout,
    maxRetries: maxRetries ?? base.maxRetries,
    signals: signal ? [...base.signals, signal] : base.signals,
    headers: headers ? { ...base.headers, ...normalizeHeaders(headers) } : base.headers,
    idempotencyKey: idempotencyKey ?? base.idempotencyKey,
    query: query ?? base.query,
    bearerToken: bearerToken ?? base.bearerToken,
  };
}

/** @throws {TypeError} When an object has a property that is not an option. */
export function checkNames(options: object, allowed: ReadonlySet<string>, what: string): void {
  for (const name in options) {
    if (allowed.has(name)) continue;
    const meant = nearest(name, allowed);
    throw new TypeError(
      `"${name}" is not an option of ${what}.${meant ? ` Did you mean "${meant}"?` : ''} Options: ${[...allowed].join(', ')}.`,
    );
  }
}

function normalizeHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const out: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) throw new TypeError(`${show(name)} cannot be the name of a header.`);
    if (typeof value !== 'string' || /[^\t\x20-\x7e\x80-\xff]/.test(value))
      throw new TypeError(`The value of the header ${name} must be text of one line.`);
    out[name.toLowerCase()] = value;
  }
  return out;
}

const show = (value: unknown): string => (typeof value === 'string' ? JSON.stringify(value) : String(value));
