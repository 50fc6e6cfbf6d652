import { next } from '../interpreter/flow.js';
import { verbAsWritten } from './verb.js';

export const unset = verbAsWritten<string | string[]>('unset', async (step, names) => {
  await step.ready(names);
  step.set(
    {},
    [names].flat().map((name) => String(step.expand(name))),
  );
  return next;
});
