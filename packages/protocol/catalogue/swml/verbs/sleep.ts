import { closed, union } from '../../schema.js';
import { num, verb } from '../verb.js';

const duration = num('Milliseconds to wait; -1 waits until the call ends.', { minimum: -1 });

export const sleep = verb({
  name: 'sleep',
  summary: 'Waits before the next step.',
  positional: ['duration'],
  body: union([closed({ duration }), duration]),
  page: 'sleep',
});
