import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { VirtualClock } from '../../clock/index.js';
import { RelayFaults } from './faults.js';
import type { FrameKind, RelayFaultPlan } from './plan.js';

function faults(plan?: RelayFaultPlan) {
  const clock = new VirtualClock();
  onTestFinished(() => clock.close());
  const made = new RelayFaults(clock, { dropConnections: () => 0, askToReconnect: async () => undefined });
  if (plan) made.use(plan);
  return { clock, made };
}

/** What arrives of so many frames that are sent a millisecond apart, and when. */
async function arrivals(plan: RelayFaultPlan | undefined, count = 100, kind: FrameKind = 'event'): Promise<string[]> {
  const { clock, made } = faults(plan);
  const { out } = made.connection();
  const began = clock.now();
  const came: string[] = [];
  for (let frame = 0; frame < count; frame++) {
    out.pass(kind, () => void came.push(`${frame}@${clock.now() - began}`));
    await clock.advance(1);
  }
  await clock.advance(10_000);
  return came;
}

const frames = (came: string[]) => came.map((each) => Number(each.split('@')[0]));

test('nothing goes wrong unless it is switched on', async () => {
  expect(frames(await arrivals(undefined))).toEqual([...Array(100).keys()]);
  expect(frames(await arrivals({}))).toEqual([...Array(100).keys()]);
});

test('the same seed does the same, another one something else', async () => {
  const plan = { delay: { ms: [0, 30] }, drop: 0.1, duplicate: 0.1, reorder: 0.1 } as const;
  const first = await arrivals({ ...plan, seed: 1 });
  expect(await arrivals({ ...plan, seed: 1 })).toEqual(first);
  expect(await arrivals({ ...plan, seed: 2 })).not.toEqual(first);
});

test('what is not dropped arrives: delays keep the order, reordering loses nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer(), fc.double({ min: 0, max: 1, noNaN: true }), async (seed, share) => {
      const delayed = await arrivals({ seed, delay: { ms: [0, 20], share } }, 20);
      expect(frames(delayed)).toEqual([...Array(20).keys()]);
      const reordered = frames(await arrivals({ seed, reorder: share }, 20));
      expect([...reordered].sort((a, b) => a - b)).toEqual([...Array(20).keys()]);
      const twice = frames(await arrivals({ seed, duplicate: share }, 20));
      expect([...new Set(twice)]).toEqual([...Array(20).keys()]);
      const some = frames(await arrivals({ seed, drop: share }, 20));
      expect(some).toEqual([...some].sort((a, b) => a - b));
    }),
    { numRuns: 20 },
  );
});

test('shares are kept, and counted', async () => {
  const { made } = faults({ drop: 0.3 });
  const { out } = made.connection();
  let came = 0;
  for (let frame = 0; frame < 2000; frame++) out.pass('answer', () => void came++);
  expect(made.counts.dropped).toBe(2000 - came);
  expect(Math.abs(made.counts.dropped - 600)).toBeLessThan(80);
  made.clear();
  expect(made.counts.dropped).toBe(0);
  const before = came;
  out.pass('answer', () => void came++);
  expect(came).toBe(before + 1);
});

test('only the frames that are named are disturbed', async () => {
  const plan = { drop: { share: 1, frames: ['ack'] } } as const;
  expect(await arrivals(plan, 10, 'event')).toHaveLength(10);
  expect(await arrivals(plan, 10, 'ack')).toHaveLength(0);
});

test('a plan ends when it is told to, and not when another one is in force', () => {
  const { made } = faults();
  const { out } = made.connection();
  let came = 0;
  const send = () => out.pass('event', () => void came++);
  const end = made.use({ drop: 1 });
  send();
  const endSecond = made.use({ duplicate: 1 });
  end();
  send();
  expect(came).toBe(2);
  endSecond();
  send();
  expect(came).toBe(3);
});

describe('what is wrong with a plan is said', () => {
  test.each<[object, string]>([
    [{ drop: 2 }, 'faults: drop must be a share from 0 to 1. Given: 2.'],
    [{ delay: { ms: [9, 3] } }, 'faults: delay.ms must be 0 or more, or two such bounds. Given: [9,3].'],
    [{ dropp: 0.1 }, 'Did you mean "drop"?'],
    [{ drop: { share: 1, frames: ['evnt'] } }, 'Did you mean "event"?'],
    [{ seed: Number.NaN }, 'seed must be a number'],
  ])('%j', (plan, message) => {
    expect(() => faults(plan as RelayFaultPlan)).toThrow(message);
  });

  test('how often handshakes are refused', () => {
    const { made } = faults();
    expect(() => made.refuseAuth({ times: 0 })).toThrow('times must be a whole number from 1. Given: 0.');
  });
});
