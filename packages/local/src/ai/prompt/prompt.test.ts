import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyHints, readHints } from '../session/hints.js';
import { findJson } from '../session/json-in-text.js';
import { durationMs } from '../session/params.js';
import { clockTime, localTime, longDate, timeOfDay } from './local-time.js';
import { renderPom } from './pom.js';
import { expandTemplate, valueAt } from './template.js';

const sections = [
  { title: 'Role', body: 'Sell bolts.' },
  {
    title: 'Rules',
    bullets: ['Be brief', 'Ask <first>'],
    numberedBullets: true,
    subsections: [
      { title: 'Refunds', body: 'Within 30 days.', subsections: [{ title: 'Proof', bullets: ['Receipt'] }] },
    ],
  },
];

describe('sections of a prompt', () => {
  test('become Markdown', () => {
    expect(renderPom(sections, 'markdown')).toBe(
      '## Role\n\nSell bolts.\n\n## Rules\n\n1. Be brief\n2. Ask <first>\n\n### Refunds\n\nWithin 30 days.\n\n#### Proof\n\n- Receipt\n',
    );
  });

  test('become XML', () => {
    const xml = renderPom(sections, 'xml');
    expect(
      xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<prompt>\n  <section>\n    <title>Role</title>'),
    ).toBe(true);
    expect(xml).toContain('      <bullet id="2">Ask <first></bullet>\n');
    expect(xml).toContain('            <title>Proof</title>\n');
    expect(xml.endsWith('  </section>\n</prompt>')).toBe(true);
  });
});

describe('templates', () => {
  const data = {
    name: 'Ana',
    global_data: { plan: 'Gold', list: [{ id: 7 }, { id: 8 }] },
    args: { key: 'PLAN' },
    num: '+13125550142',
  };
  const expand = (text: string) => expandTemplate(text, (path) => valueAt(data, path));

  test.each([
    ['Hi ${name}, %{global_data.plan}!', 'Hi Ana, Gold!'],
    ['${global_data.list[0].id} ${global_data.list[-1].id} ${GLOBAL_DATA.Plan}', '7 8 Gold'],
    ['${nothing} and ${global_data.list[9].id}', ' and '],
    ['${lc:name} ${enc:global_data.plan} ${enc:url:name}', 'ana Gold Ana'],
    ['${fmt_ph:num} ${fmt_ph:name}', '(312) 555-0142 INVALID NUMBER'],
    ['${global_data.${lc:args.key}}', 'Gold'],
    ['${global_data.list}', '[{"id":7},{"id":8}]'],
    ['$5 and {x} and ${', '$5 and {x} and ${'],
  ])('%s', (text, expanded) => {
    expect(expand(text)).toBe(expanded);
  });

  test('values are never expanded again', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(expandTemplate('<${x}>', () => value)).toBe(`<${value}>`);
      }),
    );
  });
});

describe('JSON in a text', () => {
  test('is found among prose, and the prose is what is left', () => {
    expect(findJson('Sure: {"a": "}{"} and [1] ok')).toEqual({
      parsed: [{ a: '}{' }, [1]],
      substituted: 'Sure:  and  ok',
    });
    expect(findJson('{"a":1}')).toEqual({ parsed: [{ a: 1 }] });
    expect(findJson('no {json} here')).toEqual({ parsed: [] });
  });

  test('comes back whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.jsonValue())), (value) => {
        const json: unknown = JSON.parse(JSON.stringify(value));
        expect(findJson(`It is ${JSON.stringify(json)}.`).parsed).toEqual([json]);
      }),
    );
  });
});

test('times are those of the zone', () => {
  const local = localTime(Date.UTC(2024, 0, 15, 19, 30, 15), 'US/Central');
  expect([longDate(local), clockTime(local), timeOfDay(local)]).toEqual([
    'Monday, January 15, 2024',
    '01:30:15 PM -0600',
    'afternoon',
  ]);
});

test('hints rewrite what was heard', () => {
  const problems: string[] = [];
  const hints = readHints(
    [
      'word',
      { hint: 'SWML', pattern: 'swim(mel|ml)', replace: 'SWML<${1}>', ignore_case: true },
      { pattern: '(', replace: 'x' },
    ],
    (message) => problems.push(message),
  );
  expect(applyHints('A Swimmel file', hints)).toBe('A SWML<mel> file');
  expect(problems[0]).toContain('no regular expression');
});

test.each([
  ['90s', 90_000],
  ['1h30m', 5_400_000],
  ['', undefined],
  ['soon', undefined],
])('a duration: %s', (text, ms) => {
  expect(durationMs(text)).toBe(ms);
});
