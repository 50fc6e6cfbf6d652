import type { AiVerb } from '@signalwire/protocol/swml';
import { validateDocument } from '@signalwire/protocol/swml/validate';
import { describe, expect, test, vi } from 'vitest';
import { AgentBase, ContextBuilder, render, SwmlError } from './index.js';

const agent = (options: Partial<ConstructorParameters<typeof AgentBase>[0]> = {}) =>
  new AgentBase({
    name: 'desk',
    route: '/desk',
    port: 3000,
    basicAuth: ['ana', 'p@ss'],
    suppressLogs: true,
    ...options,
  });

type Step = Record<string, unknown>;
const stepsOf = (desk: AgentBase, callId?: string) => JSON.parse(desk.renderSwml(callId)).sections.main as Step[];
const aiOf = (desk: AgentBase, callId?: string) => stepsOf(desk, callId).find((step) => 'ai' in step)?.['ai'] as AiVerb;
const handler = () => 'x';

test('the verbs come in the order of a call', () => {
  const desk = agent({ recordCall: true })
    .addPostAiVerb('hangup', {})
    .addPostAnswerVerb('play', { url: 'say:Welcome.' })
    .addPreAnswerVerb('set', { a: 1 })
    .addPreAnswerVerb('play', { urls: ['ring:us'], auto_answer: false })
    .addAnswerVerb({ max_duration: 600 });
  expect(stepsOf(desk).map((step) => Object.entries(step)[0])).toEqual([
    ['set', { a: 1 }],
    ['play', { urls: ['ring:us'], auto_answer: false }],
    ['answer', { max_duration: 600 }],
    ['record_call', { format: 'mp4', stereo: true }],
    ['play', { url: 'say:Welcome.' }],
    ['ai', expect.anything()],
    ['hangup', {}],
  ]);
  desk.clearPreAnswerVerbs().clearPostAnswerVerbs().clearPostAiVerbs();
  expect(stepsOf(desk).flatMap(Object.keys)).toEqual(['answer', 'record_call', 'ai']);
  expect(stepsOf(agent({ autoAnswer: false })).flatMap(Object.keys)).toEqual(['ai']);
});

