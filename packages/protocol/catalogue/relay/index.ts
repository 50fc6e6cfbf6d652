import { callingEvents, callingMethods } from './calling/index.js';
import { messagingEvents, messagingMethods } from './messaging.js';
import type { Event, Method } from './method.js';
import { sessionEvents, sessionMethods } from './session.js';

/** The RELAY protocol. */
export interface Relay {
  methods: readonly Method[];
  events: readonly Event[];
}

export const relay: Relay = {
  methods: [...sessionMethods, ...callingMethods, ...messagingMethods],
  events: [...sessionEvents, ...callingEvents, ...messagingEvents],
};
