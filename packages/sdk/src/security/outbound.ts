import { environment } from '../config/index.js';
import { OutboundError, refusedAddress } from './outbound-error.js';
import { isPublic } from './validate-url.js';

/** How a URL is asked for on behalf of somebody else. */
export interface OutboundOptions {
  method?: 'GET' | 'POST' | 'DELETE' | undefined;
  headers?: Record<string, string> | undefined;
  body?: string | undefined;
  /** Milliseconds until the whole answer must be there. Default: 30000. */
  timeout?: number | undefined;
  /** Most bytes of an answer. Default: 5 MiB. */
  maxBytes?: number | undefined;
  /** Cut an answer that is larger, in place of failing. Default: `false`. */
  truncate?: boolean | undefined;
  /** Redirects that are followed. Default: 5. */
  maxRedirects?: number | undefined;
  /** Asked before a redirect is followed; with `false` it is refused. */
  mayFollow?: ((to: URL) => boolean | Promise<boolean>) | undefined;
  /** Let private networks and this machine be asked. Default: the environment variable `SWML_ALLOW_PRIVATE_URLS`. */
  allowPrivate?: boolean | undefined;
  /** Addresses that may be asked although they are not public. */
  allowAddresses?: readonly string[] | undefined;
  /** Leave the certificate of the other side unchecked. Default: `false`. */
  insecureTls?: boolean | undefined;
  signal?: AbortSignal | undefined;
}

/** An answer, whole. */
export interface OutboundResponse {
  readonly status: number;
  readonly ok: boolean;
  /** Where it came from, after redirects. */
  readonly url: string;
  readonly headers: Headers;
  readonly text: string;
  /** Whether the answer was cut. */
  readonly truncated: boolean;
  /** The text read as JSON. @throws {OutboundError} When it is none. */
  json(): unknown;
}

const megabyte = 1024 * 1024;

/** Whether the environment lets private addresses be asked. */
export const privateUrlsAllowed = (): boolean =>
  ['1', 'true', 'yes'].includes(environment()['SWML_ALLOW_PRIVATE_URLS']?.trim().toLowerCase() ?? '');

/**
 * Asks for a URL that a caller, a model or a page may have chosen: it leads to the public internet or nowhere. What is
 * checked is the address that is connected to, each time anew, so that neither a name that changes its mind nor a
 * redirect leads inside.
 * @throws {OutboundError} When the URL is refused, or no whole answer came in time.
 */
export async function outbound(url: string | URL, options: OutboundOptions = {}): Promise<OutboundResponse> {
  const { timeout = 30_000, maxRedirects = 5, signal } = options;
  const late = AbortSignal.timeout(timeout);
  const given: Given = {
    ...options,
    allowPrivate: options.allowPrivate ?? privateUrlsAllowed(),
    signal: signal ? AbortSignal.any([signal, late]) : late,
  };
  let target = checked(url, given);
  let { method = 'GET', headers = {}, body } = options;
  try {
    for (let hop = 0; ; hop++) {
      const response = await send(target, { ...given, method, headers, body });
      const location = redirects.has(response.status) ? response.headers.get('location') : null;
      if (location === null) return await readWhole(response, target, options);
      await response.body?.cancel();
      if (hop >= maxRedirects)
        throw new OutboundError('redirects', `${shown(target)} redirects more than ${maxRedirects} times.`);
      const next = checked(new URL(location, target), given);
      if (options.mayFollow && !(await options.mayFollow(next)))
        throw new OutboundError('refused', `${shown(target)} redirects to ${shown(next)}, which is not wanted.`);
      if (next.origin !== target.origin) headers = forStrangers(headers);
      if (response.status === 303 || (method === 'POST' && response.status < 303)) {
        method = 'GET';
        body = undefined;
      }
      target = next;
    }
  } catch (error) {
    throw explained(error, target, { late: late.aborted, timeout, aborted: signal?.aborted ?? false });
  }
}

type Given = OutboundOptions & { allowPrivate: boolean; signal: AbortSignal };

const redirects = new Set([301, 302, 303, 307, 308]);

