import type { RelayError } from '../errors.js';

/**
 * How a client stands with the server.
 *
 * - `disconnected`: before `connect()` or `run()`, and after `disconnect()`
 * - `connecting`: the first connection is being made
 * - `connected`: the server has accepted the credentials
 * - `draining`: the server is about to close the socket; requests wait for the next one
 * - `reconnecting`: the connection was lost and is being made again; requests wait for it
 * - `disconnecting`: `disconnect()` lets what is in flight be answered; no more requests are taken
 * - `failed`: the client gave up for good; the error says why
 */
export type ConnectionState =
  | 'disconnected'
  | 'connecting'
  | 'connected'
  | 'draining'
  | 'reconnecting'
  | 'disconnecting'
  | 'failed';

/** What is known of a state when it begins. */
export type ConnectionStep =
  | { readonly state: 'disconnected' | 'connecting' | 'disconnecting' }
  /** `resumed`: the session that there was goes on, and its calls with it. */
  | { readonly state: 'connected'; readonly resumed: boolean }
  /** `restart`: the server forgets the session; calls of before are out of reach. */
  | { readonly state: 'draining'; readonly restart: boolean }
  /** `attempt` counts from 1 and begins anew with each loss; `delayMs` passes before it. */
  | { readonly state: 'reconnecting'; readonly reason: string; readonly attempt: number; readonly delayMs: number }
  | { readonly state: 'failed'; readonly error: RelayError };

/** A change of the connection: `state` says to what, `previous` from what. */
export type ConnectionChange = ConnectionStep & { readonly previous: ConnectionState };
