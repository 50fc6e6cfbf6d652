import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ExpressionError, sandbox } from './sandbox.js';

function evaluate(expression: string, vars: Record<string, unknown> = {}): unknown {
  return sandbox.evaluate(expression, JSON.stringify({ call: {}, params: {}, vars, envs: {}, now: 0 })).value;
}

describe('the sandbox', () => {
  test('gives results back as JSON, and tells what is true', () => {
    expect(evaluate('({ a: [1, "x", null, true], d: new Date(0) })')).toEqual({
      a: [1, 'x', null, true],
      d: '1970-01-01T00:00:00.000Z',
    });
    expect(evaluate('undefined')).toBeUndefined();
    expect(evaluate('() => 1')).toBeUndefined();
    expect(evaluate('0 / 0')).toBeNaN();
    expect(evaluate('10n ** 20n')).toBe('100000000000000000000');
    const scope = JSON.stringify({ call: {}, params: {}, vars: { a: '' }, envs: {}, now: 0 });
    expect(sandbox.evaluate('a', scope).truthy).toBe(false);
    expect(sandbox.evaluate('[]', scope).truthy).toBe(true);
  });

  test('lets variables have the names of built-ins', () => {
    expect(evaluate('JSON + Object + String', { JSON: 1, Object: 2, String: 3 })).toBe(6);
    expect(evaluate('undefined === void 0', { undefined: 1 })).toBe(true);
  });

  test('keeps nothing from one expression to the next', () => {
    expect(evaluate('(globalThis.kept = 1, Array.prototype.kept = 2, kept)')).toBe(1);
    expect(evaluate('typeof kept + typeof [].kept')).toBe('undefinedundefined');
  });

  test('has no way out to the host', () => {
    expect(evaluate('Object.keys(globalThis).join()')).toBe('Date,call,params,vars,envs');
    expect(() => evaluate('[].constructor.constructor("return process")()')).toThrow(/not defined/);
    expect(() => evaluate('this.constructor.constructor("return this.process.exit()")()')).toThrow(ExpressionError);
  });

  test.each(['while (true) {}', 'function f() {}', 'async () => 1', 'throw 1', 'let a = 1', '(() => { return 1 })()'])(
    'refuses what is no expression: %s',
    (code) => {
      expect(() => evaluate(code)).toThrow(/only expressions/);
    },
  );

  test('takes the words of statements as text, names and keys', () => {
    expect(evaluate('"while (1)" + ({ for: 1, async: 2 }).for + forms', { forms: 3 })).toBe('while (1)13');
  });

  test('stops what takes too long, also within a regular expression or a native loop, and goes on working', () => {
    expect(() => evaluate('eval("for(;;);")')).toThrow(/longer than 150 ms/);
    expect(() => evaluate('/(a+)+$/.test("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!")')).toThrow(/longer than 150 ms/);
    expect(() => evaluate('Array.prototype.indexOf.call({ length: 2 ** 53 - 1 }, 1)')).toThrow(/longer than 150 ms/);
    expect(evaluate('1 + 1')).toBe(2);
  });

  test('stops what takes too much memory or stack, and goes on working', () => {
    expect(() => evaluate('"x".repeat(1e9)')).toThrow(/MiB of memory/);
    expect(() => evaluate('"x".repeat(3e6)')).toThrow(/too long/);
    expect(() => evaluate('(f => f(f))(f => f(f))')).toThrow(ExpressionError);
    expect(() => evaluate('JSON.stringify(JSON.parse("[".repeat(50000) + "]".repeat(50000)))')).toThrow(
      ExpressionError,
    );
    expect(evaluate('1 + 1')).toBe(2);
  });

  test('refuses expressions of more than 1,024 characters', () => {
    expect(evaluate(`1${'+1'.repeat(511)}`)).toBe(512);
    expect(() => evaluate(`11${'+1'.repeat(512)}`)).toThrow(/1024/);
  });

  test('survives any text', () => {
    const tokens = fc.array(
      fc.constantFrom('(', ')', '[', ']', '{', '}', '=>', 'a', '1', '+', '.', '"', '`', '//', '/', '\n', ',', '...'),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(tokens, (code) => {
        try {
          evaluate(code.join(''), { a: 1 });
        } catch (error) {
          expect(error).toBeInstanceOf(ExpressionError);
        }
      }),
      { numRuns: 150 },
    );
    expect(evaluate('1 + 1')).toBe(2);
  });
});
