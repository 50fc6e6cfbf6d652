export { OutboundError, type OutboundErrorCode } from './errors.js';
export { maskCredentials } from './mask.js';
export { createOutbound, type OutboundOptions } from './outbound.js';
export { signatureHeaders } from './signature.js';
export type * from './types.js';
