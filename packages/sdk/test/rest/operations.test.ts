import { routes } from '@signalwire/protocol/rest';
import { expect, test } from 'vitest';
import { PhoneCallHandler, type RestClient } from '../../src/rest/index.js';
import { project, ScriptedSpace, token } from './scripted-space.js';

interface Sent {
  method: string;
  url: string;
  body?: unknown;
}

const numbers = '/api/relay/rest/phone_numbers';
const webhooks = '/api/fabric/resources/swml_webhooks';
const compat = `/api/laml/2010-04-01/Accounts/${project}/tokens`;
const put = (body: object): Sent => ({ method: 'PUT', url: `${numbers}/n`, body });

const calls: Record<string, [call: (client: RestClient) => PromiseLike<unknown>, sent: Sent]> = {
  'compat.tokens.update': [
    (client) => client.compat.tokens.update('t', { name: 'new' }),
    { method: 'PATCH', url: `${compat}/t`, body: { name: 'new' } },
  ],
  'compat.tokens.delete': [(client) => client.compat.tokens.delete('t'), { method: 'DELETE', url: `${compat}/t` }],
  'project.tokens.create': [
    (client) => client.project.tokens.create({ name: 'a', permissions: ['calling'] }),
    { method: 'POST', url: '/api/project/tokens', body: { name: 'a', permissions: ['calling'] } },
  ],
  'project.tokens.update': [
    (client) => client.project.tokens.update('t', { permissions: ['fax'] }),
    { method: 'PATCH', url: '/api/project/tokens/t', body: { permissions: ['fax'] } },
  ],
  'project.tokens.delete': [
    (client) => client.project.tokens.delete('t'),
    { method: 'DELETE', url: '/api/project/tokens/t' },
  ],
  'phoneNumbers.search': [
    (client) => client.phoneNumbers.search({ areacode: '512', max_results: 5 }),
    { method: 'GET', url: `${numbers}/search?areacode=512&max_results=5` },
  ],
  'phoneNumbers.search, as the page of the client spells it': [
    (client) => client.phoneNumbers.search({ areaCode: '512' }),
    { method: 'GET', url: `${numbers}/search?areacode=512` },
  ],
  'phoneNumbers.create': [
    (client) => client.phoneNumbers.create({ number: '+15550100' }),
    { method: 'POST', url: numbers, body: { number: '+15550100' } },
  ],
  'phoneNumbers.list': [
    (client) => client.phoneNumbers.list({ page_size: 10, filter_name: 'a&b', filter_number: undefined }),
    { method: 'GET', url: `${numbers}?page_size=10&filter_name=a%26b` },
  ],
  'phoneNumbers.get': [(client) => client.phoneNumbers.get('n'), { method: 'GET', url: `${numbers}/n` }],
  'phoneNumbers.update': [(client) => client.phoneNumbers.update('n', { name: 'x' }), put({ name: 'x' })],
  'phoneNumbers.delete': [(client) => client.phoneNumbers.delete('n'), { method: 'DELETE', url: `${numbers}/n` }],
  setSwmlWebhook: [
    (client) => client.phoneNumbers.setSwmlWebhook('n', 'https://example.com/swml', { name: 'x' }),
    put({ name: 'x', call_handler: 'relay_script', call_relay_script_url: 'https://example.com/swml' }),
  ],
  setCxmlWebhook: [
    (client) =>
      client.phoneNumbers.setCxmlWebhook('n', {
        url: 'https://example.com/voice.xml',
        fallbackUrl: 'https://example.com/fallback.xml',
        statusCallbackUrl: 'https://example.com/status',
      }),
    put({
      call_handler: 'laml_webhooks',
      call_request_url: 'https://example.com/voice.xml',
      call_fallback_url: 'https://example.com/fallback.xml',
      call_status_callback_url: 'https://example.com/status',
    }),
  ],
  'setCxmlWebhook with the URL alone': [
    (client) => client.phoneNumbers.setCxmlWebhook('n', { url: 'https://example.com/voice.xml' }),
    put({ call_handler: 'laml_webhooks', call_request_url: 'https://example.com/voice.xml' }),
  ],
  setCxmlApplication: [
    (client) => client.phoneNumbers.setCxmlApplication('n', 'app', { name: 'x' }),
    put({ name: 'x', call_handler: 'laml_application', call_laml_application_id: 'app' }),
  ],
  setAiAgent: [
    (client) => client.phoneNumbers.setAiAgent('n', 'agent'),
    put({ call_handler: 'ai_agent', call_ai_agent_id: 'agent' }),
  ],
  setCallFlow: [
    (client) => client.phoneNumbers.setCallFlow('n', { flowId: 'flow', version: 'working_copy' }),
    put({ call_handler: 'call_flow', call_flow_id: 'flow', call_flow_version: 'working_copy' }),
  ],
  setRelayApplication: [
    (client) => client.phoneNumbers.setRelayApplication('n', 'desk'),
    put({ call_handler: 'relay_application', call_relay_application: 'desk' }),
  ],
  setRelayTopic: [
    (client) => client.phoneNumbers.setRelayTopic('n', { topic: 'office' }),
    put({ call_handler: 'relay_topic', call_relay_topic: 'office' }),
  ],
  'the wire-level form': [
    (client) =>
      client.phoneNumbers.update('n', {
        call_handler: PhoneCallHandler.RELAY_TOPIC,
        call_relay_topic: 'office',
      }),
    put({ call_handler: 'relay_topic', call_relay_topic: 'office' }),
  ],
  'fabric.swmlWebhooks.create': [
    (client) => client.fabric.swmlWebhooks.create({ name: 'w', primary_request_url: 'https://example.com/swml' }),
    { method: 'POST', url: webhooks, body: { name: 'w', primary_request_url: 'https://example.com/swml' } },
  ],
  'fabric.swmlWebhooks.list': [
    (client) => client.fabric.swmlWebhooks.list({ page_size: 2 }),
    { method: 'GET', url: `${webhooks}?page_size=2` },
  ],
  'fabric.swmlWebhooks.get': [(client) => client.fabric.swmlWebhooks.get('w'), { method: 'GET', url: `${webhooks}/w` }],
  'fabric.swmlWebhooks.update': [
    (client) => client.fabric.swmlWebhooks.update('w', { name: 'x' }),
    { method: 'PATCH', url: `${webhooks}/w`, body: { name: 'x' } },
  ],
  'fabric.swmlWebhooks.delete': [
    (client) => client.fabric.swmlWebhooks.delete('w'),
    { method: 'DELETE', url: `${webhooks}/w` },
  ],
  'fabric.swmlWebhooks.listAddresses': [
    (client) => client.fabric.swmlWebhooks.listAddresses('w'),
    { method: 'GET', url: `${webhooks}/w/addresses` },
  ],
  'fabric.resources.assignPhoneRoute': [
    (client) => client.fabric.resources.assignPhoneRoute('r', { phone_route_id: 'p', handler: 'calling' }),
    {
      method: 'POST',
      url: '/api/fabric/resources/r/phone_routes',
      body: { phone_route_id: 'p', handler: 'calling' },
    },
  ],
  'calling.dial': [
    (client) => client.calling.dial({ from: '+15550100', to: '+15550123', url: 'https://example.com/swml' }),
    {
      method: 'POST',
      url: '/api/calling/calls',
      body: { command: 'dial', params: { from: '+15550100', to: '+15550123', url: 'https://example.com/swml' } },
    },
  ],
  'calling.update': [
    (client) => client.calling.update({ id: 'c', swml: { sections: { main: ['hangup'] as never } } }),
    {
      method: 'POST',
      url: '/api/calling/calls',
      body: { command: 'update', params: { id: 'c', swml: { sections: { main: ['hangup'] } } } },
    },
  ],
  'calling.end': [
    (client) => client.calling.end('c', { reason: 'busy' }),
    {
      method: 'POST',
      url: '/api/calling/calls',
      body: { id: 'c', command: 'calling.end', params: { reason: 'busy' } },
    },
  ],
  'calling.end without a reason': [
    (client) => client.calling.end('c'),
    { method: 'POST', url: '/api/calling/calls', body: { id: 'c', command: 'calling.end', params: {} } },
  ],
  'logs.voice.list': [
    (client) => client.logs.voice.list({ created_on: '2026-01-01', include_deleted: true }),
    { method: 'GET', url: '/api/voice/logs?created_on=2026-01-01&include_deleted=true' },
  ],
  'logs.voice.get': [(client) => client.logs.voice.get('l'), { method: 'GET', url: '/api/voice/logs/l' }],
  'logs.voice.listEvents': [
    (client) => client.logs.voice.listEvents('l'),
    { method: 'GET', url: '/api/voice/logs/l/events' },
  ],
};

