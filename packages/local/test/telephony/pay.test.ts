import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { cardType, isValidDate, maskedNumber } from '../../src/calls/actions/pay/card.js';
import type { PhoneCall } from '../../src/index.js';
import { say, story, texts, variable } from './story.js';

/** A payment processor that answers every charge the same way. */
async function connector(answer: object, status = 200) {
  const charges: Record<string, unknown>[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    request.on('end', () => {
      charges.push(JSON.parse(text));
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/charge`, charges };
}

const paying = (parameters: object) => [{ pay: parameters }, say('${pay_result}')];

/** Presses one entry after another, each when it is asked for. */
async function press(call: PhoneCall, ...entries: string[]) {
  for (const entry of entries) {
    await call.turn();
    call.press(entry);
  }
}

describe('pay', () => {
  test('asks for the card, has it charged, and hides it in results and events', async () => {
    const bank = await connector({ charge_id: 'ch_1', error_code: null, error_message: null });
    const told = await story({
      documents: paying({
        payment_connector_url: bank.url,
        charge_amount: '25.00',
        description: 'A bicycle',
        parameters: [{ name: 'order', value: '7' }],
        status_url: 'http://own/status',
        prompts: [{ for: 'payment-completed', actions: [{ type: 'Say', phrase: 'Paid.' }] }],
      }),
    });
    const call = await told.dial();
    await press(call, '4111111111111111#', '1299', '123', '10115#');
    await call.hear('Paid.');
    await call.settled();
    expect(texts(call).at(-1)).toBe('success');
    expect(bank.charges).toEqual([
      {
        transaction_id: expect.any(String),
        method: 'credit-card',
        cardnumber: '4111111111111111',
        cvv: '123',
        expiry_month: '12',
        expiry_year: '99',
        postal_code: '10115',
        chargeAmount: '25.00',
        currency_code: 'usd',
        token_type: 'reusable',
        description: 'A bicycle',
        parameters: { order: '7' },
      },
    ]);
    expect(variable(told, call, 'pay_payment_results')).toMatchObject({
      payment_confirmation_code: 'ch_1',
      payment_card_number: '************1111',
      payment_card_type: 'visa',
      payment_card_security_code: '***',
    });
    const events = told.posted('/status') as { event_type: string; params: Record<string, string> }[];
    expect(events.map(({ params }) => params['for'])).toEqual([
      'payment-card-number',
      'expiration-date',
      'security-code',
      'postal-code',
      'payment-processing',
      'payment-completed',
    ]);
    expect(JSON.stringify(events)).not.toContain('4111111111111111');
    expect(call.log.events.filter((event) => event.type === 'collect')).toEqual([]);
  });

  test('asks again for what is wrong, with the prompt for it, and gives up after so many attempts', async () => {
    const bank = await connector({ token_id: 'tok_1' });
    const wrong = {
      for: 'payment-card-number',
      error_type: 'invalid-card-number',
      actions: [{ type: 'Say', phrase: 'That is no card.' }],
    };
    const told = await story({
      documents: [
        ...paying({
          payment_connector_url: bank.url,
          max_attempts: '2',
          security_code: 'false',
          postal_code: '10115',
          prompts: [wrong],
        }),
        ...paying({ payment_connector_url: bank.url, valid_card_types: 'amex' }),
      ],
    });
    const call = await told.dial();
    await press(call, '4111111111111112#');
    await call.hear('That is no card.');
    await press(call, '378282246310005#', '0130');
    await call.hear('success');
    expect(bank.charges[0]).toMatchObject({ postal_code: '10115', cvv: '', chargeAmount: '' });
    await press(call, '4111111111111111#');
    await call.hear('too-many-failed-attempts');
    await call.ended();
    expect(bank.charges).toHaveLength(1);
  });

  test('ends with a star, with a refusal, or without a connector', async () => {
    const bank = await connector({ charge_id: null, error_code: 'declined', error_message: 'No money.' }, 402);
    const told = await story({
      documents: [
        ...paying({ payment_connector_url: bank.url }),
        ...paying({ payment_connector_url: bank.url, security_code: false, postal_code: false }),
        ...paying({ payment_connector_url: 'http://127.0.0.1:1/', security_code: false, postal_code: false }),
        ...paying({ payment_connector_url: bank.url, input: 'voice' }),
      ],
    });
    const call = await told.dial();
    await press(call, '*');
    await call.hear('caller-interrupted-with-star');
    await press(call, '4111111111111111#', '1299');
    await call.hear('payment-connector-error');
    expect(variable(told, call, 'pay_payment_results')).toMatchObject({
      connector_error: { code: 'declined', message: 'No money.' },
    });
    await press(call, '4111111111111111#', '1299');
    await call.hear('payment-connector-error');
    await call.hear('validation-error');
    await call.ended();
  });
});

describe('a card', () => {
  test.each([
    ['4111111111111111', 'visa'],
    ['5555555555554444', 'mastercard'],
    ['2223003122003222', 'mastercard'],
    ['378282246310005', 'amex'],
    ['6011111111111117', 'discover'],
    ['3530111333300000', 'jcb'],
    ['30569309025904', 'diners-club'],
    ['6759649826438453', 'maestro'],
    ['4111111111111112', undefined],
    ['', undefined],
  ])('%s is %s', (number, type) => {
    expect(cardType(number)).toBe(type);
  });

  test('is valid to the end of its month', () => {
    const november = Date.UTC(2026, 10, 25);
    expect([isValidDate('1126', november), isValidDate('1026', november), isValidDate('1326', november)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('shows its last four digits alone', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 5, maxLength: 19 });
    fc.assert(
      fc.property(digits, (number) => {
        const masked = maskedNumber(number);
        expect(masked).toMatch(/^\*+\d{4}$/);
        expect(masked).toHaveLength(number.length);
        expect(number.endsWith(masked.slice(-4))).toBe(true);
      }),
    );
  });
});
