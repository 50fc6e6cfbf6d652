import { sessionMethods } from '@signalwire/protocol/relay';
import { localErrorCode, RelayError } from '../errors.js';
import type { Connection } from './connection.js';

/** How often one interval is looked at: once to notice silence, once to ask, once to give up. */
const looks = 3;

/**
 * Finds out whether a connection still carries anything, and drops it when it does not: a peer that is gone is noticed
 * within one interval of its last word. Anything that comes counts as a sign of life.
 */
export class Heartbeat {
  readonly #timer: NodeJS.Timeout;
  #probing = false;
  #look = 0;
  #quiet = 0;

  /**
   * @param intervalMs Within which a dead peer is noticed, and after which a live one is pinged anew.
   * @param answerMs For the answer to a ping.
   */
  constructor(
    private readonly connection: Connection,
    private readonly intervalMs: number,
    private readonly answerMs: number,
  ) {
    this.#timer = setInterval(() => this.#watch(), intervalMs / looks);
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

  #watch(): void {
    this.#quiet = this.connection.heard ? 0 : this.#quiet + 1;
    this.connection.heard = false;
    if (this.#quiet >= looks - 1) {
      this.connection.terminate(`nothing came from the server for ${Math.round(this.intervalMs)} ms`);
      return;
    }
    this.#look = (this.#look + 1) % looks;
    if (this.#quiet > 0 || this.#look === 0) this.probe();
  }
}
