/** A JSON-RPC 2.0 request; either side sends them. */
export interface JsonRpcRequest {
  jsonrpc: '2.0';
  /** A UUID. */
  id: string;
  method: string;
  params?: Record<string, unknown>;
}

/** Why a request failed. */
export interface JsonRpcError {
  code: number;
  message: string;
  data?: unknown;
}

/** The one answer to a request. */
export type JsonRpcResponse =
  | { jsonrpc: '2.0'; id: string; result: Record<string, unknown> }
  | { jsonrpc: '2.0'; id: string; error: JsonRpcError };

export type JsonRpcFrame = JsonRpcRequest | JsonRpcResponse;

/** The parameters of `signalwire.event`. */
export interface RelayEvent {
  event_type: string;
  params: Record<string, unknown>;
  /** Unix time in seconds. */
  timestamp?: number;
  project_id?: string;
  space_id?: string;
  event_channel?: string;
  context?: string;
}
