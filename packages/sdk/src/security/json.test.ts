import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJson } from './index.js';

describe('JSON from outside', () => {
  test.each([
    ['{"a":1,"__proto__":{"x":1}}', { a: 1 }],
    ['{"a":[{"b":{"__proto__":null}}]}', { a: [{ b: {} }] }],
    ['{"\\u005f_proto__":{"x":1},"c":2}', { c: 2 }],
    ['{"_\\u005Fprot\\u006f__":{"x":1}}', {}],
    ['{"constructor":{"prototype":{"x":1}},"c":2}', { c: 2 }],
    ['{"c\\u006fnstructor":{"prot\\u006ftype":{}}}', {}],
    ['{"constructor":"Gaudí","prototype":"T1"}', { constructor: 'Gaudí', prototype: 'T1' }],
    ['["__proto__"]', ['__proto__']],
    ['"__proto__"', '__proto__'],
    ['null', null],
  ])('%s', (text, value) => {
    expect(parseJson(text)).toEqual(value);
    expect(JSON.stringify(parseJson(text))).toBe(JSON.stringify(value));
  });

  test('is otherwise what JSON.parse says, in value and in error', () => {
    const harmless = fc.json().filter((text) => !/__proto__|constructor/.test(text));
    fc.assert(
      fc.property(harmless, (text) => {
        expect(parseJson(text)).toEqual(JSON.parse(text));
      }),
    );
    expect(() => parseJson('{bad')).toThrow(SyntaxError);
  });

  test('never holds the names, however deep and however written', () => {
    const names = fc.constantFrom('__proto__', 'constructor', 'prototype', 'a');
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof({ maxDepth: 6 }, fc.constant(1), fc.array(tie('tree'), { maxLength: 3 }), tie('object')),
      object: fc.array(fc.tuple(names, tie('tree')), { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
    }));
    const escaped = (text: string, every: number) =>
      text.replace(/[a-z_]/g, (c, at: number) =>
        at % every === 0 ? `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}` : c,
      );
    fc.assert(
      fc.property(tree, fc.integer({ min: 1, max: 9 }), (value, every) => {
        const text = escaped(JSON.stringify(value), every);
        const got = parseJson(text);
        expect(JSON.stringify(got)).not.toMatch(/"__proto__"|"constructor":\{[^{}]*"prototype"/);
        const copy = deepAssign({}, { got });
        expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
    );
  });

  test('may be deep, but not so deep that whoever walks through it runs out of stack', () => {
    const nested = (depth: number) => `${'{"__proto__":1,"a":['.repeat(depth / 2)}1${']}'.repeat(depth / 2)}`;
    expect(parseJson(nested(200))).toEqual({ a: expect.anything() });
    for (const depth of [202, 10_000, 500_000])
      expect(() => parseJson(nested(depth))).toThrow('nested deeper than 200');
    expect(() => parseJson('['.repeat(1_000_000))).toThrow(SyntaxError);
  });

  test('may have any number of brackets', () => {
    const wide = JSON.stringify(Array.from({ length: 1_000 }, () => ({ a: ['[[[{{{', '"\\"[', '\\'] })));
    expect(parseJson(wide)).toEqual(JSON.parse(wide));
  });
});

/** How careless programs merge. */
function deepAssign(into: Record<string, unknown>, from: Record<string, unknown>): Record<string, unknown> {
  for (const key in from) {
    const [known, added] = [into[key], from[key]];
    if (known && typeof known === 'object' && added && typeof added === 'object')
      deepAssign(known as Record<string, unknown>, added as Record<string, unknown>);
    else into[key] = added;
  }
  return into;
}
