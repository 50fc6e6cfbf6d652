import { hasSignature, isSigned } from '../security/index.js';
import { HttpError, type IncomingRequest, publicUrls, unsigned } from '../server/index.js';

/** How signatures of requests are checked. */
export interface Signing {
  readonly key: string;
  /** Believe what a proxy says of the URL that a request was sent to. */
  readonly trustProxy: boolean;
  /** Base of the server's URLs, where one is set. */
  readonly base: () => string | undefined;
}

/** What a request's signature says. */
export interface SignatureQuestion {
  readonly request: IncomingRequest;
  readonly body: string;
  /** Base of the URLs under which the request's sender reaches the server. */
  readonly base: string;
  /** Whether the platform signs what is sent here. */
  readonly required: boolean;
}

/**
 * Whether a request is signed by the platform. A signature that is there must be right, whether it had to be or not.
 * @throws {HttpError} 403 when it is wrong, or missing where there must be one. It does not say which.
 */
export function checkSignature(
  { key, trustProxy, base: fixed }: Signing,
  { request, body, base, required }: SignatureQuestion,
): boolean {
  if (!hasSignature(request.headers)) {
    if (required) throw new Unsigned('it has none');
    return false;
  }
  const { pathname, search } = new URL(request.url);
  const urls = new Set([...publicUrls(request, { base: fixed(), trustProxy }), base + pathname + search]);
  if (isSigned((name) => request.headers.get(name), [...urls], body, key)) return true;
  throw new Unsigned(
    `it fits none of ${[...urls].join(', ')}; if the platform knows another URL, set SWML_PROXY_URL_BASE`,
  );
}

/** A request whose signature is missing or wrong. */
export class Unsigned extends HttpError {
  constructor(readonly reason: string) {
    super(403, 'Forbidden');
  }

  override toResponse(): Response {
    return unsigned();
  }
}
