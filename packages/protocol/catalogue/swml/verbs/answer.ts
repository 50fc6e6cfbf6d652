import { closed, list, text, union } from '../../schema.js';
import { int, verb } from '../verb.js';

const maxDuration = int('Seconds after which the call is ended. Default: 14400 (4 hours).', { minimum: 1 });

export const answer = verb({
  name: 'answer',
  summary: 'Answers the call; does nothing when it is answered already.',
  positional: ['max_duration'],
  body: union([
    closed(
      {},
      {
        max_duration: maxDuration,
        codecs: union([text(), list(text())], 'Codecs to offer, best first: a comma-separated text or a list.'),
        username: text('User name for SIP authentication.'),
        password: text('Password for SIP authentication.'),
      },
    ),
    maxDuration,
  ]),
  page: 'answer',
});
