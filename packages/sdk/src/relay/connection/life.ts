import { localError, type RelayError } from '../errors.js';

/** From a start of the session to the stop that follows it, or to its giving up. */
export class Life {
  readonly abort = new AbortController();
  /** Settles when the server has first accepted the credentials. */
  readonly ready: Promise<void>;
  /** Settles when it is over. */
  readonly ended: Promise<void>;
  /** Whether a server that cannot be reached at first is tried again. */
  patient = false;
  /** The user has asked for its end. */
  stopping = false;
  over = false;
  resolveReady!: () => void;
  #rejectReady!: (error: Error) => void;
  #resolveEnded!: () => void;
  #rejectEnded!: (error: Error) => void;

  constructor() {
    this.ready = new Promise((resolve, reject) => {
      this.resolveReady = resolve;
      this.#rejectReady = reject;
    });
    this.ended = new Promise((resolve, reject) => {
      this.#resolveEnded = resolve;
      this.#rejectEnded = reject;
    });
    // Each may be waited for by nobody.
    this.ready.catch(() => undefined);
    this.ended.catch(() => undefined);
  }

  finish(): void {
    this.over = true;
    this.#rejectReady(localError('The client was disconnected.'));
    this.#resolveEnded();
  }

  fail(error: RelayError): void {
    this.over = true;
    this.#rejectReady(error);
    this.#rejectEnded(error);
  }
}

/** Waits, but no longer than the signal allows. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });
}
