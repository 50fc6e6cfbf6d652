import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFunctionParams } from './function-params.js';
import { createTypedHandlerWrapper, inferSchema } from './typed-handler.js';

const context = { signal: new AbortController().signal, functionName: 'f', callId: 'c' };

describe('parameters read from source text', () => {
  test.each([
    ['() => 1', []],
    ['a => a', [{ name: 'a' }]],
    ['async a=>a', [{ name: 'a' }]],
    ['async(a) => a', [{ name: 'a' }]],
    ['(a, b = 1) => a', [{ name: 'a' }, { name: 'b', defaultValue: '1' }]],
    ['function (a,\n  b = "x, y") {}', [{ name: 'a' }, { name: 'b', defaultValue: '"x, y"' }]],
    [
      'async function* many(a = f(1, 2), $b, _c) {}',
      [{ name: 'a', defaultValue: 'f(1, 2)' }, { name: '$b' }, { name: '_c' }],
    ],
    [
      'method(a = [1, 2], b = { c: 1, d: 2 }) {}',
      [
        { name: 'a', defaultValue: '[1, 2]' },
        { name: 'b', defaultValue: '{ c: 1, d: 2 }' },
      ],
    ],
    ['["na(me"](a) {}', [{ name: 'a' }]],
    ['[f(1)](a) {}', [{ name: 'a' }]],
    ['(a = `x${f(")")},`, b) => 1', [{ name: 'a', defaultValue: '`x${f(")")},`' }, { name: 'b' }]],
    [
      '(a = (x) => x, b = 1 === 2) => 1',
      [
        { name: 'a', defaultValue: '(x) => x' },
        { name: 'b', defaultValue: '1 === 2' },
      ],
    ],
    ['(a /* , b = 1 */, c // d\n) => 1', [{ name: 'a' }, { name: 'c' }]],
    [
      "(a = \"// no comment\", b = 'it\\'s') => 1",
      [
        { name: 'a', defaultValue: '"// no comment"' },
        { name: 'b', defaultValue: "'it\\'s'" },
      ],
    ],
    ['(a, ) => 1', [{ name: 'a' }]],
    ['({ a, b }, [c], ...rest) => 1', [{ name: '{ a, b }' }, { name: '[c]' }, { name: '...rest' }]],
    ['größe => 1', [{ name: 'größe' }]],
    ['', []],
    ['(', []],
    ['not a function', []],
  ])('%j', (source, expected) => {
    expect(parseFunctionParams(source)).toEqual(expected);
  });

  test('whatever the text, an answer comes', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseFunctionParams(text)));
    const tokens = fc.constantFrom(
      '(',
      ')',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '`',
      '${',
      '=',
      '=>',
      ',',
      'a',
      '/*',
      '//',
      '\n',
    );
    fc.assert(fc.property(fc.array(tokens), (parts) => void parseFunctionParams(parts.join(''))));
  });

  test('names and defaults come back, whatever the defaults are', () => {
    const value = fc.oneof(
      fc.jsonValue().map((json) => JSON.stringify(json)),
      fc.constantFrom("'a,b'", '`(${1})`', '() => 1'),
    );
    const params = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/), { maxLength: 4 });
    fc.assert(
      fc.property(
        params,
        fc.array(fc.option(value, { nil: undefined }), { minLength: 4, maxLength: 4 }),
        (names, defaults) => {
          const expected = names.map((name, i) => ({
            name,
            ...(defaults[i] === undefined ? {} : { defaultValue: defaults[i] }),
          }));
          const list = expected.map(({ name, defaultValue }) => (defaultValue ? `${name} = ${defaultValue}` : name));
          expect(parseFunctionParams(`async (${list.join(', ')}) => {}`)).toEqual(expected);
        },
      ),
    );
  });
});

describe('schemas inferred from functions', () => {
  test('names, types by defaults, and what is required', () => {
    const handler = (city: string, units = 'metric', days = 3, exact = false, tags: string[] = [], more = { a: 1 }) =>
      `${city}${units}${days}${exact}${tags.length}${more.a}`;
    expect(inferSchema(handler)).toEqual({
      parameters: {
        city: { type: 'string' },
        units: { type: 'string' },
        days: { type: 'number' },
        exact: { type: 'boolean' },
        tags: { type: 'array' },
        more: { type: 'object' },
      },
      required: ['city'],
      paramNames: ['city', 'units', 'days', 'exact', 'tags', 'more'],
      hasRawData: false,
    });
  });

  test('the request is not an argument', () => {
    expect(inferSchema((city: string, rawData: object) => `${city}${Object.keys(rawData).length}`)).toEqual({
      parameters: { city: { type: 'string' } },
      required: ['city'],
      paramNames: ['city'],
      hasRawData: true,
    });
    expect(inferSchema(() => 'x')).toEqual({ parameters: {}, required: [], paramNames: [], hasRawData: false });
  });

  test.each([
    ['built in', Math.max],
    ['bound', ((a: string) => a).bind(null)],
    ['taken apart', ({ a }: { a: string }) => a],
    ['the rest', (...all: string[]) => all.join()],
  ])('nothing is told of one that is %s', (_, fn) => {
    expect(inferSchema(fn)).toBeNull();
  });
});

describe('handlers of functions with arguments of their own', () => {
  test('get their arguments in order, defaults for what is missing, and the request', async () => {
    const handler = (a: string, b = 'none', rawData?: { call_id?: string }) => `${a} ${b} ${rawData?.call_id}`;
    const request = { call_id: 'c-1' } as never;
    const given = createTypedHandlerWrapper(handler, ['a', 'b'], true);
    expect(await given({ b: 'B', a: 'A', c: 'C' }, request, context)).toBe('A B c-1');
    expect(await given({ a: 'A' }, request, context)).toBe('A none c-1');
    expect(await createTypedHandlerWrapper(handler, ['a', 'b'], false)({ a: 'A' }, request, context)).toBe(
      'A none undefined',
    );
  });

  test('get nothing of a prototype', async () => {
    const handler = createTypedHandlerWrapper((given: unknown) => typeof given, ['toString'], false);
    expect(await handler({}, {} as never, context)).toBe('undefined');
  });
});
