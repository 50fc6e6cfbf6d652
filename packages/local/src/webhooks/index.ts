export { StatusCallbacks, type StatusCallbacksOptions } from './status-callbacks.js';
