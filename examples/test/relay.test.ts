import { LocalSpace } from '@signalwire/local';
import { RelayClient } from '@signalwire/sdk/relay';
import { RestClient } from '@signalwire/sdk/rest';
import { expect, test } from 'vitest';
import { reception } from '../src/reception/app.js';
import { remind } from '../src/reminder-calls/app.js';

const nothing = () => undefined;
const silent = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: (message: string) => expect.unreachable(message),
};
const [anna, bert, caller] = ['+15550100021', '+15550100022', '+15550100031'];

/** A space on a virtual clock, and a number whose calls go to a context. */
async function open(topic = 'reception') {
  const space = await LocalSpace.start({ clock: 'virtual' });
  const { project, token, url: host } = space;
  const rest = new RestClient({ project, token, host });
  const [free] = (await rest.phoneNumbers.search({ areacode: '312', max_results: 1 })).data ?? [];
  const { id, number } = await rest.phoneNumbers.create({ number: free?.number ?? '' });
  await rest.phoneNumbers.setRelayTopic(id, { topic });
  await rest.close();
  return { space, number, connection: { project, token, host, logger: silent } };
}

/** Waits until the client knows of the end of every call. */
async function over(space: LocalSpace, client: RelayClient): Promise<void> {
  while (client.activeCalls > 0) await space.clock.passUntil(new Promise((resolve) => setTimeout(resolve, 5)));
}

test('the reception connects with whoever answers first', async () => {
  const { space, number, connection } = await open();
  await using _ = space;
  await using client = reception({ ...connection, sales: [anna, bert], number });
  await client.connect();
  space.phone(bert).answers();
  const call = await space.phone(caller).dial(number);
  await call.hear('Press 1');
  call.press('1');
  const desk = await space.phone(bert).incoming();
  await desk.answered();
  call.say('Do you have tandems?');
  await desk.hear('tandems');
  desk.hangup();
  call.hangup();
  await over(space, client);
});

test('the reception takes a message when nobody is free, and when nobody says what is wanted', async () => {
  const { space, number, connection } = await open();
  await using _ = space;
  const recordings: string[] = [];
  const onRecording = (url: string) => void recordings.push(url);
  await using client = reception({ ...connection, sales: [anna], number, onRecording });
  await client.connect();
  space.phone(anna).declines('busy');
  for (const wish of ['sales, please', undefined]) {
    const call = await space.phone(caller).dial(number);
    await call.hear('Press 1');
    if (wish) call.say(wish);
    await call.hear('after the beep');
    await space.clock.passUntil(call.log.first(({ type }) => type === 'record'));
    call.say('Call me back.');
    expect(await call.ended()).toBe('hangup');
  }
  await over(space, client);
  expect(recordings).toHaveLength(2);
});

test('a reminder is heard, left on a machine, or sent as text', async () => {
  const { space, number, connection } = await open();
  await using _ = space;
  await using client = new RelayClient(connection);
  await client.connect();
  const { clock } = space;
  const reminded = (to: string) => clock.passUntil(remind(client, to, number, 'Your bicycle is ready.'));
  space.phone(anna).answers();
  expect(await reminded(anna)).toBe('heard');
  expect((await space.phone(anna).incoming()).heard.map(({ text }) => text)).toEqual(['Your bicycle is ready.']);
  space.phone(bert).is('machine', { greetingSeconds: 4 }).answers();
  expect(await reminded(bert)).toBe('left on a machine');
  space.phone(caller).declines('busy');
  expect(await reminded(caller)).toBe('sent as text');
  expect(space.phone(caller).messages.map(({ body }) => body)).toEqual(['Your bicycle is ready.']);
});
