import { FunctionResult, SWMLService, SwaigFunction } from '@signalwire/sdk/swml';
import { afterEach, describe, expect, expectTypeOf, test } from 'vitest';
import { ask, authorization, callBody, make, password, quiet, user } from './menu.js';

const running: SWMLService[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((service) => service.stop()));
});

async function serve<Service extends SWMLService>(service: Service): Promise<Service> {
  running.push(service);
  await service.serve();
  return service;
}

/** A service whose document declares its functions, and what it is told of them. */
function weather(service = make()) {
  return service
    .defineTool({
      name: 'get_weather',
      description: 'The weather of a city.',
      parameters: { city: { type: 'string' }, days: { type: 'integer' } },
      required: ['city'],
      handler: ({ city, days }, rawData, { callId }) => {
        expectTypeOf(city).toEqualTypeOf<string>();
        expectTypeOf(days).toEqualTypeOf<number | undefined>();
        return new FunctionResult(`Sun in ${city} for ${days ?? 1}, ${callId} ${rawData.call_id}`);
      },
    })
    .defineTool({ name: 'open', description: 'Open.', secure: false, handler: () => 'Open.' });
}

const declared = [
  { function: 'get_weather' },
  { function: 'open' },
  { function: 'elsewhere', web_hook_url: 'https://a.example/b' },
];

interface WithFunctions {
  sections: { main: [{ ai: { SWAIG: { functions: { function: string; web_hook_url?: string }[] } } }] };
}
const functionsOf = (document: unknown) => (document as WithFunctions).sections.main[0].ai.SWAIG.functions;

describe('calls of functions over HTTP', () => {
  test('a function that its own document declares is called with the token that the document gives it', async () => {
    const service = await serve(weather().ai({ prompt: { text: 'Hi' }, SWAIG: { functions: declared } }));
    const [secure, open, elsewhere] = functionsOf((await ask(service, '/menu', { call: { call_id: 'c-1' } })).body);
    expect(open).toEqual({ function: 'open' });
    expect(elsewhere).toEqual(declared[2]);
    const url = new URL(secure?.web_hook_url ?? '');
    expect([url.origin, url.pathname]).toEqual([`http://127.0.0.1:${service.port}`, '/menu/swaig']);
    expect([url.username, url.password].map(decodeURIComponent)).toEqual([user, password]);

    const called = await ask(service, url.pathname + url.search, callBody('get_weather', { city: 'Rome', days: '2' }));
    expect(called).toMatchObject({ status: 200, body: { response: 'Sun in Rome for 2, c-1 c-1' } });
    const other = await ask(service, url.pathname + url.search, callBody('get_weather', { city: 'Rome' }, 'c-2'));
    expect(other.body).toMatchObject({ response: expect.stringContaining('not authorised') });
    const without = await ask(service, '/menu/swaig', callBody('get_weather', { city: 'Rome' }));
    expect(without.body).toMatchObject({ response: expect.stringContaining('not authorised') });
  });

  test('every request gets tokens of its own, and a URL that was given is kept', async () => {
    const webhook = 'https://proxy.example/hook?a=1';
    const swaig = { defaults: { web_hook_url: webhook }, functions: [{ function: 'get_weather' }] };
    const service = await serve(weather().ai({ prompt: { text: 'Say "SWAIG"' }, SWAIG: swaig }));
    const urls = await Promise.all(
      ['c-1', 'c-2'].map(async (call_id) => {
        const [fn] = functionsOf((await ask(service, '/menu', { call: { call_id } })).body);
        return fn?.web_hook_url ?? '';
      }),
    );
    expect(new Set(urls).size).toBe(2);
    for (const [i, url] of urls.entries()) {
      expect(url.startsWith(`${webhook}&__token=`)).toBe(true);
      const { search } = new URL(url);
      const { body } = await ask(
        service,
        `/menu/swaig${search}`,
        callBody('get_weather', { city: 'Rome' }, `c-${i + 1}`),
      );
      expect(body).toMatchObject({ response: expect.stringContaining('Sun in Rome') });
    }
    const rendered = functionsOf(service.renderSwml('c-9'))[0]?.web_hook_url ?? '';
    const token = new URL(rendered).searchParams.get('__token') ?? '';
    const { body } = await ask(
      service,
      `/menu/swaig?__token=${token}`,
      callBody('get_weather', { city: 'Bari' }, 'c-9'),
    );
    expect(body).toMatchObject({ response: expect.stringContaining('Sun in Bari') });
  });

  test('of documents from elsewhere need a token that was made for them', async () => {
    const service = await serve(weather());
    const token = service.createToolToken('get_weather', 'c-1');
    const { body } = await ask(service, `/menu/swaig?__token=${token}`, callBody('get_weather', { city: 'Rome' }));
    expect(body).toMatchObject({ response: 'Sun in Rome for 1, c-1 c-1' });
  });

  test('are answered at the endpoint too, and refused where they are wrong', async () => {
    const service = await serve(weather());
    expect((await ask(service, '/menu', callBody('open'))).body).toMatchObject({ response: 'Open.' });
    expect((await ask(service, '/menu/swaig', callBody('nope'))).status).toBe(404);
    expect((await ask(service, '/menu/swaig', {})).status).toBe(400);
    expect((await ask(service, '/menu/swaig')).status).toBe(405);
    expect((await ask(service, '/menu/swaig', callBody('open'), {})).status).toBe(401);
    const token = service.createToolToken('get_weather', 'c-1');
    const { body } = await ask(service, `/menu/swaig?__token=${token}`, callBody('get_weather', {}));
    expect(body).toEqual({
      response: expect.stringContaining('arguments do not fit'),
      // The model may correct itself before the caller has the word again.
      action: [{ back_to_back_functions: true }],
    });
  });

  test('a definition of a function that runs elsewhere is not called here', async () => {
    const service = await serve(make().registerSwaigFunction({ function: 'mapped', data_map: {} }));
    expect((await ask(service, '/menu/swaig', callBody('mapped'))).body).toMatchObject({
      response: expect.stringContaining('does not run here'),
    });
  });
});

