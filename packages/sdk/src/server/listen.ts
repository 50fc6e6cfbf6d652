import { createServer, type RequestListener, type Server, type ServerOptions, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { getRequestListener } from '@hono/node-server';
import { envInteger } from '../config/index.js';
import { Answer, isAnswer, type Reply } from './answer.js';
import { ownUrl } from './base-url.js';
import { notePeer } from './client-address.js';
import type { IncomingRequest } from './incoming.js';
import { fail, post } from './outbox.js';
import { plainRequest } from './plain-request.js';
import { type RunningServer, track } from './running.js';
import type { SslConfig } from './ssl-config.js';

/** Answers requests. */
export type Fetch = (request: Request) => Response | Promise<Response>;

/** Answers requests that are as nearly all are, as a {@link Fetch} would, but faster. */
export interface Shortcut {
  /** Most bytes of a body. */
  readonly bodyLimit: number;
  /** Gives nothing for what is left to the {@link Fetch}; then it has not looked at the body. */
  readonly answer: (request: IncomingRequest) => Promise<Reply> | undefined;
}

/** Where and how to listen. */
export interface ListenOptions {
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  /** Serves HTTPS when it is enabled. Default: plain HTTP. */
  readonly ssl?: SslConfig | undefined;
  readonly shortcut?: Shortcut | undefined;
}

/**
 * Serves over HTTP or HTTPS.
 * @throws {Error} When the port is in use, the address is not one of this machine's, or the certificate or its key
 *   cannot be used.
 */
export async function listen(fetch: Fetch, { host, port, ssl, shortcut }: ListenOptions): Promise<RunningServer> {
  // The program's own Request and Response are not ours to replace, though that would be faster.
  const general = getRequestListener(
    (request, { incoming }) => {
      notePeer(request, incoming.socket);
      return fetch(request);
    },
    { overrideGlobalObjects: false },
  );
  const requestTimeout = (envInteger('SWML_REQUEST_TIMEOUT') ?? 30) * 1000;
  const timeouts = { requestTimeout, headersTimeout: requestTimeout };
  const secure = ssl?.enabled ?? false;
  const listener = shortcut ? withShortcut(general, shortcut, secure ? 'https' : 'http') : general;
  const server = ssl && secure ? await secureServer(ssl, timeouts, listener) : createServer(timeouts, listener);
  await listening(server, host, port);
  const { port: bound } = server.address() as AddressInfo;
  let closed: Promise<void> | undefined;
  const running: RunningServer = {
    url: ownUrl({ host, port: bound, secure, domain: ssl?.domain ?? undefined }),
    host,
    port: bound,
    secure,
    hosts: hostsOf(host).map((name) => `${name}:${bound}`),
    get closing() {
      return closed !== undefined;
    },
    close: (timeout = 5000) => {
      untrack();
      closed ??= close(server, timeout);
      return closed;
    },
  };
  const untrack = track(running);
  return running;
}

function withShortcut(general: RequestListener, { bodyLimit, answer }: Shortcut, scheme: 'http' | 'https') {
  const listener: RequestListener = (incoming, outgoing) => {
    const request = plainRequest(incoming, outgoing, scheme, bodyLimit);
    const reply = request && answer(request);
    if (reply) send(outgoing, reply);
    else general(incoming, outgoing);
  };
  return listener;
}

function send(outgoing: ServerResponse, reply: Promise<Reply>): void {
  const failed = (error: unknown) => fail(outgoing, error);
  reply.then((given) => {
    if (isAnswer(given)) post(outgoing, given);
    else readResponse(given).then((answer) => post(outgoing, answer), failed);
  }, failed);
}

async function readResponse(response: Response): Promise<Answer> {
  const body = new Uint8Array(await response.arrayBuffer());
  return new Answer(response.status, Object.fromEntries(response.headers), body);
}

async function secureServer(ssl: SslConfig, timeouts: ServerOptions, listener: RequestListener): Promise<Server> {
  const [{ createServer }, { secureOptions }] = await Promise.all([
    import('node:https'),
    import('./secure-context.js'),
  ]);
  return createServer({ ...timeouts, ...secureOptions(ssl) }, listener);
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
    // A connection that becomes idle after this would stay open for as long as its client likes.
    const sweep = setInterval(() => server.closeIdleConnections(), 20);
    server.close(() => {
      clearTimeout(cut);
      clearInterval(sweep);
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
