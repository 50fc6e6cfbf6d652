import { randomUUID } from 'node:crypto';
import type { Timer } from '../../clock/index.js';
import { environmentOf } from '../environment.js';
import { ActionNotFoundError } from '../errors.js';
import type { Call, CallInput, CollectResult, RunningAction } from '../types.js';
import { ActionInputError } from './input.js';

/** Of a collection that goes on. */
const going = { state: 'collecting' } as const;

export interface CollectOptions {
  /** Default: a new UUID. */
  controlId?: string;
  /** Milliseconds to wait for the first input; 0 is for ever. Default: 4000. */
  initialTimeoutMs?: number;
  /** Counts that time from the beginning; else from `startInputTimers` on. Default: true. */
  startTimers?: boolean;
  digits?: {
    max: number;
    /** Fewer keys are no entry. Default: 0. */
    min?: number;
    /** Keys that end the entry. Default: none. */
    terminators?: string;
    /** Milliseconds between keys. Default: 5000. */
    digitTimeoutMs?: number;
  };
  /** Keeps the result out of the log: it is nobody's business. Default: false. */
  quiet?: boolean;
  /** Takes speech: a whole utterance at a time. */
  speech?: boolean;
  /** Tells of speech before it is final, too; an utterance is whole when it is heard. Default: false. */
  partialResults?: boolean;
  /** Goes on after a result, until it is stopped. Default: false. */
  continuous?: boolean;
  /** Tells when input begins. Default: false. */
  startOfInput?: boolean;
}

/** A collection of input that runs. */
export interface CollectAction extends RunningAction {
  readonly kind: 'collect';
  /** What it came to; `finished` when it was stopped, and when the call ended. */
  readonly result: Promise<CollectResult>;
  /** Starts counting the time to the first input; nothing when it is counted already. */
  startInputTimers(): void;
}

/**
 * Collects what the far end presses or says, once. The call's log has the result when it is over.
 * @throws {ActionInputError} when neither digits nor speech are wanted, {ActionConflictError} when the control id is in
 * use, {CallEndedError} when the call has ended.
 */
export function collect(call: Call, options: CollectOptions): CollectAction {
  const action = collection(call, options);
  call.start(action);
  action.begin();
  return action;
}

/** The collection, or prompt, that runs under a control id. @throws {ActionNotFoundError} when none does. */
export function runningCollect(call: Call, controlId: string): RunningAction & { startInputTimers(): void } {
  const action = call.actions.get(controlId);
  if (action?.kind !== 'collect' && action?.kind !== 'play_and_collect')
    throw new ActionNotFoundError(call, controlId, 'collect');
  return action as RunningAction & { startInputTimers(): void };
}

/** What `collect` starts, for what collects as a part of something else. @throws {ActionInputError} as `collect` does. */
export function collection(call: Call, options: CollectOptions): CollectAction & { begin(): void } {
  if (!options.digits && !options.speech)
    throw new ActionInputError('collect', {
      path: '',
      code: 'missing',
      message: 'needs digits, speech or both.',
    });
  if (options.digits && !(options.digits.max >= 1))
    throw new ActionInputError('collect', {
      path: 'digits.max',
      code: 'value',
      message: 'must be 1 or more.',
      given: options.digits.max,
    });
  return new Collection(call, options);
}

class Collection implements CollectAction {
  readonly kind = 'collect';
  readonly controlId: string;
  readonly done: Promise<'finished' | 'error' | 'stopped'>;
  readonly result: Promise<CollectResult>;
  readonly #stopped = new AbortController();
  #settle: (result: CollectResult) => void = () => {};
  #over = false;
  #timersRun = false;
  #first: Timer | undefined;
  #heard = false;
  readonly #late = new AbortController();

  constructor(
    private readonly call: Call,
    private readonly options: CollectOptions,
  ) {
    this.controlId = options.controlId ?? randomUUID();
    this.result = new Promise((resolve) => {
      this.#settle = resolve;
    });
    this.done = this.result.then(({ type }) =>
      type === 'finished' ? 'stopped' : type === 'error' ? 'error' : 'finished',
    );
  }

