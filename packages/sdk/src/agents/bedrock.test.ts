import { afterEach, expect, test, vi } from 'vitest';
import { BedrockAgent, createBedrockAgent } from './index.js';

afterEach(() => void vi.restoreAllMocks());

const agentOptions = { basicAuth: ['u', 'p'] as [string, string], swaigSecret: 's', suppressLogs: true };
const verbOf = (agent: BedrockAgent) => JSON.parse(agent.renderSwml('c-1')).sections.main.at(-1).amazon_bedrock;

test('an agent on Bedrock answers with its own verb', () => {
  const agent = new BedrockAgent({
    name: 'orders',
    route: '/orders',
    systemPrompt: 'You tell where orders are.',
    voiceId: 'tiffany',
    temperature: '0.5',
    maxTokens: 512,
    agentOptions,
  })
    .setPostPrompt('Summarise.')
    .setGlobalData({ shop: 1 })
    .setParams({ inactivity_timeout: 20_000 })
    .defineTool({ name: 'where', description: 'Where is it?', handler: () => 'Here.' });
  const { SWAIG, post_prompt_url: url, ...rest } = verbOf(agent);
  expect(rest).toEqual({
    prompt: {
      text: 'You tell where orders are.',
      voice_id: 'tiffany',
      temperature: 0.5,
      top_p: 0.9,
      max_tokens: 512,
    },
    params: { inactivity_timeout: 20_000 },
    global_data: { shop: 1 },
    post_prompt: { text: 'Summarise.' },
  });
  expect(url).toContain('/orders/post_prompt?__token=');
  expect(SWAIG.functions[0]).toMatchObject({
    function: 'where',
    web_hook_url: expect.stringContaining('/orders/swaig?__token='),
  });
});

test('it has what it needs by default, and nothing that the verb does not take', () => {
  const agent = createBedrockAgent({ agentOptions: { ...agentOptions, suppressLogs: false } });
  expect([agent.name, agent.route]).toEqual(['bedrock_agent', '/bedrock']);
  const warn = vi.spyOn(console, 'log').mockImplementation(() => {});
  agent.promptAddSection('Role', { body: 'You help.' }).addHint('SWML').enableDebugEvents(2);
  agent.defineContexts().addContext('default').addStep('a').setText('x');
  expect(verbOf(agent)).toEqual({
    prompt: {
      pom: [{ title: 'Role', body: 'You help.' }],
      voice_id: 'matthew',
      temperature: 0.7,
      top_p: 0.9,
      max_tokens: 1024,
    },
    SWAIG: {},
    params: {},
    global_data: {},
  });
  verbOf(agent);
  const told = warn.mock.calls.map(([line]) => /has no ([\w ]+);/.exec(String(line))?.[1]);
  expect(told).toEqual(['hints', 'contexts', 'debug events']);
});

test('its settings are changed by name or one by one, and others are told not to be used', () => {
  const agent = createBedrockAgent({ agentOptions: { ...agentOptions, suppressLogs: false } });
  const warn = vi.spyOn(console, 'log').mockImplementation(() => {});
  agent.setVoice('amy').setInferenceParams(undefined, '${top}', 256).setLlmTemperature(1);
  agent.setPromptLlmParams({ max_tokens: 300, confidence: 0.7 }).setPostPromptLlmParams({ temperature: 1 });
  agent.setLlmModel('other');
  expect(verbOf(agent).prompt).toMatchObject({ voice_id: 'amy', temperature: 1, top_p: '${top}', max_tokens: 300 });
  expect(warn.mock.calls.map(String).join()).toMatch(/confidence.*temperature.*other/s);
});

test.each<[string, () => unknown, string]>([
  ['a temperature', () => createBedrockAgent({ temperature: 'hot', agentOptions }), 'temperature is "hot"'],
  ['a limit', () => createBedrockAgent({ agentOptions }).setInferenceParams(1, 1, 1.5), 'maxTokens is 1.5'],
])('%s that is no number is refused', (_what, act, problem) => {
  expect(act).toThrow(problem);
});
