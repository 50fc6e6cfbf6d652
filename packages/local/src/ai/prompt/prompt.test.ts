import { clockTime, localTime, longDate, timeOfDay } from '@signalwire/protocol/templates';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyHints, readHints } from '../session/hints.js';
import { findJson } from '../session/json-in-text.js';
import { durationMs } from '../session/params.js';
import { renderPom } from './pom.js';

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
