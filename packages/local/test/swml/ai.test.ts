import { describe, expect, test } from 'vitest';
import type { AiScope, RunAi } from '../../src/ai/index.js';
import type { Call, Outcome } from '../../src/calls/index.js';
import { codes, run, said, say, steps, warnings } from './support.js';

const ai = (more: object = {}) => ({ ai: { prompt: { text: 'You are ${name}.' }, ...more } });

/** An AI side that does as it is told and succeeds. */
const acting =
  (act: (scope: AiScope, call: Call) => Promise<Outcome | undefined> | Outcome | undefined): RunAi =>
  async (call, _, scope) => ({ result: 'success', outcome: (await act(scope, call)) ?? { kind: 'next' } });

describe('the ai verb', () => {
  test('hands the call over as it stands in the document, answered, and goes on when it is over', async () => {
    const given: unknown[] = [];
    const side: RunAi = async (call, body, scope) => {
      given.push(call.state, body, scope.params, scope.expand(['${name}', '${params.a + 1}', '${missing}']));
      return { result: 'failed', outcome: { kind: 'next' } };
    };
    const call = await run(
      {
        main: [{ set: { name: 'Ann' } }, { execute: { dest: 'agent', params: { a: 1 } } }],
        agent: [
          ai({
            SWAIG: {
              functions: [{ function: 'book', description: 'Books', parameters: { type: 'object', properties: {} } }],
            },
          }),
          say('${ai_result} ${return_value}'),
        ],
      },
      { ai: side },
    );
    expect(given).toMatchObject(['answered', { prompt: { text: 'You are ${name}.' } }, { a: 1 }, ['Ann', 2, '']]);
    expect(said(call)).toEqual(['failed failed']);
    expect(call.log.events.find((event) => event.type === 'step' && event.verb === 'ai')).toMatchObject({
      params: { functions: ['book'] },
    });
  });

  test('ends the script when the AI side ended the call', async () => {
    const call = await run([ai(), say('never')], {
      ai: acting((_, current) => {
        current.end('hangup', 'agent');
        return { kind: 'ended' };
      }),
    });
    expect(said(call)).toEqual([]);
    expect(call.endReason).toBe('hangup');
    expect(warnings(call)).toEqual([]);
  });

  test.each([
    ['a section', 'sales'],
    ['a document as text', '{"sections": {"main": [{"play": "say:sales ${params.a}"}]}}'],
    ['a document', { sections: { main: [say('sales ${params.a}')] } }],
  ])('transfers to %s', async (_, dest) => {
    const call = await run(
      { main: [{ execute: 'agent' }, say('never')], agent: [ai(), say('never')], sales: [say('sales ${params.a}')] },
      { ai: acting(() => ({ kind: 'transfer', dest, params: { a: 1 } })) },
    );
    expect(said(call)).toEqual(['sales 1']);
    expect(call.vars['ai_result']).toBe('success');
  });

  test('runs documents inline, on the same variables, and comes back', async () => {
    const outcomes: Outcome[] = [];
    const call = await run([{ set: { name: 'Ann' } }, ai(), say('after ${ai_response}')], {
      ai: acting(async (scope) => {
        const document = {
          sections: {
            main: [say('${name} ${params.x}'), { execute: 'more' }, { set: { ai_response: 'ok' } }],
            more: [say('more')],
          },
        };
        outcomes.push(await scope.runDocument(document, { params: { x: 1 } }));
        return undefined;
      }),
    });
    expect(outcomes).toEqual([{ kind: 'next' }]);
    expect(said(call)).toEqual(['Ann 1', 'more', 'after ok']);
    expect(call.endReason).toBe('hangup');
  });

  test('leaves a hangup and a transfer of an inline document to be seen', async () => {
    const transferred = await run(
      { main: [ai(), say('never')], sales: [say('sales ${params.a}')] },
      {
        ai: acting((scope) =>
          scope.runDocument({
            version: '1.0.0',
            sections: { main: [{ transfer: { dest: 'sales', params: { a: 2 } } }, say('never')] },
          }),
        ),
      },
    );
    expect(said(transferred)).toEqual(['sales 2']);

    const own = await run([ai(), say('never')], {
      ai: acting((scope) =>
        scope.runDocument({
          sections: { main: [{ transfer: 'own' }], own: [say('own'), { execute: 'next' }], next: [say('next')] },
        }),
      ),
    });
    expect(said(own)).toEqual(['own', 'next']);

    const hungUp = await run([ai(), say('never')], {
      ai: acting((scope) => scope.runDocument({ sections: { main: [{ hangup: 'busy' }] } })),
    });
    expect(hungUp.endReason).toBe('busy');
    expect(said(hungUp)).toEqual([]);
  });

  test('is told when an inline document is not valid or cannot go on', async () => {
    const errors: string[] = [];
    const call = await run([ai(), say('on')], {
      ai: acting(async (scope) => {
        for (const main of [
          [{ plya: {} }],
          [{ switch: { variable: 'a', case: {} } }],
          [{ join_room: { name: 'lounge' } }],
        ])
          await scope.runDocument({ sections: { main } }).catch((error: Error) => errors.push(error.message));
        return undefined;
      }),
    });
    expect(errors[0]).toContain('Did you mean "play"?');
    expect(errors[1]).toContain('main[0].switch: a is ""');
    expect(errors[2]).toContain('does not simulate');
    expect(said(call)).toEqual(['on']);
  });

  test('cannot nest documents without an end', async () => {
    const side: RunAi = async (_, __, scope) => ({
      result: 'success',
      outcome: await scope.runDocument({ sections: { main: [ai()] } }),
    });
    const call = await run([ai()], { ai: side });
    expect(codes(call)).toEqual(['relay_script_nested_too_deep']);
    expect(call.endReason).toBe('error');
    expect(steps(call).length).toBeLessThan(100);
  });
});
