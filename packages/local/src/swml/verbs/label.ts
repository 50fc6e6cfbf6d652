import { next } from '../interpreter/flow.js';
import { verb } from './verb.js';

export const label = verb('label', () => next);