  begin(): void {
    if (this.options.startTimers ?? true) this.startInputTimers();
    this.#collectAll().then(
      (result) => this.#finish(result),
      () => this.#finish({ type: 'finished' }),
    );
  }

  startInputTimers(): void {
    const { initialTimeoutMs = 4_000 } = this.options;
    if (this.#timersRun || this.#over) return;
    this.#timersRun = true;
    if (initialTimeoutMs <= 0 || this.#heard) return;
    this.#first = environmentOf(this.call).clock.timer(initialTimeoutMs, () => this.#late.abort());
  }

  stop(): void {
    this.#finish({ type: 'finished' });
  }

  async #collectAll(): Promise<CollectResult> {
    for (;;) {
      const result = await this.#collect();
      if (!this.options.continuous || result.type === 'no_input') return result;
      this.#tell(result, { state: 'collecting' });
    }
  }

  async #collect(): Promise<CollectResult> {
    const { digits, speech } = this.options;
    for (;;) {
      const input = await this.#begin();
      if (!input) return { type: 'no_input' };
      if ((input.type === 'speech' && speech) || (input.type === 'digits' && digits)) this.#begins();
      // Recognition of a whole text leaves no doubt.
      if (input.type === 'speech' && speech) return this.#said(input.text);
      if (input.type === 'digits' && digits) return this.#digits(input.digits, digits);
      this.call.log.append({
        type: 'note',
        message: `Nobody waits for ${input.type === 'speech' ? 'speech' : 'keys'} here: it was not heard.`,
      });
    }
  }

  async #digits(first: string, wanted: NonNullable<CollectOptions['digits']>): Promise<CollectResult> {
    const { max, terminators = '', digitTimeoutMs = 5_000 } = wanted;
    let pressed = first;
    for (;;) {
      const keys = pressed.slice(0, max);
      const end = [...keys].findIndex((key) => terminators.includes(key));
      if (end >= 0) return this.#entry(keys.slice(0, end), keys[end] as string, pressed.slice(end + 1));
      if (keys.length === max) return this.#entry(keys, '', pressed.slice(max));
      const more = await this.#next(digitTimeoutMs);
      if (!more) return this.#entry(pressed, '', '');
      if (more.type === 'digits') pressed += more.digits;
      else if (!this.options.speech)
        this.call.log.append({ type: 'note', message: 'Keys are waited for: what was said was not heard.' });
      else return this.#said(more.text);
    }
  }

  /** The first input, whenever it comes, or nothing when the time to it is over. */
  async #begin(): Promise<CallInput | undefined> {
    if (this.#late.signal.aborted) return undefined;
    try {
      return await this.call.nextInput({ signal: AbortSignal.any([this.#stopped.signal, this.#late.signal]) });
    } catch (error) {
      if (this.#late.signal.aborted && !this.#stopped.signal.aborted && !this.call.signal.aborted) return undefined;
      throw error;
    }
  }

  #begins(): void {
    this.#first?.cancel();
    if (this.#heard) return;
    this.#heard = true;
    if (this.options.startOfInput) this.#tell({ type: 'start_of_input' }, this.options.continuous ? going : {});
  }

  #said(text: string): CollectResult {
    const result = { type: 'speech', params: { text, confidence: 1 } } as const;
    if (this.options.partialResults) this.#tell(result, { final: false, ...(this.options.continuous ? going : {}) });
    return result;
  }

  #entry(digits: string, terminator: string, rest: string): CollectResult {
    if (rest) this.call.putBack({ type: 'digits', digits: rest });
    if (digits.length < (this.options.digits?.min ?? 0)) return { type: 'no_match' };
    return { type: 'digit', params: { digits, terminator } };
  }

  #next(timeoutMs: number): Promise<CallInput | undefined> {
    return this.call.nextInput({ ...(timeoutMs > 0 ? { timeoutMs } : {}), signal: this.#stopped.signal });
  }

  #finish(result: CollectResult): void {
    if (this.#over) return;
    this.#over = true;
    this.#first?.cancel();
    this.#stopped.abort();
    const { continuous, partialResults } = this.options;
    this.#tell(result, {
      ...(partialResults && !continuous ? { final: true } : {}),
      ...(continuous ? { state: result.type === 'error' ? ('error' as const) : ('finished' as const) } : {}),
    });
    this.#settle(result);
  }

  #tell(result: CollectResult, more: { final?: boolean; state?: 'collecting' | 'finished' | 'error' }): void {
    if (!this.options.quiet) this.call.log.append({ type: 'collect', control_id: this.controlId, result, ...more });
  }
}
