import {
  type AgentBase,
  ContextBuilder,
  createExpressionTool,
  createSimpleApiTool,
  DataMap,
  FunctionResult,
  SwaigFunction,
} from '../../src/agents/index.js';

const languages = [
  { name: 'English', code: 'en-US', voice: 'rime.spore', fillers: { speech: ['Um.'] }, params: { speed: 1 } },
  {
    name: 'Spanish',
    code: 'es-MX',
    voice: 'elevenlabs.maria',
    speechModel: 'nova-3',
    functionFillers: ['Un momento.'],
  },
];
const contexts = () => {
  const builder = new ContextBuilder();
  const main = builder.addContext('default').addSection('Here', 'Be brief.').setHistory('keep').setIsolated(true);
  main.addStep('ask').setText('Ask.').setGatherInfo({ outputKey: 'who', isolated: true }).addGatherQuestion({
    key: 'name',
    question: 'Your name?',
    isolated: false,
  });
  main.addStep('end', { task: 'Thank.', bullets: ['Warmly'], criteria: 'Thanked.', functions: 'none' }).setEnd(true);
  return builder;
};
const weather = () =>
  new DataMap('get_weather')
    .parameter('city', 'string', 'City', { required: true })
    .webhook('GET', 'https://api.test/?q=${enc:args.city}', { headers: { A: 'b' }, requireArgs: ['city'] })
    .foreach({ input_key: 'days', output_key: 'list', append: '${this.temp}, ' })
    .errorKeys(['error'])
    .output(new FunctionResult('${list}').say('Done.'))
    .fallbackOutput(new FunctionResult('No weather.'));