function checked(url: string | URL, { allowPrivate, allowAddresses = [] }: Given): URL {
  if (!URL.canParse(String(url)))
    throw new OutboundError('refused', `${JSON.stringify(String(url).slice(0, 200))} is no URL.`);
  const target = new URL(url);
  if (target.protocol !== 'http:' && target.protocol !== 'https:')
    throw new OutboundError('refused', `Only http and https are asked for, not ${target.protocol}`);
  if (target.username || target.password)
    throw new OutboundError('refused', `A URL with credentials in it is not asked for: ${shown(target)}`);
  // Names are checked where they are resolved; what is an address already never gets there.
  const host = target.hostname.replace(/^\[|\]$/g, '');
  if (!allowPrivate && isAddress(host) && !allowAddresses.includes(host) && !isPublic(host)) throw refusedAddress(host);
  return target;
}

const isAddress = (host: string) => host.includes(':') || /^\d+\.\d+\.\d+\.\d+$/.test(host);

async function send(target: URL, given: Given): Promise<Response> {
  const { method = 'GET', headers = {}, body, signal, allowPrivate, allowAddresses = [], insecureTls = false } = given;
  const request = { method, headers, body: body ?? null, signal, redirect: 'manual' } as const;
  const { process } = globalThis as { process?: Partial<NodeJS.Process> };
  // Where there is no Node there is no private network either, and no way to see an address.
  if (!process?.getBuiltinModule) return fetch(target, request);
  const { guardedFetch } = await import('./outbound-node.js');
  return guardedFetch(target, request, { allowPrivate, allowAddresses, insecureTls });
}

async function readWhole(
  response: Response,
  target: URL,
  { maxBytes = 5 * megabyte, truncate = false }: OutboundOptions,
): Promise<OutboundResponse> {
  const parts: Uint8Array[] = [];
  let size = 0;
  let truncated = false;
  for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += part.byteLength;
    if (size > maxBytes) {
      if (!truncate)
        throw new OutboundError('too_large', `${shown(target)} answered with more than ${maxBytes} bytes.`);
      truncated = true;
      parts.push(part.subarray(0, part.byteLength - (size - maxBytes)));
      break;
    }
    parts.push(part);
  }
  const text = decoderOf(response).decode(joined(parts));
  return {
    status: response.status,
    ok: response.ok,
    url: target.href,
    headers: response.headers,
    text,
    truncated,
    json() {
      try {
        return JSON.parse(text) as unknown;
      } catch (error) {
        throw new OutboundError('malformed', `${shown(target)} answered with what is no JSON.`, { cause: error });
      }
    },
  };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

function decoderOf({ headers }: Response): { decode(bytes: Uint8Array): string } {
  const charset = /charset=["']?([\w-]+)/i.exec(headers.get('content-type') ?? '')?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset);
  } catch {
    // A name that no decoder has: what is not ASCII is then lost, the rest is not.
    return new TextDecoder();
  }
}

/** What another server than the one that was asked may see: any other header may hold something secret. */
const forStrangers = (headers: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(headers).filter(([name]) => /^(accept|accept-language|content-type|user-agent)$/i.test(name)),
  );

/** A URL for messages: without what may be secret. */
const shown = ({ origin, pathname }: URL) => `${origin}${pathname}`;

function explained(
  error: unknown,
  target: URL,
  { late, timeout, aborted }: { late: boolean; timeout: number; aborted: boolean },
): OutboundError {
  if (error instanceof OutboundError) return error;
  const { cause } = error as { cause?: unknown };
  if (cause instanceof OutboundError) return cause;
  if (aborted) return new OutboundError('aborted', `The request of ${shown(target)} was given up.`, { cause: error });
  if (late)
    return new OutboundError('timeout', `${shown(target)} did not answer within ${timeout} ms.`, { cause: error });
  return new OutboundError('unreachable', `${shown(target)} could not be reached: ${reasonOf(error)}`, {
    cause: error,
  });
}

const reasonOf = (error: unknown) => {
  const { cause, message } = error as { cause?: { message?: string }; message?: string };
  return cause?.message ?? message ?? String(error);
};