test.each(Object.entries(calls))('%s', async (_, [call, { method, url, body }]) => {
  const space = await ScriptedSpace.start();
  if (method === 'DELETE') space.answer(204);
  else space.answer(200, { id: 'x', data: [] });
  const result = await call(space.client());
  expect(result).toEqual(method === 'DELETE' ? undefined : { id: 'x', data: [] });
  expect(space.received).toHaveLength(1);
  expect(space.last).toMatchObject({ method, url });
  if (body === undefined) {
    expect(space.last.body).toBe('');
  } else {
    expect(JSON.parse(space.last.body)).toEqual(body);
    expect(space.last.headers['content-type']).toBe('application/json');
  }
});

test('compat.tokens.create sends a form, lists with brackets', async () => {
  const space = await ScriptedSpace.start();
  space.answer(200, { id: 'x' });
  await space.client().compat.tokens.create({ name: 'ci & more', permissions: ['calling', 'numbers'] });
  expect(space.last).toMatchObject({ method: 'POST', url: compat });
  expect(space.last.headers['content-type']).toBe('application/x-www-form-urlencoded');
  const form = new URLSearchParams(space.last.body);
  expect([...form]).toEqual([
    ['name', 'ci & more'],
    ['permissions[]', 'calling'],
    ['permissions[]', 'numbers'],
  ]);
});

