import { describe, expect, test } from 'vitest';
import type { RunAi } from '../../src/ai/index.js';
import { ScriptError } from '../../src/swml/index.js';
import { agentServer, hasEnded, isStep, said, say, scriptedSpace, steps, warnings } from './support.js';

const document = (...main: object[]) => ({ kind: 'document' as const, document: { sections: { main } } });

describe('a running script', () => {
  const waits: [string, object, Partial<{ ai: RunAi }>?][] = [
    ['sleep', { sleep: -1 }],
    ['play', { play: 'silence:3600' }],
    [
      'ai',
      { ai: { prompt: { text: 'Hi' } } },
      {
        ai: (_, __, { signal }) =>
          new Promise((resolve) =>
            signal?.addEventListener('abort', () => resolve({ result: 'failed', outcome: { kind: 'next' } })),
          ),
      },
    ],
  ];

  test.each(waits)('stops at once during %s when something else takes the call', async (verb, step, options = {}) => {
    const space = scriptedSpace(document({ answer: {} }, step, say('never')), options);
    const call = space.dial();
    await space.clock.passUntil(call.log.first(isStep(verb)));
    await space.clock.advance(1000);
    space.engine.control(call, (signal) =>
      space.scripts.handle(call, document(say('new'), { hangup: 'busy' }), signal),
    );
    await space.clock.passUntil(call.log.first(hasEnded));
    expect(said(call)).toEqual(['new']);
    expect(call.endReason).toBe('busy');
    expect(warnings(call)).toEqual([]);
    expect(call.vars['ai_result']).toBeUndefined();
    expect(space.failures).toEqual([]);
  });

  test.each(['execute', 'request'])('stops at once during a request of %s', async (verb) => {
    const server = await agentServer({ silent: true });
    const body = verb === 'execute' ? server.url : { url: server.url, method: 'GET', timeout: 30 };
    const space = scriptedSpace(document({ answer: {} }, { [verb]: body }, say('never')));
    const call = space.dial();
    await call.log.first(isStep(verb));
    space.engine.control(call, (signal) => space.scripts.handle(call, document(say('new')), signal));
    await space.clock.passUntil(call.log.first(hasEnded));
    expect(said(call)).toEqual(['new']);
    expect(warnings(call)).toEqual([]);
  });

  test('stops at once, without a word, when the caller hangs up', async () => {
    const space = scriptedSpace(document(say('a long text that takes its time to speak'), say('never')));
    const call = space.dial();
    await space.clock.passUntil(call.log.first(isStep('play')));
    call.end('hangup', 'caller');
    await space.clock.passUntil(call.log.first(hasEnded));
    expect(steps(call)).toEqual(['main[0].play']);
    expect(warnings(call)).toEqual([]);
    expect(space.failures).toEqual([]);
  });

  test('in a tight loop gives way to what takes the call', async () => {
    const loop = {
      main: [{ label: 'l' }, { execute: 'a' }, { goto: 'l' }],
      a: [{ label: 'l' }, { execute: 'b' }, { goto: 'l' }],
      b: [{ label: 'l' }, { goto: 'l' }],
    };
    const space = scriptedSpace({ kind: 'document', document: { sections: loop } });
    const call = space.dial();
    await call.log.first(isStep('goto'));
    await new Promise((resolve) => setImmediate(resolve));
    space.engine.control(call, async () => call.end('busy'));
    const count = steps(call).length;
    await space.clock.passUntil(call.log.first(hasEnded));
    await new Promise((resolve) => setImmediate(resolve));
    expect(steps(call)).toHaveLength(count);
    expect(count).toBeLessThan(20_000);
  });

  test('that fails inside the space is reported, and ends the call', async () => {
    const boom = new Error('boom');
    const space = scriptedSpace(document({ ai: { prompt: { text: 'Hi' } } }), { ai: () => Promise.reject(boom) });
    const call = await space.play();
    expect(space.failures).toEqual([boom]);
    expect(call.endReason).toBe('error');
  });
});

describe('a document that is run inline', () => {
  test('leaves the call up, and takes its parameters', async () => {
    const space = scriptedSpace(document({ answer: {} }, { sleep: -1 }));
    const call = space.dial();
    await space.clock.passUntil(call.log.first(isStep('sleep')));
    const yaml = 'sections:\n  main:\n    - play: say:hello ${params.name}\n';
    expect(await space.clock.passUntil(space.scripts.run(call, yaml, { params: { name: 'Ann' } }))).toEqual({
      kind: 'next',
    });
    const transfer = { sections: { main: [{ transfer: { dest: 'https://example.test/', params: { a: 1 } } }] } };
    expect(await space.clock.passUntil(space.scripts.run(call, transfer))).toEqual({
      kind: 'transfer',
      dest: 'https://example.test/',
      params: { a: 1 },
    });
    expect(said(call)).toEqual(['hello Ann']);
    expect(call.state).toBe('answered');
    expect(await space.clock.passUntil(space.scripts.run(call, { sections: { main: [{ hangup: {} }] } }))).toEqual({
      kind: 'ended',
    });
    expect(call.state).toBe('ended');
  });

  test('fails with what is wrong, which the log has too', async () => {
    const space = scriptedSpace(document({ answer: {} }, { sleep: -1 }));
    const call = space.dial();
    await space.clock.passUntil(call.log.first(isStep('sleep')));
    await expect(space.scripts.run(call, '<html>')).rejects.toThrow(ScriptError);
    expect(warnings(call)).toMatchObject([{ code: 'relay_script_parse_error' }]);
    expect(call.state).toBe('answered');
  });

  test('ends with the reason of its signal', async () => {
    const space = scriptedSpace(document({ answer: {} }, { sleep: -1 }));
    const call = space.dial();
    await space.clock.passUntil(call.log.first(isStep('sleep')));
    const controller = new AbortController();
    const running = space.scripts.run(call, { sections: { main: [{ sleep: -1 }] } }, { signal: controller.signal });
    const reason = new Error('enough');
    controller.abort(reason);
    await expect(running).rejects.toBe(reason);
  });
});

test('a document is checked without a call', () => {
  const { scripts } = scriptedSpace(document());
  expect(scripts.validate('{"sections": {"main": []}}')).toEqual({ ok: true, document: { sections: { main: [] } } });
  expect(scripts.validate({ sections: { main: [{ goto: {} }] } })).toMatchObject({
    ok: false,
    code: 'relay_script_method_parameter_missing',
    issues: [{ path: 'sections.main[0].goto.label' }],
  });
});
