import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as realSleep } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ClockStalledError, VirtualClock } from './index.js';

const forever = new Promise<never>(() => {});

describe('virtual time', () => {
  test('fires timers in order of due time, then of scheduling, and cancelled ones never', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ ms: fc.integer({ min: 0, max: 5_000 }), cancel: fc.boolean() }), { maxLength: 200 }),
        async (plan) => {
          const clock = new VirtualClock({ startAt: 0 });
          const fired: { index: number; at: number }[] = [];
          const timers = plan.map(({ ms }, index) => clock.timer(ms, () => fired.push({ index, at: clock.now() })));
          plan.forEach(({ cancel }, index) => {
            if (cancel) timers[index]?.cancel();
          });
          const kept = plan.map((one, index) => ({ ...one, index })).filter(({ cancel }) => !cancel);
          expect(clock.scheduled).toBe(kept.length);
          await clock.advance(5_000);
          expect(fired).toEqual(
            kept.sort((a, b) => a.ms - b.ms || a.index - b.index).map(({ index, ms }) => ({ index, at: ms })),
          );
          expect(clock.now()).toBe(5_000);
          clock.close();
        },
      ),
      { numRuns: 40 },
    );
  });

  test('timers set and cancelled by timers keep the order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(50), fc.nat(50)), { minLength: 1, maxLength: 40 }), async (plan) => {
        const clock = new VirtualClock({ startAt: 0 });
        const moments: number[] = [];
        for (const [first, second] of plan) {
          const victim = clock.timer(first + 60, () => moments.push(Number.NaN));
          clock.timer(first, () => {
            moments.push(clock.now());
            victim.cancel();
            clock.timer(second, () => moments.push(clock.now()));
          });
        }
        await clock.advance(200);
        expect(moments).toHaveLength(plan.length * 2);
        expect(moments).toEqual([...moments].sort((a, b) => a - b));
        clock.close();
      }),
      { numRuns: 30 },
    );
  });

  test('stands still while nobody waits', async () => {
    const clock = new VirtualClock({ startAt: 0 });
    let fired = false;
    clock.timer(1, () => {
      fired = true;
    });
    await realSleep(15);
    expect({ fired, now: clock.now() }).toEqual({ fired: false, now: 0 });
  });

  test('stops where the wait ends', async () => {
    const clock = new VirtualClock({ startAt: 0 });
    clock.timer(1_000_000, () => {});
    await clock.passUntil(clock.sleep(250));
    expect(clock.now()).toBe(250);
    expect(clock.scheduled).toBe(1);
  });

  test('advance runs what is due at its very end, even when it was set on the way', async () => {
    const clock = new VirtualClock({ startAt: 0 });
    const seen: string[] = [];
    clock.timer(60, () => clock.timer(40, () => seen.push('set on the way')));
    await clock.advance(100);
    expect(seen).toEqual(['set on the way']);
  });

  test('many waiters share one time, nested ones too', async () => {
    const clock = new VirtualClock({ startAt: 0 });
    const inner = async (ms: number) => {
      await clock.passUntil(clock.sleep(ms));
      await clock.passUntil(clock.sleep(ms));
      return clock.now();
    };
    const all = await clock.passUntil(Promise.all([inner(100), inner(30), clock.passUntil(inner(70))]));
    expect(all).toEqual([200, 60, 140]);
  });

  test('a sleep aborts with the reason of its signal, before or during', async () => {
    const clock = new VirtualClock({ startAt: 0 });
    const controller = new AbortController();
    const sleeping = clock.sleep(1_000, controller.signal);
    controller.abort(new Error('enough'));
    await expect(sleeping).rejects.toThrow('enough');
    await expect(clock.sleep(1, controller.signal)).rejects.toThrow('enough');
    expect(clock.scheduled).toBe(0);
  });

  test('work in flight holds time, however it ends', async () => {
    const clock = new VirtualClock({ startAt: 0 });
    const order: string[] = [];
    const sleeping = clock.sleep(10).then(() => order.push('timer'));
    const work = clock.busy(realSleep(20).then(() => order.push('work')));
    const failing = clock.busy(realSleep(30).then(() => Promise.reject(new Error('broken'))));
    const failed = expect(failing)
      .rejects.toThrow('broken')
      .then(() => order.push('failure'));
    await clock.passUntil(sleeping);
    await Promise.all([work, failed]);
    expect(order).toEqual(['work', 'failure', 'timer']);
  });

  test('work started by a timer holds the timers after it', async () => {
    const clock = new VirtualClock({ startAt: 0 });
    const order: string[] = [];
    clock.timer(10, () => void clock.busy(realSleep(20)).then(() => order.push(`work at ${clock.now()}`)));
    clock.timer(20, () => order.push('next timer'));
    await clock.advance(50);
    expect(order).toEqual(['work at 10', 'next timer']);
  });

  test('a peer that answers over a socket is waited for', async () => {
    const clock = new VirtualClock({ startAt: 0 });
    const server = createServer((_request, response) => void setTimeout(() => response.end('here'), 60));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const order: string[] = [];
    clock.timer(1_000, () => {
      void fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`).then(async (response) => {
        order.push(await response.text());
      });
    });
    clock.timer(600_000, () => order.push('timeout'));
    await clock.advance(600_000);
    expect(order).toEqual(['here', 'timeout']);
    server.closeAllConnections();
    server.close();
    clock.close();
  });

  test('a wait for what cannot come fails and says so', async () => {
    const clock = new VirtualClock({ patienceMs: 10 });
    await expect(clock.passUntil(forever)).rejects.toThrow(ClockStalledError);
    await expect(clock.passUntil(forever)).rejects.toThrow(/nothing is scheduled, no work is in flight/);
    await expect(clock.passUntil(realSleep(5).then(() => 'late'))).resolves.toBe('late');
  });

  test('what a timer throws reaches those who wait, and the clock goes on', async () => {
    const clock = new VirtualClock({ startAt: 0 });
    clock.timer(10, () => {
      throw new Error('bad timer');
    });
    await expect(clock.advance(20)).rejects.toThrow('bad timer');
    await clock.advance(30);
    expect(clock.now()).toBe(40);
  });

  test('a rejection of what is waited for comes through', async () => {
    const clock = new VirtualClock();
    await expect(clock.passUntil(clock.sleep(5).then(() => Promise.reject(new Error('no'))))).rejects.toThrow('no');
  });

  test('ten minutes of ticks pass in far less', async () => {
    const clock = new VirtualClock({ startAt: 0 });
    let ticks = 0;
    const tick = () => {
      ticks++;
      clock.timer(100, tick);
    };
    clock.timer(100, tick);
    const began = performance.now();
    await clock.advance(600_000);
    expect(ticks).toBe(6_000);
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  test('refuses to wait for what is not a number', () => {
    const clock = new VirtualClock();
    expect(() => clock.timer(Number.NaN, () => {})).toThrow(RangeError);
  });
});
