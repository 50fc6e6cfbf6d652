import type { Clock, Timer } from '../../clock/index.js';
import type { FaultCounts } from './counts.js';
import { dice } from './dice.js';
import type { Disturbance, FrameKind, Portion } from './plan.js';

/** Milliseconds after which a frame comes that no other one has overtaken. */
const overtakenWithin = 50;

/** What a lane is part of. */
export interface Road {
  readonly clock: Clock;
  readonly counts: FaultCounts;
  /** What goes wrong now; `undefined` when nothing does. */
  readonly disturbance: Disturbance | undefined;
}

/** One direction of one connection: frames go through it in order, as far as the plan lets them. */
export class Lane {
  #frames = 0;
  /** Frames on their way, and when each of them arrives. */
  #underway: { at: number; run: () => void }[] = [];
  #next: Timer | undefined;
  #held: { run: () => void; timer: Timer } | undefined;
  #closed = false;

  /** @param name Tells the lane from others: its frames have a luck of their own. */
  constructor(
    private readonly road: Road,
    private readonly name: string,
  ) {}

  /** Lets a frame through: at once, later, twice or never. */
  pass(kind: FrameKind, run: () => void): void {
    const { disturbance: plan, counts } = this.road;
    if (this.#closed) return;
    if (!plan) return void this.#send(0, run);
    const frame = this.#frames++;
    const hit = (what: string, { share, frames }: Portion) =>
      share > 0 && frames.includes(kind) && dice(plan.seed, this.name, frame, what) < share;
    if (hit('drop', plan.drop)) {
      counts.dropped++;
      return;
    }
    const { least, most } = plan.delay;
    const late = hit('delay', plan.delay);
    const ms = late ? least + Math.floor(dice(plan.seed, this.name, frame, 'ms') * (most - least + 1)) : 0;
    if (late) counts.delayed++;
    if (hit('reorder', plan.reorder) && !this.#held) {
      counts.reordered++;
      const timer = this.road.clock.timer(ms + overtakenWithin, () => this.#release());
      this.#held = { run, timer };
      return;
    }
    this.#send(ms, run);
    if (hit('duplicate', plan.duplicate)) {
      counts.duplicated++;
      this.#send(0, run);
    }
    this.#release();
  }

  /** Nothing arrives any more. */
  close(): void {
    this.#closed = true;
    this.#next?.cancel();
    this.#held?.timer.cancel();
    this.#held = undefined;
    this.#underway = [];
  }

  #release(): void {
    const held = this.#held;
    if (!held) return;
    this.#held = undefined;
    held.timer.cancel();
    this.#send(0, held.run);
  }

  #send(ms: number, run: () => void): void {
    if (ms <= 0 && this.#underway.length === 0) return void run();
    const at = Math.max(this.road.clock.now() + ms, this.#underway.at(-1)?.at ?? 0);
    this.#underway.push({ at, run });
    if (this.#underway.length === 1) this.#wait();
  }

  #wait(): void {
    const [first] = this.#underway;
    if (!first) return;
    this.#next = this.road.clock.timer(first.at - this.road.clock.now(), () => {
      this.#underway.shift();
      first.run();
      this.#wait();
    });
  }
}
