export { SpaceStartError } from './errors.js';
export { isLoopback, type Listener, listen } from './listener.js';
