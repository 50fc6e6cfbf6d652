import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { stage } from './stage.js';

/** A payment processor that answers every charge the same way. */
async function connector(answer: object) {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/charge`;
}

describe('pay', () => {
  test.each([
    [{ charge_id: 'ch_1' }, 'payment-completed', 'finished'],
    [{ error_code: '7', error_message: 'declined' }, 'payment-failed', 'error'],
  ])('step by step, the last one with a state: %j', async (answer, last, state) => {
    const { answered, send, event, course, raw, wait } = await stage();
    const { ids, phone } = await answered();
    const url = await connector(answer);
    const from = raw.frames.length;
    const params = {
      ...ids,
      control_id: 'p1',
      payment_connector_url: url,
      charge_amount: '12.50',
      postal_code: 'false',
    };
    expect(await send('calling.pay', params)).toMatchObject({ code: '200', control_id: 'p1' });
    for (const entry of ['4111111111111111#', '1299', '123']) {
      await wait(phone.turn());
      phone.press(entry);
    }
    expect(await event('calling.call.pay', (each) => each['state'] !== undefined)).toMatchObject({
      control_id: 'p1',
      for: last,
      state,
      payment_card_number: '************1111',
    });
    expect(course(from)).toEqual([
      'result',
      'pay payment-card-number',
      'pay expiration-date',
      'pay security-code',
      'pay payment-processing',
      `pay ${state}`,
    ]);
    expect(raw.wrong).toEqual([]);
  });

  test('that is stopped is canceled; what cannot be paid with is refused', async () => {
    const { answered, send, event, raw } = await stage();
    const { ids } = await answered();
    const params = { ...ids, control_id: 'p1', payment_connector_url: 'http://127.0.0.1:9/' };
    await send('calling.pay', params);
    expect(await send('calling.pay.stop', { ...ids, control_id: 'p1' })).toMatchObject({ code: '200' });
    expect(await event('calling.call.pay', (each) => each['state'] === 'finished')).toMatchObject({
      for: 'payment-canceled',
    });
    expect(await send('calling.pay.stop', { ...ids, control_id: 'p1' })).toMatchObject({ code: '404' });
    expect(await send('calling.pay', { ...params, payment_method: 'ach-debit' })).toMatchObject({ code: '501' });
    expect(await send('calling.pay', { ...params, max_attempts: 'many' })).toMatchObject({ code: '400' });
    expect(raw.wrong).toEqual([]);
  });
});
