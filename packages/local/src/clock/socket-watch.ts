import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';

/**
 * Sees whether the sockets of this process moved bytes. Virtual time needs it: what a peer is about to answer is work in
 * flight that no timer tells of.
 */
export class SocketWatch {
  readonly #open = new Set<Socket>();
  #changes = 0;

  /** Starts watching. @returns stops it. */
  start(): () => void {
    const seen = (message: unknown) => this.#add((message as { socket: Socket }).socket);
    subscribe('net.client.socket', seen);
    subscribe('net.server.socket', seen);
    return () => {
      unsubscribe('net.client.socket', seen);
      unsubscribe('net.server.socket', seen);
      this.#open.clear();
    };
  }

  /** Sockets are open, so somebody may still answer. */
  get anyOpen(): boolean {
    return this.#open.size > 0;
  }

  /** A number that grows with everything that happens on the sockets. */
  measure(): number {
    let sum = this.#changes;
    for (const socket of this.#open) sum += socket.bytesRead + (socket.bytesWritten ?? 0);
    return sum;
  }

  #add(socket: Socket): void {
    this.#open.add(socket);
    this.#changes++;
    socket.once('close', () => {
      // The bytes of a closed socket stay in the sum, so that closing never looks like standing still.
      this.#changes += socket.bytesRead + (socket.bytesWritten ?? 0) + 1;
      this.#open.delete(socket);
    });
  }
}
