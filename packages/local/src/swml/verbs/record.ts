import { randomUUID } from 'node:crypto';
import { record as recordCall } from '../../calls/actions/index.js';
import { VerbFailure } from '../errors.js';
import { next } from '../interpreter/flow.js';
import { acting, ending } from './acting.js';
import { answerFirst } from './auto-answer.js';
import { textOf } from './parameters.js';
import { recordingOptions } from './recording.js';
import { reportAction } from './status-callback.js';
import { verb } from './verb.js';

const defaults = { direction: 'speak', terminators: '#', initialTimeout: 4, endSilence: 5 } as const;

export const record = verb('record', async (step, parameters) => {
  try {
    const options = recordingOptions(step, parameters, defaults);
    answerFirst(step);
    const controlId = randomUUID();
    reportAction(step, controlId, textOf(parameters['status_url'])?.trim());
    const recording = acting(() => recordCall(step.call, { ...options, controlId, consumes: true }));
    await ending(step, recording);
    step.set({ record_url: recording.url, record_result: recording.state === 'finished' ? 'success' : 'failed' });
  } catch (error) {
    if (error instanceof VerbFailure) step.set({ record_result: 'failed' }, ['record_url']);
    throw error;
  }
  return next;
});