test('everything that was set is in the document, which is valid', () => {
  const desk = agent({ nativeFunctions: ['check_time'] })
    .promptAddSection('Role', { body: 'You book rides.', bullets: ['Be brief'] })
    .promptAddSubsection('Role', 'Tone', { body: 'Warm.' })
    .promptAddToSection('Rules', { bullet: 'No gossip' })
    .setPromptLlmParams({ temperature: 0.3, top_p: 0.9 })
    .setPostPrompt('Summarise.')
    .setPostPromptLlmParams({ temperature: 0.1 })
    .addLanguage({
      name: 'English',
      code: 'en-US',
      voice: 'rime.spore',
      fillers: { speech: ['Um.'], function: ['Working.'] },
      functionFillers: { book: { 'en-US': ['Booking.'], 'de-DE': ['Moment.'] } },
      model: 'arcana',
      speechModel: 'nova-3',
      speechFillers: ['Well.'],
      params: { speed: 1.1 },
    })
    .setMultilingual({ languages: [{ language: 'default', voice: 'elevenlabs.rachel' }], allowed: ['en', 'es'] })
    .addMcpServer('https://crm.test/mcp', {
      headers: { Authorization: 'Bearer ${global_data.key}' },
      resources: true,
      resourceVars: { id: '${caller_id_number}' },
    })
    .addMcpServer('https://tools.test/mcp')
    .addHints(['Contoso'])
    .addHint('Fabrikam')
    .addPatternHint({ hint: 'swimmel', pattern: 'swimmel', replace: 'SWML', ignoreCase: true })
    .addPronunciation({ replace: 'GIF', with: 'jif' })
    .addPronunciation({ replace: 'SQL', with: 'sequel', ignoreCase: false })
    .setParam('ai_model', 'gpt-4o-mini')
    .setParams({ end_of_speech_timeout: 800 })
    .setGlobalData({ plan: 'gold', limits: { seats: 4 } })
    .updateGlobalData({ limits: { cars: 1 } })
    .addInternalFiller('check_time', 'en-US', ['Let me look.'])
    .addFunctionInclude('https://tools.test/swaig', ['a'], { k: 1 })
    .defineTool({ name: 'open', description: 'Open.', secure: false, handler })
    .defineTool({ name: 'elsewhere', description: 'Elsewhere.', webhookUrl: 'https://e.test/x', handler })
    .registerSwaigFunction({ function: 'mapped', description: 'Mapped.', data_map: { output: { response: 'x' } } });
  expect(validateDocument(JSON.parse(desk.renderSwml()))).toEqual([]);
  const { post_prompt_url: url, ...ai } = aiOf(desk);
  expect(url).toMatch(/^http:\/\/ana:p%40ss@localhost:3000\/desk\/post_prompt\?__token=[\w-]+$/);
  expect(Object.keys(ai)).toEqual([
    'prompt',
    'post_prompt',
    'SWAIG',
    'params',
    'hints',
    'languages',
    'multilingual',
    'pronounce',
    'global_data',
  ]);
  expect(ai).toEqual({
    prompt: {
      pom: [
        {
          title: 'Role',
          body: 'You book rides.',
          bullets: ['Be brief'],
          subsections: [{ title: 'Tone', body: 'Warm.' }],
        },
        { title: 'Rules', bullets: ['No gossip'] },
      ],
      temperature: 0.3,
      top_p: 0.9,
    },
    post_prompt: { text: 'Summarise.', temperature: 0.1 },
    SWAIG: {
      defaults: { web_hook_url: 'http://ana:p%40ss@localhost:3000/desk/swaig' },
      functions: [
        { function: 'open', description: 'Open.', parameters: { type: 'object', properties: {} } },
        {
          function: 'elsewhere',
          description: 'Elsewhere.',
          parameters: { type: 'object', properties: {} },
          web_hook_url: 'https://e.test/x',
        },
        { function: 'mapped', description: 'Mapped.', data_map: { output: { response: 'x' } } },
      ],
      native_functions: ['check_time'],
      includes: [{ url: 'https://tools.test/swaig', functions: ['a'], meta_data: { k: 1 } }],
      internal_fillers: { check_time: { 'en-US': ['Let me look.'] } },
      mcp_servers: [
        {
          url: 'https://crm.test/mcp',
          headers: { Authorization: 'Bearer ${global_data.key}' },
          resources: true,
          resource_vars: { id: '${caller_id_number}' },
        },
        { url: 'https://tools.test/mcp' },
      ],
    },
    params: { ai_model: 'gpt-4o-mini', end_of_speech_timeout: 800 },
    hints: ['Contoso', 'Fabrikam', { hint: 'swimmel', pattern: 'swimmel', replace: 'SWML', ignore_case: true }],
    languages: [
      {
        name: 'English',
        code: 'en-US',
        voice: 'rime.spore',
        model: 'arcana',
        speech_model: 'nova-3',
        speech_fillers: ['Well.', 'Um.'],
        function_fillers: ['Working.', 'Booking.'],
        params: { speed: 1.1 },
      },
    ],
    multilingual: { languages: [{ language: 'default', voice: 'elevenlabs.rachel' }], allowed: ['en', 'es'] },
    pronounce: [
      { replace: 'GIF', with: 'jif' },
      { replace: 'SQL', with: 'sequel', ignore_case: false },
    ],
    global_data: { plan: 'gold', limits: { cars: 1 } },
  });
});

test('an agent with nothing but a name can answer', () => {
  expect(aiOf(agent())).toEqual({ prompt: { text: 'You are desk, a helpful assistant on the phone.' } });
});

test('the prompt as text counts before sections, and can be asked for in every form', () => {
  const desk = agent().promptAddSection('Role', { body: 'x' });
  expect(desk.promptHasSection('Role')).toBe(true);
  expect(desk.getPromptPom()).toEqual([{ title: 'Role', body: 'x' }]);
  expect(desk.pom?.findSection('Role')?.body).toBe('x');
  expect(desk.getRawPrompt()).toBeNull();
  desk.setPromptText('Just text.');
  expect(desk.getPrompt()).toBe('Just text.');
  expect(desk.getPromptPom()).toBeNull();
  expect(desk.setPromptPom([{ title: 'New', bullets: ['a'] }]).getPrompt()).toBe('## New\n\n- a\n');
  expect(desk.getPostPrompt()).toBeNull();
  expect(() => agent({ usePom: false }).promptAddSection('Role')).toThrow('usePom: false');
  expect(() => desk.setPromptPom([{ title: 'x' }])).toThrow('pom[0] needs a body');
});

