import fc from 'fast-check';
import type { TSchema } from 'typebox';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { emitValidators } from '../catalogue/emit/validators.js';
import {
  closed,
  constant,
  integer,
  list,
  nullable,
  oneOf,
  open,
  openEnum,
  text,
  timestamp,
  union,
  url,
  uuid,
} from '../catalogue/schema.js';
import { nearest } from '../src/nearest/index.js';
import { type CompiledValidator, describeIssue, issuesOf } from '../src/validation/index.js';

/** What is emitted, as JavaScript. */
const stripped = (source: string) =>
  ts.transpile(source, { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 });

/** The check that is emitted for a schema, running. */
async function compiled(schema: TSchema): Promise<CompiledValidator> {
  const code = stripped(emitValidators({ check: schema }, './validation.js'));
  const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { check: CompiledValidator };
  return module.check;
}

const sentences = async (schema: TSchema, value: unknown) => issuesOf(await compiled(schema), value).map(describeIssue);

describe('issues', () => {
  const person = closed({ name: text('', { minLength: 1 }) }, { age: integer('', { minimum: 0 }) });

  test('say what is missing, unknown or of another type, and where', async () => {
    expect(await sentences(person, {})).toEqual(['name: is required.']);
    expect(await sentences(person, { name: 'a', nmae: 'b' })).toEqual([
      'nmae: is not a known property. Did you mean "name"?',
    ]);
    expect(await sentences(person, { name: 7 })).toEqual(['name: must be a string. Given: 7.']);
    expect(await sentences(person, { name: 'a', age: 1.5 })).toEqual(['age: must be an integer. Given: 1.5.']);
    expect(await sentences(person, 'x')).toEqual(['must be an object. Given: "x".']);
    expect(await sentences(list(person), [{ name: 'a' }, { name: '' }])).toEqual([
      '[1].name: needs at least 1. Given: "".',
    ]);
    expect(await sentences(person, { name: 'a', age: -1 })).toEqual(['age: must be >= 0. Given: -1.']);
  });

  test('name the value that was likely meant', async () => {
    expect(await sentences(oneOf(['hangup', 'busy']), 'hngup')).toEqual([
      'must be one of hangup, busy. Given: "hngup". Did you mean "hangup"?',
    ]);
    expect(await sentences(oneOf(['hangup', 'busy']), 'something else')).toEqual([
      'must be one of hangup, busy. Given: "something else".',
    ]);
  });

  test('say in words which form a text must have', async () => {
    expect(await sentences(uuid(), 'x')).toEqual(['has the wrong form (a UUID). Given: "x".']);
    expect(await sentences(url(), 'example.com')).toEqual([
      'has the wrong form (an absolute URL). Given: "example.com".',
    ]);
    expect(await sentences(timestamp(), 'today')).toEqual([
      'has the wrong form (an ISO 8601 date and time). Given: "today".',
    ]);
  });

  test('of a union are those of the branch that was meant', async () => {
    const device = union([
      closed({ type: constant('phone'), to: text() }),
      closed({ type: constant('sip'), uri: text(), codec: oneOf(['opus', 'g722']) }),
    ]);
    expect(await sentences(device, { type: 'phone' })).toEqual(['to: is required.']);
    expect(await sentences(device, { type: 'sip', uri: 'x', codec: 'opas' })).toEqual([
      'codec: must be one of opus, g722. Given: "opas". Did you mean "opus"?',
    ]);
    expect(await sentences(union([integer(), list(integer())]), 'x')).toEqual([
      'must be an integer or array. Given: "x".',
    ]);
    expect(await sentences(nullable(integer()), 'x')).toEqual(['must be an integer or null. Given: "x".']);
    expect(await sentences(closed({ devices: list(device) }), { devices: [{ type: 'phone', to: 1 }] })).toEqual([
      'devices[0].to: must be a string. Given: 1.',
    ]);
  });

  test('are none for values that a list of the server may grow by', async () => {
    expect(await sentences(openEnum(['a']), 'z')).toEqual([]);
    expect(await sentences(openEnum(['a']), 1)).toHaveLength(1);
    expect(await sentences(open({ a: text() }), { a: 'x', b: 1 })).toEqual([]);
  });

  test('show long values in short', async () => {
    const [sentence] = await sentences(integer(), 'x'.repeat(1000));
    expect((sentence as string).length).toBeLessThan(150);
  });
});

