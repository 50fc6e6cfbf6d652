import { expect, test } from 'vitest';
import { RealClock } from './index.js';

test('a real clock waits, aborts and cancels', async () => {
  const clock = new RealClock();
  const before = clock.now();
  await clock.passUntil(clock.sleep(5));
  expect(clock.now()).toBeGreaterThanOrEqual(before + 4);

  const controller = new AbortController();
  const sleeping = clock.sleep(60_000, controller.signal);
  controller.abort(new Error('enough'));
  await expect(sleeping).rejects.toThrow('enough');

  let fired = false;
  clock
    .timer(1, () => {
      fired = true;
    })
    .cancel();
  // A delay beyond what the runtime's timers take must not fire at once.
  const far = clock.timer(2 ** 31 + 5, () => {
    fired = true;
  });
  await clock.busy(clock.sleep(10));
  far.cancel();
  expect(fired).toBe(false);
});
