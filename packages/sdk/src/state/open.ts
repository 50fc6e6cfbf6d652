import { envText } from '../config/index.js';
import { MemoryStateStore } from './memory.js';
import { RedisStateStore } from './redis.js';
import type { StateStore } from './types.js';

/** The kinds of URL that {@link openStateStore} takes. */
const kinds = 'memory:, redis://host:port/database, rediss://host:port/database';

/**
 * A store by its URL: `memory:` (or `memory:?maxEntries=1000`) keeps values in this process, `redis://…` and
 * `rediss://…` in Redis or Valkey, with `?prefix=…` before every key.
 * @throws {TypeError | RangeError} When there is no such kind of store, or the URL has something that it does not take.
 */
export function openStateStore(url: string): StateStore {
  if (!URL.canParse(url)) throw new TypeError(`That is no URL of a state store. It is one of: ${kinds}.`);
  const { protocol, searchParams } = new URL(url);
  const take = (name: string) => {
    for (const given of searchParams.keys())
      if (given !== name)
        throw new TypeError(`A state store ${protocol} does not take ${JSON.stringify(given)}; it takes ${name}.`);
    return searchParams.get(name) ?? undefined;
  };
  switch (protocol) {
    case 'memory:': {
      const maxEntries = take('maxEntries');
      return new MemoryStateStore(maxEntries === undefined ? {} : { maxEntries: Number(maxEntries) });
    }
    case 'redis:':
    case 'rediss:':
      return new RedisStateStore(url.replace(/\?.*$/s, ''), { prefix: take('prefix') });
    default:
      throw new TypeError(`There is no state store ${JSON.stringify(protocol)}. It is one of: ${kinds}.`);
  }
}

let shared: { readonly url: string; readonly store: StateStore } | undefined;

/**
 * The store of this process: that of `SIGNALWIRE_STATE_URL`, else one in memory. Everybody who asks gets the same.
 * @throws {TypeError | RangeError} When `SIGNALWIRE_STATE_URL` is no URL of a store.
 */
export function sharedStateStore(): StateStore {
  const url = envText('SIGNALWIRE_STATE_URL') ?? 'memory:';
  if (shared?.url !== url) shared = { url, store: openStateStore(url) };
  return shared.store;
}
