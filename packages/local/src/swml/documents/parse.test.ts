import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ScriptError } from '../errors.js';
import { checkScript, soundDocument } from './check.js';
import { parseScript } from './parse.js';

const read = (text: string) => parseScript(text, 'The answer');
const problem = (document: string | object) => {
  const checked = checkScript(document);
  if (checked.ok) throw new Error('The document is sound.');
  return checked;
};

describe('a document', () => {
  test('may be JSON or YAML, whatever it is called', () => {
    const document = { version: '1.0.0', sections: { main: [{ answer: {} }, { play: { url: 'say:hi' } }] } };
    expect(read(JSON.stringify(document))).toEqual(document);
    expect(read('version: 1.0.0\nsections:\n  main:\n    - answer: {}\n    - play: {url: "say:hi"}\n')).toEqual(
      document,
    );
    expect(read('{version: 1.0.0, sections: {main: [answer: {}, {play: {url: "say:hi"}}]}}')).toEqual(document);
  });

  test('in YAML has text keys', () => {
    const yaml =
      'sections:\n  main:\n    - switch:\n        variable: a\n        case:\n          1: []\n          true: []\n';
    expect(checkScript(yaml)).toMatchObject({
      ok: true,
      document: { sections: { main: [{ switch: { case: { '1': [], true: [] } } }] } },
    });
  });

  test('comes back the same through JSON', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })), (value) => {
        const json = JSON.stringify(value);
        expect(read(json)).toEqual(JSON.parse(json));
      }),
    );
  });

  test.each([
    ['', /empty/],
    ['<!DOCTYPE html><html></html>', /looks like HTML/],
    ['Not found', /plain text \("Not found"\)/],
    ['[1, 2]', /is a list/],
    ['{"sections": ', /not readable as JSON or YAML/],
    ['a: b: c', /not readable as YAML/],
  ])('%j is refused with its reason', (text, reason) => {
    expect(problem(text)).toMatchObject({ code: 'relay_script_parse_error', message: expect.stringMatching(reason) });
  });

  test('of more than 1 MiB is refused', () => {
    expect(problem(`{"a": "${'x'.repeat(1024 * 1024)}"}`).message).toMatch(/1048576 at most/);
  });

  test('that aliases would blow up is refused', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 12; i++)
      lines.push(
        `a${i}: &a${i} [${Array(9)
          .fill(`*a${i - 1}`)
          .join(', ')}]`,
      );
    expect(problem(lines.join('\n')).code).toBe('relay_script_parse_error');
    expect(problem('&a [*a]').code).toBe('relay_script_parse_error');
  });

  test.each([
    ['JSON', `{"a": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['YAML', `a: ${'['.repeat(3_000)}${']'.repeat(3_000)}`],
    ['an object', { sections: { main: Array.from({ length: 300 }).reduce<unknown[]>((inner) => [inner], []) } }],
  ])('in %s that is nested too deep is refused', (_, document) => {
    expect(problem(document).code).toMatch(/relay_script_(nested_too_deep|parse_error)/);
  });

  test('is refused as a whole for a mistake where it would never run; the message says where and what was meant', () => {
    const text = JSON.stringify({
      sections: {
        main: [
          { hangup: {} },
          { cond: [{ when: 'false', then: [{ plya: { url: 'say:x' } }] }] },
          { answer: { max_duraton: 1 } },
        ],
      },
    });
    const { code, message, issues } = problem(text);
    expect(code).toBe('relay_script_method_undefined');
    expect(issues).toHaveLength(2);
    expect(message).toContain('sections.main[1].cond[0].then[0].plya: is not a SWML verb. Did you mean "play"?');
    expect(message).toContain('sections.main[2].answer.max_duraton');
    expect(message).toContain('Did you mean "max_duration"?');
  });

  test.each([
    [{}, 'relay_script_sections_missing'],
    [{ sections: { menu: [] } }, 'relay_script_main_section_missing'],
    [{ version: '2.0.0', sections: { main: [] } }, 'relay_script_version_invalid'],
    [{ sections: { main: [{ play: {} }] } }, 'relay_script_method_parameter_missing'],
    [{ sections: { main: [], menu: { execute: {} } } }, 'relay_script_section_code_missing'],
  ])('%j fails with the code of the platform', (document, code) => {
    expect(problem(document).code).toBe(code);
    expect(() => soundDocument(document, 'It')).toThrow(ScriptError);
  });
});
