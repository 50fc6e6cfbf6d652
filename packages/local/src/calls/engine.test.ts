import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ClockStalledError, VirtualClock } from '../clock/index.js';
import {
  ActionConflictError,
  type Call,
  CallEndedError,
  type CallEngineParts,
  type CallEvent,
  CallStateError,
  createCallEngine,
  type InboundRoute,
  type OutboundLeg,
  type RunningAction,
} from './index.js';

const number = '+15550100';
const caller = '+15550199';
const swml: InboundRoute = { projectId: 'p1', kind: 'swml', url: 'http://127.0.0.1:1/', method: 'POST' };

/** An engine with one number that `answer` handles, and one phone that `ring` handles. */
function space(options: Partial<CallEngineParts> & { route?: InboundRoute; ring?: (leg: OutboundLeg) => void } = {}) {
  const clock = new VirtualClock({ startAt: 0, patienceMs: 20 });
  const reports: unknown[] = [];
  const engine = createCallEngine({
    clock,
    spaceId: 's1',
    routing: {
      inbound: (to) => (to === number ? (options.route ?? swml) : undefined),
      numbers: () => [number],
    },
    farEnds: { find: (to) => (to === caller && options.ring ? { ring: options.ring } : undefined) },
    relay: { offer: () => false },
    handleSwml: async (call) => call.answer('script'),
    report: (error) => reports.push(error),
    ...options,
  });
  const receive = async (to = number) => {
    const call = engine.receive({ from: caller, to });
    await clock.passUntil(call.log.first(({ type }) => type === 'state'));
    return call;
  };
  const answered = async () => {
    const call = await receive();
    await clock.passUntil(call.log.first((event) => event.type === 'state' && event.state === 'answered'));
    return call;
  };
  return { clock, engine, reports, receive, answered };
}

const states = (call: Call) => call.log.events.flatMap((event) => (event.type === 'state' ? [event.state] : []));
const notes = (call: Call) => call.log.events.flatMap((event) => (event.type === 'note' ? [event.message] : []));
const ended = (event: CallEvent) => event.type === 'state' && event.state === 'ended';

describe('a call that comes in', () => {
  test('is routed, rings, and is answered by its script', async () => {
    const { answered, engine } = space();
    const call = await answered();
    expect(states(call)).toEqual(['created', 'ringing', 'answered']);
    expect(call).toMatchObject({ projectId: 'p1', spaceId: 's1', direction: 'inbound', type: 'phone', from: caller });
    expect(engine.find(call.id)).toBe(call);
    expect([...engine.live]).toEqual([call]);
  });

  test('to a number that is not there ends and says which ones are', async () => {
    const { receive, clock } = space();
    const call = await receive('+15550101');
    await clock.passUntil(call.log.first(ended));
    expect(call.endReason).toBe('not_found');
    expect(notes(call)[0]).toMatch(/\+15550101 is not a number of this space\. There are: \+15550100\. Did you mean/);
    expect(states(call)).toEqual(['created', 'ending', 'ended']);
  });

  test('to a number with no handler that can be simulated ends and says why', async () => {
    const call = await space({ route: { projectId: 'p1', kind: 'refused', why: 'it has no handler.' } }).receive();
    expect(call.endReason).toBe('error');
    expect(notes(call)).toEqual([`Nothing answers at ${number}: it has no handler.`]);
  });

  test('that no RELAY client takes rings for a minute, and the log says why', async () => {
    const { clock, receive } = space({ route: { projectId: 'p1', kind: 'relay', context: 'office' } });
    const call = await receive();
    expect(call.context).toBe('office');
    expect(notes(call)[0]).toContain('No RELAY client listens to the context "office"');
    await clock.passUntil(call.log.first(ended));
    expect(call.endReason).toBe('noAnswer');
    expect(call.endedAt).toBe(60_000);
  });

  test('whose routing fails ends as an error', async () => {
    const { reports, clock, engine } = space({
      routing: { inbound: () => Promise.reject(new Error('the store is closed')) },
    });
    const call = engine.receive({ from: caller, to: number });
    await clock.passUntil(call.log.first(ended));
    expect(call.endReason).toBe('error');
    expect(notes(call)).toEqual(['The call failed inside the space: the store is closed']);
    expect(reports).toHaveLength(1);
  });

  test('ends after its longest duration, also when that is set on the way', async () => {
    const { answered, clock } = space();
    const long = await answered();
    await clock.passUntil(long.log.first(ended));
    expect({ reason: long.endReason, at: long.endedAt }).toEqual({ reason: 'max_duration', at: 14_400_000 });
    const short = await answered();
    await clock.advance(10_000);
    short.limitDuration(30);
    await clock.passUntil(short.log.first(ended));
    expect((short.endedAt ?? 0) - (short.answeredAt ?? 0)).toBe(30_000);
  });

  test('is found for ten minutes after its end, and not more than a thousand are', async () => {
    const { receive, clock, engine } = space();
    const call = await receive();
    call.end();
    await clock.advance(599_000);
    expect(engine.find(call.id)).toBe(call);
    await clock.advance(2_000);
    expect(engine.find(call.id)).toBeUndefined();
    const many = Array.from({ length: 1_001 }, () => engine.receive({ from: caller, to: number }));
    for (const one of many) one.end();
    expect([engine.find(many[0]!.id), engine.find(many[1]!.id)]).toEqual([undefined, many[1]]);
  });
});

