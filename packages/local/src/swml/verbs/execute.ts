import type { SwmlSteps } from '@signalwire/protocol/swml';
import { bagOf, textOf } from './parameters.js';
import { verb } from './verb.js';

/** A switch over `return_value` unless it names another variable, or a list of conditions. */
type Result = { variable?: string; case: Record<string, SwmlSteps>; default?: SwmlSteps } | object[];

export const execute = verb(
  'execute',
  (_, { dest, params, on_return, result }) => ({
    kind: 'execute',
    dest: textOf(dest) ?? '',
    params: bagOf('params', params),
    after: [
      ...(on_return === undefined ? [] : [{ name: 'on_return', steps: on_return as SwmlSteps }]),
      ...(result === undefined ? [] : [{ name: 'result', steps: resultSteps(result as Result) }]),
    ],
  }),
  ['meta'],
);

function resultSteps(result: Result): SwmlSteps {
  const step = Array.isArray(result) ? { cond: result } : { switch: { variable: 'return_value', ...result } };
  return [step] as SwmlSteps;
}
