import { next } from '../interpreter/flow.js';
import { maxJumps } from '../limits.js';
import { numberOf } from './parameters.js';
import { verb } from './verb.js';

export const goto = verb(
  'goto',
  async (step, { label, when, max }) => {
    const limit = numberOf('max', max, { min: 1, max: maxJumps, integer: true }) ?? maxJumps;
    const { jumps } = step.frame;
    const jumped = jumps.get(step.current.step) ?? 0;
    if (jumped >= limit) return next;
    if (when !== undefined && !(await step.isTrue(String(when)))) return next;
    jumps.set(step.current.step, jumped + 1);
    return { kind: 'jump', label: String(label) };
  },
  ['when'],
);
