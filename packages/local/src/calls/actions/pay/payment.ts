import { randomUUID } from 'node:crypto';
import { environmentOf } from '../../environment.js';
import { CallStateError } from '../../errors.js';
import type { Call, RunningAction } from '../../types.js';
import { collect } from '../collect.js';
import { play } from '../play.js';
import { cardType, codeLength, isValidDate, maskedNumber } from './card.js';
import { type PayMedia, type PayPrompt, type PayStep, promptAt } from './prompts.js';

/** What a payment is to be. */
export interface PaySettings {
  connector: string;
  amount: string | undefined;
  currency: string;
  description: string | undefined;
  method: string;
  tokenType: string;
  securityCode: boolean;
  /** Whether to ask for it, or the code itself. */
  postalCode: boolean | string;
  minPostalCodeLength: number;
  cardTypes: readonly string[];
  attempts: number;
  /** Milliseconds between two keys. */
  timeoutMs: number;
  media: PayMedia;
  prompts: readonly PayPrompt[];
  parameters: Record<string, string>;
}

/** How a payment ended. */
export interface PayOutcome {
  result: string;
  results: Record<string, unknown>;
}

/** An entry that the caller called off with a star. */
class Canceled extends Error {}

export interface PayOptions {
  /** Default: a new UUID. */
  controlId?: string;
  settings: PaySettings;
  /** Stops it. */
  signal?: AbortSignal;
  /** Hears of a connector that does not answer. Default: the call's log does. */
  warn?: (message: string) => void;
}

/** A payment that is being taken. */
export interface PayAction extends RunningAction {
  readonly kind: 'pay';
  /** @throws the signal's reason when it aborts, {CallEndedError} when the call ends; what cannot be played. */
  readonly outcome: Promise<PayOutcome>;
}

/**
 * Takes a payment by keys: asks for the card, checks what is entered, and lets the connector charge it. The call's log has
 * each step, and `finished` or `error` with the last one; the keys are hidden in both.
 * @throws {ActionConflictError} when the control id is in use, {CallEndedError} when the call has ended.
 */
export function pay(call: Call, { controlId = randomUUID(), settings, signal, warn }: PayOptions): PayAction {
  const stopped = new AbortController();
  const until = AbortSignal.any([stopped.signal, call.signal, ...(signal ? [signal] : [])]);
  const payment = new Payment(call, controlId, settings, until, warn);
  let settle: (how: 'finished' | 'error' | 'stopped') => void = () => {};
  const done = new Promise<'finished' | 'error' | 'stopped'>((resolve) => {
    settle = resolve;
  });
  let start: () => void = () => {};
  const outcome = new Promise<void>((resolve) => {
    start = resolve;
  }).then(() => payment.run());
  const action: PayAction = {
    kind: 'pay',
    controlId,
    done,
    outcome,
    stop: () => {
      payment.cancel();
      stopped.abort();
      settle('stopped');
    },
  };
  call.start(action);
  start();
  outcome.then(
    ({ result }) => settle(result === 'success' ? 'finished' : 'error'),
    () => {
      payment.cancel();
      settle('error');
    },
  );
  return action;
}

/** The steps that are the last. */
const finals: { [Step in PayStep]?: 'finished' | 'error' } = {
  'payment-completed': 'finished',
  'payment-canceled': 'finished',
  'payment-failed': 'error',
};

class Payment {
  #over = false;
  readonly #card = { number: '', type: '', date: '', code: '', postal: '' };

  constructor(
    private readonly call: Call,
    private readonly controlId: string,
    private readonly settings: PaySettings,
    private readonly signal: AbortSignal,
    private readonly warn: ((message: string) => void) | undefined,
  ) {}

  /** It is over without an outcome. */
  cancel(): void {
    this.#report('payment-canceled', '', 'finished');
  }

