import { rpcErrors } from './constants.js';

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

/** The one answer to a request. `id` is `null` when the request could not be read. */
export type JsonRpcResponse =
  | { jsonrpc: '2.0'; id: string; result: Record<string, unknown> }
  | { jsonrpc: '2.0'; id: string | null; error: JsonRpcError };

export type JsonRpcFrame = JsonRpcRequest | JsonRpcResponse;

/** What a frame turned out to be. */
export type ReadFrame =
  | { kind: 'request'; id: string; method: string; params: Record<string, unknown> }
  | { kind: 'result'; id: string; result: Record<string, unknown> }
  | { kind: 'error'; id: string | null; error: JsonRpcError }
  /** Nothing that either side may send: `error` says why, `id` is the frame's own when it has one. */
  | { kind: 'invalid'; id: string | null; error: JsonRpcError };

/**
 * Reads one frame. Never throws. A frame with both `error` and `result` is an error; a result that is no object is
 * delivered as `{ raw: result }`.
 */
export function readFrame(text: string): ReadFrame {
  let frame: unknown;
  try {
    frame = JSON.parse(text);
  } catch (error) {
    return invalid(null, rpcErrors.parse, `The frame is not JSON: ${(error as Error).message}`);
  }
  if (!isObject(frame)) {
    const given = Array.isArray(frame) ? 'a list (batches are not taken)' : frame === null ? 'null' : typeof frame;
    return invalid(null, rpcErrors.invalidRequest, `A frame must be a JSON object, not ${given}.`);
  }
  const id = typeof frame['id'] === 'string' && frame['id'] !== '' ? frame['id'] : null;
  if (frame['jsonrpc'] !== '2.0') return invalid(id, rpcErrors.invalidRequest, 'A frame needs "jsonrpc": "2.0".');

  if (frame['error'] !== undefined) {
    const { error } = frame;
    if (!isObject(error) || typeof error['code'] !== 'number' || typeof error['message'] !== 'string')
      return invalid(id, rpcErrors.invalidRequest, 'An error needs a number "code" and a text "message".');
    const { code, message, data } = error as { code: number; message: string; data?: unknown };
    return { kind: 'error', id, error: { code, message, ...(data === undefined ? {} : { data }) } };
  }
  if (id === null) return invalid(null, rpcErrors.invalidRequest, 'A frame needs an "id" that is a non-empty text.');
  if (frame['result'] !== undefined) {
    const { result } = frame;
    return { kind: 'result', id, result: isObject(result) ? result : { raw: result } };
  }
  const { method, params } = frame;
  if (typeof method !== 'string' || method === '')
    return invalid(id, rpcErrors.invalidRequest, 'A request needs a "method" that is a non-empty text.');
  if (params !== undefined && !isObject(params))
    return invalid(id, rpcErrors.invalidParams, `The "params" of ${method} must be an object.`);
  return { kind: 'request', id, method, params: params ?? {} };
}

/** Whether a result's `code` tells of success; a result without one does. */
export function isSuccess(result: Record<string, unknown>): boolean {
  const { code } = result;
  return code === undefined || /^2\d\d$/.test(String(code));
}

function invalid(id: string | null, code: number, message: string): ReadFrame {
  return { kind: 'invalid', id, error: { code, message } };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
