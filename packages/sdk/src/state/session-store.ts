import type { StateStore, StateValue } from './types.js';

/** What is kept with a session. */
export type SessionData = { readonly [name: string]: StateValue };

/**
 * Data of sessions that every replica sees: what `SessionManager` keeps for its own process, over a {@link StateStore}.
 * A session is named by its call's id.
 */
export class SessionStore {
  /**
   * @param ttl Seconds that a session is kept after its last change. Default: 3600.
   */
  constructor(
    private readonly store: StateStore,
    private readonly ttl = 3600,
  ) {}

  /** What is kept with a session; empty when there is none. */
  async get(sessionId: string): Promise<SessionData> {
    return record(await this.store.get(keyOf(sessionId)));
  }

  /** Adds to what is kept with a session; what others add at the same time stays. @returns All of it. */
  async merge(sessionId: string, data: SessionData): Promise<SessionData> {
    const merged = await this.store.update(keyOf(sessionId), (current) => ({ ...record(current), ...data }), {
      ttl: this.ttl,
    });
    return record(merged);
  }

  /** Forgets what is kept with a session. @returns Whether there was any. */
  delete(sessionId: string): Promise<boolean> {
    return this.store.delete(keyOf(sessionId));
  }
}

const keyOf = (sessionId: string) => {
  if (sessionId === '') throw new TypeError('A session needs an id, such as that of its call.');
  return `session:${sessionId}`;
};

const record = (value: StateValue | undefined): SessionData =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as SessionData) : {};
