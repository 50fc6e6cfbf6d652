import type { OperationId, Route } from '@signalwire/protocol/rest';
import type { SpaceHost } from '../environment/index.js';
import { BearerToken, Credentials, type Signature } from './credentials.js';
import {
  type InvalidField,
  RestAbortError,
  RestAuthError,
  RestConflictError,
  RestConnectionError,
  RestError,
  type RestErrorInit,
  RestNotFoundError,
  RestPermissionError,
  RestRateLimitError,
  RestServerError,
  RestTimeoutError,
  RestUnreadableError,
  RestValidationError,
  type SignalWireErrorBody,
} from './errors.js';
import { hintForFault, hintForStatus } from './hints.js';
import { readLamlError } from './laml-error.js';
import { parseRetryAfter } from './retry.js';
import { requestIdOf, type WireResponse } from './transport/index.js';

/** What an attempt was about, for the errors that it ends in. */
export interface Attempt {
  readonly operation: OperationId;
  readonly route: Route;
  /** Path and query. */
  readonly path: string;
  readonly space: SpaceHost;
  /** What the request was signed with. */
  readonly signature: Signature;
  /** Counted from 1. */
  readonly number: number;
  readonly timeout: number;
  readonly hasKey: boolean;
  /** What the caller passed, for hints about it. */
  readonly input: { readonly query?: object | undefined; readonly body?: object | undefined };
}

/** The error for an answer that is not success. */
export function errorFromResponse(attempt: Attempt, response: WireResponse, text: string): RestError {
  const { route, space, signature } = attempt;
  const { status } = response;
  const body = readBody(signature.mask(text));
  const init: RestErrorInit = {
    ...common(attempt),
    statusCode: status,
    body,
    headers: maskedHeaders(response, signature),
    requestId: requestIdOf(response),
    hint: hintForStatus(status, route, space, {
      html: typeof body === 'string' && /^\s*<(!doctype|html)/i.test(body),
      location: response.header('location'),
      hasKey: attempt.hasKey,
      hadBearer: signature instanceof BearerToken,
      project: signature instanceof Credentials ? signature.project : undefined,
      input: attempt.input,
    }),
  };
  switch (status) {
    case 401:
      return new RestAuthError(init);
    case 403:
      return new RestPermissionError({ ...init, neededScopes: route.scopes });
    case 404:
      return new RestNotFoundError(init);
    case 409:
      return new RestConflictError(init);
    case 422:
      return new RestValidationError({ ...init, fields: invalidFields(body) });
    case 429:
      return new RestRateLimitError({ ...init, retryAfterMs: retryAfterMs(response) });
    default:
      return status >= 500
        ? new RestServerError({ ...init, retryAfterMs: retryAfterMs(response) })
        : new RestError(init);
  }
}

const retryAfterMs = (response: WireResponse): number | null =>
  parseRetryAfter(response.header('retry-after'), Date.now()) ?? null;

/** The error for a success whose body is not JSON. */
export function errorFromUnreadable(attempt: Attempt, response: WireResponse, text: string): RestError {
  const body = attempt.signature.mask(text);
  return new RestUnreadableError({
    ...common(attempt),
    statusCode: response.status,
    body,
    headers: maskedHeaders(response, attempt.signature),
    requestId: requestIdOf(response),
    hint: `The answer is not JSON. Is ${attempt.space.host} the host of the space (SIGNALWIRE_SPACE)?`,
  });
}

/** The error for an attempt that ended without a complete answer. */
export function errorFromFault(
  attempt: Attempt,
  fault: unknown,
  ended: { by: 'signal'; reason: unknown } | { by: 'timeout' } | undefined,
  answered: boolean,
): RestError {
  const { route, space, signature, timeout, hasKey } = attempt;
  const code = codeOf(fault);
  const sent = answered || wasSent(code);
  const request = { method: route.method, hasKey, sent, timeout };
  const init = { ...common(attempt), statusCode: null };
  if (ended?.by === 'signal')
    return new RestAbortError({
      ...init,
      body: 'the call was aborted',
      cause: ended.reason,
      hint: hintForFault('abort', null, space, request),
    });
  if (ended?.by === 'timeout')
    return new RestTimeoutError({
      ...init,
      body: `no complete answer within ${timeout} ms`,
      hint: hintForFault('timeout', null, space, request),
    });
  return new RestConnectionError({
    ...init,
    body: signature.mask(messageOf(fault)),
    code,
    sent,
    cause: maskedCause(fault, signature),
    hint: hintForFault('connection', code, space, request),
  });
}

