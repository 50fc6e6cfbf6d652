import { FakeRest } from '@signalwire/sdk/testing';
import { afterEach, expect, test } from 'vitest';
import { remindAll } from '../src/reminders/reminders.js';

// A unit test without a space: the fake answers the operations that the code calls, and checks what it sends.
const fake = new FakeRest({ validate: true });
afterEach(() => {
  fake.verify();
  fake.reset();
});

const from = '+15550100999';
const appointments = [
  { phone: '+15550100001', name: 'Ms Winter', time: '9:30' },
  { phone: '+15550100002', name: 'Mr Lenz', time: '10:00' },
];

test('everybody is reminded by name', async () => {
  fake.on('messages.create').reply(({ body }) => ({ id: `to ${body.to}`, status: 'queued' }));
  const outcome = await remindAll(fake.client(), from, appointments);
  expect(outcome).toEqual({ sent: ['to +15550100001', 'to +15550100002'], failed: [] });
  expect(fake.callsOf('messages.create').map(({ body }) => body)).toEqual([
    { from, to: '+15550100001', body: 'Ms Winter, we expect you at 9:30.' },
    { from, to: '+15550100002', body: 'Mr Lenz, we expect you at 10:00.' },
  ]);
});

test('one number that is refused does not keep the others from their reminder', async () => {
  fake
    .on('messages.create')
    .failOnce(422, { errors: [{ type: 'validation_error', code: 'invalid', message: 'to is no number', url: '' }] })
    .replyOnce({ id: 'm-2' });
  const outcome = await remindAll(fake.client(), from, appointments);
  expect(outcome.sent).toEqual(['m-2']);
  expect(outcome.failed).toEqual([{ phone: '+15550100001', reason: expect.stringContaining('to is no number') }]);
});

test('a busy space is asked again', async () => {
  fake.on('messages.create').failOnce(429).replyOnce({ id: 'm-1' }).replyOnce({ id: 'm-2' });
  expect((await remindAll(fake.client(), from, appointments)).sent).toEqual(['m-1', 'm-2']);
});
