import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { VirtualClock } from '../../src/index.js';
import { eventType, ids, RawClient, startSpace } from './harness.js';

const silence = [{ type: 'silence', params: { duration: 20 } }];
const seconds = fc.integer({ min: 0, max: 30 });

/** Something that is done on a call: a method with its parameters, or what the far end does, or time that passes. */
const step = fc.oneof(
  fc.constantFrom(
    { method: 'calling.play', params: { play: silence } },
    { method: 'calling.collect', params: { digits: { max: 2 }, start_input_timers: true } },
    { method: 'calling.collect', params: { digits: { max: 1 }, continuous: true } },
    { method: 'calling.play_and_collect', params: { play: silence, collect: { digits: { max: 1 }, speech: {} } } },
    { method: 'calling.detect', params: { detect: { type: 'digit' }, timeout: 10 } },
    { method: 'calling.detect', params: { detect: { type: 'machine' }, timeout: 10 } },
    { method: 'calling.send_digits', params: { digits: '12w' } },
    { method: 'calling.transcribe', params: {} },
    { method: 'calling.queue.enter', params: { queue_name: 'support' } },
  ),
  fc.record({
    verb: fc.constantFrom(
      'play.pause',
      'play.resume',
      'play.stop',
      'collect.stop',
      'play_and_collect.stop',
      'detect.stop',
      'transcribe.stop',
    ),
    of: fc.nat({ max: 20 }),
  }),
  fc.record({ press: fc.constantFrom('1', '12', '#') }),
  fc.record({ say: fc.constantFrom('yes', 'a number') }),
  fc.record({ wait: seconds }),
);

/** Whether an event is the last of its action. */
function isLast(type: string, params: Record<string, unknown>): boolean {
  const { state, status, result, detect } = params as {
    state?: string;
    status?: string;
    result?: { type: string };
    detect?: { params: { event: string } };
  };
  switch (type) {
    case 'calling.call.collect':
      return state === undefined ? result?.type !== 'start_of_input' : state !== 'collecting';
    case 'calling.call.detect':
      return detect?.params.event === 'finished';
    case 'calling.call.queue':
      return status !== 'enqueue';
    default:
      return state === 'finished' || state === 'error';
  }
}

test('whatever is done on a call, each action ends once, says nothing afterwards, and ends before the call does', async () => {
  const clock = new VirtualClock();
  onTestFinished(() => clock.close());
  const space = await startSpace({ clock, relay: { timing: { gapMs: 0 } } });
  const raw = await RawClient.connected(space.port);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const call = space.call();
      const own = ids(call);
      const ofCall = (frame: (typeof raw.frames)[number]) => {
        const { params } = (frame['params'] ?? {}) as { params?: { call_id?: string } };
        return params?.call_id === call.id;
      };
      await raw.event('calling.call.receive', ({ call_id }) => call_id === call.id);
      await raw.request('calling.answer', own);
      const started: string[] = [];
      const prompts = new Set<string>();
      for (const [index, each] of steps.entries()) {
        if ('method' in each) {
          const control_id = `c${index}`;
          const { result } = await raw.request(each.method, { ...own, control_id, ...each.params });
          if (result?.['code'] === '200') started.push(control_id);
          if (each.method === 'calling.play_and_collect') prompts.add(control_id);
        } else if ('verb' in each) {
          const control_id = started[each.of % Math.max(started.length, 1)] ?? 'none';
          await raw.request(`calling.${each.verb}`, { ...own, control_id });
        } else if ('press' in each) call.receive({ type: 'digits', digits: each.press });
        else if ('say' in each) call.receive({ type: 'speech', text: each.say });
        else await clock.advance(each.wait * 1000);
      }
      expect((await raw.request('calling.end', own)).result).toMatchObject({ code: '200' });
      await raw.event('calling.call.state', (each) => each['call_id'] === call.id && each['call_state'] === 'ended');

      const told = raw.frames.filter(ofCall).map((frame) => ({
        type: eventType(frame) as string,
        params: (frame['params'] as { params: Record<string, unknown> }).params,
      }));
      expect(told.at(-1)?.params).toMatchObject({ call_state: 'ended' });
      for (const control of started) {
        const course = told.filter(({ params }) => params['control_id'] === control);
        // A prompt tells of what it plays, and then of what it collects: the collection is what ends it.
        const own = prompts.has(control) ? course.filter(({ type }) => type === 'calling.call.collect') : course;
        const ends = own.filter(({ type, params }) => isLast(type, params));
        expect([control, ends.length]).toEqual([control, 1]);
        expect(course.at(-1)).toBe(ends[0]);
      }
      expect(raw.wrong).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
