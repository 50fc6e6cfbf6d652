import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Call } from '../../calls/index.js';
import { expand, type Remarks } from './expand.js';
import { readPath } from './path.js';
import { Scope } from './scope.js';

/** The facts of a call, for tests that need no more of it. */
function fakeCall(facts: Partial<Call>): Call {
  const known = {
    id: 'call-1',
    nodeId: 'node-1',
    segmentId: 'segment-1',
    tag: undefined,
    projectId: 'project-1',
    spaceId: 'space-1',
    direction: 'inbound',
    type: 'phone',
    from: '+15550100001',
    to: '+15550100002',
    headers: [],
    state: 'answered',
    vars: {},
    envs: {},
    ...facts,
  } satisfies Partial<Call>;
  return known as unknown as Call;
}

interface Heard extends Remarks {
  failures: string[];
  doubts: string[];
}

function remarks(): Heard {
  const failures: string[] = [];
  const doubts: string[] = [];
  return {
    failures,
    doubts,
    failed: (expression, why) => void failures.push(`${expression}: ${why}`),
    doubtful: (message) => void doubts.push(message),
  };
}

function expanded(value: unknown, vars: Record<string, unknown> = {}, params: Record<string, unknown> = {}): unknown {
  return expand(value, new Scope(fakeCall({ vars, envs: { region: 'eu' } }), params, 0), remarks());
}

describe('placeholders', () => {
  test('are replaced in text, with either sign, at any depth; keys stay', () => {
    expect(expanded({ '${a}': ['Hi ${a}, %{b.c[1]}!'] }, { a: 'Ann', b: { c: [1, 2] } })).toEqual({
      '${a}': ['Hi Ann, 2!'],
    });
  });

  test('that are the whole text keep the type of the value', () => {
    const vars = { n: 1.5, yes: true, list: [1, { a: null }], nothing: null };
    expect(expanded(['${n}', '%{yes}', '${list}', '${list[1].a}', '${nothing}'], vars)).toEqual([
      1.5,
      true,
      [1, { a: null }],
      null,
      null,
    ]);
  });

  test('within text write numbers as JavaScript does, and objects as JSON', () => {
    expect(
      expanded('${n} ${big} ${yes} ${o} ${l} ${none}.', { n: 0.1, big: 1e21, yes: false, o: { a: 1 }, l: [1] }),
    ).toBe('0.1 1e+21 false {"a":1} [1] .');
  });

  test('look for bare names in vars, then envs, then the call', () => {
    expect(expanded('${region} ${from} ${call.from} ${params.lang}', {}, { lang: 'en' })).toBe(
      'eu +15550100001 +15550100001 en',
    );
    expect(expanded('${region} ${from} ${call.from}', { region: 'us', from: 'me' })).toBe('us me +15550100001');
  });

  test('may hold names with a minus, and parentheses around what is meant as JavaScript', () => {
    const vars = { headers: { 'content-type': 'text/plain' }, items: ['a', 'b'] };
    expect(expanded('${headers.content-type}', vars)).toBe('text/plain');
    expect(expanded('${items.length}', vars)).toBe('');
    expect(expanded('${(items.length)}', vars)).toBe(2);
    expect(expanded('${items.join(", ")}', vars)).toBe('a, b');
  });

  test('balance their braces, and leave those in quotes aside', () => {
    expect(expanded('${({a: {b: 1}}).a.b} ${"}" + "{"} ${"it\'s"}')).toBe("1 }{ it's");
  });

  test('that never close are text', () => {
    expect(expanded('costs $5 {a} ${open %{', {})).toBe('costs $5 {a} ${open %{');
  });

  test('evaluate JavaScript over the variables, at the time of the call', () => {
    const scope = new Scope(fakeCall({ vars: { a: 2 } }), { b: 3 }, 86_400_000);
    const heard = remarks();
    const evaluate = (text: string) => expand(text, scope, heard);
    expect(evaluate('${a * params.b}')).toBe(6);
    expect(evaluate('${call.from.slice(-4)}')).toBe('0001');
    expect(evaluate('${new Date().toISOString()}')).toBe('1970-01-02T00:00:00.000Z');
    expect(evaluate('${[1,2,3].reduce((x, y) => x + y, 0)}')).toBe(6);
    expect(evaluate('${typeof require + typeof process + typeof fetch}')).toBe('undefinedundefinedundefined');
    expect(heard.failures).toEqual([]);
  });

  test('are empty when their expression fails, and say why', () => {
    const heard = remarks();
    const scope = new Scope(fakeCall({ vars: {} }), {}, 0);
    expect(expand('[${nobody + 1}]', scope, heard)).toBe('[]');
    expect(heard.failures).toEqual(["nobody + 1: ReferenceError: 'nobody' is not defined"]);
  });

  test('of a subtraction without spaces are names, which is pointed out', () => {
    const heard = remarks();
    expect(expand('${total-tax}', new Scope(fakeCall({ vars: { total: 5, tax: 1 } }), {}, 0), heard)).toBe('');
    expect(heard.doubts).toHaveLength(1);
    expect(heard.doubts[0]).toContain('spaces around the minus');
  });
});

