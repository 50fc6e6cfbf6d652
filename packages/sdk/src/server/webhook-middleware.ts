import type { MiddlewareHandler } from 'hono';
import { envInteger } from '../config/index.js';
import { getLogger } from '../logging/index.js';
import { isSigned } from '../security/index.js';
import { readText } from './body.js';
import { HttpError } from './responses.js';
import { publicUrls } from './webhook-url.js';

/** How {@link webhookValidationMiddleware} checks. */
export interface WebhookValidationOptions {
  /** The project's signing key. */
  signingKey: string;
  /**
   * Believe what `X-Forwarded-Proto` and `X-Forwarded-Host` say of the URL; only behind a proxy that sets them itself.
   * `SWML_PROXY_URL_BASE` goes before them. Default: `false`.
   */
  trustProxy?: boolean | undefined;
}

/** The answer to a request without a valid signature; it does not say what was wrong. */
export const unsigned = (): Response =>
  new Response('Forbidden', { status: 403, headers: { 'Content-Type': 'text/plain;charset=UTF-8' } });

/**
 * Hono middleware that lets in what SignalWire has signed and answers 403 to everything else. Bodies larger than
 * `SWML_MAX_REQUEST_SIZE` (1 MiB) are answered 413. What comes after it can read the body as usual.
 * [core/security/webhook-validation-middleware]
 * @throws {Error} When the signing key is empty.
 */
export function webhookValidationMiddleware({
  signingKey,
  trustProxy = false,
}: WebhookValidationOptions): MiddlewareHandler {
  if (typeof signingKey !== 'string' || signingKey === '')
    throw new Error('webhookValidationMiddleware() needs the signing key; the dashboard shows it.');
  const log = getLogger('WebhookValidation');
  const limit = envInteger('SWML_MAX_REQUEST_SIZE') ?? 1_048_576;
  return async (c, next) => {
    const { raw } = c.req;
    let body: string;
    try {
      body = await readText(raw, limit);
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      log.warn('A request could not be checked.', { path: c.req.path, reason: error.message });
      return error.status === 413 ? error.toResponse() : unsigned();
    }
    const urls = publicUrls(raw, { trustProxy });
    if (!isSigned((name) => c.req.header(name), urls, body, signingKey)) {
      log.warn('A request without a valid signature was refused.', { url: urls[0] });
      return unsigned();
    }
    if (raw.body !== null) {
      // The body was read; whatever comes next gets it again.
      const { method, headers, signal, url } = raw;
      c.req.raw = new Request(url, { method, headers, signal, body });
    }
    return next();
  };
}
