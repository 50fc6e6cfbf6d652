import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepared } from '../catalogue/emit/prepared.js';
import { relay } from '../catalogue/relay/index.js';
import { namespaces } from '../catalogue/rest/index.js';
import { verbs } from '../catalogue/swml/index.js';
import { eventValidators, methodValidators } from '../src/relay/validate/index.js';
import { validators } from '../src/rest/validators/index.js';
import { verbRules } from '../src/swml/validate/index.js';
import { type CompiledValidator, type Fault, faultsOf, type Shape } from '../src/validation/index.js';
import { nearly } from './shapes.js';

type Row = [name: string, schema: object | undefined, check: CompiledValidator | undefined];

/** Every check of this package, with the schema that it comes from. */
const rows: Row[] = [
  ...verbs.map(({ name, body, check }): Row => [name, check ?? body, verbRules[name]?.validate]),
  ...relay.methods.flatMap(({ name, params, result }): Row[] => {
    const checks = methodValidators[name as keyof typeof methodValidators];
    return [
      [`${name} params`, params, checks.params],
      [`${name} result`, result, checks.result],
    ];
  }),
  ...relay.events.map(({ type, params }): Row => [type, params, eventValidators[type as keyof typeof eventValidators]]),
  ...namespaces.flatMap(({ operations }) =>
    operations.flatMap((op): Row[] => {
      const { query, body, result } = validators[op.id as keyof typeof validators];
      return [
        [`${op.id} query`, op.query, query],
        [`${op.id} body`, op.body?.schema, body],
        [`${op.id} result`, op.success.schema, result],
      ];
    }),
  ),
];
const all = rows.filter((row): row is [string, object, CompiledValidator] => row[1] !== undefined);

/** What a full JSON Schema validator says, in our words. */
function reference(shape: Shape): (value: unknown) => Fault[] {
  const ajv = new Ajv({ allErrors: true, strict: false, unicode: false, logger: false, messages: false });
  const validate = ajv.compile(shape);
  return (value) => {
    if (validate(value)) return [];
    const errors = validate.errors ?? [];
    // Where more than one alternative fits, what the others lack is of no interest.
    const ambiguous = errors.filter(({ keyword, params }) => keyword === 'oneOf' && params['passingSchemas']);
    return errors
      .filter(({ schemaPath }) => !schemaPath.includes('/propertyNames/'))
      .filter(({ schemaPath }) => !ambiguous.some((union) => schemaPath.startsWith(`${union.schemaPath}/`)))
      .map(({ keyword, instancePath, schemaPath, params }) => ({
        keyword,
        instancePath,
        schemaPath: decodeURIComponent(schemaPath),
        params,
      }));
  };
}

const comparable = (faults: readonly Fault[]) =>
  faults
    .map(({ params: { known: _, passingSchemas: __, ...params }, ...fault }) => JSON.stringify({ ...fault, params }))
    .sort();

describe('the checks of', () => {
  test('everything are there', () => {
    expect(all.length).toBeGreaterThan(300);
    for (const [name, , check] of all) expect(check, name).toHaveProperty('fits');
  });

  test.each(all)('%s find what a JSON Schema validator finds', (_name, schema, check) => {
    const shape = prepared(schema);
    expect(check.shape()).toEqual(shape);
    const expected = reference(shape);
    fc.assert(
      fc.property(nearly(shape), (value) => {
        const faults = expected(value);
        expect(check.fits(value)).toBe(faults.length === 0);
        expect(comparable(faultsOf(shape, value))).toEqual(comparable(faults));
      }),
      { numRuns: 6 },
    );
  });
});
