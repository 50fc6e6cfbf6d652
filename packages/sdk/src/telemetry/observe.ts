import { channel } from 'node:diagnostics_channel';
import { fail, type Observation, type Operation, type OperationRecord, type TraceHeaders } from './operation.js';
import { activeTracing } from './tracing.js';

/**
 * Name of the `node:diagnostics_channel` on which every operation is published when it has ended, as an
 * {@link OperationRecord}: subscribe to it to count and to measure. Without subscribers nothing is measured.
 *
 * @example
 * import { subscribe } from 'node:diagnostics_channel';
 * subscribe(operationChannel, (message) => histogram.record((message as OperationRecord).durationMs));
 */
export const operationChannel = 'signalwire.sdk.operation';

const operations = channel(operationChannel);

/**
 * Runs an operation where it can be seen: as a span, when the program has set up OpenTelemetry, and on
 * {@link operationChannel}. When nobody looks, it just runs.
 * @param headers Of the request, which may carry the trace that the span belongs to.
 * @param run Is given where to say how it went; what it throws counts as failed.
 */
export function observe<T>(
  operation: Operation,
  headers: TraceHeaders | undefined,
  run: (seen: Observation) => T | Promise<T>,
): T | Promise<T> {
  const seen: Observation = { outcome: 'ok' };
  const tracing = activeTracing();
  if (!tracing && !operations.hasSubscribers) return run(seen);
  const traced = tracing
    ? () => tracing.then((trace) => trace(operation, headers, seen, () => run(seen)))
    : () => run(seen);
  return operations.hasSubscribers ? measured(operation, seen, traced) : traced();
}

async function measured<T>(operation: Operation, seen: Observation, run: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  try {
    return await run();
  } catch (error) {
    fail(seen, error);
    throw error;
  } finally {
    publish({ ...operation, outcome: seen.outcome, durationMs: performance.now() - start });
  }
}

/** Says that a request was not let in. */
export function observeRefusal(service: string, status: number): void {
  if (operations.hasSubscribers)
    publish({ kind: 'request', service, callId: '', outcome: 'refused', status, durationMs: 0 });
}

const publish = (record: OperationRecord) => operations.publish(record);
