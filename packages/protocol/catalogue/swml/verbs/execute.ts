import { closed, text, union } from '../../schema.js';
import { result, resultSteps } from '../outcome.js';
import { any, bag, steps, verb } from '../verb.js';

const dest = text('A section of this document, a URL that returns a document, or a document as text.', {
  minLength: 1,
});

export const execute = verb({
  name: 'execute',
  summary: 'Runs a section or another document and comes back.',
  positional: ['dest'],
  nested: ['on_return', ...resultSteps],
  body: union([
    closed(
      { dest },
      {
        params: bag('The `params` that the destination sees; they replace the current ones.'),
        meta: any('Ignored by the platform.'),
        on_return: steps('Runs when the destination has returned.'),
        result: result('return_value'),
      },
    ),
    dest,
  ]),
  page: 'execute',
});