function common({ operation, route, path, space, signature, number }: Attempt) {
  return {
    url: signature.mask(space.origin + path),
    method: route.method,
    operation,
    path: route.path,
    attempts: number,
  };
}

function maskedHeaders(response: WireResponse, signature: Signature): Record<string, string> {
  return Object.fromEntries(Object.entries(response.headers()).map(([name, value]) => [name, signature.mask(value)]));
}

function readBody(text: string): string | SignalWireErrorBody {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as SignalWireErrorBody) : text;
  } catch (error) {
    if (error instanceof SyntaxError) return readLamlError(text) ?? text;
    throw error;
  }
}

/** What a 422 complains about, in any of the shapes that the platform's APIs have for it. */
export function invalidFields(body: string | SignalWireErrorBody): InvalidField[] {
  if (typeof body === 'string') return [];
  const { errors } = body;
  if (typeof errors === 'object' && errors !== null && !Array.isArray(errors)) return fieldsByName(errors);
  const items: readonly unknown[] = Array.isArray(errors) ? errors : [body];
  return items.flatMap((item) => {
    if (typeof item === 'string') return [{ field: '', message: item }];
    if (typeof item !== 'object' || item === null) return [];
    const { attribute, message, detail, title, code } = item as Record<string, unknown>;
    const text = [message, detail, title].find((value) => typeof value === 'string');
    if (typeof text !== 'string') return [];
    // The shape with `detail` has no place for the field; where its sentence starts with one, that is it.
    const named = typeof attribute === 'string' ? attribute : (/^([a-z_]\w*(?:[.[]\S*)?): /.exec(text)?.[1] ?? '');
    // The compatibility API numbers its errors.
    const word = typeof code === 'string' || typeof code === 'number' ? { code: String(code) } : {};
    return [{ field: named, message: text, ...word }];
  });
}

/** Sentences under the names of the fields. */
function fieldsByName(errors: object): InvalidField[] {
  return Object.entries(errors).flatMap(([field, sentences]) =>
    [sentences]
      .flat()
      .filter((message): message is string => typeof message === 'string')
      .map((message) => ({ field, message })),
  );
}

/** The system's code of a fault, which libraries wrap in errors of their own. */
function codeOf(fault: unknown): string | null {
  for (let error = fault, depth = 0; typeof error === 'object' && error !== null && depth < 5; depth++) {
    const { code, cause, errors } = error as { code?: unknown; cause?: unknown; errors?: unknown };
    if (typeof code === 'string') return code;
    error = cause ?? (Array.isArray(errors) ? errors[0] : undefined);
  }
  return null;
}

const beforeSending = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EAI_FAIL',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
  'UND_ERR_CONNECT_TIMEOUT',
  'EPROTO',
]);

/** Whether the request may have reached the space before the fault; when in doubt, it has. */
function wasSent(code: string | null): boolean {
  return (
    code === null ||
    !(beforeSending.has(code) || /^(CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/.test(code))
  );
}

function messageOf(fault: unknown): string {
  for (let error = fault, depth = 0; error instanceof Error && depth < 5; depth++) {
    // `fetch failed` says nothing; what it wraps does.
    if (error.message !== '' && !(error.message === 'fetch failed' && error.cause !== undefined)) return error.message;
    error = error.cause ?? (error instanceof AggregateError ? error.errors[0] : undefined);
  }
  return codeOf(fault) ?? String(fault);
}

/** The fault as a cause: what libraries hang on their errors may hold the request with its credentials. */
function maskedCause(fault: unknown, signature: Signature): Error {
  const cause = new Error(signature.mask(messageOf(fault)));
  if (fault instanceof Error) {
    cause.name = fault.name;
    if (fault.stack) cause.stack = signature.mask(fault.stack);
  }
  return cause;
}