describe('emitted checks', () => {
  /** Schemas with values that fit them, made together. */
  const fitting: fc.Arbitrary<{ schema: TSchema; value: unknown }> = fc.letrec<{
    pair: { schema: TSchema; value: unknown };
  }>((tie) => ({
    pair: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.string().map((value) => ({ schema: text() as TSchema, value })),
      fc.integer().map((value) => ({ schema: integer() as TSchema, value })),
      fc.uuid().map((value) => ({ schema: uuid() as TSchema, value })),
      fc.constantFrom('a', 'b').map((value) => ({ schema: oneOf(['a', 'b']) as TSchema, value })),
      fc.array(tie('pair'), { maxLength: 1 }).map((items) => ({
        schema: list(items[0]?.schema ?? text()) as TSchema,
        value: items.map(({ value }) => value),
      })),
      fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), tie('pair'), { maxKeys: 3 }).map((properties) => ({
        schema: closed(Object.fromEntries(Object.entries(properties).map(([k, { schema }]) => [k, schema]))) as TSchema,
        value: Object.fromEntries(Object.entries(properties).map(([k, { value }]) => [k, value])),
      })),
      tie('pair').map(({ schema, value }) => ({ schema: nullable(schema) as TSchema, value })),
    ),
  })).pair;

  test('accept what fits, and refuse one property too many or too few', async () => {
    await fc.assert(
      fc.asyncProperty(fitting, async ({ schema, value }) => {
        const wrapped = closed({ inner: schema });
        const check = await compiled(wrapped);
        expect(issuesOf(check, { inner: value })).toEqual([]);
        expect(issuesOf(check, { inner: value, extra: 1 })).toMatchObject([{ path: 'extra', code: 'unknown' }]);
        expect(issuesOf(check, {})).toMatchObject([{ path: 'inner', code: 'missing' }]);
      }),
      { numRuns: 60 },
    );
  });

  test('refuse whatever is no object without throwing', async () => {
    const check = await compiled(closed({ a: text() }, { b: union([integer(), closed({ c: text() })]) }));
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const found = issuesOf(check, value);
        for (const issue of found) expect(describeIssue(issue).length).toBeGreaterThan(0);
        if (typeof value !== 'object' || value === null || Array.isArray(value)) expect(found).not.toEqual([]);
      }),
    );
  });
});

describe('nearest', () => {
  test.each([
    ['permisions', ['permissions', 'name'], 'permissions'],
    ['CALL_HANDLER', ['call_handler'], 'call_handler'],
    ['form', ['from', 'to'], 'from'],
    ['zebra', ['permissions', 'name'], undefined],
    ['', ['a', 'permissions'], 'a'],
    ['x', [], undefined],
  ])('%j among %j', (name, candidates, meant) => {
    expect(nearest(name, candidates)).toBe(meant);
  });

  const word = fc.stringMatching(/^[a-z_]{1,20}$/);

  test('finds what is there, whatever else is', () => {
    fc.assert(
      fc.property(word, fc.array(word), (name, others) => {
        expect(nearest(name, [...others, name])).toBe(name);
        expect(nearest(name.toUpperCase(), [...others, name])).toBe(name);
      }),
    );
  });

  test('finds a name in which two neighbours were swapped', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...'abcdefghijkl'), { minLength: 4 }), fc.nat(), (letters, at) => {
        const i = at % (letters.length - 1);
        const swapped = [...letters];
        [swapped[i], swapped[i + 1]] = [letters[i + 1] as string, letters[i] as string];
        expect(nearest(swapped.join(''), [letters.join('')])).toBe(letters.join(''));
      }),
    );
  });

  test('suggests only what was offered', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (name, candidates) => {
        const meant = nearest(name, candidates);
        if (meant !== undefined) expect(candidates).toContain(meant);
      }),
    );
  });
});
