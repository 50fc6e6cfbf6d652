import { type Schema, Validator } from '@cfworker/json-schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileFits } from './fits.js';

const name = fc.constantFrom('a', 'b', 'constructor', '__proto__', 'ä');
const scalar = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 3 }),
  fc.integer({ min: -3, max: 3 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const typeName = fc.constantFrom('string', 'number', 'integer', 'boolean', 'null', 'array', 'object');
const small = fc.integer({ min: -2, max: 3 });
const count = fc.integer({ min: 0, max: 3 });

const { schema, value } = fc.letrec<{ schema: unknown; value: unknown }>((tie) => ({
  schema: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.boolean(),
    fc.record(
      {
        type: fc.oneof(typeName, fc.uniqueArray(typeName, { minLength: 1, maxLength: 3 })),
        description: fc.string(),
        enum: fc.uniqueArray(scalar, { minLength: 1, maxLength: 3 }),
        const: scalar,
        minimum: small,
        maximum: small,
        exclusiveMinimum: small,
        exclusiveMaximum: small,
        minLength: count,
        maxLength: count,
        minItems: count,
        maxItems: count,
        pattern: fc.constantFrom('^a', '.', '^\\p{L}*$', ''),
        items: tie('schema'),
        anyOf: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }),
        allOf: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }),
        properties: fc.dictionary(name, tie('schema'), { maxKeys: 3 }),
        required: fc.uniqueArray(name, { maxLength: 2 }),
        additionalProperties: tie('schema'),
      },
      { requiredKeys: [] },
    ),
  ),
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(name, tie('value'), { maxKeys: 3 }),
  ),
}));

test('a schema says of a value what the library says of it', () => {
  fc.assert(
    fc.property(schema, fc.array(value, { minLength: 1, maxLength: 5 }), (given, values) => {
      // Schemas and values come out of JSON, where they have no prototypes of their own.
      const plain = JSON.parse(JSON.stringify(given)) as Schema | boolean;
      const fits = compileFits(plain);
      if (!fits) return;
      const validator = new Validator(plain as Schema, '2020-12', false);
      for (const each of values.map((one) => JSON.parse(JSON.stringify(one)) as unknown))
        expect(fits(each)).toBe(validator.validate(each).valid);
    }),
    { numRuns: 2000 },
  );
});

test.each([{ format: 'date' }, { $ref: '#' }, { type: 'text' }, { required: ['a'] }, { items: { not: {} } }])(
  '%j is left to the library',
  (given) => {
    expect(compileFits(given)).toBeUndefined();
  },
);