test('lists can be replaced as a whole', () => {
  const desk = agent()
    .addLanguage({ name: 'English', code: 'en-US' })
    .setLanguages([{ name: 'German', code: 'de-DE' }])
    .setLanguageParams('de-DE', { speed: 1 })
    .addPronunciation({ replace: 'a', with: 'b' })
    .setPronunciations([])
    .setInternalFillers({ check_time: { default: ['x'] } })
    .setNativeFunctions(['wait_seconds'])
    .setFunctionIncludes([])
    .replaceGlobalData({ only: true });
  expect(desk.getLanguageParams('de-DE')).toEqual({ speed: 1 });
  expect(() => desk.setLanguageParams('en-US', {})).toThrow('there are: de-DE');
  expect(aiOf(desk)).toMatchObject({
    languages: [{ name: 'German', code: 'de-DE', params: { speed: 1 } }],
    global_data: { only: true },
  });
  expect(aiOf(desk)).not.toHaveProperty('pronounce');
});

describe('contexts', () => {
  test('stand in the prompt, as they are when the document is asked for', () => {
    const desk = agent().setPromptText('Hello.');
    const main = desk.defineContexts().addContext('default');
    const step = main.addStep('a').setText('One.');
    expect(aiOf(desk).prompt).toEqual({
      text: 'Hello.',
      contexts: { default: { steps: [{ name: 'a', text: 'One.' }] } },
    });
    step.setStepCriteria('Done.');
    expect(aiOf(desk).prompt.contexts).toEqual({
      default: { steps: [{ name: 'a', text: 'One.', step_criteria: 'Done.' }] },
    });
    expect(desk.getContexts()).toEqual(aiOf(desk).prompt.contexts);
    desk.resetContexts();
    expect(aiOf(desk).prompt).toEqual({ text: 'Hello.' });
    expect(desk.getContexts()).toBeNull();
  });

  test('may come from a builder made elsewhere, and are checked against the functions', () => {
    const builder = new ContextBuilder();
    builder.addContext('default').addStep('a').setText('x');
    const desk = agent();
    expect(desk.defineContexts(builder)).toBe(builder);
    desk.defineTool({ name: 'next_step', description: 'x', handler });
    expect(() => desk.renderSwml()).toThrow('"next_step"');
  });

  test('name functions that there are: the agent’s, the platform’s, those of other servers', () => {
    const desk = agent({ nativeFunctions: ['check_time'] })
      .defineTool({ name: 'book', description: 'Books.', handler })
      .addFunctionInclude('https://tools.test', ['remote']);
    const step = desk.defineContexts().addContext('default').addStep('a').setText('x');
    step.setFunctions(['book', 'check_time', 'remote']);
    expect(() => desk.renderSwml()).not.toThrow();
    step.addGatherQuestion({ key: 'k', question: 'Q?', functions: ['bok'] });
    expect(() => desk.renderSwml()).toThrow('lists the function "bok", which does not exist. Did you mean "book"?');
    // What an MCP server has is known to nobody here.
    desk.addMcpServer('https://crm.test/mcp');
    expect(() => desk.renderSwml()).not.toThrow();
  });
});

