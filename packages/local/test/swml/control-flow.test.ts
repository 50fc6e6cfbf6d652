import { describe, expect, test } from 'vitest';
import { codes, notes, run, said, say, steps, warnings } from './support.js';

describe('a script', () => {
  test('runs its steps in order, answers by itself, and hangs up at its end', async () => {
    const call = await run([say('one'), say('two')]);
    expect(said(call)).toEqual(['one', 'two']);
    expect(call.answeredAt).toBeDefined();
    expect(call.endReason).toBe('hangup');
    expect(call.log.events.at(-1)).toMatchObject({ type: 'state', state: 'ended', by: 'script' });
  });

  test('may write steps as bare names, and lists of steps as objects with code', async () => {
    const call = await run({
      main: {
        code: ['answer', { cond: [{ when: '1', then: { code: [say('yes')], meta: 1 } }] }, 'hangup', say('never')],
      },
    });
    expect(said(call)).toEqual(['yes']);
  });

  test('that meets a verb which is not simulated stops and says so', async () => {
    const call = await run([say('one'), { join_room: { name: 'lounge' } }, say('two')]);
    expect(said(call)).toEqual(['one']);
    expect(call.endReason).toBe('error');
    expect(call.vars['script_error']).toBe('relay_script_method_execute_failed');
    expect(warnings(call)[0]?.message).toMatch(
      /main\[1\]\.join_room: the local space does not simulate this verb\. It simulates ai, amazon_bedrock, answer/,
    );
  });

  test('that is not valid never starts', async () => {
    const call = await run([say('one'), { cond: [{ when: 'false', then: [{ plya: {} }] }] }]);
    expect(steps(call)).toEqual([]);
    expect(codes(call)).toEqual(['relay_script_method_undefined']);
    expect(call.endReason).toBe('error');
    expect(call.answeredAt).toBeUndefined();
  });

  test('logs each step with its place and what it was given', async () => {
    const call = await run([
      { set: { a: 1 } },
      { cond: [{ when: 'a', then: [{ play: { url: 'say:${a}', volume: '${a}' } }] }] },
    ]);
    expect(steps(call)).toEqual(['main[0].set', 'main[1].cond', 'main[1].then[0].play']);
    expect(call.log.events.find((event) => event.type === 'step' && event.verb === 'play')).toMatchObject({
      params: { url: 'say:1', volume: 1 },
    });
  });
});

describe('execute', () => {
  test('comes back with a value; params are replaced and restored, vars stay', async () => {
    const call = await run({
      main: [{ execute: { dest: 'outer', params: { a: 1, b: 2 } } }, say('${return_value} ${params.a} ${seen}')],
      outer: [
        { set: { seen: '${params.a}${params.b}' } },
        { execute: { dest: 'inner', params: { b: '${params.b}' } } },
        say('outer ${params.a} ${return_value.sum}'),
        { return: 'done' },
        say('never'),
      ],
      inner: [say('inner ${params.a}|${params.b}'), { return: { sum: '${params.b + 1}' } }],
    });
    expect(said(call)).toEqual(['inner |2', 'outer 1 3', 'done  12']);
  });

  test('runs on_return, then result, before the next step', async () => {
    const call = await run({
      main: [
        {
          execute: {
            dest: 'ask',
            on_return: [say('back'), { set: { return_value: 'b' } }],
            result: { case: { a: [say('a')], b: [say('b')] } },
          },
        },
        {
          execute: {
            dest: 'ask',
            result: [{ when: "return_value == 'b'", then: [say('no')] }, { else: [say('else')] }],
          },
        },
        { execute: { dest: 'ask', result: { variable: 'other', case: { x: [say('x')] }, default: [say('default')] } } },
        say('end'),
      ],
      ask: [{ return: 'a' }],
    });
    expect(said(call)).toEqual(['back', 'b', 'else', 'default', 'end']);
  });

  test('of a section without return leaves return_value as it was', async () => {
    const call = await run({
      main: [{ set: { return_value: 7 } }, { execute: 'quiet' }, say('${return_value}')],
      quiet: [{ set: { a: 1 } }],
    });
    expect(said(call)).toEqual(['7']);
  });

  test('leaves all nested steps when it returns', async () => {
    const call = await run({
      main: [{ execute: 'deep' }, say('after ${return_value}')],
      deep: [
        {
          cond: [
            {
              when: 'true',
              then: [{ switch: { variable: 'none', case: {}, default: [{ return: 1 }, say('never')] } }],
            },
          ],
        },
        say('never'),
      ],
    });
    expect(said(call)).toEqual(['after 1']);
  });

  test('of a document as text runs that document with its own sections', async () => {
    const inner = 'sections:\n  main:\n    - execute: menu\n  menu:\n    - play: "say:inner menu"\n';
    const call = await run({ main: [{ execute: { dest: inner } }, { execute: 'menu' }], menu: [say('outer menu')] });
    expect(said(call)).toEqual(['inner menu', 'outer menu']);
  });

  test('of an unknown section stops the script and names the nearest one', async () => {
    const call = await run({ main: [{ execute: { dest: 'mneu' } }, say('never')], menu: [] });
    expect(said(call)).toEqual([]);
    expect(warnings(call)[0]).toMatchObject({
      code: 'relay_script_section_parameter_undefined',
      message: expect.stringContaining('Did you mean "menu"?'),
    });
  });

  test.each([
    ['', 'relay_script_method_parameter_invalid_value'],
    ['http://[broken', 'relay_script_parse_error'],
    ['{"sections": {}}', 'relay_script_main_section_missing'],
    ['relay:office', 'relay_script_method_execute_failed'],
    ['__proto__', 'relay_script_section_parameter_undefined'],
  ])('of %j stops the script', async (dest, code) => {
    const call = await run({ main: [{ set: { dest } }, { execute: { dest: '${dest}' } }, say('never')] });
    expect(codes(call)).toEqual([code]);
    expect(said(call)).toEqual([]);
    expect(call.vars['script_error']).toBe(code);
  });

  test('without an end is stopped', async () => {
    const call = await run({ main: [{ execute: 'main' }] });
    expect(codes(call)).toEqual(['relay_script_nested_too_deep']);
  });
});

