import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caller, number, space, states } from '../../test/calls/space.js';
import { ClockStalledError } from '../clock/index.js';
import {
  ActionConflictError,
  type Call,
  CallEndedError,
  CallStateError,
  type OutboundLeg,
  type RunningAction,
} from './index.js';

describe('speaking and listening', () => {
  test('speaking takes time by the length of the text and is logged once, when it is over', async () => {
    const { answered, clock } = space();
    const call = await answered();
    const text = 'Fifteen letters and then some more of them.';
    const spoken = call.speak(text, { from: 'agent', voice: 'v', interruptible: true });
    expect(call.log.events.some(({ type }) => type === 'speech')).toBe(false);
    expect(await clock.passUntil(spoken)).toEqual({ completed: true, spoken: text });
    expect(clock.now()).toBe(Math.ceil((text.length / 15) * 1000));
    expect(call.log.events.filter(({ type }) => type === 'speech')).toMatchObject([
      { from: 'agent', text, voice: 'v' },
    ]);
  });

  test('input cuts it short and waits for its reader', async () => {
    const { answered, clock } = space();
    const call = await answered();
    const spoken = call.speak('Our opening hours are from nine to five.', { from: 'agent', interruptible: true });
    await clock.advance(1_000);
    call.receive({ type: 'speech', text: 'stop' });
    expect(await spoken).toEqual({ completed: false, spoken: 'Our opening' });
    expect(call.log.events.at(-1)).toMatchObject({ type: 'speech', text: 'Our opening', interrupted: true });
    expect(await call.nextInput()).toEqual({ type: 'speech', text: 'stop' });
  });

  test('input does not cut short what is not interruptible', async () => {
    const { answered, clock } = space();
    const call = await answered();
    const spoken = call.speak('This call may be recorded.', { from: 'agent' });
    await clock.advance(100);
    call.receive({ type: 'speech', text: 'hello?' });
    expect(await clock.passUntil(spoken)).toMatchObject({ completed: true });
  });

  test('a signal and the end of the call cut it short as well', async () => {
    const { answered, clock } = space();
    const call = await answered();
    const controller = new AbortController();
    const first = call.speak('One two three four five six.', { from: 'agent', signal: controller.signal });
    await clock.advance(500);
    controller.abort();
    expect(await first).toMatchObject({ completed: false, spoken: 'One two' });
    const second = call.speak('Seven eight nine ten.', { from: 'agent' });
    await clock.advance(500);
    call.end();
    expect(await second).toMatchObject({ completed: false });
    expect(call.log.events.map((event) => (event.type === 'state' ? event.state : event.type)).slice(-4)).toEqual([
      'speech',
      'speech',
      'ending',
      'ended',
    ]);
    await expect(call.speak('more', { from: 'agent' })).rejects.toThrow(CallEndedError);
  });

  test('a pace of 0 needs nobody to let time pass', async () => {
    const { answered, clock } = space({ pace: 0 });
    const call = await answered();
    expect(await call.speak('A long story '.repeat(100), { from: 'agent' })).toMatchObject({ completed: true });
    expect(clock.now()).toBe(0);
    expect(() => space({ pace: -1 })).toThrow(RangeError);
  });

  test('input is read in order, by readers in order; waits end by time, signal and the end of the call', async () => {
    const { answered, clock } = space();
    const call = await answered();
    const readers = [call.nextInput(), call.nextInput()];
    for (const digits of ['1', '2', '3']) call.receive({ type: 'digits', digits });
    expect(await Promise.all([...readers, call.nextInput()])).toEqual(
      ['1', '2', '3'].map((digits) => ({ type: 'digits', digits })),
    );
    expect(await clock.passUntil(call.nextInput({ timeoutMs: 700 }))).toBeUndefined();
    const controller = new AbortController();
    const aborted = call.nextInput({ signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(aborted).rejects.toThrow('enough');
    const last = call.nextInput();
    call.end('hangup', 'caller');
    await expect(last).rejects.toThrow(CallEndedError);
    expect(() => call.receive({ type: 'digits', digits: '1' })).toThrow(CallEndedError);
  });
});

describe('the log', () => {
  test('reaches every reader whole and in order, also when readers append, throw or come late', async () => {
    const { answered, reports } = space();
    const call = await answered();
    const seen: { early: number[]; late: number[] } = { early: [], late: [] };
    call.log.subscribe((event) => {
      if (event.type === 'note' && event.message === 'one') call.log.append({ type: 'note', message: 'two' });
    });
    call.log.subscribe(() => {
      throw new Error('bad reader');
    });
    call.log.subscribe(({ seq }) => seen.early.push(seq), { replay: true });
    const stop = call.log.subscribe(({ seq }) => seen.late.push(seq));
    call.log.append({ type: 'note', message: 'one' });
    stop();
    call.log.append({ type: 'note', message: 'three' });
    expect(seen).toEqual({ early: [1, 2, 3, 4, 5, 6], late: [4, 5] });
    expect(reports).toHaveLength(3);
  });

  test('finds what was logged and waits for what will be', async () => {
    const { answered, clock } = space();
    const call = await answered();
    const note = (message: string) => call.log.first((event) => event.type === 'note' && event.message === message);
    const coming = note('soon');
    clock.timer(50, () => call.log.append({ type: 'note', message: 'soon' }));
    expect(await clock.passUntil(coming)).toMatchObject({ at: 50 });
    expect(await note('soon')).toMatchObject({ at: 50 });
    const never = note('never');
    call.end();
    await expect(never).rejects.toThrow(CallEndedError);
    await expect(note('never')).rejects.toThrow(CallEndedError);
  });
});

describe('states', () => {
  const following: Record<string, string[]> = {
    '': ['created'],
    created: ['ringing', 'answered', 'ending'],
    ringing: ['answered', 'ending'],
    answered: ['ending'],
    ending: ['ended'],
    ended: [],
  };

  test('only ever go forward, whatever is done to a call, and its actions end before it does', async () => {
    const step = fc.oneof(
      fc.constant('answer' as const),
      fc.constant('end' as const),
      fc.constant('input' as const),
      fc.constant('speak' as const),
      fc.constant('act' as const),
      fc.integer({ min: 1, max: 70_000 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.array(step, { maxLength: 12 }), async (outbound, steps) => {
        const legs: OutboundLeg[] = [];
        const { engine, clock, reports } = space({
          route: { projectId: 'p1', kind: 'relay', context: 'office' },
          ring: (leg) => void legs.push(leg),
        });
        const call = outbound
          ? engine.dial({ projectId: 'p1', from: number, to: caller })
          : engine.receive({ from: caller, to: number });
        const speaking: Promise<unknown>[] = [];
        let action = 0;
        for (const next of steps) {
          try {
            if (typeof next === 'number') await clock.advance(next);
            else if (next === 'answer') outbound ? legs[0]?.answer() : call.answer('client');
            else if (next === 'end') call.end('hangup', 'caller');
            else if (next === 'input') call.receive({ type: 'speech', text: 'hello' });
            else if (next === 'act') {
              call.start(endless(call, `action ${action}`));
              action++;
            } else
              speaking.push(call.speak('One moment please.', { from: 'agent', interruptible: true }).catch(refused));
          } catch (error) {
            refused(error);
          }
        }
        call.end();
        await Promise.all(speaking);
        const path = states(call);
        for (const [index, state] of path.entries()) expect(following[path[index - 1] ?? '']).toContain(state);
        expect(path.at(-1)).toBe('ended');
        expect(call.log.events.map(({ seq }) => seq)).toEqual(call.log.events.map((_, index) => index + 1));
        expect(call.log.events.slice(-2).map(({ type }) => type)).toEqual(['state', 'state']);
        expect(call.log.events.filter(({ type }) => type === 'play')).toHaveLength(action);
        expect(call.signal.aborted).toBe(true);
        expect([...engine.live]).toEqual([]);
        expect(clock.scheduled).toBe(0);
        expect(reports).toEqual([]);
        clock.close();
      }),
      { numRuns: 60 },
    );

    function refused(error: unknown): void {
      if (error instanceof CallStateError || error instanceof CallEndedError) return;
      throw error;
    }
  });

  test('a control id is taken while its action runs', async () => {
    const { answered } = space();
    const call = await answered();
    const first = endless(call, 'x');
    call.start(first);
    expect(() => call.start(endless(call, 'x'))).toThrow(ActionConflictError);
    first.stop();
    await first.done;
    call.start(endless(call, 'x'));
    expect([...call.actions.keys()]).toEqual(['x']);
  });

  test('a wait that nothing will end is told so', async () => {
    const { answered, clock } = space();
    const call = await answered();
    call.end();
    await expect(clock.passUntil(new Promise(() => {}))).rejects.toThrow(ClockStalledError);
  });
});

/** An action that runs until it is stopped and logs its end, as actions do. */
function endless(call: Call, controlId: string): RunningAction {
  let settle: (how: 'stopped') => void = () => {};
  return {
    controlId,
    kind: 'play',
    done: new Promise((resolve) => {
      settle = resolve;
    }),
    stop: () => {
      call.log.append({ type: 'play', control_id: controlId, state: 'finished' });
      settle('stopped');
    },
  };
}
