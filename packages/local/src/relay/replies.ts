/** An answer to a request about calls, messages or contexts: a result whose code says how it went. */
export type Reply = { code: string; message: string } & Record<string, unknown>;

export const ok = (message: string, more: Record<string, unknown> = {}): Reply => ({ code: '200', message, ...more });
export const badParams = (message: string): Reply => ({ code: '400', message });
export const forbidden = (message: string): Reply => ({ code: '403', message });
export const notFound = (message: string): Reply => ({ code: '404', message });
export const conflict = (message: string): Reply => ({ code: '409', message });
export const gone = (message: string): Reply => ({ code: '410', message });
export const notSimulated = (message: string): Reply => ({ code: '501', message });

/** A request that is refused as a whole: a JSON-RPC error. */
export class RpcError extends Error {
  override readonly name = 'RpcError';

  constructor(
    readonly code: number,
    message: string,
    readonly data?: unknown,
  ) {
    super(message);
  }
}
