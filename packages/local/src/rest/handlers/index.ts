import type { Handlers } from '../operation.js';
import { tokenHandlers } from './tokens.js';

/** The operations that the space serves; what the catalogue has beyond them is answered as not simulated. */
export const handlers: Handlers = { ...tokenHandlers };
