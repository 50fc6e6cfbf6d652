/** Where a space is reached. */
export interface SpaceHost {
  /** Whether connections use TLS. Only a loopback host may do without. */
  readonly secure: boolean;
  /** Host name with the port, if one was given: `example.signalwire.com`, `127.0.0.1:8080`. */
  readonly host: string;
  /** Base of HTTP URLs, without a trailing slash: `https://example.signalwire.com`. */
  readonly origin: string;
  /** Base of WebSocket URLs, without a trailing slash: `wss://example.signalwire.com`. */
  readonly wsOrigin: string;
}

const spaceDomain = 'signalwire.com';

/**
 * Reads the host of a space as users write it.
 *
 * - `example` is the space of that name: `example.signalwire.com`.
 * - `example.signalwire.com`, `https://example.signalwire.com`: as they stand, always TLS.
 * - `localhost:8080`, `127.0.0.1:8080`, `[::1]:8080`, `http://localhost:8080`: a space on this machine, without TLS.
 * - `https://localhost:8443`: a space on this machine, with TLS.
 *
 * @param input The host, at most with `http://` or `https://` in front and a port behind it.
 * @throws {TypeError} When the host is empty, has credentials, a path, a query, spaces or an unknown scheme, or asks
 *   for plain HTTP outside the loopback range.
 */
export function resolveHost(input: string): SpaceHost {
  if (typeof input !== 'string') throw new TypeError(`The host of a space must be text, not ${typeof input}.`);
  const given = input.trim();
  if (given === '') throw new TypeError('The host of a space is empty; write it as "example.signalwire.com".');

  const [, scheme, rest] = /^(?:([A-Za-z][A-Za-z0-9+.-]*):\/\/)?(.*)$/s.exec(given) as unknown as [
    string,
    string | undefined,
    string,
  ];
  const wanted = scheme?.toLowerCase();
  if (wanted !== undefined && wanted !== 'http' && wanted !== 'https')
    throw refuse(given, `has the scheme "${wanted}"; write the host alone, or with https:// in front`);
  // Before anything is quoted in a message: what stands before an @ may be a secret.
  if (rest.includes('@')) throw refuse(rest.slice(rest.lastIndexOf('@') + 1), 'must not carry credentials');

  const bare = rest.replace(/\/$/, '');
  if (/\s/.test(bare)) throw refuse(given, 'must not contain spaces');
  if (/[/?#\\]/.test(bare)) throw refuse(given, 'must not have a path, a query or a fragment');

  const name = wanted === undefined && /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/.test(bare) && !isLoopback(bare);
  const url = parse(name ? `${bare}.${spaceDomain}` : bare, given);
  const loopback = isLoopback(url.hostname);
  if (wanted === 'http' && !loopback)
    throw refuse(given, 'asks for plain http, which only a host on this machine (localhost, 127.0.0.1, [::1]) may');

  const secure = wanted === 'https' || !loopback;
  const host = withoutDefaultPort(url, bare, secure);
  return {
    secure,
    host,
    origin: `${secure ? 'https' : 'http'}://${host}`,
    wsOrigin: `${secure ? 'wss' : 'ws'}://${host}`,
  };
}

/** Whether a host name (no port) is this machine's loopback: `localhost`, 127.0.0.0/8 or `[::1]`. */
function isLoopback(hostname: string): boolean {
  const name = hostname.toLowerCase();
  return name === 'localhost' || name === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(name);
}

function parse(host: string, given: string): URL {
  // A scheme without a default port of its own would not normalise the host; http does.
  const text = `http://${host}`;
  if (!URL.canParse(text)) throw refuse(given, 'is not a host name');
  const url = new URL(text);
  if (url.hostname === '') throw refuse(given, 'has no name');
  return url;
}

/** The host with its port, unless that is what the scheme means anyway. */
function withoutDefaultPort(url: URL, bare: string, secure: boolean): string {
  // `url` was read as http, which drops :80; with TLS that port must stay.
  const port = url.port || (/:80$/.test(bare) ? '80' : '');
  return port === '' || port === (secure ? '443' : '80') ? url.hostname : `${url.hostname}:${port}`;
}

function refuse(given: string, why: string): TypeError {
  return new TypeError(`The host ${JSON.stringify(given)} ${why}.`);
}
