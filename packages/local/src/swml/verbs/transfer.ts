import { bagOf, textOf } from './parameters.js';
import { verb } from './verb.js';

export const transfer = verb(
  'transfer',
  (_, { dest, params }) => ({ kind: 'transfer', dest: textOf(dest) ?? '', params: bagOf('params', params) }),
  ['meta'],
);
