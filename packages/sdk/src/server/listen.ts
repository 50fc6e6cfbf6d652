import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { getRequestListener } from '@hono/node-server';
import { ownUrl } from './base-url.js';
import { type RunningServer, track } from './running.js';

/** Answers requests. */
export type Fetch = (request: Request) => Response | Promise<Response>;

/** Milliseconds in which a request must have arrived. */
const requestTimeout = 30_000;

/**
 * Serves over HTTP.
 * @param options `port` 0 takes any free one.
 * @throws {Error} When the port is in use or the address is not one of this machine's.
 */
export async function listen(fetch: Fetch, { host, port }: { host: string; port: number }): Promise<RunningServer> {
  // The program's own Request and Response are not ours to replace, though that would be faster.
  const listener = getRequestListener(fetch, { overrideGlobalObjects: false });
  const server = createServer({ requestTimeout, headersTimeout: requestTimeout }, listener);
  await listening(server, host, port);
  const { port: bound } = server.address() as AddressInfo;
  const running: RunningServer = {
    url: ownUrl({ proxyUrl: undefined, host, port: bound }),
    port: bound,
    hosts: hostsOf(host).map((name) => `${name}:${bound}`),
    close: async (timeout = 5000) => {
      untrack();
      await close(server, timeout);
    },
  };
  const untrack = track(running);
  return running;
}

function listening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)));
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      resolve();
    });
  });
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const where = `${host}:${port}`;
  const reason: Record<string, string> = {
    EADDRINUSE: `The port ${port} is in use on ${host}. Stop what listens there, or choose another port (the option "port", or the variable PORT).`,
    EACCES: `The process may not listen on ${where}; ports below 1024 need privileges.`,
    EADDRNOTAVAIL: `${host} is not an address of this machine.`,
    ENOTFOUND: `The host ${host} is not known.`,
  };
  return new Error(reason[error.code ?? ''] ?? `Cannot listen on ${where}: ${error.message}`, { cause: error });
}

function close(server: Server, timeout: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), timeout);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** The names under which a server that binds to `host` is reached. */
function hostsOf(host: string): string[] {
  if (!['0.0.0.0', '::', ''].includes(host)) return [host];
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return addresses.map(({ address, family }) => (family === 'IPv6' ? `[${address}]` : address));
}
