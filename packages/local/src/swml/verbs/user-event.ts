import { userEvent as send } from '../../calls/actions/index.js';
import { next } from '../interpreter/flow.js';
import { bagOf } from './parameters.js';
import { verb } from './verb.js';

export const userEvent = verb('user_event', (step, { event }) => {
  send(step.call, bagOf('event', event));
  return next;
});
