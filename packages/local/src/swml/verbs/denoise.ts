import { denoise as switchNoiseReduction } from '../../calls/actions/index.js';
import { next } from '../interpreter/flow.js';
import { verb } from './verb.js';

export const denoise = verb('denoise', (step) => {
  switchNoiseReduction(step.call, true);
  step.set({ denoise_result: 'on' });
  return next;
});

export const stopDenoise = verb('stop_denoise', (step) => {
  switchNoiseReduction(step.call, false);
  step.set({ denoise_result: 'off' });
  return next;
});
