import { envInteger } from '../config/index.js';

/** The clients of this process that are connected, or about to be. */
const taken = new Set<object>();

/**
 * Counts a client among those that are connected; it counts once.
 * @returns What undoes that.
 * @throws {Error} When there are as many as `RELAY_MAX_CONNECTIONS` allows.
 */
export function takePlace(client: object): () => void {
  if (taken.has(client)) return () => undefined;
  const most = envInteger('RELAY_MAX_CONNECTIONS');
  if (most !== undefined && taken.size >= most)
    throw new Error(
      `${taken.size} RELAY clients of this process are connected already, and RELAY_MAX_CONNECTIONS allows ${most}. Disconnect one, or raise the limit.`,
    );
  taken.add(client);
  return () => leavePlace(client);
}

/** No longer counts a client. */
export function leavePlace(client: object): void {
  taken.delete(client);
}
