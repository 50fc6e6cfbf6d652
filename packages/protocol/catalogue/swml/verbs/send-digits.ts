import { closed, text, union } from '../../schema.js';
import { verb } from '../verb.js';

const digits = text('`0-9`, `*`, `#`, `A-D`; `w` waits half a second, `W` a second.', {
  pattern: '^[0-9*#A-DWw]+$|^.*[$%]\\{',
});

export const sendDigits = verb({
  name: 'send_digits',
  summary: 'Sends digits as tones.',
  positional: ['digits'],
  body: union([closed({ digits }), digits]),
  page: 'send-digits',
});
