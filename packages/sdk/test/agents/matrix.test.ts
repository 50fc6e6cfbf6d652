import { readFileSync } from 'node:fs';
import { validateDocument } from '@signalwire/protocol/swml/validate';
import { describeIssue } from '@signalwire/protocol/validation';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AgentBase, BedrockAgent } from '../../src/agents/index.js';
import { make } from './desk.js';
import { edits } from './edits.js';

/** What only tells, answers or is overridden: tested where it matters. */
const others = [
  'constructor',
  'asRouter',
  'createToolToken',
  'defineTools',
  'extractSipUsername',
  'getApp',
  'getBasicAuthCredentials',
  'getContexts',
  'getFullUrl',
  'getLanguageParams',
  'getMcpServers',
  'getName',
  'getPostPrompt',
  'getPrompt',
  'getPromptPom',
  'getRawPrompt',
  'getRegisteredTools',
  'getTool',
  'handleMcpRequest',
  'isMcpServerEnabled',
  'onDebugEvent',
  'onFunctionCall',
  'onRequest',
  'onSummary',
  'onSwmlRequest',
  'promptHasSection',
  'renderSwml',
  'run',
  'serve',
  'setupGracefulShutdown',
  'validateBasicAuth',
  'validateToolToken',
];

const problems = (agent: AgentBase): string[] =>
  validateDocument(JSON.parse(agent.renderSwml('c-1'))).map((issue) => describeIssue(issue));

describe('documents are valid, whatever an agent is told', () => {
  test('by each method', () => {
    for (const [name, edit] of Object.entries(edits)) {
      // Not checked by the agent itself, so that what is wrong shows here.
      const agent = make({ schemaValidation: false });
      edit(agent);
      expect([name, problems(agent)]).toEqual([name, []]);
    }
  });

  test('by all of them, in any order, and however an agent was made', () => {
    const names = Object.keys(edits);
    const options = fc.record(
      {
        usePom: fc.constant(true),
        autoAnswer: fc.boolean(),
        recordCall: fc.boolean(),
        recordFormat: fc.constantFrom('mp4', 'wav', 'mp3'),
        recordStereo: fc.boolean(),
        nativeFunctions: fc.constantFrom<string[][]>([], ['check_time']),
        defaultWebhookUrl: fc.constant('https://hooks.test/swaig'),
        tokenExpirySecs: fc.integer({ min: 1, max: 86_400 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(options, fc.shuffledSubarray(names), fc.boolean(), (given, order, bedrock) => {
        const agentOptions = { ...given, basicAuth: ['u', 'p'] as [string, string], suppressLogs: true };
        const agent = bedrock ? new BedrockAgent({ agentOptions }) : make(given);
        for (const name of order) edits[name]?.(agent);
        expect(problems(agent)).toEqual([]);
        expect(agent.renderSwml('c-1').replaceAll(/__token=[\w-]+/g, '')).toBe(
          agent.renderSwml('c-1').replaceAll(/__token=[\w-]+/g, ''),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('by every method that the documentation has', () => {
    const pages = JSON.parse(readFileSync(new URL('../surface/agents.json', import.meta.url), 'utf8')) as Record<
      string,
      Record<string, { kind: string }>
    >;
    const documented = Object.values(pages)
      .flatMap((members) => Object.entries(members))
      .filter(([name, { kind }]) => /^AgentBase\.\w+$/.test(name) && kind.endsWith('method') && !name.includes('kill'))
      .map(([name]) => name.slice('AgentBase.'.length));
    expect(documented.filter((name) => !Object.hasOwn(edits, name) && !others.includes(name))).toEqual([]);
    expect(documented.length).toBeGreaterThan(80);
  });
});
