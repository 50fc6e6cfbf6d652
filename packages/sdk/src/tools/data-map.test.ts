import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  createExpressionTool,
  createSimpleApiTool,
  DataMap,
  FunctionResult,
  getAllowedEnvPrefixes,
  setAllowedEnvPrefixes,
} from './index.js';

afterEach(() => {
  vi.unstubAllEnvs();
  setAllowedEnvPrefixes(['SIGNALWIRE_', 'SWML_', 'SW_']);
});

test('everything that a DataMap can say, as a document declares it', () => {
  const search = new DataMap('search_docs')
    .purpose('Searches the documents.')
    .parameter('query', 'string', 'What to look for', { required: true })
    .parameter('kind', 'string', 'Where', { enum: ['guide', 'reference'] })
    .expression('${args.query}', /^help/, new FunctionResult('Ask me.'), new FunctionResult('').say('No.'))
    .webhook('post', 'https://api.test/search', {
      headers: { 'X-Key': 'k' },
      formParam: 'payload',
      inputArgsAsParams: true,
      requireArgs: ['query'],
    })
    .params({ q: '${args.query}' })
    .body({ limit: 3 })
    .foreach({ input_key: 'results', output_key: 'list', max: 3, append: '${this.title}; ' })
    .webhookExpressions([{ string: '${total}', pattern: '^0$', output: { response: 'Nothing.' } }])
    .errorKeys(['error'])
    .output(new FunctionResult('Found: ${list}').updateGlobalData({ found: '${total}' }))
    .webhook('GET', 'https://backup.test/search?q=${enc:args.query}')
    .output(new FunctionResult('Found elsewhere.'))
    .fallbackOutput(new FunctionResult('Search is closed.'))
    .globalErrorKeys(['fault']);
  expect(search.functionName).toBe('search_docs');
  expect(search.toSwaigFunction()).toEqual({
    function: 'search_docs',
    description: 'Searches the documents.',
    parameters: {
      type: 'object',
      properties: {
        query: { type: 'string', description: 'What to look for' },
        kind: { type: 'string', description: 'Where', enum: ['guide', 'reference'] },
      },
      required: ['query'],
    },
    data_map: {
      expressions: [
        {
          string: '${args.query}',
          pattern: '^help',
          output: { response: 'Ask me.' },
          'nomatch-output': { action: [{ say: 'No.' }] },
        },
      ],
      webhooks: [
        {
          method: 'POST',
          url: 'https://api.test/search',
          headers: { 'X-Key': 'k' },
          form_param: 'payload',
          input_args_as_params: true,
          require_args: ['query'],
          params: { q: '${args.query}' },
          body: { limit: 3 },
          foreach: { input_key: 'results', output_key: 'list', max: 3, append: '${this.title}; ' },
          expressions: [{ string: '${total}', pattern: '^0$', output: { response: 'Nothing.' } }],
          error_keys: ['error'],
          output: { response: 'Found: ${list}', action: [{ set_global_data: { found: '${total}' } }] },
        },
        {
          method: 'GET',
          url: 'https://backup.test/search?q=${enc:args.query}',
          output: { response: 'Found elsewhere.' },
        },
      ],
      output: { response: 'Search is closed.' },
      error_keys: ['fault'],
    },
  });
});

test('what is not said is not declared, and what was handed out does not change', () => {
  const map = new DataMap('noop');
  const before = map.toSwaigFunction();
  expect(before).toEqual({
    function: 'noop',
    description: 'Execute noop',
    parameters: { type: 'object', properties: {} },
    data_map: {},
  });
  map.description('Later.').errorKeys(['e']).webhook('GET', '${global_data.url}');
  expect(before).toMatchObject({ description: 'Execute noop', data_map: {} });
  expect(map.toSwaigFunction()).toMatchObject({
    description: 'Later.',
    data_map: { error_keys: ['e'], webhooks: [{ method: 'GET', url: '${global_data.url}' }] },
  });
});

test('it adds itself to whatever takes functions', () => {
  const added: unknown[] = [];
  const map = new DataMap('f');
  expect(map.registerWithAgent({ registerSwaigFunction: (fn) => added.push(fn) })).toBe(map);
  expect(added).toEqual([map.toSwaigFunction()]);
});

