import type { AiControl } from '../../calls/index.js';

type Message = Parameters<AiControl['message']>[0];

/** What somebody outside of the conversation wants of it. */
export type Wish =
  | { kind: 'message'; message: Message }
  | { kind: 'hold'; seconds: number; prompt?: string }
  | { kind: 'stop' };

/** What reaches a session from outside: commands of clients and of other calls. They are heeded between two turns. */
export class Outside implements AiControl {
  readonly #wishes: Wish[] = [];
  #bell = new AbortController();
  #release: ((prompt: string | undefined) => void) | undefined;

  /** Aborts when the next wish comes in. */
  get bell(): AbortSignal {
    return this.#bell.signal;
  }

  /** Whether any waits. */
  get waiting(): boolean {
    return this.#wishes.length > 0;
  }

  /** The wish that waits longest. */
  take(): Wish | undefined {
    return this.#wishes.shift();
  }

  message(message: Message): void {
    this.#put({ kind: 'message', message });
  }

  hold({ seconds = 300, prompt }: { seconds?: number; prompt?: string } = {}): void {
    this.#put({ kind: 'hold', seconds, ...(prompt ? { prompt } : {}) });
  }

  unhold({ prompt }: { prompt?: string } = {}): void {
    this.#release?.(prompt);
  }

  stop(): void {
    this.#put({ kind: 'stop' });
  }

  /** Calls `release` when the caller is taken off hold. @returns stops it. */
  onUnhold(release: (prompt: string | undefined) => void): () => void {
    this.#release = release;
    return () => {
      if (this.#release === release) this.#release = undefined;
    };
  }

  #put(wish: Wish): void {
    this.#wishes.push(wish);
    const bell = this.#bell;
    this.#bell = new AbortController();
    bell.abort();
  }
}
