import { type OperationId, type Route, routes } from '@signalwire/protocol/rest';
import { validators } from '@signalwire/protocol/rest/validators';
import { describeIssue, issuesOf } from '@signalwire/protocol/validation';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { FabricResource, RestClient, SwmlWebhookResource } from '../../src/rest/index.js';
import { project, ScriptedSpace, token } from './scripted-space.js';

const operations = (Object.entries(routes) as [OperationId, Route][]).filter(([id]) => id.startsWith('fabric.'));
const basic = `Basic ${Buffer.from(`${project}:${token}`).toString('base64')}`;

type Method = (...args: unknown[]) => PromiseLike<unknown>;

function methodOf(client: RestClient, id: OperationId): Method {
  const [, owner, name] = id.split('.') as [string, string, string];
  const found = (client.fabric as unknown as Record<string, Record<string, Method>>)[owner]?.[name];
  if (typeof found !== 'function') throw new Error(`client.${id} is not a method.`);
  return (...args) => found.apply((client.fabric as unknown as Record<string, unknown>)[owner], args);
}

test.each(operations)('%s takes ids in the order of its path, then its body', async (id, route) => {
  const space = await ScriptedSpace.start();
  if (route.success === 204) space.answer(204);
  else space.answer(route.success, { data: [], links: {} });
  const ids: string[] = [];
  const path = route.path.replace(/\{\w+\}/g, () => {
    ids.push(`id ${ids.length}`);
    return encodeURIComponent(ids.at(-1) as string);
  });
  const body = route.encoding && { given: true };
  const result = await methodOf(space.client(), id)(...ids, ...(body ? [body] : []));
  expect(result).toEqual(route.success === 204 ? undefined : { data: [], links: {} });
  expect(space.last).toMatchObject({ method: route.method, url: path });
  expect(space.last.body).toBe(body ? JSON.stringify(body) : '');
  expect(space.last.headers.authorization).toBe(route.auth === 'none' ? undefined : basic);
});

const lists = operations.filter(([, { paging }]) => paging !== undefined);

test.each(lists)('%s takes parameters that no description names, and options behind them', async (id, route) => {
  const space = await ScriptedSpace.start();
  space.answer(200, { data: [{ id: 'x' }], links: { next: `${space.origin}/next?page_token=PAx` } });
  space.answer(200, { data: [{ id: 'y' }], links: {} });
  const ids = [...route.path.matchAll(/\{\w+\}/g)].map(() => 'a');
  const list = methodOf(space.client(), id)(...ids, { page_size: 1 }, { headers: { 'x-mine': '1' } });
  const items: unknown[] = [];
  for await (const item of list as unknown as AsyncIterable<unknown>) items.push(item);
  expect(items).toEqual([{ id: 'x' }, { id: 'y' }]);
  expect(space.received.map(({ url }) => url)).toEqual([
    `${route.path.replace(/\{\w+\}/g, 'a')}?page_size=1`,
    '/next?page_token=PAx',
  ]);
  expect(space.received.map(({ headers }) => headers['x-mine'])).toEqual(['1', '1']);
});