describe('return', () => {
  test('in main ends the script', async () => {
    const call = await run([say('one'), { return: 1 }, say('never')]);
    expect(said(call)).toEqual(['one']);
    expect(call.vars['return_value']).toBe(1);
    expect(call.endReason).toBe('hangup');
  });

  test.each([null, {}, 'text', [1]])('takes %j as its value', async (value) => {
    const call = await run({ main: [{ execute: 'section' }], section: [{ return: value }] });
    expect(call.vars['return_value']).toEqual(value);
  });
});

describe('transfer', () => {
  test('never comes back and starts with new params', async () => {
    const call = await run({
      main: [{ execute: { dest: 'menu', params: { a: 1 } } }, say('never')],
      menu: [{ transfer: { dest: 'sales', params: { b: 2 } } }, say('never')],
      sales: [say('${params.a}|${params.b}'), { return: 1 }],
    });
    expect(said(call)).toEqual(['|2']);
    expect(call.endReason).toBe('hangup');
  });

  test('may happen 32 times on a call', async () => {
    const call = await run({
      main: [{ set: { n: 0 } }, { transfer: 'loop' }],
      loop: [{ set: { n: '${n + 1}' } }, { transfer: { dest: 'loop' } }],
    });
    expect(call.vars['n']).toBe(32);
    expect(codes(call)).toEqual(['relay_script_too_many_transfers']);
    expect(call.endReason).toBe('error');
  });
});

test('params cannot grow without bounds', async () => {
  const main = [{ transfer: { dest: 'loop', params: { a: ['0123456789'] } } }];
  const loop = [{ transfer: { dest: 'loop', params: { a: ['${params.a}', '${params.a}'] } } }];
  expect(codes(await run({ main, loop }))).toEqual(['relay_script_method_parameter_invalid_value']);
});

describe('goto', () => {
  const loop = (jump: object) => [
    { set: { n: 0 } },
    { label: 'again' },
    { set: { n: '${n + 1}' } },
    { goto: jump },
    say('${n}'),
  ];

  test.each([
    [{ label: 'again', max: 3 }, '4'],
    [{ label: 'again', when: 'n < 3' }, '3'],
    [{ label: 'again', when: 'vars.n < 30', max: '${1 + 1}' }, '3'],
    [{ label: 'again' }, '101'],
  ])('%j leaves the loop after running it %s times', async (jump, times) => {
    expect(said(await run(loop(jump)))).toEqual([times]);
  });

  test('counts the jumps of each step by itself, and anew each time that a section is executed', async () => {
    const section = [
      { set: { n: '${n + 1}' } },
      { label: 'a' },
      { set: { n: '${n + 1}' } },
      { goto: { label: 'a', max: 2 } },
      { goto: { label: 'a', max: 1 } },
    ];
    const call = await run({
      main: [{ set: { n: 0 } }, { execute: 'count' }, say('${n}'), { execute: 'count' }, say('${n}')],
      count: section,
    });
    // 1 before the label, then 1 run and 2 + 1 jumps.
    expect(said(call)).toEqual(['5', '10']);
  });

  test('leaves nested steps for a label of the section around them, after the label', async () => {
    const call = await run([
      { set: { n: 0 } },
      { label: 'top' },
      { set: { n: '${n + 1}' } },
      { cond: [{ when: 'n < 3', then: [{ goto: { label: 'top' } }, say('never')] }] },
      say('${n}'),
    ]);
    expect(said(call)).toEqual(['3']);
  });

  test('finds no label in another section, or in nested steps that are not around it', async () => {
    const call = await run({
      main: [
        { cond: [{ when: 'true', then: [{ label: 'inside' }] }] },
        { label: 'here' },
        { goto: { label: 'inside' } },
      ],
      other: [{ label: 'there' }],
    });
    expect(warnings(call)[0]).toMatchObject({
      code: 'relay_script_method_parameter_invalid_value',
      message: expect.stringContaining('there are: here.'),
    });
  });

  test('with a `max` that turns out to be no number falls through, with a warning', async () => {
    const call = await run([{ label: 'a' }, { goto: { label: 'a', max: '${nothing}' } }, say('on')]);
    expect(said(call)).toEqual(['on']);
    expect(codes(call)).toEqual(['relay_script_method_parameter_invalid_value']);
  });

  test('cannot keep the space busy for ever: loops within loops are stopped', async () => {
    const sections: Record<string, unknown> = { main: [{ label: 'l' }, { execute: 's1' }, { goto: 'l' }] };
    for (let i = 1; i < 6; i++)
      sections[`s${i}`] = [{ label: 'l' }, { execute: i < 5 ? `s${i + 1}` : 'end' }, { goto: 'l' }];
    sections['end'] = [{ label: 'l' }, { goto: 'l' }];
    const call = await run(sections);
    expect(codes(call)).toEqual(['relay_script_internal_error']);
    expect(warnings(call)[0]?.message).toContain('100000 steps');
  });
});

