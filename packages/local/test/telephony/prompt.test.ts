import { describe, expect, test } from 'vitest';
import { say, story, texts, variable, warnings } from './story.js';

const menu = (parameters: object) => [
  { prompt: { play: 'say:Press or say something.', ...parameters } },
  say('${prompt_result} ${prompt_value}|${prompt_digit_terminator}|${prompt_speech_confidence}'),
];

describe('prompt', () => {
  test('takes one key, after its prompt', async () => {
    const call = await (await story({ documents: menu({}) })).dial();
    await call.turn();
    call.press('4');
    await call.ended();
    expect(texts(call)).toEqual(['Press or say something.', 'match_digits 4||']);
  });

  test('is cut short by whoever knows what to press, and leaves what comes too early to the next', async () => {
    const { dial } = await story({ documents: [...menu({ max_digits: 2 }), ...menu({})] });
    const call = await dial();
    await call.answered();
    await call.wait(500);
    call.press('123');
    await call.ended();
    const [first, ...rest] = call.heard;
    expect(first).toMatchObject({ interrupted: true });
    expect(rest.map(({ text }) => text).filter((text) => text.startsWith('match'))).toEqual([
      'match_digits 12||',
      'match_digits 3||',
    ]);
  });

  test('ends with a terminator, with a pause, or without anything', async () => {
    const { dial } = await story({
      documents: [...menu({ max_digits: 10, terminators: '*#' }), ...menu({ max_digits: 4 }), ...menu({})],
    });
    const call = await dial();
    await call.turn();
    call.press('12');
    await call.wait(1000);
    call.press('3#');
    await call.hear('match_digits 123|#|');
    await call.turn();
    call.press('9');
    await call.hear('match_digits 9||');
    await call.hear('no_input');
    await call.ended();
  });

  test('takes speech, keys, or both, as its parameters say', async () => {
    const { dial } = await story({
      documents: [...menu({ speech_language: 'en-US' }), ...menu({ speech_hints: ['one'], max_digits: 1 })],
    });
    const call = await dial();
    await call.turn();
    call.press('1');
    call.say('sales please');
    await call.hear('match_speech sales please||1');
    await call.turn();
    call.press('1');
    await call.hear('match_digits 1||');
    await call.ended();
    expect(call.transcript()).toContain('Nobody waits for keys here');
  });

  test('tells its status callback what was collected, and fails where nothing can be played', async () => {
    const told = await story({
      documents: [
        ...menu({ status_url: 'http://own/status' }),
        { prompt: { play: 'nonsense' } },
        say('${prompt_result}'),
      ],
    });
    const call = await told.dial();
    await call.turn();
    call.press('7');
    await call.settled();
    expect(told.posted('/status')).toMatchObject([
      {
        event_type: 'calling.call.collect',
        event_channel: expect.stringMatching(/^swml:/),
        project_id: told.space.project,
        params: { call_id: call.id, result: { type: 'digit', params: { digits: '7', terminator: '' } } },
      },
    ]);
    expect(texts(call).at(-1)).toBe('failed');
    expect(variable(told, call, 'prompt_value')).toBeUndefined();
    expect(warnings(call)[0]).toContain('nonsense');
  });
});
