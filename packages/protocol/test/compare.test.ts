import { describe, expect, test } from 'vitest';
import { explain, readExplanations } from '../catalogue/compare/explanations.js';
import { Normalizer, type Schema } from '../catalogue/compare/normal-form.js';
import { compareSchemas } from '../catalogue/compare/schemas.js';

const document: Schema = {
  components: {
    schemas: {
      Base: { type: 'object', properties: { id: { type: 'string', format: 'uuid' } }, required: ['id'] },
      Tree: { type: 'object', properties: { child: { $ref: '#/components/schemas/Tree' } } },
    },
  },
};
const source = new Normalizer(document);
const own = new Normalizer({});

const differences = (a: Schema, b: Schema, sent = true) =>
  compareSchemas(source.of(a), own.of(b), 'body', sent).map(
    ({ property, kind, source: was, catalogue: is }) => `${property} ${kind} ${was} ${is}`,
  );
const object = (properties: Schema, more: Schema = {}): Schema => ({ type: 'object', properties, ...more });

describe('schemas that say the same', () => {
  test.each<[string, Schema, Schema]>([
    ['a null beside a type', { type: 'string', nullable: true }, { anyOf: [{ type: 'string' }, { type: 'null' }] }],
    ['types in a list', { type: ['string', 'null'] }, { anyOf: [{ type: 'null' }, { type: 'string' }] }],
    ['constants', { anyOf: [{ const: 'b' }, { const: 'a' }] }, { type: 'string', enum: ['a', 'b'] }],
    ['how numbers are stored', { type: 'integer', format: 'int32' }, { type: 'integer' }],
    [
      'short forms of patterns',
      { type: 'string', pattern: '^\\d[\\w\\-]$' },
      { type: 'string', pattern: '^[0-9][\\w-]$' },
    ],
    [
      'values among others',
      { anyOf: [{ type: 'string', enum: ['a'] }, { type: 'string' }] },
      { type: 'string', enum: ['a'], 'x-open': true },
    ],
    [
      'parts of a whole',
      { allOf: [{ $ref: '#/components/schemas/Base' }], properties: { name: { type: 'string' } } },
      object({ name: { type: 'string' }, id: { type: 'string', format: 'uuid' } }, { required: ['id'] }),
    ],
    ['kinds in another order', { oneOf: [kind('a'), kind('b')] }, { anyOf: [kind('b'), kind('a')] }],
  ])('%s', (_, a, b) => {
    expect(differences(a, b)).toEqual([]);
  });
});

describe('schemas that differ', () => {
  test.each<[string, Schema, Schema, string]>([
    ['types', { type: 'string' }, { type: 'integer' }, 'body type string integer'],
    ['values', { type: 'string', enum: ['a', 'b'] }, { type: 'string', enum: ['a'] }, 'body values ["a","b"] ["a"]'],
    ['open values', { enum: ['a'] }, { type: 'string', enum: ['a'], 'x-open': true }, 'body open false true'],
    ['limits', { type: 'integer', minimum: 1 }, { type: 'integer' }, 'body minimum 1 none'],
    ['items', { type: 'array', items: { type: 'string' } }, { type: 'array', items: {} }, 'body[] type string any'],
    ['defaults', { type: 'boolean', default: true }, { type: 'boolean' }, 'body default true none'],
    ['a property too few', object({ a: { type: 'string' } }), object({}), 'body.a missing string none'],
    ['a property too many', object({}), object({ a: { type: 'string' } }), 'body.a added none string'],
    ['what is required', object({ a: {} }, { required: ['a'] }), object({ a: {} }), 'body.a required true false'],
    ['what is closed', object({}, { unevaluatedProperties: { not: {} } }), object({}), 'body open closed open'],
    [
      'kinds of objects',
      { anyOf: [kind('a'), kind('b')] },
      { anyOf: [kind('b')] },
      'body<a> missing one kind of object none',
    ],
    [
      'what is typed by hand',
      object({}),
      { ...object({}), 'x-type': 'SwmlDocument' },
      'body elsewhere object SwmlDocument',
    ],
  ])('%s', (_, a, b, difference) => {
    expect(differences(a, b)).toContain(difference);
  });

  test('defaults of answers do not count', () => {
    expect(differences({ type: 'boolean', default: true }, { type: 'boolean' }, false)).toEqual([]);
  });

  test('a shape inside itself ends', () => {
    const tree = { $ref: '#/components/schemas/Tree' };
    expect(differences(tree, object({ child: {} }))).toEqual([]);
  });
});

describe('explanations', () => {
  const page = [
    '| Operation | Property | Difference | Reason |',
    '| --- | --- | --- | --- |',
    '| `a.*`, `b.get` | `result*.id` | `format`, `type` | Because. |',
    '',
    '| Where | Other | Table | Here |',
    '| --- | --- | --- | --- |',
    '| `a.*` | `x` | `y` | `z` |',
  ].join('\n');
  const difference = (operation: string, property: string, kind: string) => ({
    operation,
    property,
    kind,
    source: 'a',
    catalogue: 'b',
  });

  test('are the rows of tables with the right columns', () => {
    expect(readExplanations(page)).toEqual([
      {
        operations: ['a.*', 'b.get'],
        properties: ['result*.id'],
        kinds: ['format', 'type'],
        reason: 'Because.',
        line: 3,
      },
    ]);
    expect(() => readExplanations(page.replace('Because.', ''))).toThrow('Line 3 needs 4 filled cells');
  });

  test('fit, or are told to be idle', () => {
    const found = [difference('a.list', 'result.data[].id', 'format'), difference('c.get', 'result.id', 'format')];
    expect(explain(found, readExplanations(page))).toEqual({
      unexplained: [found[1]],
      idle: [
        { line: 3, text: 'b.get' },
        { line: 3, text: 'type' },
      ],
    });
  });
});

function kind(type: string): Schema {
  return object({ type: { type: 'string', const: type }, [`of_${type}`]: { type: 'string' } });
}
