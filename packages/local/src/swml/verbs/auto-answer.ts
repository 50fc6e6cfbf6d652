import { answer } from '../../calls/actions/index.js';
import type { Step } from '../interpreter/step.js';

/** Answers an inbound call that is not answered yet: verbs that talk to the caller do. */
export function answerFirst({ call }: Step): void {
  if (call.direction === 'inbound' && (call.state === 'created' || call.state === 'ringing'))
    answer(call, { by: 'script' });
}
