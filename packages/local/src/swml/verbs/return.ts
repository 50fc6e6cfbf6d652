import { verbAsWritten } from './verb.js';

export const returnVerb = verbAsWritten<unknown>('return', async (step, value) => {
  await step.ready(value);
  return { kind: 'return', value: step.expand(value) };
});
