import { envText } from '../config/index.js';
import { forwardedOrigin, isSigned } from '../security/index.js';
import { parseWebhook, type Webhook } from './parse.js';
import { WebhookError } from './webhook-error.js';

/** A request of Node's server, as far as it is looked at; those of Express and Fastify's `raw` are such. */
export interface NodeRequest extends AsyncIterable<Uint8Array | string> {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Over TLS it is `encrypted`. */
  readonly socket?: object | undefined;
  /** The path and query before a router cut it, in Express. */
  readonly originalUrl?: string | undefined;
  readonly readableEnded?: boolean | undefined;
}

/** How a webhook is read. */
export interface ReadWebhookOptions {
  /** The project's signing key, which the dashboard shows; `null` to take what nobody signed, too. */
  signingKey: string | null;
  /** The URL as it is configured at the platform, with its query. Default: `SWML_PROXY_URL_BASE` and the request's path, else the request's own URL. */
  url?: string | undefined;
  /** Believe what `X-Forwarded-Proto` and `X-Forwarded-Host` say of the URL; only behind a proxy that sets them. Default: `false`. */
  trustProxy?: boolean | undefined;
  /** The body, when something has read it before: as text, not parsed. */
  body?: string | undefined;
  /** Bytes that a body may have. Default: 1048576. */
  maxBytes?: number | undefined;
}

/**
 * Reads a webhook out of a request, after a look at its signature.
 * @param request A `Request`, or a request of Node's server.
 * @returns What it is, and what it says; switch on its `kind`.
 * @throws {WebhookError} When it is not signed (403), too large (413), or cannot be read (400, 422); it answers itself with `toResponse()`.
 * @throws {TypeError} When an option is missing or has a value that it cannot take.
 * @example
 * const webhook = await readWebhook(request, { signingKey: process.env.SIGNALWIRE_SIGNING_KEY ?? '' });
 * switch (webhook.kind) {
 *   case 'message.status':
 *     return console.log(webhook.data.MessageSid, webhook.data.MessageStatus);
 *   case 'event':
 *     if (webhook.data.event_type === 'calling.call.state') console.log(webhook.data.params.call_state);
 * }
 */
export async function readWebhook(request: Request | NodeRequest, options: ReadWebhookOptions): Promise<Webhook> {
  const { signingKey, maxBytes = 1_048_576 } = options;
  if (signingKey !== null && (typeof signingKey !== 'string' || signingKey === ''))
    throw new TypeError(
      'readWebhook() needs the signing key, which the dashboard shows; null takes unsigned webhooks.',
    );
  if (!(maxBytes > 0)) throw new TypeError(`maxBytes must be above 0. Given: ${String(maxBytes)}.`);
  const header = headerOf(request);
  const body = options.body ?? (await textOf(request, maxBytes));
  const url = ownUrl(request, header);
  if (signingKey !== null) {
    const urls = options.url === undefined ? publicUrls(url, header, options.trustProxy ?? false) : [options.url];
    if (!isSigned(header, urls, body, signingKey)) throw new WebhookError('unsigned', 'The signature is not valid.');
  }
  return parseWebhook(body.trim() === '' ? url.search.slice(1) : body);
}

type Header = (name: string) => string | null;

function headerOf({ headers }: Request | NodeRequest): Header {
  if (typeof (headers as Headers).get === 'function') return (name) => (headers as Headers).get(name);
  return (name) => {
    const value = (headers as NodeRequest['headers'])[name.toLowerCase()];
    return (Array.isArray(value) ? value[0] : value) ?? null;
  };
}

function ownUrl(request: Request | NodeRequest, header: Header): URL {
  const { url = '/' } = request;
  const path = (request as NodeRequest).originalUrl ?? url;
  const { socket } = request as NodeRequest;
  const scheme = socket && 'encrypted' in socket && socket.encrypted === true ? 'https' : 'http';
  const base = `${scheme}://${header('host') ?? 'localhost'}`;
  const whole = path.startsWith('/') ? base + path : path;
  if (!URL.canParse(whole)) throw new WebhookError('malformed', 'The request has no URL that can be read.');
  return new URL(whole);
}

/** The URLs that the platform may have been given for what became this request. */
function publicUrls({ origin: own, pathname, search }: URL, header: Header, trustProxy: boolean): string[] {
  const fixed = envText('SWML_PROXY_URL_BASE')?.replace(/\/+$/, '');
  const origin = fixed ?? (trustProxy ? forwardedOrigin({ get: header }) : undefined) ?? own;
  const url = origin + pathname + search;
  // A URL without a path is requested with one, but signed as it was written.
  return pathname === '/' ? [url, origin + search] : [url];
}

async function textOf(request: Request | NodeRequest, maxBytes: number): Promise<string> {
  if ((request as Request).bodyUsed || (request as NodeRequest).readableEnded)
    throw new WebhookError('malformed', 'The body was read before; pass it on as the option body, as text.');
  const source = 'body' in request && request.body instanceof ReadableStream ? request.body : request;
  if (!(Symbol.asyncIterator in source)) return '';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [text, size] = ['', 0];
  try {
    for await (const chunk of source as AsyncIterable<Uint8Array | string>) {
      const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
      size += bytes.byteLength;
      if (size > maxBytes) throw new WebhookError('too_large', `The body has more than ${maxBytes} bytes.`);
      text += decoder.decode(bytes, { stream: true });
    }
    return text + decoder.decode();
  } catch (error) {
    if (error instanceof WebhookError) throw error;
    throw new WebhookError('malformed', 'The body did not come whole, or is no UTF-8 text.', { cause: error });
  }
}
