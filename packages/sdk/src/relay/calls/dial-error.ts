import { localErrorCode, RelayError, type RequestOutcome } from '../errors.js';
import type { LateDial } from './late-dial.js';

/** A dial failed, or `client.dial()` gave up on it. [relay/client/dial] */
export class DialError extends RelayError {
  /** Names the dial in events. */
  readonly tag: string;
  /** Why: `busy`, `noAnswer`, … from the server; `timeout` or `lost` when the client gave up. */
  readonly reason: string;
  /**
   * When the client gave up: a handle by which the call that may come of it after all can be had, or ended. `undefined`
   * when the dial failed.
   */
  readonly dial: LateDial | undefined;

  constructor(
    message: string,
    {
      tag,
      reason,
      dial,
      ...options
    }: { tag: string; reason: string; dial?: LateDial } & ErrorOptions & {
        outcome?: RequestOutcome;
      },
  ) {
    super(localErrorCode, message, options);
    this.tag = tag;
    this.reason = reason;
    this.dial = dial;
  }
}
