import { textOrList, verb } from '../verb.js';

export const unset = verb({
  name: 'unset',
  summary: 'Removes variables of the call.',
  body: textOrList('The name of a variable, or a list of names.'),
  page: 'unset',
});
