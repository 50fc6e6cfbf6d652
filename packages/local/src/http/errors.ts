export type OutboundErrorCode =
  | 'invalid_url'
  | 'invalid_request'
  | 'unreachable'
  | 'tls'
  | 'timeout'
  | 'too_large'
  | 'too_many_redirects'
  | 'aborted';

/** No answer came from somebody's server. The message says to whom, what went wrong and what to check. */
export class OutboundError extends Error {
  override readonly name = 'OutboundError';
  readonly code: OutboundErrorCode;
  /** To whom; without credentials. */
  readonly url: string;

  constructor(code: OutboundErrorCode, url: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.url = url;
  }
}