describe('environment variables', () => {
  const map = () =>
    new DataMap('f')
      .webhook('GET', 'https://api.test/?key=${ENV.SW_KEY}&other=${ENV.OTHER_KEY}&gone=${ENV.SW_GONE}')
      .output(new FunctionResult('${ENV.SW_KEY} of ${args.city}'));
  const url = (of: DataMap) => (of.toSwaigFunction().data_map as { webhooks: { url: string }[] }).webhooks[0]?.url;

  test('stay as they are unless asked for', () => {
    vi.stubEnv('SW_KEY', 'k1');
    expect(url(map())).toContain('${ENV.SW_KEY}');
    expect(url(map().enableEnvExpansion().enableEnvExpansion(false))).toContain('${ENV.SW_KEY}');
  });

  test('are filled in when allowed by the beginning of their names, and are empty otherwise', () => {
    vi.stubEnv('SW_KEY', 'k1');
    vi.stubEnv('OTHER_KEY', 'secret');
    const warn = vi.spyOn(console, 'log').mockImplementation(() => {});
    const expanded = map().enableEnvExpansion();
    expect(url(expanded)).toBe('https://api.test/?key=k1&other=&gone=');
    expect(expanded.toSwaigFunction().data_map).toMatchObject({
      webhooks: [{ output: { response: 'k1 of ${args.city}' } }],
    });
    expect(warn.mock.calls.join()).toContain('OTHER_KEY');
    warn.mockRestore();
  });

  test('are allowed by what the DataMap says, else by what holds for all', () => {
    vi.stubEnv('SW_KEY', 'k1');
    vi.stubEnv('OTHER_KEY', 'k2');
    const warn = vi.spyOn(console, 'log').mockImplementation(() => {});
    expect(url(map().enableEnvExpansion().setAllowedEnvPrefixes(['OTHER_']))).toBe(
      'https://api.test/?key=&other=k2&gone=',
    );
    expect(url(map().enableEnvExpansion().setAllowedEnvPrefixes([]))).toBe('https://api.test/?key=k1&other=k2&gone=');
    setAllowedEnvPrefixes(['OTHER_']);
    expect(getAllowedEnvPrefixes()).toEqual(['OTHER_']);
    expect(url(map().enableEnvExpansion())).toBe('https://api.test/?key=&other=k2&gone=');
    warn.mockRestore();
  });
});

test.each<[string, () => unknown, string]>([
  ['a name', () => new DataMap('2 much'), 'cannot be a function'],
  ['a method', () => new DataMap('f').webhook('PSOT', 'https://x.test'), 'Did you mean POST?'],
  ['a URL', () => new DataMap('f').webhook('GET', 'x.test'), 'begins with http:// or https://'],
  ['a type', () => new DataMap('f').parameter('a', 'strnig', 'A'), 'Did you mean "string"?'],
  [
    'an output without a webhook',
    () => new DataMap('f').output(new FunctionResult('x')),
    'output() is about a webhook',
  ],
  ['params without a webhook', () => new DataMap('f').params({}), 'params() is about a webhook'],
  ['a body without a webhook', () => new DataMap('f').body({}), 'body() is about a webhook'],
  ['expressions without a webhook', () => new DataMap('f').webhookExpressions([]), 'webhookExpressions() is about'],
  [
    'a foreach without its text',
    () => new DataMap('f').webhook('GET', 'https://x.test').foreach({ input_key: 'a', output_key: 'b', append: '' }),
    'foreach() needs append',
  ],
])('%s that cannot be is refused where it is written', (_what, act, problem) => {
  expect(act).toThrow(problem);
});

test('a tool that asks one API, in one call', () => {
  const tool = createSimpleApiTool({
    name: 'get_weather',
    url: 'https://api.test/?q=${enc:args.city}',
    responseTemplate: 'It is ${temp} degrees.',
    parameters: { city: { description: 'City', required: true }, days: { type: 'integer' } },
    method: 'post',
    headers: { A: 'b' },
    body: { q: '${args.city}' },
    errorKeys: ['error'],
  });
  expect(tool.toSwaigFunction()).toEqual({
    function: 'get_weather',
    description: 'Execute get_weather',
    parameters: {
      type: 'object',
      properties: { city: { type: 'string', description: 'City' }, days: { type: 'integer', description: '' } },
      required: ['city'],
    },
    data_map: {
      webhooks: [
        {
          method: 'POST',
          url: 'https://api.test/?q=${enc:args.city}',
          headers: { A: 'b' },
          body: { q: '${args.city}' },
          error_keys: ['error'],
          output: { response: 'It is ${temp} degrees.' },
        },
      ],
    },
  });
});

test('a tool that answers by patterns, in one call', () => {
  const tool = createExpressionTool({
    name: 'greet',
    patterns: { '${args.language}': ['spanish|español', new FunctionResult('¡Hola!')] },
    parameters: { language: { type: 'string' } },
  });
  expect(tool.toSwaigFunction().data_map).toEqual({
    expressions: [{ string: '${args.language}', pattern: 'spanish|español', output: { response: '¡Hola!' } }],
  });
});
