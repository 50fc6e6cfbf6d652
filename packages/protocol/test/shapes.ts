import fc from 'fast-check';
import type { Shape } from '../src/validation/index.js';

/** Values that fit a shape mostly, and at times break it in one of its parts. */
export function nearly(shape: Shape, depth = 0): fc.Arbitrary<unknown> {
  return fc.oneof(
    { arbitrary: close(shape, depth), weight: 24 },
    { arbitrary: fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e9, '', 'x', '${x}', [], {}, [{}]), weight: 1 },
  );
}

function close(shape: Shape, depth: number): fc.Arbitrary<unknown> {
  const branches = shape.anyOf ?? shape.oneOf;
  if ('const' in shape) return fc.constant(shape.const);
  if (shape.enum) return fc.constantFrom(...shape.enum);
  if (shape.type === undefined) {
    if (branches) return fc.oneof(...branches.map((branch) => nearly(branch, depth)));
    return shape.required ? objects({ ...shape, properties: {} }, depth) : fc.jsonValue({ maxDepth: 1 });
  }
  const alternatives = [shape.type].flat().map((type): fc.Arbitrary<unknown> => {
    if (type === 'null') return fc.constant(null);
    if (type === 'boolean') return fc.boolean();
    if (type === 'string') return texts(shape);
    if (type === 'number') return fc.oneof(numbers(shape), fc.constantFrom(0.5, 0.25));
    if (type === 'integer') return numbers(shape);
    if (type === 'array')
      return fc.array(depth > 5 ? fc.constant('x') : nearly(shape.items ?? {}, depth + 1), {
        minLength: shape.minItems ?? 0,
        maxLength: Math.max(2, shape.minItems ?? 0),
      });
    return objects(shape, depth);
  });
  return fc.oneof(...alternatives);
}

function texts({ pattern, minLength = 0, maxLength = 40 }: Shape): fc.Arbitrary<string> {
  const some = ['https://example.com/x', '${variable}', '2026-01-02T03:04:05Z', '+15551230000'];
  const words = /^\^\(\?:([\w|-]+)\)\$/.exec(pattern ?? '')?.[1]?.split('|') ?? [];
  return fc.oneof(
    fc.constantFrom(...words, ...some),
    fc.uuid(),
    fc.string({ minLength, maxLength: Math.min(maxLength + 1, minLength + 20) }),
  );
}

function numbers({ minimum = -2, maximum = minimum + 100 }: Shape): fc.Arbitrary<number> {
  return fc.oneof(
    fc.integer({ min: Math.ceil(minimum), max: Math.floor(maximum) }),
    fc.constantFrom(minimum - 1, maximum + 1),
  );
}

function objects(shape: Shape, depth: number): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties } = shape;
  const known = Object.entries(properties).map(
    ([name, part]) => [name, depth > 5 ? fc.constant('x') : nearly(part, depth + 1)] as const,
  );
  const patterned = Object.values(shape.patternProperties ?? {})[0];
  if (patterned) known.push(['Parameter1.Name', nearly(patterned, depth + 1)]);
  const names = shape.propertyNames ? fc.constantFrom('a', 'b_1', 'not a name') : fc.constantFrom('extra', 'other');
  const others = typeof additionalProperties === 'object' ? nearly(additionalProperties, depth + 1) : fc.constant(1);
  const branches = (shape.anyOf ?? []).flatMap((branch) => (branch.required ? [branch.required] : []));
  return fc
    .tuple(
      fc.record(Object.fromEntries(known), { requiredKeys: [] }),
      fc.record(Object.fromEntries(known.filter(([name]) => required.includes(name)))),
      fc.oneof(
        { arbitrary: fc.constant({}), weight: 3 },
        { arbitrary: fc.dictionary(names, others, { maxKeys: 2 }), weight: 1 },
      ),
      branches.length > 0 ? fc.constantFrom(...branches, []) : fc.constant([]),
      fc.option(fc.constantFrom('', ...required), { freq: 8, nil: '' }),
    )
    .map(([some, needed, extra, branch, without]) => {
      const value: Record<string, unknown> = { ...some, ...needed, ...extra };
      for (const name of branch) value[name] ??= 'x';
      delete value[without];
      return value;
    });
}
