import { type EventEnvelope, sessionMethods } from '@signalwire/protocol/relay';

/** How a client wants to be told things. */
export interface Dialect {
  /** The method and parameters that carry an event. */
  event(envelope: EventEnvelope): { method: string; params: object };
  /** The method that announces that the server closes the socket. */
  readonly disconnect: string;
}

/** What clients speak that open a session with `signalwire.connect`. */
export const relayDialect: Dialect = {
  event: (envelope) => ({ method: sessionMethods.event, params: envelope }),
  disconnect: sessionMethods.disconnect,
};

/** What clients of RELAY v2 speak. @param protocol names the session. */
export function bladeDialect(protocol: string, nodeId: string): Dialect {
  return {
    event: (envelope) => ({
      method: 'blade.broadcast',
      params: {
        broadcaster_nodeid: nodeId,
        protocol,
        channel: 'notifications',
        event: 'queuing.relay.events',
        params: envelope,
      },
    }),
    disconnect: 'blade.disconnect',
  };
}