describe('who signs', () => {
  const sat = 'eyJhbGciOi.J-_~+/=';

  test("a subscriber's token takes the place of the project's, on every page", async () => {
    const space = await ScriptedSpace.start();
    space.answer(200, { data: [{ id: 'x' }], links: { next: '/api/fabric/addresses?page_token=PAx' } });
    space.answer(200, { data: [{ id: 'y' }], links: {} });
    const addresses = await space.client().fabric.addresses.list({}, { bearerToken: sat }).toArray();
    expect(addresses.map(({ id }) => id)).toEqual(['x', 'y']);
    expect(space.received.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${sat}`, `Bearer ${sat}`]);
  });

  test('without one, a refusal says what is missing', async () => {
    const space = await ScriptedSpace.start();
    space.answer(401, { error: 'Unauthorized' });
    const error = await rejection(space.client().fabric.tokens.createInviteToken({ address_id: 'a' }));
    expect(error).toMatchObject({ kind: 'auth', hint: expect.stringContaining('`bearerToken`') });
  });

  test('a token that is refused shows in no error', async () => {
    const space = await ScriptedSpace.start();
    space.answer(401, { error: `Unauthorized: ${sat}` }, { 'x-echo': sat });
    const call = space.client().fabric.tokens.createInviteToken({ address_id: 'a' }, { bearerToken: sat });
    const error = await rejection(call);
    expect(error).toMatchObject({ hint: expect.stringContaining('expired'), body: { error: 'Unauthorized: ***' } });
    expect(JSON.stringify(error) + String(error)).not.toContain(sat);
  });

  test('a public token is exchanged without credentials', async () => {
    const space = await ScriptedSpace.start();
    space.answer(201, { token: 'short' });
    expect(await space.client().fabric.tokens.createEmbedToken({ token: 'c2c' })).toEqual({ token: 'short' });
    expect(space.last.headers.authorization).toBeUndefined();
  });

  test.each(['', 'two words', 'line\nbreak', 7])('%j is no token, and is not repeated', async (bad) => {
    const space = await ScriptedSpace.start();
    const error = await rejection(space.client().fabric.addresses.get('a', { bearerToken: bad as string }));
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toContain('bearerToken must be a token');
    expect(space.received).toEqual([]);
  });
});

describe('what the catalogue takes and answers', () => {
  const uuid = '7b0d1c2e-0000-4000-8000-000000000001';
  const when = '2026-01-01T00:00:00Z';
  const common = { id: uuid, project_id: uuid, display_name: 'x', created_at: when, updated_at: when };
  const issues = (id: OperationId, part: 'body' | 'result', value: unknown) => {
    const validate = validators[id][part];
    if (!validate) throw new Error(`${id} has no ${part}.`);
    return issuesOf(validate, value).map(describeIssue);
  };

  test('an AI agent is configured as in SWML', () => {
    const agent = { name: 'desk', prompt: { text: 'You take messages.' } };
    expect(issues('fabric.aiAgents.create', 'body', { ...agent, agent_id: 'desk-1', hints: ['SWAIG'] })).toEqual([]);
    expect(issues('fabric.aiAgents.create', 'body', { name: 'desk' })).toHaveLength(1);
    expect(issues('fabric.aiAgents.create', 'body', { ...agent, hint: ['x'] })[0]).toContain('hints');
    expect(issues('fabric.aiAgents.update', 'body', {})).toEqual([]);
  });

  test('a script handles calls or messages', () => {
    const contents = { sections: { main: [{ reply: 'Thanks' }] } };
    const create = (body: unknown) => issues('fabric.swmlScripts.create', 'body', body);
    expect(create({ name: 'a', contents })).toEqual([]);
    expect(create({ name: 'a', script_type: 'messaging', contents })).toEqual([]);
    expect(create({ name: 'a', script_type: 'messaging', contents, status_callback_url: 'https://a.b' })).not.toEqual(
      [],
    );
    expect(create({ name: 'a' })).not.toEqual([]);
  });

  test('a version is deployed by one of two names', () => {
    const deploy = (body: unknown) => issues('fabric.callFlows.deployVersion', 'body', body);
    expect(deploy({ document_version: 3 })).toEqual([]);
    expect(deploy({ call_flow_version_id: uuid })).toEqual([]);
    expect(deploy({ document_version: 3, call_flow_version_id: uuid })).not.toEqual([]);
    expect(deploy({})).not.toEqual([]);
  });

  test('a SIP address has a name that a URI can hold', () => {
    const create = (name: string) =>
      issues('fabric.sipAddresses.create', 'body', { name, calling_handler_resource_id: uuid });
    expect(create('front-desk-2')).toEqual([]);
    for (const name of ['Front', 'a--b', '-a', 'a b', 'a'.repeat(51)]) expect(create(name), name).toHaveLength(1);
  });

  test('an address has any of the channels', () => {
    const address = { id: uuid, name: 'a', display_name: 'A', cover_url: '', preview_url: '', locked: false };
    const page = (channels: object) => ({
      data: [{ ...address, channels, created_at: when, type: 'room' }],
      links: { self: '/', first: '/' },
    });
    expect(issues('fabric.conferenceRooms.listAddresses', 'result', page({ audio: 'a', video: 'v' }))).toEqual([]);
    expect(issues('fabric.conferenceRooms.listAddresses', 'result', page({ audio: 1 }))).not.toEqual([]);
  });

  test('a resource may know more than is described, and be of a kind to come', () => {
    const gateway = { id: uuid, uri: 'sip:a', name: 'x', ciphers: [], codecs: ['NEW'], encryption: 'new', more: 1 };
    const resource = { ...common, type: 'sip_gateway', sip_gateway: gateway };
    expect(issues('fabric.sipGateways.get', 'result', resource)).toEqual([]);
    expect(issues('fabric.sipGateways.get', 'result', { ...resource, type: 'subscriber' })).not.toEqual([]);
    expect(issues('fabric.resources.get', 'result', resource)).toEqual([]);
    expect(issues('fabric.resources.get', 'result', { ...common, type: 'new_kind', new_kind: {} })).toEqual([]);
    expect(issues('fabric.resources.get', 'result', { ...common, sip_gateway: gateway })).not.toEqual([]);
  });
});

test('the type of a resource tells what it has', () => {
  expectTypeOf<Extract<FabricResource, { type: 'swml_webhook' }>>().toEqualTypeOf<SwmlWebhookResource>();
  const describeResource = (resource: FabricResource): string => {
    if (resource.type === 'ai_agent') return resource.ai_agent.prompt.text ?? '';
    if (resource.type === 'video_room') return resource.conference_room.layout;
    return resource.type;
  };
  expect(describeResource({ type: 'subscriber' } as FabricResource)).toBe('subscriber');
});

test('what is wrong does not compile', async () => {
  const space = await ScriptedSpace.start();
  const { fabric } = space.client({ fetch: async () => new Response('{}', { status: 200 }) });
  // @ts-expect-error -- the prompt is missing
  await fabric.aiAgents.create({ name: 'desk' });
  // @ts-expect-error -- no such codec
  await fabric.sipGateways.update('id', { codecs: ['PCMX'] });
  // @ts-expect-error -- an id is text
  await expect(fabric.subscribers.get(7)).rejects.toThrow('id must be text');
  const main = [{ play: { url: 'say:x' } }];
  // @ts-expect-error -- messages are not answered with `play`
  await fabric.swmlScripts.create({ name: 'a', script_type: 'messaging', contents: { sections: { main } } });
  await fabric.swmlScripts.create({
    name: 'a',
    script_type: 'messaging',
    contents: { sections: { main: [{ switch: { variable: 'x', case: { yes: [{ reply: { body: 'Good' } }] } } }] } },
  });
  expect(space.received).toEqual([]);
});

const rejection = async (call: PromiseLike<unknown>): Promise<unknown> => {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error('The call succeeded.');
};