describe('what is not valid is refused where it is written', () => {
  test.each<[string, (desk: AgentBase) => unknown, string]>([
    ['a verb that does not exist', (a) => a.addPostAiVerb('hangpu', {}), 'Did you mean "hangup"?'],
    ['a parameter that does not exist', (a) => a.addPostAnswerVerb('play', { url: 'x', volum: 1 }), 'play.volum'],
    ['a missing parameter', (a) => a.addPostAnswerVerb('sleep', {}), 'sleep.duration: is required'],
    ['an answer', (a) => a.addAnswerVerb({ max_duration: 'long' }), 'answer.max_duration'],
    [
      'a verb that needs an answered call',
      (a) => a.addPreAnswerVerb('record_call', {}),
      'cannot run before the call is answered',
    ],
    ['a verb that would answer', (a) => a.addPreAnswerVerb('play', { url: 'ring:us' }), 'auto_answer: false'],
    ['data that JSON cannot hold', (a) => a.setGlobalData({ a: { b: () => 1 } }), 'globalData.a.b is a function'],
    ['numbers that JSON cannot hold', (a) => a.setParams({ x: [Number.NaN] }), 'params.x[0] is NaN'],
    ['a hint that is none', (a) => a.addHints(['ok', '']), 'not empty'],
    ['a language without a code', (a) => a.addLanguage({ name: 'English', code: '' }), 'a name and a code'],
    ['a URL', (a) => a.setPostPromptUrl('analytics.test/x'), 'begins with http:// or https://'],
    ['a proxy URL', (a) => a.manualSetProxyUrl('ftp://x'), 'begins with http:// or https://'],
    ['an option', () => agent({ recordcall: true } as object), 'Did you mean "recordCall"?'],
    ['a route', () => agent({ route: 'desk' }), 'begins with a slash'],
    ['a port', () => agent({ port: 70_000 }), '0 to 65535'],
    ['a name', () => new AgentBase({ name: '' }), 'needs a name'],
  ])('%s', (_name, act, problem) => {
    expect(() => act(agent())).toThrow(problem);
  });

  test('what can only be seen in the whole is refused when it is rendered', () => {
    const desk = agent().setParams({ end_of_speech_timeout: 'soon' });
    expect(() => desk.renderSwml()).toThrow(SwmlError);
    expect(() => desk.renderSwml()).toThrow('ai.params.end_of_speech_timeout');
    expect(() =>
      agent({ schemaValidation: false }).setParams({ end_of_speech_timeout: 'soon' }).renderSwml(),
    ).not.toThrow();
    vi.stubEnv('SWML_SKIP_SCHEMA_VALIDATION', 'true');
    expect(() => agent().setParams({ end_of_speech_timeout: 'soon' }).renderSwml()).not.toThrow();
    vi.unstubAllEnvs();
  });
});

describe('the URLs', () => {
  const book = (desk: AgentBase) => desk.defineTool({ name: 'book', description: 'Books.', handler });
  const hook = (desk: AgentBase) => aiOf(desk, 'c-1').SWAIG?.functions?.[0]?.web_hook_url as string;

  test('of secure functions carry a token for the call', () => {
    const desk = book(agent());
    const token = new URL(hook(desk)).searchParams.get('__token') as string;
    expect(desk.validateToolToken('book', token, 'c-1')).toBe(true);
    expect(desk.validateToolToken('book', token, 'c-2')).toBe(false);
  });

  test('carry the query parameters that were added, but not empty ones', () => {
    const desk = book(agent()).setPostPrompt('x').enableDebugEvents(2).addSwaigQueryParams({ tier: 'a&b', none: '' });
    expect(hook(desk)).toMatch(/\/desk\/swaig\?tier=a%26b&__token=/);
    const ai = aiOf(desk);
    expect(ai.SWAIG?.defaults?.web_hook_url).toBe('http://ana:p%40ss@localhost:3000/desk/swaig?tier=a%26b');
    expect(ai.post_prompt_url).toContain('/desk/post_prompt?tier=a%26b&__token=');
    expect(ai.params).toEqual({
      debug_webhook_url: 'http://ana:p%40ss@localhost:3000/desk/debug_events?tier=a%26b',
      debug_webhook_level: 2,
    });
    expect(hook(desk.clearSwaigQueryParams())).not.toContain('tier');
  });

  test('can be set by hand', () => {
    const proxied = book(agent()).manualSetProxyUrl('https://desk.test/base/');
    expect(hook(proxied)).toMatch(/^https:\/\/ana:p%40ss@desk\.test\/base\/desk\/swaig\?__token=/);
    expect(proxied.getFullUrl()).toBe('https://desk.test/base/desk');
    expect(proxied.getFullUrl(true)).toBe('https://ana:p%40ss@desk.test/base/desk');
    const hooked = book(agent())
      .setWebHookUrl('https://hook.test/desk?x=1')
      .setPostPrompt('x')
      .setPostPromptUrl('https://crm.test/in');
    expect(hook(hooked)).toMatch(/^https:\/\/ana:p%40ss@hook\.test\/desk\?x=1&__token=/);
    expect(aiOf(hooked).post_prompt_url).toBe('https://crm.test/in');
    expect(hook(book(agent({ defaultWebhookUrl: 'https://u:p@d.test/s' })))).toMatch(
      /^https:\/\/u:p@d\.test\/s\?__token=/,
    );
  });

  test('go to the environment’s base', () => {
    vi.stubEnv('SWML_PROXY_URL_BASE', 'https://env.test');
    expect(agent().getFullUrl()).toBe('https://env.test/desk');
    vi.unstubAllEnvs();
    expect(agent({ route: '/' }).getFullUrl()).toBe('http://localhost:3000');
  });
});

