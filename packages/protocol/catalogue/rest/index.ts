import type { Namespace } from '../operation.js';
import { compatTokens, projectTokens } from './tokens.js';

/** Every namespace of the REST API, in the order that its files are generated. */
export const namespaces: readonly Namespace[] = [compatTokens, projectTokens];
