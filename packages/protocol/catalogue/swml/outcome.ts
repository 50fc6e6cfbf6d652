import Type from 'typebox';
import { closed, list, text, union } from '../schema.js';
import { steps } from './verb.js';

/** What runs on the outcome of a verb: a switch over a variable, or a list of conditions. */
export const result = (variable: string) =>
  union(
    [
      closed(
        {
          case: Type.Unsafe<unknown>({ type: 'object', 'x-type': 'Record<string, SwmlSteps>' }),
        },
        { variable: text(`Default: \`${variable}\`.`), default: steps() },
      ),
      list(
        union([closed({ when: text(), then: steps() }, { else: steps() }), closed({ else: steps() })]),
        'Conditions, tried in order.',
      ),
    ],
    `Runs on the outcome: a switch (over \`${variable}\` unless it names another variable), or a list of conditions.`,
  );

/** Where `result` holds steps. */
export const resultSteps = ['result.case.*', 'result.default', 'result[].then', 'result[].else'] as const;
