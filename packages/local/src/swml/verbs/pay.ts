import { type PayPrompt, type PaySettings, pay as takePayment } from '../../calls/actions/index.js';
import { isHttpUrl } from '../documents/url.js';
import { VerbFailure } from '../errors.js';
import { next } from '../interpreter/flow.js';
import { acting } from './acting.js';
import { answerFirst } from './auto-answer.js';
import { booleanOf, numberOf, textOf, wordOf } from './parameters.js';
import { mediaOf } from './playable.js';
import { report } from './status-callback.js';
import { verb } from './verb.js';

export const pay = verb('pay', async (step, parameters) => {
  let settings: PaySettings;
  try {
    settings = settingsOf(parameters);
  } catch (error) {
    if (error instanceof VerbFailure) step.set({ pay_result: 'validation-error' });
    throw error;
  }
  answerFirst(step);
  const payment = acting(() =>
    takePayment(step.call, {
      settings,
      signal: step.signal,
      warn: (message) => step.warn('relay_script_method_execute_failed', message),
    }),
  );
  const url = textOf(parameters['status_url'])?.trim();
  if (url)
    report(step, {
      url,
      tells: (event) => event.type === 'pay' && event.control_id === payment.controlId,
      isLast: () => false,
    });
  const { result, results } = await payment.outcome.catch((error) =>
    acting(() => {
      throw error;
    }),
  );
  step.set({ pay_result: result, pay_payment_results: results });
  return next;
});

function settingsOf(given: Record<string, unknown>): PaySettings {
  const text = (name: string) => textOf(given[name])?.trim() || undefined;
  const connector = text('payment_connector_url') ?? '';
  if (!isHttpUrl(connector))
    throw new VerbFailure(
      `payment_connector_url must be an http or https URL. Given: ${JSON.stringify(connector)}.`,
      'relay_script_method_parameter_invalid_value',
    );
  for (const [name, only] of [
    ['input', 'dtmf'],
    ['payment_method', 'credit-card'],
  ] as const)
    if ((text(name) ?? only) !== only)
      throw new VerbFailure(`the local space takes payments with ${name} ${only} alone. Given: ${text(name)}.`);
  const postal = text('postal_code');
  const isFlag = postal === undefined || postal === 'true' || postal === 'false';
  const voice = { voice: text('voice') ?? 'woman', language: text('language') ?? 'en-US', gender: 'female' };
  return {
    connector,
    amount: text('charge_amount'),
    currency: text('currency') ?? 'usd',
    description: text('description'),
    method: 'credit-card',
    tokenType: wordOf('token_type', text('token_type'), ['one-time', 'reusable']) ?? 'reusable',
    securityCode: booleanOf('security_code', given['security_code']) ?? true,
    postalCode: isFlag ? postal !== 'false' : postal,
    minPostalCodeLength: numberOf('min_postal_code_length', given['min_postal_code_length'], { min: 0 }) ?? 0,
    cardTypes: (text('valid_card_types') ?? 'visa mastercard amex').split(/\s+/),
    attempts: numberOf('max_attempts', given['max_attempts'], { min: 1, integer: true }) ?? 1,
    timeoutMs: (numberOf('timeout', given['timeout'], { min: 1 }) ?? 5) * 1000,
    media: (type, phrase) => mediaOf(type === 'Play' ? phrase : `say:${phrase}`, voice),
    prompts: (given['prompts'] ?? []) as PayPrompt[],
    parameters: Object.fromEntries(
      ((given['parameters'] ?? []) as { name: string; value: string }[]).map(({ name, value }) => [name, value]),
    ),
  };
}
