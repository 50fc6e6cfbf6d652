import { rpcErrors } from '@signalwire/protocol/relay';
import type { Clock } from '../../clock/index.js';
import { RpcError } from '../replies.js';
import { type FaultCounts, noCounts } from './counts.js';
import { dice } from './dice.js';
import { Lane, type Road } from './lane.js';
import { type Disturbance, type RelayFaultPlan, readPlan } from './plan.js';

/** What the switches act on. */
export interface FaultyServer {
  dropConnections(): number;
  askToReconnect(options: { restart: boolean }): Promise<void>;
}

/** How handshakes are refused. */
export interface AuthRefusal {
  /** How many of the next ones. Default: 1. */
  times?: number;
  /** The code of the error. Default: -32002, that of credentials which are wrong. */
  code?: number;
  /** Default: a sentence that says that it was switched on. */
  message?: string;
}

/**
 * What can go wrong between RELAY clients and the space, at the turn of a switch. Chance has a seed: the same plan does
 * the same to the same frames. Delays are on the space's clock.
 *
 * ```ts
 * space.faults.relay.use({ seed: 7, delay: { ms: [0, 40] }, duplicate: 0.1, reorder: 0.05, closeMidRequest: 0.02 });
 * space.faults.relay.refuseAuth();
 * await space.faults.relay.restart();
 * space.faults.relay.clear();
 * ```
 */
export class RelayFaults {
  readonly #server: FaultyServer;
  readonly #road: Road & { disturbance: Disturbance | undefined; counts: FaultCounts };
  #refusals: Required<AuthRefusal>[] = [];
  #connections = 0;
  #frozen = 0;

  /** @internal */
  constructor(clock: Clock, server: FaultyServer) {
    this.#server = server;
    this.#road = { clock, counts: noCounts(), disturbance: undefined };
  }

  /** How often something went wrong since the beginning, or since `clear`. */
  get counts(): Readonly<FaultCounts> {
    return { ...this.#road.counts };
  }

  /**
   * Puts a plan in force, in place of the one before; connections that are open follow it too.
   * @returns ends it, unless another one took its place.
   * @throws {RangeError} when a share is not from 0 to 1, {TypeError} on a name that there is not.
   */
  use(plan: RelayFaultPlan): () => void {
    const disturbance = readPlan(plan);
    this.#road.disturbance = disturbance;
    return () => {
      if (this.#road.disturbance === disturbance) this.#road.disturbance = undefined;
    };
  }

  /**
   * Refuses the next handshakes, whatever their credentials.
   * @throws {RangeError} when `times` is not a whole number from 1 up.
   */
  refuseAuth({
    times = 1,
    code = rpcErrors.unauthorized,
    message = 'Unauthorized: this space was told to refuse this handshake.',
  }: AuthRefusal = {}): void {
    if (!Number.isInteger(times) || times < 1)
      throw new RangeError(`faults: times must be a whole number from 1. Given: ${String(times)}.`);
    for (let left = times; left > 0; left--) this.#refusals.push({ times, code, message });
  }

  /** Breaks every connection without a word, as a network does. Sessions stay and can be resumed. */
  dropConnections(): void {
    this.#road.counts.broken += this.#server.dropConnections();
  }

  /**
   * Asks every client to connect again (`signalwire.disconnect`), and closes the connections.
   * @param options `forget` (default: true): the sessions are gone as well, as after a restart of the server; calls and
   * contexts of before are out of the reach of clients.
   */
  async restart({ forget = true }: { forget?: boolean } = {}): Promise<void> {
    await this.#server.askToReconnect({ restart: forget });
  }

  /**
   * Lets nothing through in either direction, pings included, while connections stay open: what a client sees of a peer
   * that is gone without a word.
   * @returns lets things through again; what was sent meanwhile is lost.
   */
  freeze(): () => void {
    this.#frozen++;
    let over = false;
    return () => {
      if (!over) this.#frozen--;
      over = true;
    };
  }

  /** Nothing goes wrong any more, and `counts` start anew. */
  clear(): void {
    this.#road.disturbance = undefined;
    this.#road.counts = noCounts();
    this.#refusals = [];
    this.#frozen = 0;
  }

  /** @internal Whether nothing comes through. */
  get frozen(): boolean {
    return this.#frozen > 0;
  }

  /** @internal @throws {RpcError} when this handshake is to be refused. */
  admit(): void {
    const refusal = this.#refusals.shift();
    if (!refusal) return;
    this.#road.counts.refused++;
    throw new RpcError(refusal.code, refusal.message, { signalwire_error_code: 'AUTH_REQUIRED' });
  }

  /** @internal The two directions of a new connection, and when it breaks. */
  connection(): Connection {
    const name = String(this.#connections++);
    let requests = 0;
    return {
      out: new Lane(this.#road, `${name}>`),
      in: new Lane(this.#road, `${name}<`),
      breaksAt: () => {
        const { disturbance: plan, counts } = this.#road;
        const request = requests++;
        if (!plan || plan.close.share === 0) return undefined;
        if (dice(plan.seed, name, request, 'close') >= plan.close.share) return undefined;
        counts.broken++;
        return plan.close.when ?? (dice(plan.seed, name, request, 'when') < 0.5 ? 'before' : 'after');
      },
    };
  }
}

/** @internal What a connection has of the faults. */
export interface Connection {
  readonly out: Lane;
  readonly in: Lane;
  /** Called once for each request: whether, and when, the connection breaks at it. */
  breaksAt(): 'before' | 'after' | undefined;
}
