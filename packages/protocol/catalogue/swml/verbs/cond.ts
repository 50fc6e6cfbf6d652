import { closed, list, text, union } from '../../schema.js';
import { steps, verb } from '../verb.js';

export const cond = verb({
  name: 'cond',
  summary: 'Runs the steps of the first condition that is true.',
  nested: ['[].then', '[].else'],
  body: list(
    union([
      closed(
        { when: text('A JavaScript expression over the call’s variables.'), then: steps('Runs when it is true.') },
        { else: steps('Runs when it is false and no later condition is true.') },
      ),
      closed({ else: steps('Runs when no condition was true.') }),
    ]),
    'Conditions, tried in order.',
    { minItems: 1 },
  ),
  page: 'cond',
});
