import { describeIssue, type Issue } from '@signalwire/protocol/validation';

/** The families of error bodies that the platform's APIs answer with. */
export type Family = 'rest' | 'space' | 'compat';

interface Detail {
  code: string;
  message: string;
  /** The parameter at fault. */
  attribute?: string;
}

/** A request that cannot be served, for a reason that its sender can act on. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly status: number,
    readonly details: readonly Detail[],
    readonly headers: Record<string, string> = {},
  ) {
    super(details.map(({ message }) => message).join(' '));
  }
}

const failure = (status: number, code: string) => (message: string, headers?: Record<string, string>) =>
  new ApiError(status, [{ code, message }], headers);

export const badRequest = failure(400, 'bad_request');
export const forbidden = failure(403, 'insufficient_scope');
export const notFound = failure(404, 'resource_not_found');
/** Something is in the way, such as an action that goes by the same control id. */
export const conflict = failure(409, 'conflict');
export const tooLarge = failure(413, 'request_too_large');
export const unsupportedMediaType = failure(415, 'unsupported_media_type');
/** The platform has it, the space does not simulate it. */
export const notSimulated = failure(501, 'not_simulated');
export const unavailable = failure(503, 'stopping');
export const internalError = failure(500, 'internal_server_error');

export const unauthorized = (message: string) =>
  failure(401, 'unauthorized')(message, { 'www-authenticate': 'Basic realm="SignalWire", charset="UTF-8"' });

export const methodNotAllowed = (message: string, allowed: readonly string[]) =>
  failure(405, 'method_not_allowed')(message, { allow: allowed.join(', ') });

/** 422 for one parameter. */
export function invalid(attribute: string, message: string, code = 'invalid_parameter'): ApiError {
  return new ApiError(422, [{ code, message: `${attribute}: ${message}`, attribute }]);
}

/** 422 for everything that is wrong with a body or a query. */
export function invalidAll(issues: readonly Issue[]): ApiError {
  return new ApiError(
    422,
    issues.map((issue) => ({
      code: codes[issue.code],
      message: describeIssue(issue),
      ...(issue.path ? { attribute: issue.path } : {}),
    })),
  );
}

const codes = {
  missing: 'missing_required_parameter',
  unknown: 'unknown_parameter',
  type: 'invalid_parameter',
  value: 'invalid_parameter',
  conflict: 'invalid_parameter',
} as const satisfies Record<Issue['code'], string>;

const reasons: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  413: 'Payload Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Entity',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  503: 'Service Unavailable',
};
const types: Record<number, string> = {
  401: 'authentication_error',
  403: 'authorization_error',
  404: 'not_found_error',
  422: 'validation_error',
  500: 'api_error',
  501: 'not_simulated_error',
};
const documentation = 'https://signalwire.com/docs/apis/error-codes';
const compatDocumentation = 'https://signalwire.com/docs/compatibility-api/reference/errors';

/** The body of an error, in the shape that its family documents. */
export function errorBody({ status, details, message }: ApiError, family: Family): unknown {
  const type = types[status] ?? 'request_error';
  if (family === 'compat') {
    const [first] = details;
    // The tokens of the compatibility API document their validation errors as one flat object.
    if (status === 422) return { type, code: first?.code, message, attribute: first?.attribute, url: documentation };
    return { code: status === 401 ? 20003 : 20000 + status, message, more_info: compatDocumentation, status };
  }
  // Only errors of validation say more than a word where the platform documents them; the sentence is the space's own.
  if (status !== 422) return { error: reasons[status] ?? 'Error', message };
  return {
    errors: details.map((detail) =>
      family === 'space'
        ? { detail: detail.message, status: String(status), title: 'Invalid Attribute', code: detail.code }
        : { type, code: detail.code, message: detail.message, attribute: detail.attribute ?? null, url: documentation },
    ),
  };
}
