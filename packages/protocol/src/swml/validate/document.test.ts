import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeIssue } from '../../validation/index.js';
import { verbNames } from '../names.js';
import { validateDocument, validateVerb } from './index.js';

const main = (...steps: unknown[]) => ({ version: '1.0.0', sections: { main: steps } });
const problems = (document: unknown) => validateDocument(document).map(({ error, path }) => `${error} ${path}`);
const words = (document: unknown) => validateDocument(document).map(describeIssue);

test('a document that uses every control structure is valid', () => {
  expect(
    problems({
      version: '1.0.0',
      sections: {
        main: [
          { answer: { max_duration: 3600 } },
          { set: { count: 0 } },
          { label: 'again' },
          { play: 'say:Hello ${call.from}' },
          { play: { urls: ['silence:1.5', 'ring:us'], volume: '${vol}' } },
          { cond: [{ when: 'count < 3', then: [{ goto: { label: 'again', max: 3 } }] }, { else: [{ return: null }] }] },
          { switch: { variable: 'choice', case: { a: [{ sleep: 500 }] }, default: { code: [{ hangup: 'busy' }] } } },
          { execute: { dest: 'menu', params: { a: 1 }, on_return: [{ unset: ['a'] }], result: { case: { 1: [] } } } },
          { connect: { serial: [{ to: '+15550100' }, { to: 'sip:a@b.example', timeout: 10 }] } },
          { request: { url: 'https://x.example', method: 'POST', body: { a: 1 } } },
          { ai: { prompt: { text: 'Hi' }, SWAIG: { functions: [{ function: 'f', description: 'd' }] } } },
          'hangup',
        ],
        menu: [{ transfer: { dest: 'https://x.example/next' } }],
      },
    }),
  ).toEqual([]);
});

describe('what is wrong is named with its place and the platform’s code', () => {
  test.each([
    [[], 'relay_script_element_wrong_type '],
    [{}, 'relay_script_sections_missing sections'],
    [{ sections: { other: [] } }, 'relay_script_main_section_missing sections.main'],
    [{ version: '2.0.0', sections: { main: [] } }, 'relay_script_version_invalid version'],
    [{ sections: { main: { execute: {} } } }, 'relay_script_section_code_missing sections.main'],
    [main({}), 'relay_script_method_missing_name sections.main[0]'],
    [main({ answer: {}, hangup: {} }), 'relay_script_method_missing_name sections.main[0]'],
    [main({ dance: {} }), 'relay_script_method_undefined sections.main[0].dance'],
    [main({ play: {} }), 'relay_script_method_parameter_missing sections.main[0].play.url'],
    [main({ sleep: true }), 'relay_script_method_parameter_invalid_value sections.main[0].sleep'],
    [
      main({ connect: { to: 'a', serial: [{ to: 'b' }] } }),
      'relay_script_method_parameter_conflict sections.main[0].connect',
    ],
    [main({ label: 'a' }, { label: 'a' }), 'relay_script_element_duplicated sections.main[1].label'],
    [
      main({ cond: [{ when: 'x', then: [{ switch: { variable: 'a', case: { b: [{ jump: 1 }] } } }] }] }),
      'relay_script_method_undefined sections.main[0].cond[0].then[0].switch.case.b[0].jump',
    ],
  ])('%j', (document, problem) => {
    expect(problems(document)).toContain(problem);
  });
});

test('a mistyped name brings up the one that was meant', () => {
  expect(words(main({ plya: 'say:x' }))).toEqual(['sections.main[0].plya: is not a SWML verb. Did you mean "play"?']);
  expect(words(main({ play: { url: 'say:x', voluem: 3 } }))).toEqual([
    'sections.main[0].play.voluem: is not a known property. Did you mean "volume"?',
  ]);
  expect(words(main({ hangup: { reason: 'bussy' } }))[0]).toContain('Did you mean "busy"?');
});

test('steps nested without end are refused, not followed', () => {
  let steps: unknown[] = [{ hangup: {} }];
  for (let i = 0; i < 200; i++) steps = [{ cond: [{ else: steps }] }];
  expect(problems(main(...steps))[0]).toMatch(/^relay_script_nested_too_deep /);
});

test('no value of any kind breaks the check, and every issue has a place below the document', () => {
  fc.assert(
    fc.property(fc.constantFrom(...verbNames), fc.jsonValue(), (verb, body) => {
      for (const issue of validateVerb(verb, body, 'at')) {
        expect(issue.path.startsWith('at')).toBe(true);
        expect(describeIssue(issue).length).toBeGreaterThan(5);
      }
    }),
  );
  fc.assert(fc.property(fc.jsonValue(), (document) => Array.isArray(validateDocument(document))));
});
