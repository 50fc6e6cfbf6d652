import { googleFunction } from '../config/index.js';
import { notePeer, withBase } from '../server/index.js';
import { badRequest, bodyOf, contentOf, hasBody, requestFrom } from './content.js';
import type { ServerlessApp } from './types.js';

/** What is read of the request that Google Cloud Functions passes on (an Express request). */
export interface GoogleRequest {
  method?: string;
  url?: string;
  originalUrl?: string;
  headers?: Record<string, string | string[] | undefined>;
  /** The body as it came. */
  rawBody?: Uint8Array;
  /** The body as it was read. */
  body?: unknown;
  ip?: string;
}

/** What is used of the response (an Express response). */
export interface GoogleResponse {
  status(code: number): unknown;
  set(name: string, value: string | string[]): unknown;
  send(body: string | Uint8Array): unknown;
  once?(event: 'close', listener: () => void): unknown;
  writableFinished?: boolean;
}

/** Has an app answer a request to a Google Cloud Function, or to a Cloud Run service that is one. */
export async function handleGoogle(app: ServerlessApp, req: GoogleRequest, res: GoogleResponse): Promise<void> {
  const gone = new AbortController();
  res.once?.('close', () => {
    if (!res.writableFinished) gone.abort(new Error('The caller hung up.'));
  });
  const request = requestOf(req, gone.signal);
  const response = request ? await app.fetch(request) : badRequest();
  res.status(response.status);
  response.headers.forEach((value, name) => {
    if (name !== 'set-cookie') res.set(name, value);
  });
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) res.set('set-cookie', cookies);
  const content = await contentOf(response);
  res.send('text' in content ? content.text : Buffer.from(content.bytes));
}

function requestOf(req: GoogleRequest, signal: AbortSignal): Request | undefined {
  const method = req.method ?? 'POST';
  return requestFrom(() => {
    const headers = new Headers();
    for (const [name, value] of Object.entries(req.headers ?? {}))
      for (const each of [value ?? []].flat()) headers.append(name, each);
    const host = headers.get('host') ?? 'localhost';
    const url = new URL((req.originalUrl ?? req.url ?? '/').replace(/^\/*/, '/'), `https://${host}`);
    const body = hasBody(method) ? bodyOf(req.rawBody ?? req.body) : null;
    const request = new Request(url, { method, headers, body, signal });
    notePeer(request, { remoteAddress: req.ip });
    const base = baseOf(host);
    return base === undefined ? request : withBase(request, base);
  });
}

/** Google's own domains lead to the function that they name and no other; of any other host the sender may have made it up. */
function baseOf(host: string): string | undefined {
  if (/^[a-z0-9.-]+\.run\.app$/i.test(host)) return `https://${host}`;
  if (/^[a-z0-9-]+\.cloudfunctions\.net$/i.test(host))
    return `https://${host}/${googleFunction() ?? ''}`.replace(/\/$/, '');
  return undefined;
}
