import { sessionMethods } from '@signalwire/protocol/relay';
import type { Connection } from './connection.js';
import { localErrorCode, RelayError } from './errors.js';

/** Finds out whether a connection still carries anything, and drops it when it does not. */
export class Heartbeat {
  readonly #timer: NodeJS.Timeout;
  #probing = false;

  constructor(
    private readonly connection: Connection,
    intervalMs: number,
    private readonly answerMs: number,
  ) {
    this.#timer = setInterval(() => this.probe(), intervalMs);
    void connection.closed.then(() => clearInterval(this.#timer));
  }

  /** Pings now. Any answer will do, an error too; none means that the connection is dead. */
  probe(): void {
    if (this.#probing) return;
    this.#probing = true;
    this.connection
      .request(sessionMethods.ping, {}, this.answerMs)
      .catch((error: unknown) => {
        if (error instanceof RelayError && error.code === localErrorCode)
          this.connection.terminate(`no answer to a ping within ${this.answerMs} ms`);
      })
      .finally(() => {
        this.#probing = false;
      });
  }
}
