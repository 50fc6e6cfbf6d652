import { SignalWire } from '@signalwire/realtime-api';
import { expect, onTestFinished, test } from 'vitest';
import { LocalSpace } from '../../src/index.js';
import { run } from '../rest/client.js';
import { project, startSpace, token, until } from './harness.js';

// The official client of this version, as it comes from the registry.
test('an unmodified @signalwire/realtime-api 4 answers a call, plays to it and hangs up', async () => {
  const space = await startSpace({ pace: 0 });
  const client = await SignalWire({ host: `ws://127.0.0.1:${space.port}`, project, token });
  onTestFinished(() => client.disconnect());
  const seen: string[] = [];
  await client.voice.listen({
    topics: ['front-desk'],
    onCallReceived: async (call) => {
      seen.push(`received from ${String(call.from)}`);
      await call.answer();
      seen.push(`answered, ${call.state}`);
      const playback = await call.playTTS({ text: 'Welcome' }).onEnded();
      seen.push(`played, ${playback.state}`);
      await call.hangup();
      seen.push(`hung up, ${call.state}`);
    },
  });
  const call = space.call();
  await until(() => seen.length === 4);
  expect(seen).toEqual(['received from +15550100001', 'answered, answered', 'played, finished', 'hung up, ended']);
  expect(call.log.events.find(({ type }) => type === 'speech')).toMatchObject({ text: 'Welcome' });
  expect(space.relay.sessions[0]?.agent).toContain('realtime-api');
});

test('it comes back after its connection breaks, and still takes calls', async () => {
  const space = await startSpace({ pace: 0 });
  const client = await SignalWire({ host: `ws://127.0.0.1:${space.port}`, project, token });
  onTestFinished(() => client.disconnect());
  await client.voice.listen({ topics: ['front-desk'], onCallReceived: (call) => void call.answer() });
  const protocol = space.relay.sessions[0]?.protocol;
  space.relay.dropConnections();
  await until(() => space.relay.sessions[0]?.connected === false);
  // It waits 1 to 4 s before it comes back.
  await until(() => space.relay.sessions[0]?.connected === true);
  expect(space.relay.sessions.map((session) => session.protocol)).toEqual([protocol]);
  await space.call().log.first((event) => event.type === 'state' && event.state === 'answered');
});

test('it is told when its credentials are wrong', async () => {
  const space = await startSpace();
  const client = await SignalWire({ host: `ws://127.0.0.1:${space.port}`, project, token: 'PT-wrong' });
  onTestFinished(() => client.disconnect());
  await until(() => space.logins === 1);
  expect(space.relay.sessions).toEqual([]);
});

test('it dials, records, prompts, detects, sends keys, connects and sends messages', async () => {
  const space = await LocalSpace.start({ pace: 0 });
  onTestFinished(() => space.stop());
  const host = space.url.replace('http', 'ws');
  const client = await SignalWire({ host, project: space.project, token: space.token });
  onTestFinished(() => client.disconnect());
  const called = space.phone('+15550100002').answers();
  const third = space.phone('+15550100003').answers();
  const from = '+15550100009';

  const call = await client.voice.dialPhone({ to: called.number, from });
  expect(call.state).toBe('answered');
  const phone = await called.incoming();

  const recording = await call.recordAudio({ initialTimeout: 0, endSilenceTimeout: 0 }).onStarted();
  const prompt = await call.promptTTS({ text: 'A number, please', digits: { max: 2 }, initialTimeout: 0 }).onStarted();
  phone.press('42');
  expect((await prompt.ended()).digits).toBe('42');
  const collected = await call.collect({ digits: { max: 1 }, initialTimeout: 0 }).onStarted();
  phone.press('7');
  expect((await collected.ended()).digits).toBe('7');
  await recording.stop();
  expect(await recording.ended()).toMatchObject({ state: 'finished', url: expect.stringMatching(/^http/) });

  const detected = await call.detectAnsweringMachine({ timeout: 5 });
  expect(detected.type).toBe('machine');
  await call.sendDigits('12');
  expect(phone.tones).toBe('12');

  const peer = await call.connectPhone({ to: third.number, from, timeout: 10 });
  expect(peer.state).toBe('answered');
  phone.say('Hello, third');
  await (await third.incoming()).hear('Hello, third');
  await call.disconnect();
  await call.hangup();
  expect([call.state, phone.state]).toEqual(['ended', 'ended']);
  await expect(
    client.voice.dialPhone({ to: space.phone('+15550100004').declines('busy').number, from }),
  ).rejects.toMatchObject({ dialState: 'failed', reason: 'busy' });

  const { data } = await run(space, 'phoneNumbers.search', {});
  const { number } = await run(space, 'phoneNumbers.create', { body: { number: data?.[0]?.number as string } });
  expect(await client.messaging.send({ to: called.number, from: number, body: 'Hi' })).toMatchObject({ code: '200' });
  expect((await called.message()).body).toBe('Hi');
});
