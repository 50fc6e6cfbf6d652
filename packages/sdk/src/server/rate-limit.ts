import { getLogger } from '../logging/index.js';
import type { StateStore } from '../state/index.js';
import { clientOf } from './client-address.js';
import type { IncomingRequest } from './incoming.js';
import { HttpError } from './responses.js';

const window = 60_000;

/** Lets in so many requests a minute from one address, over all replicas that share a state store. */
export class RateLimit {
  private failing = false;

  /**
   * @param perMinute Requests that are let in, in each minute of the clock.
   * @param store Where they are counted.
   * @param trustProxy Believe `X-Forwarded-For`.
   */
  constructor(
    private readonly perMinute: number,
    private readonly store: () => StateStore | Promise<StateStore>,
    private readonly trustProxy: boolean,
  ) {}

  /** @throws {HttpError} 429 when there were too many, with when to come again in `Retry-After`. */
  async admit(request: IncomingRequest): Promise<void> {
    const now = Date.now();
    const start = now - (now % window);
    const count = await this.count(`rate:${clientOf(request, this.trustProxy)}:${start / window}`);
    if (count <= this.perMinute) return;
    const seconds = Math.max(1, Math.ceil((start + window - now) / 1000));
    throw new HttpError(429, 'Rate limit exceeded', { 'Retry-After': String(seconds) });
  }

  private async count(key: string): Promise<number> {
    try {
      const store = await this.store();
      const count = await store.increment(key, 1, { ttl: (2 * window) / 1000 });
      this.failing = false;
      return count;
    } catch (error) {
      // Calls come before counting them: while the store fails, everybody is let in. Said once, not for each request.
      if (!this.failing) getLogger('RateLimit').error('Requests cannot be counted, and are let in.', { error });
      this.failing = true;
      return 0;
    }
  }
}