/** What changes a document, by the method that does. */
export const edits: Record<string, (agent: AgentBase) => unknown> = {
  addAnswerVerb: (agent) => agent.addAnswerVerb({ max_duration: 600 }),
  addFunctionInclude: (agent) => agent.addFunctionInclude('https://tools.test/swaig', ['a'], { k: 1 }),
  addHint: (agent) => agent.addHint('SWML'),
  addHints: (agent) => agent.addHints(['SWAIG', 'RELAY']),
  addInternalFiller: (agent) => agent.addInternalFiller('check_time', 'en-US', ['A moment.']),
  addLanguage: (agent) => languages.map((language) => agent.addLanguage(language)),
  addMcpServer: (agent) => agent.addMcpServer('https://crm.test/mcp', { headers: { A: 'b' }, resources: true }),
  addPatternHint: (agent) => agent.addPatternHint({ hint: 'a', pattern: 'b', replace: 'c', ignoreCase: true }),
  addPerCallConfig: (agent) => agent.addPerCallConfig((_query, _body, _headers, copy) => void copy.addHint('call')),
  addPostAiVerb: (agent) => agent.addPostAiVerb('hangup', {}),
  addPostAnswerVerb: (agent) => agent.addPostAnswerVerb('play', { url: 'say:Welcome.' }),
  addPreAnswerVerb: (agent) => agent.addPreAnswerVerb('set', { a: 1 }),
  addPronunciation: (agent) => agent.addPronunciation({ replace: 'GIF', with: 'jif', ignoreCase: true }),
  addSwaigQueryParams: (agent) => agent.addSwaigQueryParams({ tier: 'a&b', empty: '' }),
  autoMapSipUsernames: (agent) => agent.autoMapSipUsernames(),
  clearPostAiVerbs: (agent) => agent.clearPostAiVerbs(),
  clearPostAnswerVerbs: (agent) => agent.clearPostAnswerVerbs(),
  clearPreAnswerVerbs: (agent) => agent.clearPreAnswerVerbs(),
  clearSwaigQueryParams: (agent) => agent.clearSwaigQueryParams(),
  defineContexts: (agent) => agent.defineContexts(contexts()),
  defineTool: (agent) =>
    agent.defineTool({
      name: 'book',
      description: 'Books.',
      parameters: { city: { type: 'string', enum: ['Oslo'] }, seats: { type: 'integer' } },
      required: ['city'],
      fillers: { 'en-US': ['Booking.'] },
      waitFile: 'https://x.test/a.mp3',
      waitFileLoops: 2,
      extraFields: { meta_data: { a: 1 }, meta_data_token: 't' },
      handler: () => 'Booked.',
    }),
  defineTypedTool: (agent) =>
    agent.defineTypedTool({ name: 'add', description: 'Adds.', handler: (a: number, b = 1) => a + b }),
  enableDebugEvents: (agent) => agent.enableDebugEvents(2),
  enableDebugRoutes: (agent) => agent.enableDebugRoutes(),
  enableMcpServer: (agent) => agent.enableMcpServer(),
  enableSipRouting: (agent) => agent.enableSipRouting(false, '/by-sip'),
  manualSetProxyUrl: (agent) => agent.manualSetProxyUrl('https://agents.test/base/'),
  onCallEnd: (agent) => agent.onCallEnd(() => {}),
  onError: (agent) => agent.onError(() => new FunctionResult('Sorry.')),
  promptAddSection: (agent) => agent.promptAddSection('Role', { body: 'You help.', bullets: ['a'], numbered: true }),
  promptAddSubsection: (agent) => agent.promptAddSubsection('Role', 'Tone', { body: 'Warm.' }),
  promptAddToSection: (agent) => agent.promptAddToSection('Rules', { body: 'Rules.', bullet: 'No gossip' }),
  registerRoutingCallback: (agent) => agent.registerRoutingCallback(() => null, '/elsewhere'),
  registerSipUsername: (agent) => agent.registerSipUsername('desk'),
  registerSwaigFunction: (agent) =>
    [weather(), createSimpleApiTool({ name: 'api', url: 'https://x.test', responseTemplate: '${a}' })]
      .concat(createExpressionTool({ name: 'exp', patterns: { '${args.a}': ['b', new FunctionResult('c')] } }))
      .map((map) => map.registerWithAgent(agent)) &&
    agent.registerSwaigFunction(new SwaigFunction({ name: 'own', description: 'Own.', handler: () => 'x' })),
  removeFunction: (agent) => agent.removeFunction('own'),
  replaceGlobalData: (agent) => agent.replaceGlobalData({ only: true }),
  resetContexts: (agent) => agent.resetContexts(),
  setDynamicConfigCallback: (agent) => agent.setDynamicConfigCallback(() => {}),
  setFunctionIncludes: (agent) => agent.setFunctionIncludes([{ url: 'https://tools.test', functions: ['b'] }]),
  setGlobalData: (agent) => agent.setGlobalData({ plan: 'gold' }),
  setInternalFillers: (agent) => agent.setInternalFillers({ next_step: { default: ['Next.'] } }),
  setLanguageParams: (agent) => agent.setLanguages(languages).setLanguageParams('en-US', { stability: 0.5 }),
  setLanguages: (agent) => agent.setLanguages(languages),
  setMultilingual: (agent) =>
    agent.setMultilingual({ languages: [{ language: 'default', voice: 'a.b' }], start_language: 'en' }),
  setNativeFunctions: (agent) => agent.setNativeFunctions(['check_time', 'wait_seconds']),
  setParam: (agent) => agent.setParam('ai_model', 'gpt-4.1-mini'),
  setParams: (agent) => agent.setParams({ end_of_speech_timeout: 800, temperature: 0.5, save_conversation: true }),
  setPostPrompt: (agent) => agent.setPostPrompt('Summarise.'),
  setPostPromptLlmParams: (agent) => agent.setPostPromptLlmParams({ temperature: 0.1 }),
  setPostPromptUrl: (agent) => agent.setPostPromptUrl('https://crm.test/in'),
  setPromptLlmParams: (agent) => agent.setPromptLlmParams({ temperature: 0.3, top_p: 0.9, max_tokens: 200 }),
  setPromptPom: (agent) => agent.setPromptPom([{ title: 'A', body: 'b', subsections: [{ title: 'C', body: 'd' }] }]),
  setPromptText: (agent) => agent.setPromptText('You help.'),
  setPronunciations: (agent) => agent.setPronunciations([{ replace: 'SQL', with: 'sequel' }]),
  setWebHookUrl: (agent) => agent.setWebHookUrl('https://tools.test/swaig?a=1'),
  updateGlobalData: (agent) => agent.updateGlobalData({ more: { a: [1] } }),
};
