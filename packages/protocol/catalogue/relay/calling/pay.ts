import { bool, integer, list, named, oneOf, open, openEnum, text, union, url } from '../../schema.js';
import { type Event, event, type Method } from '../method.js';
import { actionRef, controlId, ids, ofAction, onAction, onCall, statusUrl } from '../shapes.js';
import { finalState, payStep } from '../states.js';

const prompt = named(
  'PayPrompt',
  open(
    {
      for: payStep,
      actions: list(
        open({ type: openEnum(['Say', 'Play'], 'Speak it, or play it.'), phrase: text('Text or URL.') }, {}),
        'What the caller hears.',
        { minItems: 1 },
      ),
    },
    {
      attempt: text('At which attempts, such as `1` or `2 3`.'),
      card_type: text('For which cards.'),
      error_type: text('After which errors.'),
      require_matching_inputs: union([bool(), text()]),
    },
  ),
  'What the caller hears at a step.',
);

export const payMethods: Method[] = [
  onAction({
    name: 'calling.pay',
    summary: 'Takes a payment by keypad.',
    params: named(
      'PayParams',
      open(
        { ...onCall, control_id: controlId, payment_connector_url: url('Processes the payment.') },
        {
          charge_amount: text('Decimal amount; without it a token is made.'),
          currency: text('ISO 4217. Default: `usd`.'),
          description: text('What is paid for.'),
          input: openEnum(['dtmf'], 'How the caller enters. Default: `dtmf`.'),
          payment_method: openEnum(['credit-card', 'ach-debit'], 'Default: `credit-card`.'),
          bank_account_type: text('`consumer-checking`, `consumer-savings` or `commercial-checking`.'),
          token_type: oneOf(['reusable', 'one-time'], 'Default: `reusable`.'),
          security_code: text('`true` or `false`: ask for it. Default: `true`.'),
          postal_code: text('`true` or `false`: ask for it, or the code when it is known. Default: `true`.'),
          min_postal_code_length: text('A number. Default: `0`.'),
          valid_card_types: text('Cards taken, separated by spaces. Default: `visa mastercard amex`.'),
          max_attempts: text('A number. Default: `1`.'),
          timeout: text('Seconds to wait for input. Default: `5`.'),
          language: text('Default: `en-US`.'),
          voice: text('Default: `woman`.'),
          parameters: list(
            named(
              'PayParameter',
              open({ name: text('Its name.'), value: text('Its value.') }, {}),
              'A name and a value.',
            ),
            'Sent to the connector.',
          ),
          prompts: list(prompt, 'What the caller hears at each step.'),
          status_url: statusUrl('calling.call.pay'),
        },
      ),
    ),
    page: 'relay/call/pay',
  }),
  onAction({
    name: 'calling.pay.stop',
    summary: 'Stops taking a payment.',
    params: actionRef,
    page: 'relay/actions/pay-action/stop',
  }),
];

export const payEvents: Event[] = [
  event({
    type: 'calling.call.pay',
    summary: 'A payment goes on or is over.',
    params: named(
      'CallPayParams',
      open(ofAction, {
        for: payStep,
        state: finalState,
        error_type: text('What was wrong with the input.'),
        attempt: union([text(), integer()], 'Which attempt.'),
        payment_method: text(),
        payment_card_type: text(),
        payment_card_number: text('Masked.'),
        ...ids,
      }),
    ),
  }),
];
