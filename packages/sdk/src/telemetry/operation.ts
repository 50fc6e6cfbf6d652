/** What a service does when the platform asks. */
export type OperationKind = 'document' | 'function' | 'post_prompt' | 'debug_event' | 'request';

/**
 * How it ended: `ok`; `refused` (credentials, tokens, signatures, limits, paths: the caller's doing); `invalid` (arguments that do
 * not fit); `failed`; `timeout`; `abandoned` (the call ended, or the platform hung up on the request).
 */
export type Outcome = 'ok' | 'refused' | 'invalid' | 'failed' | 'timeout' | 'abandoned';

/** Headers in which a request may carry the trace that it belongs to. */
export interface TraceHeaders {
  get(name: string): string | null;
  keys(): Iterable<string>;
}

/** What an operation is about. */
export interface Operation {
  readonly kind: OperationKind;
  /** Name of the agent or service. */
  readonly service: string;
  /** Empty when it is about no call. */
  readonly callId: string;
  /** Of the operations `function` alone. */
  readonly functionName?: string;
}

/** A message of the channel {@link operationChannel}: an operation that has ended. It holds nothing that callers said. */
export interface OperationRecord extends Operation {
  readonly outcome: Outcome;
  readonly durationMs: number;
  /** HTTP status of the answer; of requests that were not let in, the kind `request`, alone. */
  readonly status?: number;
}

/** What becomes known of an operation while it runs. */
export interface Observation {
  outcome: Outcome;
  /** What went wrong, when something did. */
  error?: unknown;
}

/** Counts an operation as failed, unless it has said already what went wrong. */
export function fail(seen: Observation, error: unknown): void {
  if (seen.outcome === 'ok') seen.outcome = 'failed';
  seen.error ??= error;
}
