import { closed, text, union } from '../../schema.js';
import { int, verb } from '../verb.js';

const label = text('The label to go to, in the same section.', { minLength: 1 });

export const goto = verb({
  name: 'goto',
  summary: 'Continues at a label of the same section.',
  positional: ['label'],
  body: union([
    closed(
      { label },
      {
        when: text('A JavaScript expression; jump only when it is true.'),
        max: int('How often this step may jump; then it falls through. Default: 100.', { minimum: 1, maximum: 100 }),
      },
    ),
    label,
  ]),
  page: 'goto',
});
