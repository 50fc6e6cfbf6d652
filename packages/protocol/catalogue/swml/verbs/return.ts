import { any, verb } from '../verb.js';

export const returnVerb = verb({
  name: 'return',
  summary: 'Returns from the current `execute`, or ends the script; the value becomes `return_value`.',
  body: any('The value to return.'),
  page: 'return',
});
