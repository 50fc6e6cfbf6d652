import type { Namespace } from '../operation.js';
import { calling } from './calling.js';
import { fabric } from './fabric.js';
import { phoneNumbers } from './phone-numbers.js';
import { compatTokens, projectTokens } from './tokens.js';
import { voiceLogs } from './voice-logs.js';

export { errorBodies, errorBody } from './errors.js';
export { sharedShapes } from './shared.js';

/** Every namespace of the REST API, in the order that its files are generated. */
export const namespaces: readonly Namespace[] = [
  compatTokens,
  projectTokens,
  phoneNumbers,
  ...fabric,
  calling,
  voiceLogs,
];
