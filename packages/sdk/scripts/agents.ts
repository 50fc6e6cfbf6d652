import { AgentBase, DataMap, FunctionResult } from '../src/agents/index.js';

export const make = (name: string, options: Partial<ConstructorParameters<typeof AgentBase>[0]> = {}) =>
  new AgentBase({ name, basicAuth: ['user', 'secret'], swaigSecret: 'secret', suppressLogs: true, ...options });

/** Agents that use, together, every method that shows in a document and that published schemas describe. */
export function agents(): Record<string, AgentBase> {
  return {
    bare: make('bare'),
    text: text(),
    sections: sections(),
    functions: functions(),
    steps: steps(),
    call: call(),
  };
}

/** Agents that use what is documented, but what a schema need not describe. */
export function agentsBeyond(): Record<string, AgentBase> {
  return { languages: languages(), servers: servers(), contexts: contexts() };
}

const text = () =>
  make('text', { usePom: false })
    .setPromptText('You answer the phone.')
    .setPromptLlmParams({
      temperature: 0.4,
      top_p: 0.9,
      confidence: 0.5,
      presence_penalty: 0.1,
      frequency_penalty: 0.1,
    })
    .setPostPrompt('Summarise.')
    .setPostPromptLlmParams({ temperature: 0 })
    .setPostPromptUrl('https://example.com/report')
    .addHint('SignalWire')
    .addHints(['SWML', 'SWAIG'])
    .addPatternHint({ hint: 'AI agent', pattern: 'AI\\s+agent', replace: 'agent', ignoreCase: true })
    .addPronunciation({ replace: 'SWML', with: 'swimmel', ignoreCase: true })
    .addLanguage({ name: 'English', code: 'en-US', voice: 'rime.spore' })
    .addLanguage({ name: 'Spanish', code: 'es-ES', voice: 'elevenlabs.josh:eleven_turbo_v2_5' })
    .setParam('end_of_speech_timeout', 700)
    .setParams({ attention_timeout: 10_000, inactivity_timeout: 60_000 })
    .setGlobalData({ shop: 'north' })
    .updateGlobalData({ open: true })
    .enableDebugEvents(1);

const languages = () =>
  make('languages')
    .setPromptText('You speak many languages.')
    .setMultilingual({ languages: [{ language: 'default', voice: 'rime.spore' }], allowed: ['en', 'es'] });

const sections = () =>
  make('sections')
    .promptAddSection('Role', { body: 'You help.', bullets: ['Briefly'], numbered: true, numberedBullets: true })
    .promptAddSubsection('Role', 'Tone', { body: 'Warm.' })
    .promptAddToSection('Rules', { body: 'Be kind.', bullet: 'Always', bullets: ['Really'] });

const functions = () =>
  make('functions')
    .setPromptText('You book rides.')
    .defineTool({
      name: 'book',
      description: 'Books a ride.',
      parameters: { city: { type: 'string', description: 'Where to' }, seats: { type: 'integer' } },
      required: ['city'],
      fillers: { 'en-US': ['One moment'] },
      handler: ({ city }) => new FunctionResult(`Booked for ${city}.`),
    })
    .defineTool({
      name: 'open',
      description: 'Opening hours.',
      secure: false,
      waitFile: 'https://example.com/wait.mp3',
      waitFileLoops: 2,
      extraFields: { meta_data: { a: 1 } },
      handler: () => 'Open.',
    })
    .defineTool({
      name: 'remote',
      description: 'Runs elsewhere.',
      webhookUrl: 'https://example.com/fn',
      handler: () => '',
    })
    .registerSwaigFunction(
      new DataMap('weather')
        .description('The weather')
        .parameter('city', 'string', 'City', { required: true })
        .webhook('GET', 'https://api.example.com/weather?q=${enc:args.city}')
        .output(new FunctionResult('It is ${response.text}.'))
        .fallbackOutput(new FunctionResult('Nobody knows.'))
        .toSwaigFunction(),
    )
    .setNativeFunctions(['check_time'])
    .addFunctionInclude('https://example.com/swaig', ['shared'], { key: 'value' })
    .setInternalFillers({ next_step: { 'en-US': ['Now then'] } })
    .addInternalFiller('check_time', 'en-US', ['Let me look'])
    .addSwaigQueryParams({ tenant: 'a b' });

function steps(): AgentBase {
  const agent = make('steps').setPromptText('You take orders.');
  const order = agent.defineContexts().addContext('default').setIsolated(true);
  order.addStep('greet').setText('Greet.').setStepCriteria('Greeted.').setValidSteps(['order']).setFunctions([]);
  order.addStep('order').addSection('Task', 'Take the order.').addBullets('Rules', ['Be quick']).setSkipUserTurn(true);
  order.addStep('bye', { task: 'Say goodbye.', criteria: 'Done.' }).setEnd(true);
  return agent;
}

const servers = () =>
  make('servers')
    .setPromptText('You look things up.')
    .addMcpServer('https://example.com/mcp', { headers: { authorization: 'Bearer x' }, resources: true });

function contexts(): AgentBase {
  const agent = make('contexts').setPromptText('You take orders.');
  const builder = agent.defineContexts();
  const order = builder
    .addContext('default')
    .setInitialStep('greet')
    .setValidContexts(['support'])
    .setValidSteps(['greet', 'order'])
    .setPrompt('Take orders.')
    .setConsolidate(true)
    .setFullReset(false)
    .setIsolated(false)
    .setEnterFillers({ 'en-US': ['Welcome'] })
    .addEnterFiller('es-ES', ['Bienvenido'])
    .setExitFillers({ 'en-US': ['Bye'] })
    .addExitFiller('es-ES', ['Adiós']);
  order.addStep('greet').setText('Greet.').setStepCriteria('Greeted.').setValidSteps(['order']).setFunctions([]);
  order
    .addStep('order')
    .addSection('Task', 'Take the order.')
    .addBullets('Rules', ['Be quick'])
    .setValidContexts(['support'])
    .setSkipUserTurn(true)
    .setSkipToNextStep(false)
    .setResetSystemPrompt('You help.')
    .setResetUserPrompt('Hello')
    .setResetConsolidate(true)
    .setResetFullReset(true);
  order
    .addStep('details')
    .setText('Ask.')
    .setGatherInfo({ outputKey: 'order', prompt: 'A few questions.' })
    .addGatherQuestion({ key: 'size', question: 'Which size?', type: 'string', confirm: true })
    .setEnd(true);
  builder
    .addContext('support')
    .addSection('Role', 'You support.')
    .addBullets('Rules', ['Be patient'])
    .setSystemPrompt('You support callers.')
    .setUserPrompt('Help me')
    .addStep('help', { task: 'Help.', bullets: ['Kindly'], criteria: 'Helped.', functions: 'none' });
  return agent;
}

const call = () =>
  make('call', { recordCall: true, recordFormat: 'wav', recordStereo: false })
    .setPromptText('You answer.')
    .addAnswerVerb({ max_duration: 600 })
    .addPreAnswerVerb('play', { url: 'ring:us', auto_answer: false })
    .addPostAnswerVerb('play', { url: 'say:This call is recorded.' })
    .addPostAiVerb('hangup', {});
