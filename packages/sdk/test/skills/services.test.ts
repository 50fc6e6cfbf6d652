import { describe, expect, test, vi } from 'vitest';
import {
  ApiNinjasTriviaSkill,
  AskClaudeSkill,
  DataSphereSkill,
  type SkillBase,
  WeatherApiSkill,
  WikipediaSearchSkill,
} from '../../src/skills/index.js';
import { type Answer, failures, late, logged, serveService, serveSkill } from './served.js';

const sunny = {
  cod: 200,
  name: 'Berlin',
  sys: { country: 'DE' },
  weather: [{ description: 'clear sky' }],
  main: { temp: 20.6, feels_like: 19.2, temp_min: 18, temp_max: 22, humidity: 40 },
  wind: { speed: 3.2 },
  visibility: 10_000,
  clouds: { all: 5 },
};

const pages = (extract: string) => ({ query: { pages: { 7: { extract } } } });

interface Case {
  readonly make: (base: string) => SkillBase;
  readonly call: readonly [name: string, args: Record<string, unknown>];
  readonly empty: readonly [answer: unknown, hears: string];
}

const services: Record<string, Case> = {
  weather_api: {
    make: (base_url) => new WeatherApiSkill({ api_key: 'k', base_url }),
    call: ['get_weather', { location: 'Berlin' }],
    empty: [{ cod: '404' }, 'no weather for Berlin'],
  },
  api_ninjas_trivia: {
    make: (base_url) => new ApiNinjasTriviaSkill({ api_key: 'k', base_url }),
    call: ['get_trivia', { category: 'music' }],
    empty: [[], 'no trivia question'],
  },
  wikipedia_search: {
    make: (base_url) => new WikipediaSearchSkill({ base_url }),
    call: ['search_wiki', { query: 'Ada' }],
    empty: [{ query: { search: [] } }, 'nothing on Ada'],
  },
  ask_claude: {
    make: (base_url) => new AskClaudeSkill({ api_key: 'k', base_url }),
    call: ['ask_claude', { prompt: 'Why?' }],
    empty: [{ content: [] }, 'had no answer'],
  },
  datasphere: {
    make: (space_name) => new DataSphereSkill({ space_name, project_id: 'p', token: 't', document_id: 'd' }),
    call: ['search_knowledge', { query: 'hours' }],
    empty: [{ chunks: [] }, 'Nothing is known about hours'],
  },
};

describe.each(Object.entries(services))('%s', (_, { make, call: [name, args], empty }) => {
  test.each(failures)(
    'has a sentence for the caller and the cause for the log when the service is %s',
    async (_how, answer, hears, logs) => {
      const log = logged();
      const { call } = await serveSkill(make((await serveService(() => answer)).url));
      expect((await call(name, args)).response).toMatch(hears);
      expect(log.text()).toMatch(logs);
    },
  );

  test('says so when nothing is found', async () => {
    logged();
    const { call } = await serveSkill(make((await serveService(() => ({ body: empty[0] }))).url));
    expect((await call(name, args)).response).toContain(empty[1]);
  });

  test('asks for what is missing', async () => {
    const { url, asked } = await serveService(() => ({}));
    const { call } = await serveSkill(make(url));
    const blank = Object.fromEntries(Object.keys(args).map((key) => [key, ' ']));
    if (name !== 'get_trivia') expect((await call(name, blank)).response).toMatch(/^There is no(thing)? /);
    expect(asked).toEqual([]);
  });

  test('says so when the service is slow', async () => {
    const log = logged();
    const { url } = await serveService(() => 'hangs');
    const { call: callNow } = await serveSkill(make(url));
    late();
    expect((await callNow(name, args)).response).toContain('too long to answer');
    expect(log.text()).toContain('did not answer within');
  });

  test('does not ask this machine unless that is allowed', async () => {
    const log = logged();
    const { url, asked } = await serveService(() => ({}));
    vi.stubEnv('SWML_ALLOW_PRIVATE_URLS', 'false');
    const { call } = await serveSkill(make(url));
    expect((await call(name, args)).response).toMatch(/cannot be reached/);
    expect([asked, log.text().includes('public internet')]).toEqual([[], true]);
  });
});

test('a service that is away is told from one that is slow', async () => {
  logged();
  const away = await serveSkill(services['weather_api']?.make('http://127.0.0.1:1') as SkillBase);
  expect((await away.call('get_weather', { location: 'Berlin' })).response).toContain('cannot be reached');
});

