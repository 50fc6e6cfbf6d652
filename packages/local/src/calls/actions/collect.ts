import { randomUUID } from 'node:crypto';
import type { Call, CallInput, CollectResult, RunningAction } from '../types.js';
import { ActionInputError } from './input.js';

export interface CollectOptions {
  /** Default: a new UUID. */
  controlId?: string;
  /** Milliseconds to wait for the first input; 0 is for ever. Default: 4000. */
  initialTimeoutMs?: number;
  digits?: {
    max: number;
    /** Keys that end the entry. Default: none. */
    terminators?: string;
    /** Milliseconds between keys. Default: 5000. */
    digitTimeoutMs?: number;
  };
  /** Keeps the result out of the log: it is nobody's business. Default: false. */
  quiet?: boolean;
  /** Takes speech: a whole utterance at a time. */
  speech?: boolean;
}

/** A collection of input that runs. */
export interface CollectAction extends RunningAction {
  readonly kind: 'collect';
  /** What it came to; `finished` when it was stopped, and when the call ended. */
  readonly result: Promise<CollectResult>;
}

/**
 * Collects what the far end presses or says, once. The call's log has the result when it is over.
 * @throws {ActionInputError} when neither digits nor speech are wanted, {ActionConflictError} when the control id is in
 * use, {CallEndedError} when the call has ended.
 */
export function collect(call: Call, options: CollectOptions): CollectAction {
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
  const action = new Collection(call, options);
  call.start(action);
  action.begin();
  return action;
}

class Collection implements CollectAction {
  readonly kind = 'collect';
  readonly controlId: string;
  readonly done: Promise<'finished' | 'error' | 'stopped'>;
  readonly result: Promise<CollectResult>;
  readonly #stopped = new AbortController();
  #settle: (result: CollectResult) => void = () => {};
  #over = false;

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
    this.#collect().then(
      (result) => this.#finish(result),
      () => this.#finish({ type: 'finished' }),
    );
  }

  stop(): void {
    this.#finish({ type: 'finished' });
  }

  async #collect(): Promise<CollectResult> {
    const { digits, speech, initialTimeoutMs = 4_000 } = this.options;
    for (;;) {
      const input = await this.#next(initialTimeoutMs);
      if (!input) return { type: 'no_input' };
      // Recognition of a whole text leaves no doubt.
      if (input.type === 'speech' && speech) return { type: 'speech', params: { text: input.text, confidence: 1 } };
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
      else return { type: 'speech', params: { text: more.text, confidence: 1 } };
    }
  }

  #entry(digits: string, terminator: string, rest: string): CollectResult {
    if (rest) this.call.putBack({ type: 'digits', digits: rest });
    return { type: 'digit', params: { digits, terminator } };
  }

  #next(timeoutMs: number): Promise<CallInput | undefined> {
    return this.call.nextInput({ ...(timeoutMs > 0 ? { timeoutMs } : {}), signal: this.#stopped.signal });
  }

  #finish(result: CollectResult): void {
    if (this.#over) return;
    this.#over = true;
    this.#stopped.abort();
    if (!this.options.quiet) this.call.log.append({ type: 'collect', control_id: this.controlId, result });
    this.#settle(result);
  }
}
