import { envFlag, envText } from '../config/index.js';
import { forwardedOrigin } from '../security/index.js';

/** Where a server believes that it is reached. */
export interface Address {
  /** Set by hand; goes before everything else. */
  readonly proxyUrl: string | undefined;
  readonly host: string;
  readonly port: number;
  /** Further `host:port` that are the server's own, such as those of its network interfaces. */
  readonly own?: readonly string[];
  /** Hosts that are let in by name, and so are trusted in URLs. */
  readonly allowedHosts?: readonly string[] | undefined;
}

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/**
 * The base of the URLs that the platform is to call, without a slash at its end: that set by hand, else
 * `SWML_PROXY_URL_BASE`, else what a trusted proxy says (`SWML_TRUST_PROXY_HEADERS`), else the host that the request
 * came to when that is this machine or the server itself, else the server's own address.
 */
export function baseUrl(address: Address, request?: Request): string {
  const fixed = address.proxyUrl ?? envText('SWML_PROXY_URL_BASE');
  if (fixed !== undefined) return fixed.replace(/\/+$/, '');
  return (request && (fromProxy(request) ?? fromHost(address, request))) ?? ownUrl(address);
}

/** The server's own address, as a person would open it. */
export function ownUrl({ host, port }: Address): string {
  const name = ['0.0.0.0', '::', '', '127.0.0.1'].includes(host)
    ? 'localhost'
    : host.includes(':')
      ? `[${host}]`
      : host;
  return `http://${name}${port === 80 ? '' : `:${port}`}`;
}

function fromProxy(request: Request): string | undefined {
  return envFlag('SWML_TRUST_PROXY_HEADERS') ? forwardedOrigin(request.headers) : undefined;
}

function fromHost(address: Address, request: Request): string | undefined {
  const url = new URL(request.url);
  const host = (request.headers.get('host') ?? url.host).toLowerCase();
  const { allowedHosts = [], own = [] } = address;
  const known =
    loopback.test(host) ||
    host === `${address.host}:${address.port}`.toLowerCase() ||
    own.includes(host) ||
    allowedHosts.some((name) => name === host || name === host.replace(/:\d+$/, ''));
  return known ? `${url.protocol}//${host}` : undefined;
}
