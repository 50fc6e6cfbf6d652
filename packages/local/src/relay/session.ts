import { createHash, randomUUID } from 'node:crypto';
import type { EventEnvelope } from '@signalwire/protocol/relay';
import type { Clock } from '../clock/index.js';
import type { ClientSocket } from './client-socket.js';
import type { Principal } from './options.js';
import { Receipts } from './receipts.js';

interface Sent {
  id: string;
  envelope: EventEnvelope;
}

/** Events kept for a client that is away or does not acknowledge; the oldest go first. */
const outboxCapacity = 2000;

/** A client's session. It outlives its sockets: what was subscribed and what was not acknowledged waits for the next. */
export class Session {
  readonly protocol: string;
  readonly signature: string;
  readonly contexts = new Set<string>();
  /** Tags of the dials that are under way. */
  readonly dials = new Set<string>();
  agent = '';
  #socket: ClientSocket | undefined;
  #acknowledges = false;
  readonly #outbox = new Map<string, Sent>();
  readonly #receipts: Receipts;
  #expiry: NodeJS.Timeout | undefined;

  constructor(
    public principal: Principal,
    clock: Clock,
  ) {
    this.#receipts = new Receipts(clock);
    this.signature = Session.signatureOf(principal);
    this.protocol = `signalwire_${this.signature}_${randomUUID()}_${principal.projectId}`;
  }

  /** Clients of V4 split the protocol at underscores and compare the second part with the signature. */
  static signatureOf({ projectId }: Principal): string {
    return `SG${createHash('sha256').update(projectId).digest('hex').slice(0, 32)}`;
  }

  get connected(): boolean {
    return this.#socket?.isOpen === true;
  }

  get socket(): ClientSocket | undefined {
    return this.#socket;
  }

  /** Takes a socket, in place of the one that there was. */
  attach(socket: ClientSocket, { acknowledges, agent }: { acknowledges: boolean; agent: string }): void {
    clearTimeout(this.#expiry);
    this.#socket = socket;
    this.#acknowledges = acknowledges;
    this.agent = agent;
  }

  /** Sends again what the client has not acknowledged, under the same ids. */
  redeliver(): void {
    const waiting = [...this.#outbox.values()];
    if (!this.#acknowledges) this.#outbox.clear();
    for (const { id, envelope } of waiting) this.#socket?.event(id, envelope);
  }

  /** The socket is gone. @param expired runs when no other one comes in time. */
  detach(socket: ClientSocket, resumeMs: number, expired: () => void): void {
    if (this.#socket !== socket) return;
    this.#socket = undefined;
    this.#receipts.settleAll();
    this.#expiry = setTimeout(expired, resumeMs);
    this.#expiry.unref();
  }

  end(): void {
    clearTimeout(this.#expiry);
    this.#outbox.clear();
    this.#receipts.settleAll();
  }

  send(envelope: EventEnvelope): void {
    const id = randomUUID();
    if (this.#acknowledges || !this.connected) {
      this.#outbox.set(id, { id, envelope });
      if (this.#outbox.size > outboxCapacity)
        for (const oldest of [...this.#outbox.keys()].slice(0, 1)) this.#outbox.delete(oldest);
    }
    if (!this.connected) return;
    this.#socket?.event(id, envelope, () => {
      if (this.#acknowledges) this.#receipts.expect(id);
    });
  }

  acknowledged(id: string): void {
    this.#outbox.delete(id);
  }

  /** The client has it. */
  received(id: string): void {
    this.#receipts.settle(id);
  }

  has(scope: string): boolean {
    return this.principal.scopes.includes(scope);
  }
}