test('the weather in the units that were chosen', async () => {
  const { url, asked } = await serveService(() => ({ body: sunny }));
  const { call } = await serveSkill(
    new WeatherApiSkill({ api_key: 'k', units: 'celsius', base_url: url, tool_name: 'sky' }),
  );
  expect((await call('sky', { location: ' Berlin ' })).response).toBe(
    'Weather in Berlin, DE: clear sky. Temperature 21 degrees Celsius. Feels like 19. Between 18 and 22. Humidity 40 percent. Wind 3 metres per second. Clouds 5 percent. Visibility 10 kilometres.',
  );
  expect(asked.map((one) => one.url.pathname + one.url.search)).toEqual([
    '/data/2.5/weather?q=Berlin&appid=k&units=metric',
  ]);
  vi.stubEnv('WEATHER_API_KEY', 'from the environment');
  const other = await serveSkill(new WeatherApiSkill({ base_url: url }));
  expect((await other.call('get_weather', { location: 'Berlin' })).response).toContain('degrees Fahrenheit');
  expect(asked[1]?.url.searchParams.get('appid')).toBe('from the environment');
});

test('trivia keeps the answer from the caller, unless it is to be revealed', async () => {
  const { url, asked } = await serveService(() => ({
    body: [{ category: 'music', question: 'Who?', answer: 'Clara' }],
  }));
  const { call } = await serveSkill(
    new ApiNinjasTriviaSkill({ api_key: 'k', base_url: url, categories: ['music', 'nothing'] }),
  );
  expect((await call('get_trivia', { category: 'Music' })).response).toMatch(
    /about music: Who\? \[The answer is "Clara"\. Do not say/,
  );
  expect((await call('get_trivia', { category: 'geography' })).response).toContain('There are: music.');
  expect(asked.map((one) => [one.url.search, one.headers['x-api-key']])).toEqual([['?category=music', 'k']]);
  const open = await serveSkill(
    new ApiNinjasTriviaSkill({ api_key: 'k', base_url: url, reveal_answer: true, default_category: 'music' }),
  );
  expect((await open.call('get_trivia')).response).toBe('Trivia question about music: Who? The answer: Clara');
  logged();
  const bad = new ApiNinjasTriviaSkill({ api_key: 'k', categories: ['music'], default_category: 'general' });
  await expect(bad.setup()).resolves.toBe(false);
});

test('Wikipedia gives the beginnings of articles, cut', async () => {
  const { url, asked } = await serveService(({ url: { searchParams } }): Answer => {
    if (searchParams.get('list'))
      return { body: { query: { search: [{ title: 'Ada' }, { title: 'Eve', snippet: 'a <b>snippet</b>' }] } } };
    return { body: pages(searchParams.get('titles') === 'Ada' ? 'x'.repeat(500) : '') };
  });
  const { call } = await serveSkill(
    new WikipediaSearchSkill({ base_url: url, num_results: 2, max_content_length: 100 }),
  );
  expect((await call('search_wiki', { query: 'Ada' })).response).toBe(
    `**Ada**\n\n${'x'.repeat(100)}\n\n${'='.repeat(50)}\n\n**Eve**\n\na snippet`,
  );
  expect(asked[0]?.url.search).toBe('?action=query&format=json&list=search&srsearch=Ada&srlimit=2');
});

test('Claude is asked as its API is documented', async () => {
  const { url, asked } = await serveService(() => ({
    body: { content: [{ type: 'text', text: 'So.' }, { type: 'other' }, { type: 'text', text: 'And so.' }] },
  }));
  const { call } = await serveSkill(new AskClaudeSkill({ api_key: 'k', max_tokens: 7, base_url: url }));
  expect((await call('ask_claude', { prompt: 'Why?', system_prompt: 'Short.' })).response).toBe('So.\n\nAnd so.');
  const [one] = asked;
  expect([one?.method, one?.url.pathname, one?.headers['x-api-key'], one?.headers['anthropic-version']]).toEqual([
    'POST',
    '/v1/messages',
    'k',
    '2023-06-01',
  ]);
  expect(JSON.parse(one?.body ?? '')).toEqual({
    model: 'claude-sonnet-4-5-20250929',
    max_tokens: 7,
    messages: [{ role: 'user', content: 'Why?' }],
    system: 'Short.',
  });
});

test('DataSphere is searched with what narrows it', async () => {
  const { url, asked } = await serveService(() => ({
    body: { chunks: [{ text: 'Nine to five.' }, { content: 'Closed on Sunday.' }, { score: 1 }] },
  }));
  const skill = new DataSphereSkill({
    space_name: url,
    project_id: 'p',
    token: 't',
    document_id: 'd',
    count: 3,
    tags: ['a'],
    language: 'en',
  });
  const { call, agent } = await serveSkill(skill);
  const { response } = await call('search_knowledge', { query: 'hours' });
  expect(response).toContain('=== RESULT 1 ===\nNine to five.\n');
  expect(response).toContain('=== RESULT 3 ===\n{"score":1}\n');
  expect(JSON.parse(asked[0]?.body ?? '')).toEqual({
    document_id: 'd',
    query_string: 'hours',
    distance: 3,
    count: 3,
    tags: ['a'],
    language: 'en',
  });
  expect(asked[0]?.headers.authorization).toBe(`Basic ${btoa('p:t')}`);
  expect(agent.definition.globalData).toEqual({
    datasphere_enabled: true,
    document_id: 'd',
    knowledge_provider: 'SignalWire DataSphere',
  });
});
