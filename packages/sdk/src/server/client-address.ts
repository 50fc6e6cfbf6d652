import { forwardedClient } from '../security/index.js';
import type { IncomingRequest } from './incoming.js';

/** What tells where a request came from. */
export interface Peer {
  readonly remoteAddress?: string | undefined;
}

const peers = new WeakMap<IncomingRequest, Peer>();

/** Notes where a request came from. For what turns a platform's requests into {@link Request}s. */
export function notePeer(request: IncomingRequest, peer: Peer): void {
  peers.set(request, peer);
}

/**
 * The address that a request counts for: what a trusted proxy says, else where the connection came from. Of an IPv6
 * address only the network (/64) counts, since a client has as many addresses of it as it likes.
 */
export function clientOf(request: IncomingRequest, trustProxy: boolean): string {
  const forwarded = trustProxy ? forwardedClient(request.headers) : undefined;
  return network(forwarded ?? (request.peer ?? peers.get(request))?.remoteAddress ?? 'unknown');
}

function network(address: string): string {
  const mapped = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const bare = address.replace(/^\[|\](:\d+)?$|%.*$/g, '');
  if (!/^[0-9a-f:]+$/i.test(bare) || !bare.includes(':')) return address.slice(0, 64);
  const [head = '', tail] = bare.toLowerCase().split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => '0');
  const groups = [...front, ...(tail === undefined ? [] : zeros), ...back];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
