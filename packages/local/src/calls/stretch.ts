import type { Clock, Timer } from '../clock/index.js';

/** A stretch of clock time that can be held and cut short. */
export class Stretch {
  #timer: Timer | undefined;
  #startedAt = 0;
  #elapsed = 0;
  #over = false;

  /** @param onEnd called once, at the end of it (`true`) or where it was cut (`false`) */
  constructor(
    private readonly clock: Clock,
    private readonly ms: number,
    private readonly onEnd: (completed: boolean) => void,
  ) {
    this.resume();
  }

  /** Milliseconds of it that have passed. */
  get elapsed(): number {
    return this.#timer ? this.#elapsed + this.clock.now() - this.#startedAt : this.#elapsed;
  }

  pause(): void {
    this.#elapsed = this.elapsed;
    this.#timer?.cancel();
    this.#timer = undefined;
  }

  resume(): void {
    if (this.#over || this.#timer) return;
    this.#startedAt = this.clock.now();
    this.#timer = this.clock.timer(this.ms - this.#elapsed, () => this.#end(true));
  }

  /** Ends it here. */
  cut(): void {
    this.#end(false);
  }

  #end(completed: boolean): void {
    if (this.#over) return;
    this.pause();
    this.#over = true;
    this.onEnd(completed);
  }
}
