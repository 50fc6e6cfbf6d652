import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AgentBase, type AgentDefinition } from './index.js';
import { renderBytes } from './render.js';

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
    (agent) => agent.setLanguages([]),
    (agent) => agent.replaceGlobalData({}),
    (agent) => agent.setPromptLlmParams({ temperature: 0.3 }),
  ),
  word.map(
    (hint): Edit =>
      (agent) =>
        agent.addHint(hint),
  ),
  word.map(
    (name): Edit =>
      (agent) =>
        agent.addLanguage({ name, code: 'en-US', voice: name }),
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

/** What a request may change, of which some the platform would not take. */
const change = ({ prompt, params, hints, tools }: AgentDefinition): Partial<AgentDefinition> => ({
  prompt: { ...prompt, sections: [{ title: 'Caller', body: 'ä' }, ...prompt.sections] },
  params: { ...params, attention_timeout: hints.length % 2 === 0 ? 5000 : 'soon' },
  globalData: { tools: Object.keys(tools) },
});

function outcome(definition: AgentDefinition, endpoint: string, base?: AgentDefinition): string {
  try {
    const token = (name: string) => `for-${name}`;
    const { bytes, done } = renderBytes(definition, { endpoint, authorize: (url) => url, token, base });
    const text = Buffer.from(bytes).toString('utf8');
    // What comes next is written where this stood.
    done();
    return text;
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
          // Nor is anything else said of what a request makes of a definition, of which less is kept.
          const configured = { ...definition, ...change(definition) };
          expect(outcome(configured, endpoint, definition)).toBe(outcome(structuredClone(configured), endpoint));
        }
      },
    ),
  );
});
