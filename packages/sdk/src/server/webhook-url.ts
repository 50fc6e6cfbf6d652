import { envText } from '../config/index.js';
import { forwardedOrigin } from '../security/index.js';
import type { IncomingRequest } from './incoming.js';

/** How the URL that a request was sent to is found out. */
export interface PublicUrlOptions {
  /** Base of the server's URLs; goes before everything else. Default: `SWML_PROXY_URL_BASE`. */
  readonly base?: string | undefined;
  /** Believe what `X-Forwarded-Proto` and `X-Forwarded-Host` say. */
  readonly trustProxy: boolean;
}

/** The URLs that the platform may have been given for what became this request: with it, signatures are checked. */
export function publicUrls(
  request: Pick<IncomingRequest, 'url' | 'headers'>,
  { base, trustProxy }: PublicUrlOptions,
): string[] {
  const { origin: own, pathname, search } = new URL(request.url);
  const fixed = (base ?? envText('SWML_PROXY_URL_BASE'))?.replace(/\/+$/, '');
  const origin = fixed ?? (trustProxy ? forwardedOrigin(request.headers) : undefined) ?? own;
  const url = origin + pathname + search;
  // A URL without a path is requested with one, but signed as it was written.
  return pathname === '/' ? [url, origin + search] : [url];
}
