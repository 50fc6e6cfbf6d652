import fc from 'fast-check';
import { expect, test } from 'vitest';
import { validateDocument, validateVerb, verbRules } from '../index.js';
import { checksLoading, type VerbModule } from './index.js';

const load = (verb: string): VerbModule => {
  loaded.push(verb);
  return verbRules[verb] as VerbModule;
};
const loaded: string[] = [];
const lazily = checksLoading(load);

test('finds what all the checks together find', () => {
  const verb = fc.constantFrom(...Object.keys(verbRules), 'plai', 'constructor', '__proto__');
  fc.assert(
    fc.property(verb, fc.jsonValue(), (name, body) => {
      expect(lazily.validateVerb(name, body)).toEqual(validateVerb(name, body));
      const document = {
        sections: { main: [JSON.parse(`{${JSON.stringify(name)}:${JSON.stringify(body)}}`) as unknown] },
      };
      expect(lazily.validateDocument(document)).toEqual(validateDocument(document));
    }),
  );
});

test('loads a verb once, and no other', () => {
  loaded.length = 0;
  const checks = checksLoading(load);
  const document = {
    sections: { main: [{ answer: {} }, { cond: [{ when: 'a', then: [{ hangup: {} }] }] }, 'answer'] },
  };
  expect(checks.validateDocument(document)).toEqual([]);
  checks.validateDocument(document);
  expect(loaded).toEqual(['answer', 'cond', 'hangup']);
});
