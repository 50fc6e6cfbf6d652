import { closed, text, union } from '../../schema.js';
import { any, bag, verb } from '../verb.js';

const dest = text('A section of this document, a URL that returns a document, or a document as text.', {
  minLength: 1,
});

export const transfer = verb({
  name: 'transfer',
  summary: 'Continues in a section or another document and does not come back.',
  positional: ['dest'],
  body: union([
    closed({ dest }, { params: bag('The `params` that the destination sees.'), meta: any('Ignored by the platform.') }),
    dest,
  ]),
  page: 'transfer',
});
