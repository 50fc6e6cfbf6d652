import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { script } from '@signalwire/local';
import { ServerlessAdapter } from '@signalwire/sdk/serverless';
import { expect, onTestFinished, test, vi } from 'vitest';
import { bakery } from '../src/config-file/agent.js';
import { snowLine } from '../src/lambda/agent.js';
import { townHall } from '../src/many-agents/server.js';
import { catalogue, readingRoom } from '../src/mcp/agents.js';
import { pharmacy } from '../src/signed-webhooks/agent.js';
import { callTo, here, served, startSpace, troubles } from './support.js';

test('many-agents: numbers and SIP addresses find their office, browsers a page', async () => {
  const model = script()
    .user('appointment')
    .offered('next_appointment')
    .calls('next_appointment', {})
    .says('On Thursday.')
    .user('Oak Road')
    .offered('collection_day')
    .calls('collection_day', { street: 'Oak Road' })
    .result('In Oak Road the bins are emptied on Mondays.')
    .says('On Mondays.');
  const server = townHall({ ...here, basicAuth: ['town', 'hall'] });
  await server.run();
  onTestFinished(() => server.stop());
  const base = `http://town:hall@127.0.0.1:${server.port}`;
  const { numberFor, dial } = await startSpace({ model });

  const registry = await dial(await numberFor(`${base}/registry`));
  await registry.hear('Registry office.');
  await registry.turn();
  registry.say('I need an appointment');
  await registry.hear('On Thursday.');
  registry.hangup();

  // Of the numbers that are bound to the registry, those that end in 7 are the waste office's.
  let number = '';
  while (!number.endsWith('7')) number = await numberFor(`${base}/registry/by-key`);
  const waste = await dial(number);
  await waste.hear('Waste office.');
  await waste.turn();
  waste.say('When are the bins emptied in Oak Road?');
  await waste.hear('On Mondays.');
  expect([...troubles(registry), ...troubles(waste)]).toEqual([]);
  model.done();

  const plain = base.replace('town:hall@', '');
  const authorization = `Basic ${btoa('town:hall')}`;
  for (const [to, office] of [
    ['sip:waste@town.example.com', '/waste'],
    ['sip:bins@town.example.com', '/waste'],
    ['sip:registry@town.example.com', '/registry'],
  ]) {
    const response = await fetch(`${plain}/registry/sip`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ call: { call_id: 'c-1', to } }),
      redirect: 'manual',
    });
    expect([to, response.headers.get('location')]).toEqual([to, office]);
  }
  expect(await (await fetch(`${plain}/`)).text()).toContain('<h1>Town hall</h1>');
});

test('mcp: the reading room finds a book with a tool that another agent serves', async () => {
  const model = script()
    .says('Reading room.')
    .user('Emma')
    .offered('find_book')
    .calls('find_book', { title: 'Emma' })
    .result('Emma stands on shelf 3.')
    .says('On shelf three.');
  const books = catalogue(here);
  await served(books);
  const authorization = `Basic ${btoa(books.getBasicAuthCredentials().join(':'))}`;
  const room = readingRoom({ ...here, mcp: `${books.getFullUrl().replace(/\/$/, '')}/mcp`, authorization });
  const { call } = await callTo(room, { model });
  await call.turn();
  call.say('Where is Emma?');
  await call.hear('On shelf three.');
  expect(room.listToolNames()).toEqual([]);
  expect(troubles(call)).toEqual([]);
  model.done();
});

test('signed-webhooks: the space, which has the key, gets through; whoever has the password alone does not', async () => {
  const model = script()
    .says('Refill line.')
    .user('RX1234')
    .calls('refill', { prescription: 'RX1234' })
    .result('ready tomorrow')
    .says('Tomorrow at ten.');
  const { space, numberFor, dial } = await startSpace({ model });
  const agent = pharmacy({ ...here, signingKey: space.signingKey });
  const url = await served(agent);
  const call = await dial(await numberFor(url));
  await call.turn();
  call.say('RX1234, please');
  await call.hear('Tomorrow at ten.');
  expect(troubles(call)).toEqual([]);
  model.done();

  const authorization = `Basic ${btoa(agent.getBasicAuthCredentials().join(':'))}`;
  const forged = await fetch(agent.getFullUrl(), { method: 'POST', headers: { authorization }, body: '{}' });
  expect(forged.status).toBe(403);
  // Nor does a space with another key.
  const other = await startSpace({ model: script() });
  const refused = await other.dial(await other.numberFor(url));
  await refused.ended();
  expect(refused.transcript()).toContain('403');
});

test('lambda: the handler answers the events that a function URL makes of the space’s requests', async () => {
  vi.stubEnv('SIGNALWIRE_SWAIG_SECRET', 'a secret of every instance');
  vi.stubEnv('SWML_BASIC_AUTH_USER', 'snow');
  vi.stubEnv('SWML_BASIC_AUTH_PASSWORD', 'line');
  onTestFinished(() => void vi.unstubAllEnvs());
  // Two instances, which take turns and know nothing of each other.
  const { handler } = await import('../src/lambda/handler.js');
  const instances = [handler, ServerlessAdapter.createLambdaHandler(snowLine())];
  let requests = 0;
  const gateway = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => void answer(Buffer.concat(chunks)));
    const answer = async (body: Buffer) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://gateway');
      const host = request.headers.host ?? '';
      const result = await instances[requests++ % 2]?.({
        version: '2.0',
        rawPath: pathname,
        rawQueryString: searchParams.toString(),
        headers: request.headers as Record<string, string>,
        requestContext: { domainName: host, http: { method: request.method ?? 'GET', path: pathname } },
        body: body.toString('base64'),
        isBase64Encoded: true,
      });
      response.writeHead(result?.statusCode ?? 502, result?.headers).end(result?.body);
    };
  });
  await new Promise<void>((ready) => gateway.listen(0, '127.0.0.1', ready));
  onTestFinished(() => void gateway.close());
  const at = `127.0.0.1:${(gateway.address() as AddressInfo).port}`;
  // Function URLs are reached over HTTPS alone, this gateway is not.
  vi.stubEnv('SWML_PROXY_URL_BASE', `http://${at}`);
  const model = script().says('Snow line.').user('snow').calls('snow_report', {}).result('Ninety').says('A lot.');
  const { numberFor, dial } = await startSpace({ model });
  const call = await dial(await numberFor(`http://snow:line@${at}/`));
  await call.turn();
  call.say('How much snow is there?');
  await call.hear('A lot.');
  expect(troubles(call)).toEqual([]);
  model.done();
});

test('config-file: route, credentials and greeting come from a file, with the environment in it', async () => {
  vi.stubEnv('BAKERY_BREAD', 'sourdough');
  onTestFinished(() => void vi.unstubAllEnvs());
  const model = script().user('bread').calls('bread_of_the_day', {}).result('sourdough bread.').says('Sourdough.');
  const agent = bakery({ port: 0 });
  const { call } = await callTo(agent, { model });
  await call.hear('Crust, good morning.');
  await call.turn();
  call.say('Which bread is there today?');
  await call.hear('Sourdough.');
  expect([agent.route, agent.host, agent.getBasicAuthCredentials()]).toEqual([
    '/bakery',
    '127.0.0.1',
    ['baker', 'flour and water'],
  ]);
  expect(troubles(call)).toEqual([]);
  model.done();
});