describe('cond', () => {
  test.each([
    ['1', 'first'],
    ['2', 'second'],
    ['3', 'none'],
  ])('with a = %s runs the first that is true, or the else', async (a, expected) => {
    const call = await run([
      { set: { a: `\${${a}}` } },
      {
        cond: [
          { when: 'a == 1', then: [say('first')] },
          { when: 'vars.a <= 2', then: [say('second')] },
          { else: [say('none')] },
        ],
      },
      say('after'),
    ]);
    expect(said(call)).toEqual([expected, 'after']);
  });

  test('goes on when nothing is true and there is no else', async () => {
    expect(said(await run([{ cond: [{ when: 'false', then: [say('no')] }] }, say('after')]))).toEqual(['after']);
  });

  test('runs the own else of a condition when nothing later is true', async () => {
    const cond = (second: string) => ({
      cond: [
        { when: 'false', then: [say('no')], else: [say('own')] },
        { when: second, then: [say('second')] },
      ],
    });
    expect(said(await run([cond('true'), cond('false')]))).toEqual(['second', 'own']);
  });

  test('takes JavaScript over the call, its variables and parameters', async () => {
    const call = await run([
      { set: { list: ['a', 'b'] } },
      {
        cond: [
          {
            when: "call.type.toLowerCase() == 'phone' && list.includes('b') && from.startsWith('+1555')",
            then: [say('yes')],
          },
        ],
      },
    ]);
    expect(said(call)).toEqual(['yes']);
  });

  test('puts in the text of a placeholder first, and says that it need not be there', async () => {
    const call = await run([{ set: { value: '1' } }, { cond: [{ when: '${value} == 1', then: [say('yes')] }] }]);
    expect(said(call)).toEqual(['yes']);
    expect(notes(call)[0]).toContain('is an expression already');
  });

  test.each(['nobody == 1', '1 +', 'while (true) {}', `1${'+1'.repeat(600)}`])(
    'that cannot be evaluated (%s) stops the script',
    async (when) => {
      const call = await run([{ cond: [{ when, then: [] }] }, say('never')]);
      expect(said(call)).toEqual([]);
      expect(codes(call)).toEqual(['relay_script_js_eval_error']);
      expect(call.vars['script_error']).toBe('relay_script_js_eval_error');
      expect(call.endReason).toBe('error');
    },
  );
});

describe('switch', () => {
  const over = (variable: string, cases: Record<string, unknown>) => ({
    switch: { variable, case: cases, default: [say('default')] },
  });

  test('compares the text of a variable, found as a bare name or a path', async () => {
    const call = await run([
      { set: { n: 1, yes: true, deep: { list: ['x'] } } },
      over('n', { '1': [say('one')] }),
      over('vars.yes', { true: [say('true')] }),
      over('deep.list[0]', { x: [say('x')] }),
      over('call.direction', { inbound: [say('inbound')] }),
      over('nothing', { '': [say('empty')] }),
      over('n', { one: [] }),
      over('call.type.toUpperCase()', { PHONE: [say('phone')] }),
      over('n', JSON.parse('{"__proto__": []}')),
    ]);
    expect(said(call)).toEqual(['one', 'true', 'x', 'inbound', 'empty', 'default', 'phone', 'default']);
  });

  test('without a match and a default stops the script', async () => {
    const call = await run([
      { set: { n: 1 } },
      { switch: { variable: 'n', case: { constructor: [say('no')], 2: [] } } },
      say('never'),
    ]);
    expect(codes(call)).toEqual(['relay_script_method_no_matching_condition']);
    expect(warnings(call)[0]?.message).toContain('n is "1"; no case matches (2, constructor)');
    expect(said(call)).toEqual([]);
  });
});

test('thousands of steps run one after another without a stack or a pile of frames', async () => {
  const call = await run({
    main: [{ set: { n: 0 } }, { label: 'a' }, { execute: 'work' }, { goto: { label: 'a' } }, say('${n}')],
    work: [{ label: 'b' }, { set: { n: '${vars.n}' } }, { goto: { label: 'b', max: 50 } }],
  });
  expect(said(call)).toEqual(['0']);
  expect(steps(call).length).toBeGreaterThan(10_000);
});
