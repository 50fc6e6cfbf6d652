import { describe, expect, test } from 'vitest';
import { caller, ended, notes, number, space, states } from '../../test/calls/space.js';
import { type Call, CallEndedError, CallStateError } from './index.js';

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
