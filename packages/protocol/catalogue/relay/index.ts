import { callingEvents, callingMethods } from './calling.js';
import { undescribed } from './known.js';
import type { Event, Method } from './method.js';
import { sessionEvents, sessionMethods } from './session.js';

/** The RELAY protocol, as far as it is described. */
export interface Relay {
  methods: readonly Method[];
  events: readonly Event[];
  /** Methods known by name alone. */
  undescribed: readonly string[];
}

export const relay: Relay = {
  methods: [...sessionMethods, ...callingMethods],
  events: [...sessionEvents, ...callingEvents],
  undescribed,
};
