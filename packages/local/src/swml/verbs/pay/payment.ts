import { randomUUID } from 'node:crypto';
import { collect, play } from '../../../calls/actions/index.js';
import type { Step } from '../../interpreter/step.js';
import { acting, ending } from '../acting.js';
import type { Voice } from '../playable.js';
import { cardType, codeLength, isValidDate, maskedNumber } from './card.js';
import { type PayPrompt, type PayStep, promptAt } from './prompts.js';

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
  voice: Voice;
  prompts: readonly PayPrompt[];
  parameters: Record<string, string>;
}

/** How a payment ended, as the verb's variables have it. */
export interface PayOutcome {
  result: string;
  results: Record<string, unknown>;
}

/** An entry that the caller called off with a star. */
class Canceled extends Error {}

/** Takes a payment: asks for the card, checks what is entered, and lets the connector charge it. */
export class Payment {
  readonly controlId = randomUUID();
  readonly #card = { number: '', type: '', date: '', code: '', postal: '' };

  constructor(
    private readonly step: Step,
    private readonly settings: PaySettings,
  ) {}

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
      const collecting = acting(() =>
        collect(this.step.call, {
          quiet: true,
          initialTimeoutMs: this.settings.timeoutMs,
          digits: { max: digits, terminators: '#*', digitTimeoutMs: this.settings.timeoutMs },
        }),
      );
      await ending(this.step, collecting);
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
    if (!isValidDate(entry, this.step.parts.clock.now())) return 'invalid-date';
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
    this.#report(step, errorType);
    const moment = { step, attempt, errorType, cardType: this.#card.type };
    const media = promptAt(moment, this.settings.prompts, this.settings.voice);
    const playing = acting(() => play(this.step.call, { media, by: 'script' }));
    const cut = this.step.call.log.subscribe((event) => {
      if (event.type === 'input' && event.input.type === 'digits' && step !== 'payment-processing') playing.stop();
    });
    await ending(this.step, playing).finally(cut);
  }

  #report(step: PayStep, errorType: string): void {
    const { number, type, date, code, postal } = this.#card;
    this.step.call.log.append({
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
    try {
      const { status, text } = await this.step.parts.http.send({
        method: 'POST',
        url: connector,
        json: request,
        signal: this.step.signal,
      });
      answer = { ...(JSON.parse(text) as object), ...(status === 200 ? {} : { failed: status }) };
    } catch (error) {
      this.step.signal.throwIfAborted();
      this.step.warn(
        'relay_script_method_execute_failed',
        `the payment connector gave no answer: ${(error as Error).message}`,
      );
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
