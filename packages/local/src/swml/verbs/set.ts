import { next } from '../interpreter/flow.js';
import { verbAsWritten } from './verb.js';

export const set = verbAsWritten<Record<string, unknown>>('set', async (step, values) => {
  await step.ready(values);
  for (const [name, value] of Object.entries(values)) {
    if (name === '__proto__') step.note('"__proto__" is no name for a variable; it was left out.');
    // One by one: a later value sees the earlier ones.
    step.set({ [name]: step.expand(value) });
  }
  return next;
});
