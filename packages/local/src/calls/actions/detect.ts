import { randomUUID } from 'node:crypto';
import { environmentOf } from '../environment.js';
import type { Call, RunningAction } from '../types.js';

export interface DetectOptions {
  /** Default: a new UUID. */
  controlId?: string;
  /** What to tell apart. Default: both. */
  machine?: boolean;
  fax?: boolean;
  /** The tone by which a fax is told. Default: `CED`. */
  tone?: 'CED' | 'CNG';
  /** Keys to wait for, in place of machines and faxes. */
  digits?: string;
  /** Whether to wait for the end of a machine's greeting. Default: false. */
  messageEnd?: boolean;
  /** Milliseconds of voice that make a machine. Default: 1250. */
  voiceThresholdMs?: number;
  /** Milliseconds of silence after which a machine records. Default: 1000. */
  readyTimeoutMs?: number;
  /** Milliseconds it may take. Default: 30000. */
  timeoutMs?: number;
}

export interface Detected {
  what: 'human' | 'machine' | 'fax' | 'digit' | 'unknown';
  /** The machine's tone was heard. */
  beep: boolean;
  /** Milliseconds it took. */
  ms: number;
}

/** A detection that runs. */
export interface DetectAction extends RunningAction {
  readonly kind: 'detect';
  /** `unknown` when it was stopped, when the time was over, and when nothing is known of the far end. */
  readonly result: Promise<Detected>;
}

/** Milliseconds in which a person's "hello?", or a fax's tone, is told apart. */
const QUICKLY = 1_000;

/**
 * Finds out what answered: what the far end's phone declares itself to be, in the time in which that could be heard.
 * @throws {ActionConflictError} when the control id is in use, {CallEndedError} when the call has ended.
 */
export function detect(call: Call, options: DetectOptions = {}): DetectAction {
  const action = new Detection(call, options);
  call.start(action);
  action.begin();
  return action;
}

class Detection implements DetectAction {
  readonly kind = 'detect';
  readonly controlId: string;
  readonly done: Promise<'finished' | 'error' | 'stopped'>;
  readonly result: Promise<Detected>;
  readonly #over = new AbortController();
  readonly #startedAt: number;
  #settle: (detected: Detected) => void = () => {};

  constructor(
    private readonly call: Call,
    private readonly options: DetectOptions,
  ) {
    this.controlId = options.controlId ?? randomUUID();
    this.#startedAt = environmentOf(call).clock.now();
    this.result = new Promise((resolve) => {
      this.#settle = resolve;
    });
    this.done = this.result.then(() => 'finished');
  }

  begin(): void {
    const { clock } = environmentOf(this.call);
    const limit = clock.timer(this.options.timeoutMs ?? 30_000, () => this.#finish('unknown'));
    void this.result.then(() => limit.cancel());
    this.#listen().catch(() => this.#finish('unknown'));
  }

  stop(): void {
    this.#finish('unknown');
  }

  async #listen(): Promise<void> {
    const { machine = true, fax = true, messageEnd, voiceThresholdMs = 1_250, readyTimeoutMs = 1_000 } = this.options;
    const { farEnd } = this.call;
    if (this.options.digits !== undefined) return this.#awaitKey(this.options.digits);
    if (farEnd?.kind === 'human' && machine) {
      await this.#wait(QUICKLY);
      this.#tell('machine', 'HUMAN');
      return this.#finish('human');
    }
    if (farEnd?.kind === 'fax' && fax) {
      await this.#wait(QUICKLY);
      this.#tell('fax', this.options.tone ?? 'CED');
      return this.#finish('fax');
    }
    // Nobody knows: it takes the time that it may take.
    if (farEnd?.kind !== 'machine' || !machine) return;
    const talks = Math.max(farEnd.greetingMs, voiceThresholdMs);
    await this.#wait(voiceThresholdMs);
    this.#tell('machine', 'MACHINE');
    if (!messageEnd) return this.#finish('machine');
    await this.#wait(talks - voiceThresholdMs + readyTimeoutMs);
    this.#tell('machine', 'READY', farEnd.beep);
    this.#finish('machine', farEnd.beep);
  }

  /** Whoever else waits for keys gets them as well. */
  #awaitKey(wanted: string): void {
    const stop = this.call.log.subscribe((event) => {
      if (event.type !== 'input' || event.input.type !== 'digits') return;
      const key = [...event.input.digits].find((each) => wanted.includes(each));
      if (key === undefined) return;
      this.#tell('digit', key);
      this.#finish('digit');
    });
    void this.result.then(stop);
  }

  #wait(ms: number): Promise<void> {
    return environmentOf(this.call).clock.sleep(ms, this.#over.signal);
  }

  #tell(type: 'machine' | 'fax' | 'digit', event: string, beep = false): void {
    if (this.#over.signal.aborted) return;
    this.call.log.append({
      type: 'detect',
      control_id: this.controlId,
      detect: { type, params: { event, ...(beep ? { beep } : {}) } },
    });
  }

  #finish(what: Detected['what'], beep = false): void {
    if (this.#over.signal.aborted) return;
    const { machine = true, digits } = this.options;
    if (what === 'unknown' && machine && digits === undefined) this.#tell('machine', 'UNKNOWN');
    const type = digits !== undefined ? 'digit' : what === 'fax' || !machine ? 'fax' : 'machine';
    this.#tell(type, 'finished');
    this.#over.abort();
    this.#settle({ what, beep, ms: environmentOf(this.call).clock.now() - this.#startedAt });
  }
}
