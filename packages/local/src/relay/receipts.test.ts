import { expect, onTestFinished, test } from 'vitest';
import { VirtualClock } from '../clock/index.js';
import { Pacer } from './pacer.js';
import { Receipts } from './receipts.js';

function virtualClock(): VirtualClock {
  const clock = new VirtualClock();
  onTestFinished(() => clock.close());
  return clock;
}

test('time stands still until what was sent is received', async () => {
  const clock = virtualClock();
  const receipts = new Receipts(clock);
  const order: string[] = [];
  receipts.expect('a');
  receipts.expect('b');
  const passed = clock.advance(60_000).then(() => void order.push('a minute'));
  setTimeout(() => {
    order.push('received');
    receipts.settle('a');
    receipts.settle('a');
    receipts.settleAll();
  }, 20);
  await passed;
  expect(order).toEqual(['received', 'a minute']);
});

test('events wait for the gap after an answer, in order, and time with them', async () => {
  const clock = virtualClock();
  const pacer = new Pacer(clock, 10);
  const order: string[] = [];
  pacer.pass('call', () => void order.push('before'));
  pacer.answering('call');
  order.push('answer');
  pacer.pass('call', () => void order.push('first'));
  pacer.pass('other', () => void order.push('of another call'));
  pacer.answering('call');
  pacer.pass('call', () => void order.push('second'));
  await clock.advance(60_000);
  pacer.pass('call', () => void order.push('later'));
  expect(order).toEqual(['before', 'answer', 'of another call', 'first', 'second', 'later']);
});
