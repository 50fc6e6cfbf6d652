import Type from 'typebox';
import { closed, text } from '../../schema.js';
import { steps, verb } from '../verb.js';

export const switchVerb = verb({
  name: 'switch',
  summary: 'Runs the steps of the case that equals a variable’s value.',
  nested: ['case.*', 'default'],
  body: closed(
    {
      variable: text('Name or path of the variable, without `${}`.', { minLength: 1 }),
      case: Type.Unsafe<unknown>({
        type: 'object',
        'x-type': 'Record<string, SwmlSteps>',
        description: 'Steps by the value that runs them.',
      }),
    },
    { default: steps('Runs when no case matches; without it that is an error.') },
  ),
  page: 'switch',
});
