import { closed, text, union } from '../../schema.js';
import { verb } from '../verb.js';

const label = text('A name, unique in the section.', { minLength: 1 });

export const labelVerb = verb({
  name: 'label',
  summary: 'Marks a place for `goto`.',
  positional: ['label'],
  body: union([label, closed({ label })]),
  page: 'label',
});
