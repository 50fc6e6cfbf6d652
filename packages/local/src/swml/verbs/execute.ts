import type { SwmlSteps } from '@signalwire/protocol/swml';
import { bagOf, textOf } from './parameters.js';
import { type Result, resultSteps } from './result.js';
import { verb } from './verb.js';

export const execute = verb(
  'execute',
  (_, { dest, params, on_return, result }) => ({
    kind: 'execute',
    dest: textOf(dest) ?? '',
    params: bagOf('params', params),
    after: [
      ...(on_return === undefined ? [] : [{ name: 'on_return', steps: on_return as SwmlSteps }]),
      ...(result === undefined ? [] : [{ name: 'result', steps: resultSteps(result as Result, 'return_value') }]),
    ],
  }),
  ['meta'],
);
