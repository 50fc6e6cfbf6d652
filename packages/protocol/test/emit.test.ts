import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { literal, quote } from '../catalogue/emit/literal.js';
import { type Schema, TypeEmitter } from '../catalogue/emit/types.js';
import {
  closed,
  constant,
  integer,
  list,
  named,
  nullable,
  oneOf,
  open,
  openEnum,
  text,
  union,
} from '../catalogue/schema.js';

const emit = (name: string, schema: object): string => {
  const file = new TypeEmitter({ Known: 'hand/known.ts' }).file('types/a.generated.ts');
  file.declare(name, schema as Schema);
  return file.render('// header');
};

/** What TypeScript says of a text's syntax. */
const syntaxErrors = (source: string): string[] => {
  const { diagnostics = [] } = ts.transpileModule(source, { reportDiagnostics: true });
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
};

describe('types', () => {
  test('an object becomes an interface, with what its fields mean', () => {
    const schema = closed(
      { name: text('A name.') },
      { size: integer('Size.', { minimum: 1, maximum: 9, default: 3 }) },
    );
    expect(emit('Thing', schema)).toBe(`// header

export interface Thing {
  /** A name. */
  name: string;
  /** Size. Range: 1 to 9. Default: \`3\`. */
  size?: number | undefined;
}
`);
  });

  test('a union too long for a line has a line for each member', () => {
    const short = emit('Short', oneOf(['a', 'b']));
    expect(short).toContain("export type Short = 'a' | 'b';");
    const values = Array.from({ length: 20 }, (_, i) => `value-${i}`);
    const long = emit('Long', openEnum(values));
    expect(long).toContain("export type Long =\n  | 'value-0'\n  | 'value-1'\n");
    expect(long).toContain('  | (string & {});');
    expect(emit('Both', nullable(union([oneOf(['a']), text()])))).toContain("export type Both = 'a' | string | null;");
  });

  test('names that fit a pattern become an index signature beside the fields', () => {
    const key = '`x-${string}`';
    const schema = { ...closed({ name: text() }), patternProperties: { '^x-': { ...text('Own.'), 'x-key': key } } };
    expect(emit('Thing', schema)).toContain(`  name: string;\n  /** Own. */\n  [key: ${key}]: string | undefined;\n}`);
  });

  test('a named shape is declared once and imported by the other files', () => {
    const types = new TypeEmitter({ Known: 'hand/known.ts' });
    const [first, second] = [types.file('types/a.generated.ts'), types.file('b.generated.ts')];
    const shape = named('Shape', closed({ id: text() })) as Schema;
    first.declare('First', open({ shape, known: { 'x-type': 'Known[]' } as never }) as Schema);
    second.declare('Second', open({ shapes: list(shape as never) }) as Schema);
    expect(first.render('//')).toContain("import type { Known } from '../hand/known.js';");
    expect(first.render('//').match(/interface Shape/g)).toHaveLength(1);
    expect(second.render('//')).toContain("import type { Shape } from './types/a.generated.js';");
    expect(second.render('//')).toContain('  shapes: Shape[];');
  });

  test('two shapes of one name are an error', () => {
    const file = new TypeEmitter().file('a.ts');
    file.declare('Shape', closed({ id: text() }) as Schema);
    expect(() => file.declare('Shape', closed({ id: integer() }) as Schema)).toThrow(
      'Two different shapes are named Shape.',
    );
    expect(() => file.use('Other')).toThrow('No file declares Other.');
  });

  const schemas = fc.letrec<{ schema: object }>((tie) => ({
    schema: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom<object>(text(), integer(), oneOf(['a', "it's", 'c\\d']), constant('x'), openEnum(['p', 'q'])),
      tie('schema').map((item) => list(item as never)),
      fc.array(tie('schema'), { minLength: 1, maxLength: 4 }).map((parts) => union(parts as never)),
      fc
        .dictionary(fc.string({ minLength: 1 }), tie('schema'), { maxKeys: 4 })
        .map((properties) => closed({}, properties as never)),
      fc.dictionary(fc.stringMatching(/^[a-z]+$/), tie('schema')).map((properties) => open(properties as never)),
      tie('schema').map((item) => ({ type: 'object', additionalProperties: item })),
    ),
  })).schema;

  test('whatever the schema, TypeScript can read what is emitted', () => {
    fc.assert(
      fc.property(schemas, (schema) => {
        expect(syntaxErrors(emit('Any', schema))).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });
});

describe('literals', () => {
  test('data comes back as it went', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        fc.pre(!JSON.stringify(value).includes('"__proto__"'));
        const back: unknown = new Function(`return ${literal(value)};`)();
        expect(JSON.stringify(back)).toBe(JSON.stringify(value));
      }),
    );
  });

  test('text comes back as it went', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        expect(new Function(`return ${quote(value)};`)()).toBe(value);
      }),
    );
  });

  test('what fits a line stays on one', () => {
    expect(literal({ a: 1, 'b-c': ['x'] })).toBe("{ a: 1, 'b-c': ['x'] }");
    expect(literal({ a: 'x'.repeat(60), b: 'y'.repeat(60) })).toBe(
      `{\n  a: '${'x'.repeat(60)}',\n  b: '${'y'.repeat(60)}',\n}`,
    );
  });
});
