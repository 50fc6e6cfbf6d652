import type { Call, Callbacks, CallEngine, Outcome } from '../calls/index.js';
import type { Clock } from '../clock/index.js';
import type { Messages } from '../messaging/index.js';

/** Whom a project and a token stand for. */
export interface Principal {
  projectId: string;
  spaceId: string;
  /** What the token may be used for. */
  scopes: readonly string[];
  /** Names the token, so that its sessions can be ended when it is revoked. */
  tokenId?: string;
}

/** Where the RELAY server reports what concerns the space's operator. */
export interface RelayLogger {
  debug(message: string, fields?: Record<string, unknown>): void;
  info(message: string, fields?: Record<string, unknown>): void;
  warn(message: string, fields?: Record<string, unknown>): void;
  error(message: string, fields?: Record<string, unknown>): void;
}

/** Real milliseconds: sockets do not live on the space's clock. */
export interface RelayTiming {
  /** From one ping of the server to the next. Clients of V4 need it below 15000. Default: 9000. */
  pingMs: number;
  /** A client that sends nothing for so long is dropped. Default: 60000. */
  deadAfterMs: number;
  /** For the first request on a socket to be `signalwire.connect`. Default: 15000. */
  handshakeMs: number;
  /** Between the answer to a request and the events that it sets off. Default: 25. */
  gapMs: number;
  /** How long a session can be resumed after its socket is gone. Default: 120000. */
  resumeMs: number;
  /** For the client to answer that it knows the server is closing. Default: 1000. */
  farewellMs: number;
}

export const defaultTiming: RelayTiming = {
  pingMs: 9000,
  deadAfterMs: 60_000,
  handshakeMs: 15_000,
  gapMs: 25,
  resumeMs: 120_000,
  farewellMs: 1000,
};

/** Runs SWML on calls. */
export interface RelayScripts {
  /** Puts a call in the hands of a document: one that is at a URL, or is written out. */
  transfer(call: Call, dest: string | object): void;
  /** Runs a document on a call and comes back. @throws what is wrong with it; the signal's reason when it aborts. */
  run(call: Call, document: string | object, signal: AbortSignal): Promise<Outcome>;
}

export interface RelayServerOptions {
  engine: CallEngine;
  /** Whom these credentials stand for; `undefined` when nobody. */
  authenticate(project: string, token: string): Promise<Principal | undefined>;
  clock: Clock;
  /** Takes `status_url` of what is played; without it such requests are refused. */
  callbacks?: Callbacks;
  /** Takes calls that are transferred, and agents; without it such requests are refused. */
  scripts?: RelayScripts;
  /** Sends messages; without it such requests are refused. */
  messages?: Messages;
  logger?: RelayLogger;
  timing?: Partial<RelayTiming>;
}

/** A session, for those who look on. */
export interface SessionView {
  readonly protocol: string;
  readonly projectId: string;
  readonly agent: string;
  readonly contexts: readonly string[];
  readonly connected: boolean;
  readonly calls: readonly Call[];
}
