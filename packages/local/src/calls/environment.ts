import type { Clock } from '../clock/index.js';
import type { Outbound } from '../http/index.js';
import type { Conferences } from './conferences/index.js';
import type { Queues } from './queues/index.js';
import type { Recordings } from './recordings/index.js';
import type { Call, CallEngine } from './types.js';

/** What the actions on a call work with. */
export interface CallEnvironment {
  readonly clock: Clock;
  /** How long speaking takes: 1 is a person's pace, 0 is no time at all. */
  readonly pace: number;
  /** Fetches media; without it, every file has an assumed length. */
  readonly outbound: Outbound | undefined;
  /** Keeps recordings; without it, nothing can be recorded. */
  readonly recordings: Recordings | undefined;
  readonly conferences: Conferences;
  readonly queues: Queues;
  /** Places and finds other calls. */
  readonly engine: CallEngine;
}

const environments = new WeakMap<Call, CallEnvironment>();

export function setEnvironment(call: Call, environment: CallEnvironment): void {
  environments.set(call, environment);
}

/** @throws {TypeError} when the call was not made by a call engine. */
export function environmentOf(call: Call): CallEnvironment {
  const environment = environments.get(call);
  if (!environment) throw new TypeError(`The call ${call.id} does not come from a call engine.`);
  return environment;
}
