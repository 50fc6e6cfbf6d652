import { bool, closed, integer, list, openEnum, text, union } from '../../schema.js';
import { statusUrl } from '../media.js';
import { url, verb, word } from '../verb.js';

const steps = [
  'payment-card-number',
  'expiration-date',
  'security-code',
  'postal-code',
  'payment-processing',
  'payment-completed',
  'payment-failed',
  'payment-canceled',
  'bank-routing-number',
  'bank-account-number',
];
const parameter = closed({ name: text('Its name.'), value: text('Its value.') });
const action = closed({ type: openEnum(['Say', 'Play'], 'Speak it or play it.'), phrase: text('Text or URL.') });
const prompt = closed(
  { for: openEnum(steps, 'The step it belongs to.'), actions: list(action, 'What the caller hears.', { minItems: 1 }) },
  {
    attempts: text('Which attempts, such as `1` or `2 3`.'),
    attempt: text('Another name of `attempts`.'),
    card_type: text('Which cards.'),
    error_type: text('Which errors.'),
    require_matching_inputs: union([bool(), text()]),
  },
);
const count = (description: string) => union([integer(), text()], description);
const yesNo = (description: string) => union([bool(), text()], description);

export const pay = verb({
  name: 'pay',
  summary: 'Takes a payment by keypad; the outcome is in `pay_result`.',
  body: closed(
    { payment_connector_url: url('Processes the payment.') },
    {
      charge_amount: text('Decimal amount; without it, or 0, a token is made.'),
      currency: text('ISO 4217. Default: `usd`.'),
      description: text('What is paid for.'),
      input: word(['dtmf', 'voice'], 'How the caller enters. Default: `dtmf`.'),
      payment_method: word(['credit-card', 'ach-debit'], 'Default: `credit-card`.'),
      bank_account_type: text('`consumer-checking`, `consumer-savings` or `commercial-checking`.'),
      token_type: word(['one-time', 'reusable'], 'Default: `reusable`.'),
      security_code: yesNo('Ask for it. Default: `true`.'),
      postal_code: yesNo('Ask for it, or the code when it is known. Default: `true`.'),
      min_postal_code_length: count('Default: 0.'),
      valid_card_types: text('Cards taken, separated by spaces. Default: `visa mastercard amex`.'),
      max_attempts: count('Default: 1.'),
      timeout: count('Seconds to wait for input. Default: 5.'),
      language: text('Default: `en-US`.'),
      voice: text('Default: `woman`.'),
      parameters: list(parameter, 'Sent to the connector.'),
      prompts: list(prompt, 'What the caller hears at each step.'),
      status_url: statusUrl('calling.call.pay'),
    },
  ),
  page: 'pay',
});
