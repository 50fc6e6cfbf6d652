import { bag, verb } from '../verb.js';

export const set = verb({
  name: 'set',
  summary: 'Sets variables of the call, in order; a later value sees the earlier ones.',
  body: bag('Values by variable name.'),
  page: 'set',
});