describe('the definition', () => {
  test('is plain data: what comes back from JSON renders to the same document', () => {
    const desk = agent()
      .setPromptText('Hi.')
      .addHints(['a'])
      .setPostPrompt('x')
      .defineTool({ name: 'book', description: 'Books.', handler });
    desk.defineContexts().addContext('default').addStep('a').setText('One.');
    const copy = JSON.parse(JSON.stringify(desk.definition)) as typeof desk.definition;
    const request = {
      endpoint: 'https://e.test',
      authorize: (url: string) => url,
      token: (name: string) => `t-${name}`,
    };
    expect(copy).toEqual(desk.definition);
    expect(render(copy, request)).toBe(render(desk.definition, request));
  });

  test('does not follow what its author changes later', () => {
    const data = { list: ['a'] };
    const sections = [{ title: 'T', bullets: ['a'] }];
    const desk = agent().setGlobalData(data).setPromptPom(sections);
    const before = desk.renderSwml('c').replaceAll(/__token=[\w-]+/g, '');
    data.list.push('b');
    (sections[0] as { bullets: string[] }).bullets.push('b');
    desk.getPromptPom()?.pop();
    expect(desk.renderSwml('c').replaceAll(/__token=[\w-]+/g, '')).toBe(before);
  });

  test('is rendered once: an edit makes another, no edit does not', () => {
    const desk = agent().setPromptText('One.');
    const { definition } = desk;
    desk.renderSwml();
    expect(desk.definition).toBe(definition);
    desk.setPromptText('Two.');
    expect(desk.definition).not.toBe(definition);
    expect(definition.prompt.text).toBe('One.');
    expect(aiOf(desk).prompt.text).toBe('Two.');
  });
});

test('text that looks like a mark of the renderer stays text', () => {
  const text = '"defaults:" ":tool:book" \\u0000 ${x} "';
  expect(aiOf(agent().setPromptText(text)).prompt.text).toBe(text);
});

test('modifications change the ai verb: global data is merged, the rest replaced', () => {
  const desk = agent()
    .setGlobalData({ a: { b: 1 }, c: 1 })
    .addHints(['x']);
  const ai = JSON.parse(desk.renderSwml('c', { global_data: { a: { d: 2 } }, hints: ['y'] })).sections.main[1].ai;
  expect(ai).toMatchObject({ global_data: { a: { b: 1, d: 2 }, c: 1 }, hints: ['y'] });
  expect(aiOf(desk)).toMatchObject({ global_data: { a: { b: 1 }, c: 1 }, hints: ['x'] });
});

test('a subclass brings its sections and functions', () => {
  class Desk extends AgentBase {
    static override PROMPT_SECTIONS = [
      { title: 'Role', body: 'You book rides.' },
      { title: 'Rules', bullets: ['Be brief'] },
    ];

    protected override defineTools(): void {
      this.defineTool({ name: 'book', description: 'Books.', handler });
    }
  }
  const desk = new Desk({ name: 'desk', suppressLogs: true });
  expect(desk.getPrompt()).toBe('## Role\n\nYou book rides.\n\n## Rules\n\n- Be brief\n');
  expect(desk.getRegisteredTools().map(({ name }) => name)).toEqual(['book']);
});
