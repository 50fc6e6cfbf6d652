export {
  audioDirections,
  callDirections,
  callStates,
  endReasons,
  hangupReasons,
  maxFrameBytes,
  playStates,
  ringtones,
  rpcErrors,
  sessionMethods,
} from './constants.js';
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
export { relayMethods, undescribedMethods } from './methods.generated.js';
export type * from './types.generated.js';