const triedByRule =
  /^(addresses|ai|domainApplications|importedNumbers|lookup|messages|mfa|numberGroups|projects|queues|recordings|registry|shortCodes|sipEndpoints|sipProfile|verifiedCallers|video|whatsapp|calling|chat|pubsub|datasphere)\.|^logs\.(messages|fax|conferences)\.|E911Address$|^compat\.(?!tokens\.)/;

test('every operation of the catalogue has its method', () => {
  const tried = [...Object.keys(calls), 'compat.tokens.create'];
  // Those of the fabric API, and of most of the others, are tried in files of their own.
  tried.push(...Object.keys(routes).filter((id) => id.startsWith('fabric.') || triedByRule.test(id)));
  expect(Object.keys(routes).filter((id) => !tried.includes(id))).toEqual([]);
});

test('every request carries the credentials and says who sends it', async () => {
  const space = await ScriptedSpace.start();
  space.answer(200, {});
  await space.client().phoneNumbers.get('n');
  const { headers } = space.last;
  expect(headers.authorization).toBe(`Basic ${Buffer.from(`${project}:${token}`).toString('base64')}`);
  expect(headers.accept).toBe('application/json');
  expect(headers['user-agent']).toMatch(/^signalwire-sdk-typescript\/\d+\.\d+\.\d+$/);
});

test('results are typed as the pages of the reference use them', async () => {
  const space = await ScriptedSpace.start();
  const client = space.client();
  space.answer(200, { data: [{ from: '+15550100', to: '+15550101', duration: 7 }, { discarded_at: 'x' }], links: {} });
  const calls = await client.logs.voice.list({ page_size: 20 });
  const lines: string[] = [];
  for (const call of calls.data ?? [])
    if ('duration' in call) lines.push(`${call.from} -> ${call.to} ${call.duration}`);
  expect(lines).toEqual(['+15550100 -> +15550101 7']);

  space.answer(200, { data: [{ number: '+15550100' }] }).answer(200, { number: '+15550100' });
  const available = await client.phoneNumbers.search({ areacode: '512', max_results: 1 });
  const [first] = available.data ?? [];
  const purchased = await client.phoneNumbers.create({ number: first?.number ?? '' });
  expect(purchased.number).toBe('+15550100');

  space.answer(200, { data: [{ display_name: 'a', id: '1' }] });
  const addresses = await client.fabric.swmlWebhooks.listAddresses('webhook-id');
  expect((addresses.data ?? []).map(({ display_name, id }) => `${display_name}: ${id}`)).toEqual(['a: 1']);
});
