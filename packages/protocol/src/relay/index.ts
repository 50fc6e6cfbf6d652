export * from './constants.js';
export type * from './event.js';
export {
  isSuccess,
  type JsonRpcError,
  type JsonRpcFrame,
  type JsonRpcRequest,
  type JsonRpcResponse,
  type ReadFrame,
  readFrame,
} from './frames.js';
export type { RelayMethod } from './method.js';
export { relayEventTypes, relayMethods } from './methods.generated.js';
export type * from './types.generated.js';
