import type { OperationId, Scope } from '@signalwire/protocol/rest';

/** The body of an error, whichever family of the platform's APIs it comes from; unknown fields stay on it. */
export interface SignalWireErrorBody {
  /** A number in the compatibility API, a word elsewhere. */
  code?: string | number;
  message?: string;
  /** Documentation of the error. */
  more_info?: string;
  status?: number;
  /** The status in words, such as `Unauthorized`. */
  error?: string;
  /** Everything that is wrong with the request. */
  errors?: ReadonlyArray<Readonly<Record<string, unknown>>>;
  [field: string]: unknown;
}

/** What kind of failure an error is; the same for every copy of the package, unlike `instanceof`. */
export type RestErrorKind =
  | 'http'
  | 'auth'
  | 'permission'
  | 'not_found'
  | 'conflict'
  | 'validation'
  | 'rate_limit'
  | 'server'
  | 'unreadable'
  | 'connection'
  | 'timeout'
  | 'abort';

/** What an error is made of. */
export interface RestErrorInit {
  statusCode: number | null;
  body: string | SignalWireErrorBody;
  url: string;
  method: string;
  headers?: Record<string, string> | null;
  requestId?: string | null;
  /** The operation, such as `phoneNumbers.get`. */
  operation?: OperationId | null;
  /** Its path with `{placeholders}`. */
  path?: string | null;
  attempts?: number;
  hint?: string | null;
  cause?: unknown;
}

/**
 * A call to the REST API that failed: the space answered with a status other than success, or no answer came. [rest/rest-error]
 *
 * Credentials never appear in it. Subclasses tell the statuses apart; `kind` does so across copies of the package.
 */
export class RestError extends Error {
  /** `RestError`, or `RestTransportError` when no answer came. */
  override readonly name: string = 'RestError';
  /** What kind of failure it is. */
  readonly kind: RestErrorKind = 'http';
  /** HTTP status; `null` when no answer came. */
  readonly statusCode: number | null;
  /** The answer's body: an object when it was JSON or an error in LaML's XML, else text. The reason in words when no answer came. */
  readonly body: string | SignalWireErrorBody;
  /** The URL that was requested. */
  readonly url: string;
  /** The HTTP method. */
  readonly method: string;
  /** Headers of the answer, names in lower case; `null` when none came. */
  readonly headers: Record<string, string> | null;
  /** The platform's id of the request, to quote to its support; `null` when it gave none. */
  readonly requestId: string | null;
  /** The operation, such as `phoneNumbers.get`; `null` for a request that is none. */
  readonly operation: OperationId | null;
  /** The operation's path with `{placeholders}`. */
  readonly path: string | null;
  /** How many attempts were made. */
  readonly attempts: number;
  /** What to look at first; `null` when nothing suggests itself. */
  readonly hint: string | null;

  constructor(init: RestErrorInit) {
    super(describe(init), init.cause === undefined ? undefined : { cause: init.cause });
    this.statusCode = init.statusCode;
    this.body = init.body;
    this.url = init.url;
    this.method = init.method;
    this.headers = init.headers ?? null;
    this.requestId = init.requestId ?? null;
    this.operation = init.operation ?? null;
    this.path = init.path ?? null;
    this.attempts = init.attempts ?? 1;
    this.hint = init.hint ?? null;
  }

  /** What a log needs of it. */
  toJSON(): object {
    return { ...this, message: this.message };
  }
}

const longestBody = 2000;

function describe({ method, url, statusCode, body, requestId }: RestErrorInit): string {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const short = text.length > longestBody ? `${text.slice(0, longestBody)}…` : text;
  const outcome = statusCode === null ? 'failed to reach the server' : `returned ${statusCode}`;
  return `${method} ${url} ${outcome}: ${short}${requestId ? ` (request-id: ${requestId})` : ''}`;
}

/** 401: the credentials are not accepted. */
export class RestAuthError extends RestError {
  override readonly kind = 'auth';
}

/** 403: the credentials do not allow the operation. */
export class RestPermissionError extends RestError {
  override readonly kind = 'permission';
  /** The scopes of which the operation needs one, or all where `hint` says so; empty for a request that is no operation. */
  readonly neededScopes: readonly Scope[];

  constructor(init: RestErrorInit & { neededScopes?: readonly Scope[] }) {
    super(init);
    this.neededScopes = init.neededScopes ?? [];
  }
}

/** 404: the resource, or the path, does not exist. */
export class RestNotFoundError extends RestError {
  override readonly kind = 'not_found';
}

/** 409: the request contradicts the state of the resource. */
export class RestConflictError extends RestError {
  override readonly kind = 'conflict';
}

/**
 * The program is at fault, not the network: clients pass it on as it is, and repeat nothing. For a `fetch` of one's own
 * that refuses a request; the fake of `@signalwire/sdk/testing` does.
 */
export class MisuseError extends Error {}

/** One thing that the space did not accept. */
export interface InvalidField {
  /** The parameter, as a path from the body's root; empty when the answer does not name one. */
  field: string;
  /** What is wrong, in words. */
  message: string;
  /** What is wrong, as a word for programs. */
  code?: string;
}

/** 422: something in the request is not accepted. */
export class RestValidationError extends RestError {
  override readonly kind = 'validation';
  /** Everything that is wrong, as far as the answer says. */
  readonly fields: readonly InvalidField[];

  constructor(init: RestErrorInit & { fields?: readonly InvalidField[] }) {
    super(init);
    this.fields = init.fields ?? [];
  }
}

/** 429: too many requests. */
export class RestRateLimitError extends RestError {
  override readonly kind = 'rate_limit';
  /** Milliseconds to wait before the next attempt; `null` when the answer does not say. */
  readonly retryAfterMs: number | null;

  constructor(init: RestErrorInit & { retryAfterMs?: number | null }) {
    super(init);
    this.retryAfterMs = init.retryAfterMs ?? null;
  }
}

/** 5xx: the space failed. */
export class RestServerError extends RestError {
  override readonly kind = 'server';
  /** Milliseconds to wait before the next attempt; `null` when the answer does not say. */
  readonly retryAfterMs: number | null;

  constructor(init: RestErrorInit & { retryAfterMs?: number | null }) {
    super(init);
    this.retryAfterMs = init.retryAfterMs ?? null;
  }
}

/** The status says success, but the body is not the JSON that the operation answers with. */
export class RestUnreadableError extends RestError {
  override readonly kind = 'unreadable';
}

/**
 * No complete answer came: the connection was refused or lost, the name unknown, TLS failed, the time ran out, or the
 * caller gave up. `statusCode`, `headers` and `requestId` are `null`; `body` says why. [rest/rest-error]
 */
export class RestTransportError extends RestError {
  override readonly name = 'RestTransportError';
  override readonly kind: 'connection' | 'timeout' | 'abort' = 'connection';
}

/** The connection could not be made, or broke. */
export class RestConnectionError extends RestTransportError {
  override readonly kind = 'connection';
  /** The system's code, such as `ECONNREFUSED`. */
  readonly code: string | null;
  /** Whether the request went out: when it did, a write may have been executed. */
  readonly sent: boolean;

  constructor(init: RestErrorInit & { code?: string | null; sent: boolean }) {
    super(init);
    this.code = init.code ?? null;
    this.sent = init.sent;
  }
}

/** An attempt took longer than `timeout`. A write may have been executed. */
export class RestTimeoutError extends RestTransportError {
  override readonly kind = 'timeout';
}

/** The caller's signal ended the call; `cause` is its reason. A write may have been executed. */
export class RestAbortError extends RestTransportError {
  override readonly kind = 'abort';
}
