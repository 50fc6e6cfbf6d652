import type { PayParams } from '@signalwire/protocol/relay';
import { ActionInputError, type PaySettings, pay, running } from '../../calls/actions/index.js';
import { entriesOf } from '../../calls/index.js';
import { ok } from '../replies.js';
import { beside, type CallHandlers, demandCallbacks, NotSimulatedError, watch } from './context.js';

export const payHandlers: CallHandlers = {
  'calling.pay': (params, context) => {
    const { call_id, control_id, status_url } = params;
    demandCallbacks(context, status_url);
    const payment = pay(context.call, { controlId: control_id, settings: settingsOf(params) });
    context.desk.take(context.call);
    watch(context, status_url, { ...entriesOf(control_id), isLast: () => false });
    beside(
      context,
      'calling.pay',
      // One that is stopped has told so.
      Promise.race([payment.outcome, payment.done]),
    );
    return ok('Payment started', { call_id, control_id });
  },

  'calling.pay.stop': ({ call_id, control_id }, { call }) => {
    running(call, control_id, 'pay').stop();
    return ok('Stopped', { call_id, control_id });
  },
};

/** @throws {NotSimulatedError} for what cannot be paid with here, {ActionInputError} on what is no number. */
function settingsOf(params: PayParams): PaySettings {
  for (const [name, only] of [
    ['input', 'dtmf'],
    ['payment_method', 'credit-card'],
  ] as const)
    if ((params[name] ?? only) !== only)
      throw new NotSimulatedError(`${name}: this space takes payments with "${only}" alone. Given: "${params[name]}".`);
  const { postal_code: postal = 'true', voice = 'woman', language = 'en-US' } = params;
  const spoken = { voice, language, gender: 'female' };
  return {
    connector: params.payment_connector_url,
    amount: params.charge_amount,
    currency: params.currency ?? 'usd',
    description: params.description,
    method: 'credit-card',
    tokenType: params.token_type ?? 'reusable',
    securityCode: params.security_code !== 'false',
    postalCode: postal === 'true' || postal === 'false' ? postal === 'true' : postal,
    minPostalCodeLength: numberOf(params, 'min_postal_code_length', 0),
    cardTypes: (params.valid_card_types ?? 'visa mastercard amex').split(/\s+/),
    attempts: numberOf(params, 'max_attempts', 1),
    timeoutMs: numberOf(params, 'timeout', 5) * 1000,
    media: (type, phrase) =>
      type === 'Play'
        ? { type: 'audio', params: { url: phrase } }
        : { type: 'tts', params: { text: phrase, ...spoken } },
    prompts: (params.prompts ?? []) as PaySettings['prompts'],
    parameters: Object.fromEntries((params.parameters ?? []).map(({ name, value }) => [name, value])),
  };
}

/** Numbers come as text. */
function numberOf(
  params: PayParams,
  name: 'min_postal_code_length' | 'max_attempts' | 'timeout',
  byDefault: number,
): number {
  const given = params[name];
  const number = given === undefined ? byDefault : Number(given);
  if (!(number >= 0))
    throw new ActionInputError('pay', { path: name, code: 'value', message: 'must be a number, as text.', given });
  return number;
}
