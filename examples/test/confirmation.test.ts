import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { Confirmations } from '../src/confirmation/confirmation.js';
import { startSpace } from './support.js';

const guest = '+15550100177';

async function setUp() {
  // On the real clock: a virtual one would not wait for what the program does between two callbacks.
  const { space, client } = await startSpace({ clock: 'real', pace: 0 });
  const confirmations = new Confirmations(client, '+15550100100');
  confirmations.server.listen(0, '127.0.0.1');
  await once(confirmations.server, 'listening');
  onTestFinished(() => {
    confirmations.server.closeAllConnections();
    confirmations.server.close();
  });
  const url = `http://127.0.0.1:${(confirmations.server.address() as AddressInfo).port}/`;
  return { space, ask: () => confirmations.ask(guest, 'seven', url) };
}

test.each([
  ['1', 'confirmed'],
  ['2', 'cancelled'],
  ['9', 'unreachable'],
])('who presses %s: %s', async (key, decision) => {
  const { space, ask } = await setUp();
  const phone = space.phone(guest).answers();
  const decided = ask();
  const call = await phone.incoming();
  await call.hear('Press 1 to confirm');
  call.press(key);
  expect(await decided).toBe(decision);
  expect(await call.ended()).toBe('hangup');
});

test('who does not answer is not reached', async () => {
  const { space, ask } = await setUp();
  space.phone(guest).declines();
  expect(await ask()).toBe('unreachable');
});
