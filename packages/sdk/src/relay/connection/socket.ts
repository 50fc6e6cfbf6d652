/** What the client needs of a WebSocket. */
export interface Socket {
  send(text: string): void;
  /** Closes in good order. */
  close(): void;
  /** Drops the connection at once, for a peer that no longer answers. */
  terminate(): void;
}

/** What a socket tells its owner. `closed` is the last, and comes once. */
export interface SocketEvents {
  opened(): void;
  received(text: string): void;
  /** A ping of the WebSocket itself came; sockets that do not see them leave it out. */
  pinged(): void;
  /** @param reason Why, in words. */
  closed(reason: string): void;
}

/** Opens a socket to a URL. */
export type OpenSocket = (url: string, events: SocketEvents) => Socket;
