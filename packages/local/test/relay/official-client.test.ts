import { SignalWire } from '@signalwire/realtime-api';
import { expect, onTestFinished, test } from 'vitest';
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
