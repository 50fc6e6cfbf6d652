import { answer as answerCall } from '../../calls/actions/index.js';
import { CallStateError } from '../../calls/index.js';
import { VerbFailure } from '../errors.js';
import { next } from '../interpreter/flow.js';
import { numberOf } from './parameters.js';
import { verb } from './verb.js';

export const answer = verb('answer', (step, { max_duration, codecs, username, password }) => {
  const { call } = step;
  const seconds = numberOf('max_duration', max_duration, { min: 1, integer: true });
  if (codecs !== undefined || username !== undefined || password !== undefined)
    step.note('codecs and SIP authentication have no effect in the local space, which carries no audio.');
  try {
    answerCall(call, { by: 'script', ...(seconds === undefined ? {} : { maxDuration: seconds }) });
  } catch (error) {
    if (!(error instanceof CallStateError)) throw error;
    step.set({ answer_result: 'failed' });
    throw new VerbFailure(error.message);
  }
  step.set({ answer_result: 'success' });
  return next;
});
