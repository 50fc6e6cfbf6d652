import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type OperationRecord, observe, observeRefusal, operationChannel } from './index.js';

const call = { kind: 'function', service: 'desk', callId: 'c-1', functionName: 'book' } as const;

describe('without anybody looking', () => {
  test('an operation just runs', async () => {
    expect(await observe(call, undefined, async () => 7)).toBe(7);
    const error = new Error('no');
    await expect(
      observe(call, undefined, async () => {
        throw error;
      }),
    ).rejects.toBe(error);
  });
});

describe('the channel', () => {
  const records: OperationRecord[] = [];
  const take = (message: unknown) => void records.push(message as OperationRecord);
  beforeEach(() => {
    records.length = 0;
    subscribe(operationChannel, take);
  });
  afterEach(() => void unsubscribe(operationChannel, take));

  test('gets every operation when it has ended', async () => {
    await observe(call, undefined, async (seen) => {
      seen.outcome = 'invalid';
    });
    await observe({ kind: 'document', service: 'desk', callId: '' }, undefined, async () => 'x');
    const failing = observe(call, undefined, () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    observeRefusal('desk', 401);
    expect(records).toEqual([
      { ...call, outcome: 'invalid', durationMs: expect.any(Number) },
      { kind: 'document', service: 'desk', callId: '', outcome: 'ok', durationMs: expect.any(Number) },
      { ...call, outcome: 'failed', durationMs: expect.any(Number) },
      { kind: 'request', service: 'desk', callId: '', outcome: 'refused', status: 401, durationMs: 0 },
    ]);
  });
});

describe('OpenTelemetry', () => {
  const exporter = new InMemorySpanExporter();
  beforeEach(() => {
    exporter.reset();
    context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
    trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }));
    // The propagator of W3C Trace Context, in so far as it is needed here.
    propagation.setGlobalPropagator({
      fields: () => ['traceparent'],
      inject: () => {},
      extract: (into, carrier, getter) => {
        const [, traceId = '', spanId = ''] = String(getter.get(carrier, 'traceparent')).split('-');
        return trace.setSpanContext(into, { traceId, spanId, traceFlags: 1, isRemote: true });
      },
    });
  });
  afterEach(() => {
    trace.disable();
    context.disable();
    propagation.disable();
  });

  test('gets a span of the request’s trace, and what the operation does is within it', async () => {
    const headers = new Headers({ traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` });
    await observe(call, headers, async () => {
      trace.getTracer('own').startSpan('query').end();
    });
    const [query, span] = exporter.getFinishedSpans();
    expect(span).toMatchObject({
      name: 'signalwire.function book',
      kind: SpanKind.SERVER,
      parentSpanContext: { spanId: 'b'.repeat(16) },
      attributes: {
        'signalwire.service': 'desk',
        'signalwire.call_id': 'c-1',
        'signalwire.function': 'book',
        'signalwire.outcome': 'ok',
      },
      status: { code: SpanStatusCode.UNSET },
    });
    expect(span?.spanContext().traceId).toBe('a'.repeat(32));
    expect(query?.parentSpanContext?.spanId).toBe(span?.spanContext().spanId);
  });

  test('gets a span within the one that a server has opened', async () => {
    await trace.getTracer('http').startActiveSpan('POST /', async (outer) => {
      await observe({ kind: 'document', service: 'desk', callId: '' }, new Headers(), async () => {});
      outer.end();
    });
    const [span, outer] = exporter.getFinishedSpans();
    expect([span?.name, span?.kind]).toEqual(['signalwire.document', SpanKind.INTERNAL]);
    expect(span?.parentSpanContext?.spanId).toBe(outer?.spanContext().spanId);
  });

  test('learns what failed, without secrets', async () => {
    const failure = new TypeError('no answer from https://ana:hunter2@db.test/?token=hunter2');
    await expect(observe(call, undefined, () => Promise.reject(failure))).rejects.toBe(failure);
    const [span] = exporter.getFinishedSpans();
    expect(span).toMatchObject({
      status: { code: SpanStatusCode.ERROR, message: 'failed' },
      attributes: { 'signalwire.outcome': 'failed', 'error.type': 'TypeError' },
    });
    expect(span?.events[0]?.attributes?.['exception.message']).toContain('db.test');
    expect(JSON.stringify([span?.attributes, span?.events])).not.toContain('hunter2');
  });
});