describe('an override of onFunctionCall', () => {
  const seen: string[] = [];
  class Watching extends SWMLService {
    override async onFunctionCall(name: string, args: Record<string, unknown>, rawData: Record<string, unknown>) {
      seen.push(name);
      if (name === 'answered') return { response: 'By the service.' };
      if (name === 'passed') return super.onFunctionCall(name, args, { ...rawData });
      return undefined;
    }
  }
  const runs = { passed: 0, left: 0 };
  const watching = () =>
    quiet(new Watching({ name: 'w', host: '127.0.0.1', port: 0, basicAuth: [user, password] }))
      .defineTool({ name: 'answered', description: 'x', secure: false, handler: () => 'By the handler.' })
      .defineTool({ name: 'left', description: 'x', secure: false, handler: () => `Run ${++runs.left}` })
      .defineTool({ name: 'passed', description: 'x', secure: false, handler: () => void runs.passed++ });

  test('answers itself, passes on, or leaves the function to run, which runs once', async () => {
    const service = await serve(watching());
    const call = async (name: string) => (await ask(service, '/swaig', callBody(name))).body;
    expect(await call('answered')).toMatchObject({ response: 'By the service.' });
    expect(await call('left')).toMatchObject({ response: 'Run 1' });
    expect(await call('passed')).toMatchObject({ response: 'Function executed successfully' });
    expect(runs).toEqual({ passed: 1, left: 1 });
    expect(seen).toEqual(['answered', 'left', 'passed']);
  });
});

describe('the functions of a service', () => {
  const fn = new SwaigFunction({ name: 'made', description: 'Made.', handler: () => 'ok' });
  const raw = { function: 'raw', description: 'Raw.', parameters: { type: 'object', properties: {} }, data_map: {} };

  test('are found by name', () => {
    const service = make().registerSwaigFunction(fn).registerSwaigFunction(raw);
    expect(service.listToolNames()).toEqual(['made', 'raw']);
    expect([service.getTool('made'), service.getTool('raw'), service.getTool('x')]).toEqual([fn, undefined, undefined]);
    expect([service.getFunction('made'), service.getFunction('raw')]).toEqual([fn, raw]);
    expect(service.getAllFunctions()).toEqual({ made: fn, raw });
    for (const has of [service.hasTool.bind(service), service.hasFunction.bind(service)])
      expect(['made', 'raw', 'toString'].map((name) => has(name))).toEqual([true, true, false]);
    expect(service.getRegisteredTools()).toEqual([
      { name: 'made', description: 'Made.', parameters: { type: 'object', properties: {} } },
      { name: 'raw', description: 'Raw.', parameters: { type: 'object', properties: {} } },
    ]);
  });

  test('are taken away', () => {
    const service = make().registerSwaigFunction(fn);
    expect([service.removeFunction('made'), service.removeFunction('made')]).toEqual([true, false]);
    expect(service.listToolNames()).toEqual([]);
    service.registerSwaigFunction(fn).registerSwaigFunction({ ...raw, function: 'made' });
    expect(service.getTool('made')).toBeUndefined();
  });

  test('are called by hand', async () => {
    const service = weather();
    const result = await service.onFunctionCall('get_weather', { city: 'Rome' }, { call_id: 'c-7' });
    expect((result as FunctionResult).toDict()).toMatchObject({ response: 'Sun in Rome for 1, c-7 c-7' });
    expect(await service.onFunctionCall('nope', {}, {})).toBeNull();
    expect(await service.onFunctionCall('get_weather', {}, {})).toMatchObject({
      response: expect.stringContaining('do not fit'),
    });
  });

  test('need a usable name', () => {
    expect(() => make().registerSwaigFunction({ description: 'x' })).toThrow(/needs "function"/);
    expect(() => make().registerSwaigFunction({ function: 'a b' })).toThrow(/"a b"/);
  });

  test('the credentials of the request are checked before anything else', async () => {
    const response = await weather().fetch(new Request('http://localhost/menu/swaig', { method: 'POST', body: '{' }));
    expect(response.status).toBe(401);
    const broken = { method: 'POST', body: '{', headers: { authorization } };
    expect((await weather().fetch(new Request('http://localhost/menu/swaig', broken))).status).toBe(400);
  });
});
