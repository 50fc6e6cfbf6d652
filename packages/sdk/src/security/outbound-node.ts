import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, fetch as undiciFetch } from 'undici';
import { refusedAddress } from './outbound-error.js';
import { isPublic } from './validate-url.js';

interface Guard {
  readonly allowPrivate: boolean;
  readonly allowAddresses: readonly string[];
  readonly insecureTls: boolean;
}

/** Resolves a name and refuses it unless every address is public: whichever is connected to was checked. */
const publicOnly =
  (allowed: readonly string[]): LookupFunction =>
  (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, '', 0);
      const bad = found.find(({ address }) => !allowed.includes(address) && !isPublic(address));
      if (bad) return callback(refusedAddress(`${hostname} (${bad.address})`), '', 0);
      const [first] = found;
      if (!first) return callback(new Error(`${hostname} has no address.`), '', 0);
      if (options.all) callback(null, found);
      else callback(null, first.address, first.family);
    });
  };

const agents = new Map<string, Agent>();

function agentOf({ allowPrivate, allowAddresses, insecureTls }: Guard): Agent {
  const key = `${allowPrivate} ${insecureTls} ${allowAddresses}`;
  let agent = agents.get(key);
  if (!agent) {
    agent = new Agent({
      connect: { ...(allowPrivate ? {} : { lookup: publicOnly(allowAddresses) }), rejectUnauthorized: !insecureTls },
      // Connections do not outlive the check of their address by much.
      keepAliveTimeout: 4_000,
      keepAliveMaxTimeout: 10_000,
    });
    agents.set(key, agent);
  }
  return agent;
}

/** `fetch` that connects to public addresses alone. */
export async function guardedFetch(
  target: URL,
  request: {
    method: string;
    headers: Record<string, string>;
    body: string | null;
    signal: AbortSignal;
    redirect: 'manual';
  },
  guard: Guard,
): Promise<Response> {
  return (await undiciFetch(target, { ...request, dispatcher: agentOf(guard) })) as unknown as Response;
}
