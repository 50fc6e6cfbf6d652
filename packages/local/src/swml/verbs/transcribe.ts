import { stopTranscribing, transcribe as transcribeCall } from '../../calls/actions/index.js';
import { VerbFailure } from '../errors.js';
import { next } from '../interpreter/flow.js';
import { acting } from './acting.js';
import { answerFirst } from './auto-answer.js';
import { textOf } from './parameters.js';
import { report } from './status-callback.js';
import { verb } from './verb.js';

export const transcribe = verb('transcribe', (step, { status_url }) => {
  answerFirst(step);
  try {
    const { controlId } = acting(() => transcribeCall(step.call));
    step.set({ transcribe_result: 'success', transcribe_control_id: controlId });
  } catch (error) {
    if (error instanceof VerbFailure) step.set({ transcribe_result: 'failed' });
    throw error;
  }
  const url = textOf(status_url)?.trim();
  const isTranscript = (event: { type: string }) => event.type === 'transcript';
  if (url) report(step, { url, tells: isTranscript, isLast: isTranscript });
  return next;
});

export const transcribeStop = verb('transcribe_stop', (step) => {
  const stopped = stopTranscribing(step.call);
  step.set({ transcribe_stop_result: stopped ? 'success' : 'failed' });
  if (!stopped) throw new VerbFailure('the call is not transcribed.');
  return next;
});