  async run(): Promise<PayOutcome> {
    const { securityCode, postalCode } = this.settings;
    try {
      if (!(await this.#enter('payment-card-number', 19, (entry) => this.#takeNumber(entry)))) return this.#tooMany();
      if (!(await this.#enter('expiration-date', 4, (entry) => this.#takeDate(entry)))) return this.#tooMany();
      if (
        securityCode &&
        !(await this.#enter('security-code', codeLength(this.#card.type), (entry) => this.#takeCode(entry)))
      )
        return this.#tooMany();
      if (typeof postalCode === 'string') this.#card.postal = postalCode;
      else if (postalCode && !(await this.#enter('postal-code', 12, (entry) => this.#takePostal(entry))))
        return this.#tooMany();
    } catch (error) {
      if (!(error instanceof Canceled)) throw error;
      await this.#say('payment-canceled', 1);
      return this.#outcome('caller-interrupted-with-star');
    }
    await this.#say('payment-processing', 1);
    return this.#charge();
  }

  /** Asks for something until it is right. @returns whether it was, within the attempts. */
  async #enter(step: PayStep, digits: number, take: (entry: string) => string | undefined): Promise<boolean> {
    let error = '';
    for (let attempt = 1; attempt <= this.settings.attempts; attempt++) {
      await this.#say(step, attempt, error);
      const collecting = collect(this.call, {
        quiet: true,
        initialTimeoutMs: this.settings.timeoutMs,
        digits: { max: digits, terminators: '#*', digitTimeoutMs: this.settings.timeoutMs },
      });
      await this.#ending(collecting);
      const result = await collecting.result;
      if (result.type === 'digit' && result.params.terminator === '*') throw new Canceled();
      error = result.type === 'digit' ? (take(result.params.digits) ?? '') : 'timeout';
      if (error === '') return true;
    }
    this.#report(step, error);
    return false;
  }

  #takeNumber(entry: string): string | undefined {
    const type = cardType(entry);
    if (!type) return 'invalid-card-number';
    if (!this.settings.cardTypes.includes(type)) return 'invalid-card-type';
    Object.assign(this.#card, { number: entry, type });
    return undefined;
  }

  #takeDate(entry: string): string | undefined {
    if (!isValidDate(entry, environmentOf(this.call).clock.now())) return 'invalid-date';
    this.#card.date = entry;
    return undefined;
  }

  #takeCode(entry: string): string | undefined {
    if (entry.length !== codeLength(this.#card.type)) return 'invalid-security-code';
    this.#card.code = entry;
    return undefined;
  }

  #takePostal(entry: string): string | undefined {
    if (entry === '' || entry.length < this.settings.minPostalCodeLength) return 'invalid-postal-code';
    this.#card.postal = entry;
    return undefined;
  }

  async #say(step: PayStep, attempt: number, errorType = ''): Promise<void> {
    this.#report(step, errorType, finals[step]);
    const moment = { step, attempt, errorType, cardType: this.#card.type };
    const media = promptAt(moment, this.settings.prompts, this.settings.media);
    const playing = play(this.call, { media, by: 'script', inner: true });
    const cut = this.call.log.subscribe((event) => {
      if (event.type === 'input' && event.input.type === 'digits' && step !== 'payment-processing') playing.stop();
    });
    await this.#ending(playing).finally(cut);
  }

  /** Waits for an action to end; it ends with the payment. */
  async #ending(action: RunningAction): Promise<void> {
    const stop = () => action.stop();
    this.signal.addEventListener('abort', stop, { once: true });
    await action.done.finally(() => this.signal.removeEventListener('abort', stop));
    this.signal.throwIfAborted();
  }

  #report(step: PayStep, errorType: string, state?: 'finished' | 'error'): void {
    if (this.#over) return;
    this.#over = state !== undefined;
    const { number, type, date, code, postal } = this.#card;
    this.call.log.append({
      type: 'pay',
      control_id: this.controlId,
      pay: {
        for: step,
        error_type: errorType,
        payment_method: this.settings.method,
        payment_card_number: maskedNumber(number),
        payment_card_type: type,
        security_code: '*'.repeat(code.length),
        expiration_date: date,
        payment_card_postal_code: postal,
        ...(state === undefined ? {} : { state }),
      },
    });
  }

  async #charge(): Promise<PayOutcome> {
    const { number, code, date, postal } = this.#card;
    const { connector, amount, currency, description, method, tokenType, parameters } = this.settings;
    const request = {
      transaction_id: randomUUID(),
      method,
      cardnumber: number,
      cvv: code,
      expiry_month: date.slice(0, 2),
      expiry_year: date.slice(2),
      postal_code: postal,
      chargeAmount: amount ?? '',
      currency_code: currency,
      token_type: tokenType,
      description: description ?? '',
      ...(Object.keys(parameters).length > 0 ? { parameters } : {}),
    };
    let answer: Record<string, unknown>;
    const { outbound } = environmentOf(this.call);
    if (!outbound) throw new CallStateError('This space reaches no payment connectors.');
    try {
      const { status, text } = await outbound.send({
        method: 'POST',
        url: connector,
        json: request,
        signal: this.signal,
      });
      answer = { ...(JSON.parse(text) as object), ...(status === 200 ? {} : { failed: status }) };
    } catch (error) {
      this.signal.throwIfAborted();
      const message = `the payment connector gave no answer: ${(error as Error).message}`;
      if (this.warn) this.warn(message);
      else this.call.log.append({ type: 'note', message });
      return this.#failed({ code: '', message: (error as Error).message });
    }
    const made = answer['charge_id'] ?? answer['token_id'];
    if (answer['failed'] !== undefined || !made)
      return this.#failed({ code: answer['error_code'] ?? '', message: answer['error_message'] ?? '' });
    await this.#say('payment-completed', 1);
    return this.#outcome('success', {
      payment_token: answer['token_id'] ?? '',
      payment_confirmation_code: answer['charge_id'] ?? '',
    });
  }

  async #failed(error: { code: unknown; message: unknown }): Promise<PayOutcome> {
    await this.#say('payment-failed', 1, 'card-declined');
    return this.#outcome('payment-connector-error', {
      payment_error: error.message,
      payment_error_code: error.code,
      connector_error: error,
    });
  }

  async #tooMany(): Promise<PayOutcome> {
    await this.#say('payment-failed', this.settings.attempts);
    return this.#outcome('too-many-failed-attempts');
  }

  #outcome(result: string, more: Record<string, unknown> = {}): PayOutcome {
    const { number, type, date, code, postal } = this.#card;
    return {
      result,
      results: {
        payment_token: '',
        payment_confirmation_code: '',
        payment_card_number: maskedNumber(number),
        payment_card_type: type,
        payment_card_expiration_date: date,
        payment_card_security_code: '*'.repeat(code.length),
        payment_card_postal_code: postal,
        payment_error: '',
        payment_error_code: '',
        ...more,
      },
    };
  }
}
