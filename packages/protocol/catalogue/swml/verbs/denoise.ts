import { closed } from '../../schema.js';
import { verb } from '../verb.js';

export const denoise = verb({
  name: 'denoise',
  summary: 'Reduces noise on the call.',
  body: closed({}),
  page: 'denoise',
});
