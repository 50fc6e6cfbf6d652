import { closed, union } from '../../schema.js';
import { verb, word } from '../verb.js';

const reason = word(
  ['hangup', 'busy', 'decline', 'cancel', 'noAnswer', 'error'],
  'Why the call ends. Default: `hangup`.',
);

export const hangup = verb({
  name: 'hangup',
  summary: 'Ends the call and the script.',
  positional: ['reason'],
  body: union([closed({}, { reason }), reason]),
  page: 'hangup',
});
