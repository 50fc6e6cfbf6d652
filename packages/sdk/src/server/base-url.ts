import { detectPlatform, envFlag, envText, type Fallback, platformUrl } from '../config/index.js';
import { getLogger } from '../logging/index.js';
import { forwardedOrigin } from '../security/index.js';
import type { IncomingRequest } from './incoming.js';

/** Where a server believes that it is reached. */
export interface Address {
  /** Set by hand; goes before everything else. */
  readonly proxyUrl: string | undefined;
  readonly host: string;
  readonly port: number;
  /** Whether it serves HTTPS. */
  readonly secure?: boolean | undefined;
  /** The domain of its certificate. */
  readonly domain?: string | undefined;
  /** Further `host:port` that are the server's own, such as those of its network interfaces. */
  readonly own?: readonly string[];
  /** Hosts that are let in by name, and so are trusted in URLs. */
  readonly allowedHosts?: readonly string[] | undefined;
  /** What a configuration file says. */
  readonly settings?: Fallback | undefined;
}

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/** Where requests came to, by a platform that says so itself. */
const bases = new WeakMap<IncomingRequest, string>();

/** Keeps with a request where the platform that passed it on is reached: a base URL without a slash at its end. */
export function withBase(request: Request, base: string): Request {
  bases.set(request, base);
  return request;
}

/**
 * The base of the URLs that the platform is to call, without a slash at its end: that set by hand, else
 * `SWML_PROXY_URL_BASE`, else what a trusted proxy says (`SWML_TRUST_PROXY_HEADERS`), else what a serverless platform
 * says of the request, else the host that the request came to when that is this machine or the server itself, else
 * the URL of the serverless function, else the server's own address.
 */
export function baseUrl(address: Address, request?: IncomingRequest): string {
  const [base, source] = find(address, request);
  if (request && envFlag('SWML_PROXY_DEBUG'))
    getLogger('Proxy').info(`URLs lead to ${base}`, {
      source,
      request: new URL(request.url).origin,
      host: request.headers.get('host'),
      forwarded_host: request.headers.get('x-forwarded-host') ?? request.headers.get('forwarded'),
    });
  return base;
}

function find(address: Address, request: IncomingRequest | undefined): [base: string, source: string] {
  const { settings } = address;
  const fixed = address.proxyUrl ?? envText('SWML_PROXY_URL_BASE', settings);
  if (fixed !== undefined) return [fixed.replace(/\/+$/, ''), 'setting'];
  if (request) {
    const proxy = fromProxy(request, settings);
    if (proxy !== undefined) return [proxy, 'proxy'];
    const platform = bases.get(request);
    if (platform !== undefined) return [platform, 'platform'];
    const host = fromHost(address, request);
    if (host !== undefined) return [host, 'host'];
  }
  const deployed = platformUrl(detectPlatform());
  return deployed === undefined ? [ownUrl(address), 'server'] : [deployed, 'environment'];
}

/** The server's own address, as a person would open it: by its domain, if it has a certificate for one. */
export function ownUrl({ host, port, secure = false, domain }: Omit<Address, 'proxyUrl'>): string {
  const scheme = secure ? 'https' : 'http';
  return `${scheme}://${(secure && domain) || nameOf(host)}${port === (secure ? 443 : 80) ? '' : `:${port}`}`;
}

function nameOf(host: string): string {
  if (['0.0.0.0', '::', '', '127.0.0.1'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function fromProxy(request: IncomingRequest, settings: Fallback | undefined): string | undefined {
  return envFlag('SWML_TRUST_PROXY_HEADERS', settings) ? forwardedOrigin(request.headers) : undefined;
}

function fromHost(address: Address, request: IncomingRequest): string | undefined {
  const host = (request.headers.get('host') ?? new URL(request.url).host).toLowerCase();
  const { allowedHosts = [], own = [], domain, secure } = address;
  const bare = host.replace(/:\d+$/, '');
  const known =
    loopback.test(host) ||
    host === `${address.host}:${address.port}`.toLowerCase() ||
    own.includes(host) ||
    (secure && bare === domain?.toLowerCase()) ||
    allowedHosts.some((name) => name === host || name === bare);
  return known ? `${request.url.slice(0, request.url.indexOf(':'))}://${host}` : undefined;
}
