import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { SpaceStartError } from './errors.js';

/** The socket that the space listens on, for requests and for WebSockets. */
export interface Listener {
  readonly server: Server;
  /** Without a path. */
  readonly url: string;
  /** Stops taking connections, lets running requests finish for a moment, then closes what is left. */
  close(graceMs?: number): Promise<void>;
}

/**
 * Listens.
 * @throws {SpaceStartError} when the port is in use or the address is not this machine's.
 */
export async function listen(
  { host, port, tls }: { host: string; port: number; tls: { key: string; cert: string } | undefined },
  listener: RequestListener,
): Promise<Listener> {
  const server: Server = tls ? createSecureServer(tls, listener) : createServer(listener);
  // An address with a bad header or a broken request line never becomes a request.
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (!socket.writable) return;
    const large = error.code === 'HPE_HEADER_OVERFLOW';
    const message = large ? 'The headers are too large.' : 'This is not an HTTP request that can be read.';
    const body = JSON.stringify({ error: 'Bad Request', message });
    socket.end(
      `HTTP/1.1 ${large ? '431 Request Header Fields Too Large' : '400 Bad Request'}\r\ncontent-type: application/json\r\n` +
        `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)));
    server.listen({ host, port }, resolve);
  });
  const address = server.address() as AddressInfo;
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return {
    server,
    url: `${tls ? 'https' : 'http'}://${name}:${address.port}`,
    close: (graceMs = 500) =>
      new Promise((resolve, reject) => {
        const kill = setTimeout(() => server.closeAllConnections(), graceMs);
        server.close((error) => {
          clearTimeout(kill);
          if (error) reject(error);
          else resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new SpaceStartError(
      'port_in_use',
      `Port ${port} on ${host} is in use, perhaps by another space. Stop what listens there, choose another port, or port 0 for any free one.`,
      error,
    );
  if (error.code === 'EACCES')
    return new SpaceStartError(
      'port_in_use',
      `Port ${port} on ${host} is not allowed for this user. Choose one above 1023, or port 0 for any free one.`,
      error,
    );
  return new SpaceStartError(
    'address',
    `The space cannot listen on ${host}:${port} (${error.message}). Check that the address is one of this machine's.`,
    error,
  );
}

/** Whether an address is only reachable from this machine. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
