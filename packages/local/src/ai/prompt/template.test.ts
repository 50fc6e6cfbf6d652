import { arithmetic, expandValue, type Lookup, printed, valueAt } from '@signalwire/protocol/templates';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expandTemplate } from './template.js';

const data = {
  name: 'Ana',
  global_data: { plan: 'Gold', list: [{ id: 7 }, { id: 8 }] },
  args: { key: 'PLAN' },
  num: '+13125550142',
  odd: 'a b/ü&%2F%2f',
  temp: 72.5,
  on: true,
  nested: { a: { b: { c: 1 } } },
};
const lookup: Lookup = (path) => valueAt(data, path);
const at = Date.UTC(2026, 10, 5, 15, 4, 9);
const expand = (text: string) => expandTemplate(text, lookup, { now: at, timeZone: 'US/Central' });

describe('variables', () => {
  test.each([
    ['Hi ${name}, %{global_data.plan}!', 'Hi Ana, Gold!'],
    ['${global_data.list[0].id} ${global_data.list[-1].id} ${GLOBAL_DATA.Plan}', '7 8 Gold'],
    ['${nothing} and ${global_data.list[9].id}', ' and '],
    ['${lc:name} ${enc:global_data.plan} ${enc:url:name}', 'ana Gold Ana'],
    ['${enc:odd}', 'a%20b/%C3%BC%26%2F%252f'],
    ['${fmt_ph:num} ${FMT_PH:name}', '(312) 555-0142 INVALID NUMBER'],
    ['${global_data.${lc:args.key}}', 'Gold'],
    ['${temp} ${on} ${global_data.list[0]}', '72.500000 true {\n\t"id":\t7\n}'],
    ['$5 and {x} and ${', '$5 and {x} and ${'],
    ['{"a": "${name}", "b": {"c": "${temp}"}}', '{"a": "Ana", "b": {"c": "72.500000"}}'],
    ['${name', '${name'],
    ['${unclosed ${name}', '${unclosed Ana'],
    ['${(x => { return x })(1)}', ''],
  ])('%s', (text, expanded) => {
    expect(expand(text)).toBe(expanded);
  });

  test('values are never expanded again', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(expandTemplate('<${x}>', () => value)).toBe(`<${value}>`);
        expect(expandTemplate('<@{echo ${x}}>', () => value)).toBe(`<${value.replace(/^\s+/, '')}>`);
      }),
    );
  });

  test('what stands within a path cannot make an expression of it', () => {
    const asked: string[] = [];
    fc.assert(
      fc.property(fc.string(), (value) => {
        expandTemplate('${a.${x}}', (path) => {
          asked.push(path);
          return path === 'x' ? value : '';
        });
        expect(asked.filter((path) => /[{}()`;=]/.test(path))).toEqual([]);
      }),
    );
  });

  test('text without placeholders stays as it is, and every text comes to an end', () => {
    const piece = fc.oneof(
      fc.constantFrom('${', '%{', '@{', '}', '{', 'name', 'lc:', 'enc:', 'fmt_ph:', '.', '[0]', 'echo ', 'expr ', '$'),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const expanded = expand(text);
        if (!/[$%@]\{[\s\S]*\}/.test(text)) expect(expanded).toBe(text);
        expect(expanded.length).toBeLessThan(5000);
      }),
    );
  });

  test('depth and length have limits', () => {
    const deep = `${'${'.repeat(5000)}name${'}'.repeat(5000)}`;
    expect(expand(deep)).toBe('');
    expect(expandTemplate(`\${${'a'.repeat(2000)}}`, () => 'found')).toBe('');
  });

  test('percent encoding can be undone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        fc.pre(!/[%\uD800-\uDFFF]/.test(value));
        expect(decodeURIComponent(expandTemplate('${enc:x}', () => value))).toBe(value);
      }),
    );
  });

  test('an output keeps its shape: a placeholder becomes text, never an object', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const expanded = expandValue({ a: ['${x}'], '${name}': 1 }, (path) => (path === 'x' ? value : 'key'));
        expect(expanded).toEqual({ a: [printed(value)], key: 1 });
      }),
    );
  });
});

describe('functions', () => {
  test.each([
    ['@{strftime %Y-%m-%d %H:%M:%S %p %A %b %e %j %z}', '2026-11-05 09:04:09 AM Thursday Nov  5 309 -0600'],
    ['@{strftime_tz Europe/Berlin %F %R}', '2026-11-05 16:04'],
    ['@{strftime_tz Nowhere/Land %F}', ''],
    ['@{strftime_tz UTC %s}', String(at / 1000)],
    ['@{fmt_ph international ${num}}', '+1 312 555 0142'],
    ['@{fmt_ph national:sep:- ${num}}', '312-555-0142'],
    ['@{fmt_ph e164 (312) 555-0142} @{fmt_ph rfc3966 +442079460958}', '+13125550142 tel:+442079460958'],
    ['@{expr (1 + 2) * 3 - 4 / 8}', '8.500000'],
    ['@{expr ${global_data.list[0].id} * 2}', '14'],
    ['@{separate A12 b}', 'A 1 2 b'],
    ['@{echo Hi ${name}}', 'Hi Ana'],
    ['user@{host}', 'user@{host}'],
  ])('%s', (text, expanded) => {
    expect(expand(text)).toBe(expanded);
  });

  test('a pause is asked for, and takes no place in the text', () => {
    const pauses: number[] = [];
    const clock = { now: at, timeZone: 'UTC', pause: (seconds: number) => pauses.push(seconds) };
    expect(expandTemplate('a@{sleep 2}b@{sleep x}', () => '', clock)).toBe('ab');
    expect(pauses).toEqual([2]);
  });

  test('arithmetic is that of numbers, and of nothing else', () => {
    const expression = fc.letrec<{ sum: string }>((tie) => ({
      sum: fc.oneof(
        { maxDepth: 3 },
        fc.nat({ max: 9 }).map(String),
        fc.tuple(tie('sum'), fc.constantFrom('+', '-', '*'), tie('sum')).map(([a, op, b]) => `(${a} ${op} ${b})`),
      ),
    })).sum;
    fc.assert(
      fc.property(expression, (text) => {
        expect(arithmetic(text)).toBe(reference(text));
      }),
    );
    for (const text of ['', '1 +', '2 ** 3', 'process', '1;2', ')', '1/0', '('.repeat(500)])
      expect(arithmetic(text)).toBeUndefined();
    expect([arithmetic('2 < 3'), arithmetic('2 >= 3'), arithmetic('-(2)')]).toEqual([1, 0, -2]);
  });
});

/** The same, innermost parentheses first. */
function reference(text: string): number {
  let left = text;
  for (;;) {
    const next = left.replace(/\((-?\d+) ([-+*]) (-?\d+)\)/, (_, a: string, op: string, b: string) =>
      String(op === '+' ? Number(a) + Number(b) : op === '-' ? Number(a) - Number(b) : Number(a) * Number(b)),
    );
    if (next === left) return Number(left) === 0 ? 0 : Number(left);
    left = next;
  }
}
