import { getEventListeners } from 'node:events';
import { expect, test } from 'vitest';
import { type Call, RelayClient, RelayError } from '../../src/relay/index.js';
import { silent } from './fake-server.js';
import { openSpace } from './local-space.js';

const callCount = 1000;
const atOnce = 40;
const seed = 20260906;

/** Numbers that are the same in every run. */
function dice(from: number): () => number {
  let state = from;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const resources = () =>
  process
    .getActiveResourcesInfo()
    .filter((name) => /Timeout|TCP|Immediate/.test(name))
    .sort();

test(`${callCount} calls while the connection is cut, delayed, doubled, shuffled and restarted at random`, async () => {
  const before = resources();
  const random = dice(seed);
  const giveUp = new AbortController();
  const { signal } = giveUp;
  // What became of each call that came in, as its handler saw it.
  const outcomes = new Map<string, string[]>();
  const unsettled = new Set<Promise<unknown>>();
  const followed = <T>(promise: Promise<T>): Promise<T> => {
    unsettled.add(promise);
    const done = () => unsettled.delete(promise);
    promise.then(done, done);
    return promise;
  };
  {
    const opened = await openSpace('chaos');
    await using space = opened.space;
    const { number } = opened;

    await using client = new RelayClient({
      project: space.project,
      token: space.token,
      host: space.url,
      contexts: ['chaos'],
      logger: silent,
      hangupOnError: true,
      timing: {
        requestMs: 1500,
        pingMs: 300,
        pongMs: 200,
        reconnectMinMs: 2,
        reconnectMaxMs: 20,
        serverCloseMs: 50,
        drainMs: 50,
      },
    });
    /** Only what a client can be told in the middle of chaos may go wrong. */
    const attempt = async (act: () => Promise<unknown>): Promise<string> => {
      try {
        await followed(act());
        return 'done';
      } catch (error) {
        if (!(error instanceof RelayError)) throw error;
        expect(error.outcome, error.message).toMatch(/unknown|not-sent|refused/);
        return String(error.outcome);
      }
    };
    client.onCall(async (call: Call) => {
      const told: string[] = [];
      // A call that was lost with its session may be offered to the next one; no other comes twice.
      const earlier = outcomes.get(call.callId);
      if (earlier) expect(earlier.at(-1), call.callId).toBe('over: error');
      outcomes.set(call.callId, told);
      const ended = followed(call.waitForEnded({ signal }));
      const events = followed(
        (async () => {
          for await (const event of call) if (event.eventType === 'calling.call.state') told.push(event.callState);
        })(),
      );
      told.push(`answer: ${await attempt(() => call.answer({}, { signal }))}`);
      const played = await attempt(async () => {
        const action = await call.playTTS('Hello', { onCompleted: () => void told.push('completed') }, { signal });
        await action.wait({ signal });
      });
      told.push(`play: ${played}`);
      await attempt(() => call.hangup('hangup', { signal }));
      const { endReason } = await ended;
      await events;
      told.push(`over: ${endReason}`);
    });
    await client.connect();

    const { relay } = space.faults;
    relay.use({
      seed,
      delay: { ms: [0, 8], share: 0.2 },
      drop: 0.005,
      duplicate: 0.1,
      reorder: 0.05,
      closeMidRequest: 0.003,
    });
    let over = false;
    const chaos = (async () => {
      while (!over) {
        await pause(150 + random() * 350);
        const fate = random();
        if (fate < 0.55) relay.dropConnections();
        else if (fate < 0.75) await relay.restart({ forget: false });
        else if (fate < 0.8) await relay.restart();
        else if (fate < 0.9) relay.refuseAuth({ code: -32603 });
        else {
          const thaw = relay.freeze();
          await pause(random() * 250);
          thaw();
        }
      }
    })();

    let begun = 0;
    const callers = Array.from({ length: atOnce }, async (_, line) => {
      const phone = space.phone(`+1312556${String(line).padStart(4, '0')}`);
      while (begun < callCount) {
        begun++;
        const call = await phone.dial(number);
        // A call whose client forgot it, with the session, or that nobody takes: the caller loses patience.
        const patience = setTimeout(() => call.hangup(), 2500);
        await call.log.first((event) => event.type === 'state' && event.state === 'ended');
        clearTimeout(patience);
      }
    });
    await Promise.all(callers);
    over = true;
    await chaos;
    relay.clear();
    // What the client has not acknowledged is sent again when its session resumes.
    relay.dropConnections();
    const quiet = Date.now() + 8000;
    while (
      (client.activeCalls > 0 || unsettled.size > 0 || client.connectionState !== 'connected') &&
      Date.now() < quiet
    )
      await pause(20);
    expect(client.connectionState).toBe('connected');
    expect(client.activeCalls).toBe(0);
    expect(unsettled.size).toBe(0);
    expect(await client.execute('signalwire.ping', {})).toBeDefined();
    expect([...space.calls.live]).toHaveLength(0);
  }

  // The space offers nearly every call to the client; each that came in has come to an end that its handler knows.
  expect(outcomes.size).toBeGreaterThan(callCount * 0.9);
  for (const [callId, told] of outcomes) {
    expect(told.at(-1), `${callId}: ${told.join(', ')}`).toMatch(/^over: /);
    expect(
      told.filter((each) => each === 'ended'),
      callId,
    ).toHaveLength(1);
    expect(told.filter((each) => each === 'completed').length, callId).toBeLessThanOrEqual(1);
  }
  const well = [...outcomes.values()].filter(
    (told) => told.includes('play: done') && told.at(-1) === 'over: hangup',
  ).length;
  // How many depends on how busy the machine is.
  expect(well).toBeGreaterThan(callCount / 5);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
  // The space lets go of its last sockets within a second.
  for (let i = 0; i < 24 && resources().length > before.length; i++) await pause(50);
  expect(resources().length, resources().join()).toBeLessThanOrEqual(before.length);
}, 90_000);
