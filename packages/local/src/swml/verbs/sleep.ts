import { sleep as sleepOnCall } from '../../calls/actions/index.js';
import { VerbFailure } from '../errors.js';
import { next } from '../interpreter/flow.js';
import { numberOf } from './parameters.js';
import { verb } from './verb.js';

/** Milliseconds; -1 until the call ends. */
export const sleep = verb('sleep', async (step, { duration }) => {
  const ms = numberOf('duration', duration, { min: -1 });
  if (ms === undefined || (ms < 0 && ms !== -1))
    throw new VerbFailure(`duration must be 0 or more milliseconds, or -1. Given: ${ms}.`);
  await sleepOnCall(step.call, ms === -1 ? Number.POSITIVE_INFINITY : ms, step.signal);
  return next;
});
