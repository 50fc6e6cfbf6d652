import type { SwmlSteps } from '@signalwire/protocol/swml';

/** A switch over a variable, or a list of conditions. */
export type Result = { variable?: string; case: Record<string, SwmlSteps>; default?: SwmlSteps } | object[];

/** The steps that run on the outcome of a verb: a switch over `variable` unless it names another one. */
export function resultSteps(result: Result, variable: string): SwmlSteps {
  const step = Array.isArray(result) ? { cond: result } : { switch: { variable, ...result } };
  return [step] as SwmlSteps;
}
