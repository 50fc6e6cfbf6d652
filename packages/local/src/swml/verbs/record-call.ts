import { randomUUID } from 'node:crypto';
import { record, runningRecord } from '../../calls/actions/index.js';
import { ActionNotFoundError } from '../../calls/index.js';
import { VerbFailure } from '../errors.js';
import { next } from '../interpreter/flow.js';
import { acting } from './acting.js';
import { textOf } from './parameters.js';
import { recordingOptions } from './recording.js';
import { reportAction } from './status-callback.js';
import { verb } from './verb.js';

const defaults = { direction: 'both', terminators: '', initialTimeout: 0, endSilence: 0 } as const;

export const recordCall = verb('record_call', (step, parameters) => {
  try {
    const options = recordingOptions(step, parameters, defaults);
    const controlId = textOf(parameters['control_id'])?.trim() || randomUUID();
    reportAction(step, controlId, textOf(parameters['status_url'])?.trim());
    const { url } = acting(() => record(step.call, { ...options, controlId }));
    step.set({ record_call_url: url, record_call_result: 'success', record_control_id: controlId });
  } catch (error) {
    if (error instanceof VerbFailure) step.set({ record_call_result: 'failed' });
    throw error;
  }
  return next;
});

export const stopRecordCall = verb('stop_record_call', (step, { control_id }) => {
  const controlId = textOf(control_id)?.trim() || textOf(step.call.vars['record_control_id']) || '';
  try {
    runningRecord(step.call, controlId).stop();
  } catch (error) {
    if (!(error instanceof ActionNotFoundError)) throw error;
    step.set({ stop_record_call_result: 'failed' });
    throw new VerbFailure(error.message);
  }
  step.set({ stop_record_call_result: 'success' });
  return next;
});
