import { performance } from 'node:perf_hooks';
import { Agent, type Dispatcher, request as send } from 'undici';
import type { Clock } from '../clock/index.js';
import { readBody, textOf } from './body.js';
import { OutboundError } from './errors.js';
import { explain } from './explain.js';
import { maskCredentials } from './mask.js';
import type { Outbound, OutboundRequest, OutboundResponse } from './types.js';

const CONNECT_TIMEOUT = 4_500;
const TIMEOUT = 15_000;
const MAX_BYTES = 1024 * 1024;
const MAX_REDIRECTS = 5;
/** Headers that are for the first origin only. */
const CREDENTIAL_HEADERS = ['authorization', 'cookie', 'proxy-authorization'];

export interface OutboundOptions {
  clock: Clock;
  /** Default: `SignalWire-Local`. */
  userAgent?: string;
}

/** Where a request goes next: the first time, or after a redirect. */
interface Hop {
  url: URL;
  method: OutboundRequest['method'];
  headers: Record<string, string>;
  body: string | undefined;
}

/** Requests out of the space, over kept connections. `close` lets go of them. */
export function createOutbound({ clock, userAgent = 'SignalWire-Local' }: OutboundOptions): Outbound & {
  close(): Promise<void>;
} {
  // The time to connect belongs to a pool, so there is one for each that was asked for: in practice, one or two.
  const pools = new Map<number, Agent>();
  const poolFor = (connectTimeoutMs: number): Agent => {
    let pool = pools.get(connectTimeoutMs);
    if (!pool) {
      pool = new Agent({ connect: { timeout: connectTimeoutMs }, headersTimeout: 0, bodyTimeout: 0 });
      pools.set(connectTimeoutMs, pool);
    }
    return pool;
  };
  return {
    send: (request) => clock.busy(exchange(request, poolFor(request.connectTimeoutMs ?? CONNECT_TIMEOUT), userAgent)),
    close: async () => {
      await Promise.all([...pools.values()].map((pool) => pool.destroy()));
      pools.clear();
    },
  };
}

async function exchange(request: OutboundRequest, pool: Dispatcher, userAgent: string): Promise<OutboundResponse> {
  const began = performance.now();
  const { timeoutMs = TIMEOUT, maxRedirects = MAX_REDIRECTS, maxBytes = MAX_BYTES } = request;
  let hop = firstHop(request, userAgent);
  // Real time, on any clock: virtual time stands still while a request is out.
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), timeoutMs);
  const signal = request.signal ? AbortSignal.any([late.signal, request.signal]) : late.signal;
  try {
    for (let redirects = 0; ; redirects++) {
      const shown = maskCredentials(hop.url.href);
      const line = `${hop.method} ${shown}`;
      const fail = (code: OutboundError['code'], why: string) =>
        new OutboundError(code, shown, `${line} failed: ${why}`);
      try {
        if (request.signal?.aborted) throw request.signal.reason;
        const response = await send(hop.url, {
          method: hop.method,
          headers: hop.headers,
          body: hop.body ?? null,
          dispatcher: pool,
          signal,
        });
        const headers = flat(response.headers);
        const next = redirectOf(response.statusCode, headers['location'], hop, request.repeatOnRedirect ?? false);
        if (next) {
          // An unread body would hold its connection.
          await response.body.dump();
          if (redirects >= maxRedirects)
            throw fail(
              'too_many_redirects',
              `it was redirected more than ${maxRedirects} times; do its redirects go in a circle?`,
            );
          hop = next;
          continue;
        }
        const { bytes, more } = await readBody(response.body, maxBytes);
        if (more && !request.truncate)
          throw fail('too_large', `its answer is larger than the ${maxBytes} bytes that are taken.`);
        return {
          status: response.statusCode,
          headers,
          text: textOf(bytes, headers['content-type'], request.encoding ?? 'text'),
          ms: Math.round(performance.now() - began),
        };
      } catch (error) {
        if (error instanceof OutboundError) throw error;
        if (request.signal?.aborted) throw fail('aborted', 'it was called off before the answer was there.');
        if (late.signal.aborted)
          throw fail(
            'timeout',
            `the answer was not there within ${timeoutMs} ms: is the server busy, or waiting for something?`,
          );
        throw explain(error, { line, url: hop.url, shown });
      }
    }
  } finally {
    clearTimeout(timer);
  }
}

function firstHop(request: OutboundRequest, userAgent: string): Hop {
  const { method } = request;
  const url = parse(request.url, method);
  const headers: Record<string, string> = { 'user-agent': userAgent, accept: '*/*', 'accept-encoding': 'identity' };
  if (request.json !== undefined) headers['content-type'] = 'application/json';
  if (url.username || url.password) {
    headers['authorization'] =
      `Basic ${Buffer.from(`${decoded(url.username)}:${decoded(url.password)}`).toString('base64')}`;
    url.username = '';
    url.password = '';
  }
  for (const [name, value] of Object.entries(request.headers ?? {})) headers[name.toLowerCase()] = value;
  const body = request.json === undefined ? request.body : JSON.stringify(request.json);
  return { url, method, headers, body };
}

function parse(given: string, method: string): URL {
  const shown = maskCredentials(String(given));
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url;
  throw new OutboundError(
    'invalid_url',
    shown,
    `${method} ${shown} failed: it is not an absolute http or https URL, such as http://127.0.0.1:3000/agent.`,
  );
}

/** Where an answer sends the request on to, if it does. */
function redirectOf(status: number, location: string | undefined, from: Hop, always: boolean): Hop | undefined {
  if (![301, 302, 303, 307, 308].includes(status) || !location) return undefined;
  const url = parse(URL.canParse(location, from.url.href) ? new URL(location, from.url).href : location, from.method);
  // Credentials that a redirect brings along are nobody's: who wrote the first URL did not write them.
  url.username = '';
  url.password = '';
  const repeats = always || status === 307 || status === 308;
  const dropped = [
    ...(url.origin === from.url.origin ? [] : CREDENTIAL_HEADERS),
    ...(repeats ? [] : ['content-type', 'content-length']),
  ];
  const headers = Object.fromEntries(Object.entries(from.headers).filter(([name]) => !dropped.includes(name)));
  return repeats ? { ...from, url, headers } : { url, method: 'GET', headers, body: undefined };
}

/** A part of a URL without its percent signs; as it is when they mean nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return part;
    throw error;
  }
}

function flat(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  const one: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) one[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
  return one;
}
