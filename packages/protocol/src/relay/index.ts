export type { JsonRpcError, JsonRpcFrame, JsonRpcRequest, JsonRpcResponse, RelayEvent } from './frames.js';