describe('a call that goes out', () => {
  test('rings, is answered, and then runs what it was placed for', async () => {
    const ran: Call[] = [];
    const { engine, clock } = space({ ring: (leg) => leg.answer() });
    const call = engine.dial(
      { projectId: 'p1', from: number, to: caller, tag: 't' },
      (answered) => void ran.push(answered),
    );
    expect(states(call)).toEqual(['created']);
    await clock.advance(0);
    expect(states(call)).toEqual(['created', 'ringing', 'answered']);
    expect(ran).toEqual([call]);
    expect(call.tag).toBe('t');
  });

  test('is declined, or rings out', async () => {
    const { engine, clock } = space({ ring: (leg) => leg.reject('busy') });
    const busy = engine.dial({ projectId: 'p1', from: number, to: caller });
    await clock.passUntil(busy.log.first(ended));
    expect(busy.endReason).toBe('busy');
    const silent = engine.dial({ projectId: 'p1', from: number, to: '+15550142', timeout: 20 });
    await clock.passUntil(silent.log.first(ended));
    expect(silent.endReason).toBe('noAnswer');
    expect((silent.endedAt ?? 0) - silent.createdAt).toBe(20_000);
    expect(notes(silent)[0]).toContain('No phone is registered at +15550142');
  });

  test('is answered by its far end alone', async () => {
    const { engine, clock } = space({ ring: () => {} });
    const call = engine.dial({ projectId: 'p1', from: number, to: caller });
    await clock.advance(1);
    expect(() => call.answer('client')).toThrow(CallStateError);
  });

  test('to one of the space’s own numbers comes in there, and the two hear each other', async () => {
    const { engine, clock } = space({
      handleSwml: async (call) => {
        call.answer('script');
        await call.speak('Front desk, good morning.', { from: 'agent' });
        const input = await call.nextInput();
        await call.speak(`You said: ${input?.type === 'speech' ? input.text : '?'}`, { from: 'agent' });
        call.end('hangup', 'agent');
      },
    });
    const call = engine.dial({ projectId: 'p1', from: '+15550177', to: number }, async (answered) => {
      expect(await answered.nextInput()).toEqual({ type: 'speech', text: 'Front desk, good morning.' });
      await answered.speak('A table for two.', { from: 'script' });
    });
    await clock.passUntil(call.log.first(ended));
    expect(call.endReason).toBe('hangup');
    expect(call.log.events.filter(({ type }) => type === 'input').at(-1)).toMatchObject({
      input: { type: 'speech', text: 'You said: A table for two.' },
    });
    expect([...engine.live]).toEqual([]);
  });

  test('that is hung up while it rings at an own number stops ringing there', async () => {
    const { engine, clock } = space({ route: { projectId: 'p1', kind: 'relay', context: 'office' } });
    const call = engine.dial({ projectId: 'p1', from: '+15550177', to: number });
    await clock.advance(5_000);
    const [, incoming] = [...engine.live];
    call.end('cancel', 'client');
    expect(incoming?.endReason).toBe('cancel');
  });
});

describe('being in charge', () => {
  test('passes from one to the next', async () => {
    const { answered, engine, clock } = space();
    const call = await answered();
    const told: string[] = [];
    engine.control(call, (signal) => clock.sleep(5_000, signal).catch((error) => void told.push(error.name)));
    engine.control(call, (signal) => clock.sleep(1_000, signal).then(() => void told.push('second is done')));
    await clock.advance(1_000);
    expect(told).toEqual(['ControlPassedError', 'second is done']);
    expect(call.state).toBe('answered');
  });

  test('ends the call as an error when what is in charge fails, and only then', async () => {
    const { answered, engine, clock, reports } = space();
    const call = await answered();
    engine.control(call, (signal) => clock.sleep(5_000, signal));
    engine.control(call, async () => {
      throw new Error('broken script');
    });
    await clock.passUntil(call.log.first(ended));
    expect(call.endReason).toBe('error');
    expect(notes(call)).toEqual(['What was in charge of the call failed: broken script']);
    expect(reports).toHaveLength(1);
    expect(() => engine.control(call, async () => {})).toThrow(CallEndedError);
  });

  test('stopping the engine ends every call and waits for what was in charge', async () => {
    let unwound = false;
    const { answered, engine } = space({
      handleSwml: async (call, _route, signal) => {
        call.answer('script');
        await new Promise<void>((aborted) => signal.addEventListener('abort', () => aborted()));
        await new Promise((later) => setTimeout(later, 10));
        unwound = true;
      },
    });
    const call = await answered();
    await engine.stop();
    expect({ state: call.state, unwound }).toEqual({ state: 'ended', unwound: true });
    expect(() => engine.receive({ from: caller, to: number })).toThrow('stopping');
  });
});

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
