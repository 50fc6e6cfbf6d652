import type { LocalSpace } from '@signalwire/local';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DialError, type Message, RelayClient } from '../../src/relay/index.js';
import { silent } from './fake-server.js';
import { openSpace } from './local-space.js';

// What a client begins by itself, over a real socket, against a local space.

let space: LocalSpace;
let client: RelayClient;
let number: string;

beforeAll(async () => {
  ({ space, number } = await openSpace('front-desk'));
  const { project, token, url: host } = space;
  client = new RelayClient({ project, token, host, contexts: ['front-desk'], logger: silent });
  await client.connect();
});
afterAll(async () => {
  await client?.disconnect();
  await space?.stop();
});

let phones = 0;
const nextNumber = () => `+1555${String(++phones).padStart(7, '0')}`;
const wait = 5;

test('calls are dialed: answered, busy, and taken back', async () => {
  const [alice, bob] = [nextNumber(), nextNumber()];
  space.phone(alice).answers();
  space.phone(bob).declines('busy');
  const call = await client.dial(
    [[{ type: 'phone', to: bob, from: number }], [{ type: 'phone', to: alice, from: number }]],
    {
      dialTimeout: 10,
    },
  );
  expect(call).toMatchObject({ direction: 'outbound', state: 'answered' });
  await (await call.playTTS('Hello Alice')).wait(wait);
  await call.hangup();
  await call.waitForEnded(5000);
  const failed = client.dial([[{ type: 'phone', to: bob, from: number }]]);
  await expect(failed).rejects.toMatchObject({ reason: 'busy' });
  // Nobody answers there.
  const error = await client
    .dial([[{ type: 'phone', to: nextNumber(), from: number, timeout: 30 }]], { dialTimeout: 0.05 })
    .catch((thrown: unknown) => thrown as DialError);
  expect(error).toBeInstanceOf(DialError);
  await (error as DialError).dial?.hangup();
  await expect((error as DialError).dial?.wait(wait)).rejects.toThrow(/failed/);
});

test('a SIP call is referred', async () => {
  for (const name of ['bob', 'carol']) space.phone(`sip:${name}@pbx.example`).answers();
  const call = await client.dial([[{ type: 'sip', to: 'sip:bob@pbx.example', from: 'sip:desk@pbx.example' }]]);
  const referred = call.waitFor('calling.call.refer', ({ state }) => state !== 'inProgress', 5000);
  await call.refer({ type: 'sip', params: { to: 'sip:carol@pbx.example' } });
  expect(await referred).toMatchObject({ state: 'success', sipReferTo: 'sip:carol@pbx.example' });
});

test('messages go out and come in', async () => {
  const to = nextNumber();
  const phone = space.phone(to);
  const message = await client.sendMessage({ fromNumber: number, toNumber: to, body: 'Hi there' });
  const states: string[] = [];
  message.on((event) => void states.push(event.messageState));
  expect((await phone.message()).body).toBe('Hi there');
  expect((await message.wait(wait)).messageState).toBe('delivered');
  expect(message.isDone).toBe(true);
  expect(states.at(-1)).toBe('delivered');

  const received = new Promise<Message>((resolve) => client.onMessage(resolve));
  await phone.text(number, 'Are you open?', ['https://example.com/a.png']);
  expect(await received).toMatchObject({
    direction: 'inbound',
    state: 'received',
    context: 'front-desk',
    fromNumber: to,
    toNumber: number,
    body: 'Are you open?',
    media: ['https://example.com/a.png'],
  });
});
