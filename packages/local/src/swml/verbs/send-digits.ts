import { ActionInputError, sendDigits as send } from '../../calls/actions/index.js';
import { VerbFailure } from '../errors.js';
import { next } from '../interpreter/flow.js';
import { answerFirst } from './auto-answer.js';
import { textOf } from './parameters.js';
import { verb } from './verb.js';

export const sendDigits = verb('send_digits', async (step, { digits }) => {
  answerFirst(step);
  try {
    await send(step.call, textOf(digits)?.trim() ?? '', { signal: step.signal });
  } catch (error) {
    if (!(error instanceof ActionInputError)) throw error;
    step.set({ send_digits_result: 'failed' });
    throw new VerbFailure(error.message, 'relay_script_method_parameter_invalid_value');
  }
  step.set({ send_digits_result: 'success' });
  return next;
});