describe('whatever a document holds', () => {
  const name = fc
    .stringMatching(/^[a-z][a-z0-9_]{0,8}$/)
    .filter((text) => !['call', 'params', 'vars', 'envs'].includes(text));

  test('a value comes back whole through a variable', () => {
    fc.assert(
      fc.property(name, fc.jsonValue({ maxDepth: 3 }), (key, value) => {
        expect(expanded(`\${vars.${key}}`, { [key]: value })).toEqual(value);
        expect(expanded(`%{${key}}`, { [key]: value })).toEqual(value);
      }),
    );
  });

  test('text without placeholders stays as it is, and what is put in is not replaced again', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, value) => {
        fc.pre(!/[$%]\{|[$%]$/.test(before));
        expect(expanded(before)).toBe(before);
        expect(expanded(`${before}\${v}`, { v: value })).toBe(before + value);
      }),
    );
    expect(expanded('${v}', { v: '${1 + 1}' })).toBe('${1 + 1}');
    expect(expanded('say ${v}', { v: '${region}' })).toBe('say ${region}');
  });

  test('a path never evaluates code: no getter runs and nothing inherited is found', () => {
    const part = fc.oneof(
      fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', 'valueOf'),
      name,
    );
    fc.assert(
      fc.property(
        fc.constantFrom('vars', 'params', 'envs', 'call', 'thing'),
        fc.array(part, { maxLength: 4 }),
        (root, rest) => {
          const path = [root, ...rest].join('.');
          expect(readPath(path)).toBeDefined();
          if (rest.length === 0) return;
          const value = expanded(`\${${path}}`, { thing: 'text' });
          if (
            rest.some((each) => /^(__proto__|constructor|prototype|toString|hasOwnProperty|length|valueOf)$/.test(each))
          )
            expect(value).toBe('');
        },
      ),
    );
  });

  test('`__proto__` and `constructor` are empty everywhere', () => {
    for (const path of [
      '__proto__',
      'constructor',
      'vars.__proto__',
      'vars.constructor.name',
      'call.__proto__.x',
      'a.constructor',
    ])
      expect(expanded(`\${${path}}`, { a: [1] })).toBe('');
  });

  test('an own `__proto__` key in a value pollutes nothing', () => {
    const given = JSON.parse('{"__proto__": {"polluted": "${region}"}, "a": 1}');
    const value = expanded(given) as Record<string, unknown>;
    expect(Object.keys(value)).toEqual(['__proto__', 'a']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  test('any text is split in bounded time and never throws', () => {
    const pieces = fc.array(fc.constantFrom('${', '%{', '}', '{', '"', "'", '\\', 'a', '.', ' '), { maxLength: 60 });
    fc.assert(
      fc.property(pieces, (texts) => {
        const text = texts.join('');
        // With no variables set and no expression that holds: only what stands outside of placeholders is left.
        expect(typeof expand(text, new Scope(fakeCall({}), {}, 0), remarks())).toMatch(/string|number|object|boolean/);
      }),
      { numRuns: 60 },
    );
    expect(expanded('${'.repeat(100_000))).toHaveLength(200_000);
    expect(expanded('{'.repeat(300_000))).toHaveLength(300_000);
  });

  test('what would grow without bounds is refused', () => {
    expect(() => expanded('${v}${v}', { v: 'x'.repeat(600_000) })).toThrow(/more than 1048576 characters/);
    expect(() => expanded('${1+1}'.repeat(201))).toThrow(/200 expressions/);
  });
});
