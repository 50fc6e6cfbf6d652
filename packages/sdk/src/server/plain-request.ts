import type { IncomingMessage, ServerResponse } from 'node:http';
import type { IncomingHeaders, IncomingRequest } from './incoming.js';

/** Headers of a request, each of which came once. */
class PlainHeaders implements IncomingHeaders {
  constructor(private readonly values: Readonly<Record<string, string>>) {}

  get(name: string): string | null {
    return this.own(name) ?? this.own(name.toLowerCase()) ?? null;
  }

  /** Names of headers are the sender's choice, and those asked for may be too. */
  private own(name: string): string | undefined {
    return Object.hasOwn(this.values, name) ? this.values[name] : undefined;
  }

  keys(): Iterable<string> {
    return Object.keys(this.values);
  }

  [Symbol.iterator](): Iterator<[string, string]> {
    return Object.entries(this.values)[Symbol.iterator]();
  }
}

/** A POST that came to Node's server, and is as nearly all are. */
export class PlainRequest implements IncomingRequest {
  readonly method = 'POST';
  readonly headers: IncomingHeaders;
  readonly body = null;
  private controller: AbortController | undefined;

  constructor(
    private readonly incoming: IncomingMessage,
    private readonly outgoing: ServerResponse,
    readonly url: string,
  ) {
    this.headers = new PlainHeaders(incoming.headers as Record<string, string>);
  }

  get peer() {
    return this.incoming.socket;
  }

  /** Made when it is asked for, which few do. */
  get signal(): AbortSignal {
    if (this.controller) return this.controller.signal;
    this.controller = new AbortController();
    this.onHangUp(() => this.controller?.abort(new Error('Client connection prematurely closed.')));
    return this.controller.signal;
  }

  /** Has something run when the sender hangs up before it has its answer. @returns What takes it off again. */
  onHangUp(run: () => void): () => void {
    const { outgoing } = this;
    const onClose = () => {
      if (!outgoing.writableFinished) run();
    };
    if (outgoing.destroyed) onClose();
    else outgoing.once('close', onClose);
    return () => outgoing.off('close', onClose);
  }

  /** @throws {Error} When it does not arrive whole. */
  text(): Promise<string> {
    return new Promise((resolve, reject) => {
      const { incoming } = this;
      let first: Buffer | undefined;
      const more: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => {
        if (first) more.push(chunk);
        else first = chunk;
      });
      incoming.on('end', () => resolve(first ? decode(more.length > 0 ? Buffer.concat([first, ...more]) : first) : ''));
      // Without a listener of its own an error is told by this event too.
      incoming.on('close', () => {
        if (!incoming.complete) reject(incoming.errored ?? new Error('The connection was closed.'));
      });
    });
  }
}

/** As `Request.text()` does: a mark of the byte order at the start is no part of the text. */
function decode(bytes: Buffer): string {
  const marked = bytes.length > 2 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return bytes.toString('utf8', marked ? 3 : 0);
}

/**
 * The request, when nothing about it is out of the ordinary: a POST to a path that is normal already, at a host that is,
 * with a body of a length that was declared and may be so, and every header once. `undefined` when something is.
 */
export function plainRequest(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  scheme: 'http' | 'https',
  limit: number,
): PlainRequest | undefined {
  if (incoming.method !== 'POST' || incoming.httpVersionMinor !== 1) return undefined;
  const { headers, rawHeaders, url = '' } = incoming;
  const { host = '', 'content-length': length = '' } = headers;
  if (headers['transfer-encoding'] !== undefined || !/^\d{1,15}$/.test(length) || Number(length) > limit)
    return undefined;
  if (!isNormal(url) || !isHost(host)) return undefined;
  let count = 0;
  for (const _ in headers) count += 2;
  if (count !== rawHeaders.length) return undefined;
  return new PlainRequest(incoming, outgoing, `${scheme}://${host}${url}`);
}

/** Whether the URL Standard leaves a path and its query as they are. */
const isNormal = (target: string): boolean =>
  /^\/[\w\-./~%!$&()*+,;=:@]*(\?[\w\-./~%!$&()*+,;=:@?]*)?$/.test(target) &&
  !target.includes('/.') &&
  !(target.includes('%') && /\/%2e/i.test(target));

/** The hosts that were found normal; a server has few. */
const hosts = new Set<string>();

function isHost(host: string): boolean {
  if (hosts.has(host)) return true;
  if (host === '' || !URL.canParse(`http://${host}`)) return false;
  // Neither scheme has a default port in it then, nor a user, nor a path.
  if (new URL(`http://${host}`).host !== host || new URL(`https://${host}`).host !== host) return false;
  if (hosts.size < 100) hosts.add(host);
  return true;
}
