import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AgentBase, type AgentDefinition, render } from './index.js';

type Edit = (agent: AgentBase) => unknown;

const word = fc.stringMatching(/^[a-z]{1,3}$/);
const text = fc.string({ unit: 'grapheme', maxLength: 8 });
const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(word, text).map(
    ([title, body]): Edit =>
      (agent) =>
        agent.promptAddSection(title, { body }),
  ),
  fc.tuple(word, text).map(
    ([title, bullet]): Edit =>
      (agent) =>
        agent.promptAddToSection(title, { bullet }),
  ),
  fc.tuple(word, word).map(
    ([parent, title]): Edit =>
      (agent) =>
        agent.promptAddSubsection(parent, title, { body: 'b' }),
  ),
  text.map(
    (prompt): Edit =>
      (agent) =>
        agent.setPromptText(prompt),
  ),
  fc.tuple(word, fc.boolean()).map(
    ([name, secure]): Edit =>
      (agent) =>
        agent.defineTool({ name, description: 'd', secure, handler: () => 'x' }),
  ),
  fc.constantFrom<Edit>(
    (agent) => agent.setWebHookUrl('https://hooks.test/a?b=c'),
    (agent) => agent.addSwaigQueryParams({ tier: 'gold & more' }),
    (agent) => agent.setPostPrompt('Sum up.'),
    (agent) => agent.enableDebugEvents(),
    (agent) => agent.defineContexts().addContext('default').addStep('one').setText('Ask.'),
    (agent) => agent.resetContexts(),
  ),
  // Some of these the platform would not take.
  fc.constantFrom(700, 'long', -1).map(
    (end): Edit =>
      (agent) =>
        agent.setParams({ end_of_speech_timeout: end }),
  ),
  fc.dictionary(word, text).map(
    (data): Edit =>
      (agent) =>
        agent.updateGlobalData(data),
  ),
);

function outcome(definition: AgentDefinition, endpoint: string): string {
  try {
    return render(definition, { endpoint, authorize: (url) => url, token: (name) => `for-${name}` });
  } catch (error) {
    return String(error);
  }
}

test('a document is what it is without what was rendered and checked before', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(edits, fc.constantFrom('https://a.test', 'https://b.test/"x')), { maxLength: 12 }),
      (steps) => {
        const agent = new AgentBase({ name: 'a', basicAuth: ['u', 'p'], suppressLogs: true });
        for (const [edit, endpoint] of steps) {
          edit(agent);
          const { definition } = agent;
          const known = outcome(definition, endpoint);
          // Nothing is known of a copy.
          expect(known).toBe(outcome(structuredClone(definition), endpoint));
          expect(known).toBe(outcome(definition, endpoint));
        }
      },
    ),
  );
});
