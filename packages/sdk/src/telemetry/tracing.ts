import type { Context, Span } from '@opentelemetry/api';
import { getLogger, maskText } from '../logging/index.js';
import { fail, type Observation, type Operation, type TraceHeaders } from './operation.js';

type Api = typeof import('@opentelemetry/api');

/** Runs an operation within a span of its own. */
type Trace = <T>(
  operation: Operation,
  headers: TraceHeaders | undefined,
  seen: Observation,
  run: () => T | Promise<T>,
) => Promise<T>;

/** Where every copy of the API, of whatever version 1, looks for what the program has set up. */
const setUp = Symbol.for('opentelemetry.js.api.1');

let loaded: Promise<Trace> | undefined;

/** How spans are made; `undefined` as long as the program has not set up OpenTelemetry, which is then not loaded. */
export function activeTracing(): Promise<Trace> | undefined {
  if (loaded === undefined && setUp in globalThis) loaded = load();
  return loaded;
}

async function load(): Promise<Trace> {
  try {
    const api = await import('@opentelemetry/api');
    return (operation, headers, seen, run) => trace(api, operation, headers, seen, run);
  } catch (error) {
    getLogger('Telemetry').warn(
      'OpenTelemetry is set up, but the SDK finds no @opentelemetry/api: there are no spans. Install it beside the SDK.',
      { error },
    );
    return async (_operation, _headers, _seen, run) => run();
  }
}

function trace<T>(
  api: Api,
  operation: Operation,
  headers: TraceHeaders | undefined,
  seen: Observation,
  run: () => T | Promise<T>,
): Promise<T> {
  const active = api.context.active();
  // An instrumented server has opened a span for the request already.
  const within = api.trace.getSpan(active) !== undefined;
  const parent = within || !headers ? active : fromHeaders(api, active, headers);
  const kind = within ? api.SpanKind.INTERNAL : api.SpanKind.SERVER;
  const tracer = api.trace.getTracer('@signalwire/sdk');
  return tracer.startActiveSpan(
    nameOf(operation),
    { kind, attributes: attributesOf(operation) },
    parent,
    async (span) => {
      try {
        return await run();
      } catch (error) {
        fail(seen, error);
        throw error;
      } finally {
        finish(api, span, seen);
      }
    },
  );
}

function fromHeaders({ propagation }: Api, active: Context, headers: TraceHeaders): Context {
  return propagation.extract(active, headers, {
    keys: (carrier) => [...carrier.keys()],
    get: (carrier, name) => carrier.get(name) ?? undefined,
  });
}

const nameOf = ({ kind, functionName }: Operation) =>
  functionName === undefined ? `signalwire.${kind}` : `signalwire.${kind} ${functionName}`;

/** Who and what, but nothing that was said: arguments, answers, URLs with tokens and phone numbers stay out. */
const attributesOf = ({ service, callId, functionName }: Operation) => ({
  'signalwire.service': service,
  ...(callId === '' ? {} : { 'signalwire.call_id': callId }),
  ...(functionName === undefined ? {} : { 'signalwire.function': functionName }),
});

function finish({ SpanStatusCode }: Api, span: Span, { outcome, error }: Observation): void {
  span.setAttribute('signalwire.outcome', outcome);
  if (outcome === 'failed' || outcome === 'timeout') span.setStatus({ code: SpanStatusCode.ERROR, message: outcome });
  if (error instanceof Error) {
    span.setAttribute('error.type', error.name);
    // Without the stack, and without secrets: spans leave the house.
    span.recordException({ name: error.name, message: maskText(error.message) });
  }
  span.end();
}
