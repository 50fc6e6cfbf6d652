import { afterAll, beforeAll, expect, test } from 'vitest';
import { CatalogueServer } from './catalogue-server.js';

// What the server that stands for the platform refuses; were it to take anything, its tests would say nothing.

let server: CatalogueServer;
const basic = `Basic ${Buffer.from('p:t').toString('base64')}`;
const id = '3f1c9a52-7c1d-4a58-9d6e-0123456789ab';
const numbers = '/api/relay/rest/phone_numbers';
const tokens = `/api/laml/2010-04-01/Accounts/${id}/tokens`;

beforeAll(async () => {
  server = await CatalogueServer.start({ project: 'p', token: 't', bearerToken: 'subscriber' });
});
afterAll(() => server.stop());

const send = (path: string, init: RequestInit = {}) =>
  fetch(`http://${server.host}${path}`, { ...init, headers: { authorization: basic, ...init.headers } });
const json = (body: unknown, method = 'POST', type = 'application/json'): RequestInit => ({
  method,
  headers: { 'content-type': type },
  body: JSON.stringify(body),
});

test.each<[string, number, string, RequestInit?]>([
  ['other credentials', 401, numbers, { headers: { authorization: 'Basic cDp4' } }],
  ['credentials of a project where a subscriber signs', 401, '/api/fabric/addresses'],
  ['a signature where none is taken', 401, '/api/fabric/embeds/tokens', json({ token: 'c2c_7' })],
  ['a path that there is not', 404, '/api/relay/rest/phone_number'],
  ['another method', 404, numbers, json({}, 'PUT')],
  ['an id of the wrong form', 422, `${numbers}/7`],
  ['a parameter that there is not', 422, `${numbers}?size=7`],
  ['a parameter of the wrong type', 422, `${numbers}?page_size=many`],
  ['a parameter where none is taken', 422, `${numbers}/${id}?page_size=7`],
  ['a body without what it needs', 422, numbers, json({})],
  ['a body with more than there is', 422, numbers, json({ number: '+15550100', colour: 'red' })],
  ['a body of another type', 415, numbers, json({ number: '+15550100' }, 'POST', 'text/plain')],
  ['JSON where a form is taken', 415, tokens, json({ name: 'a', permissions: ['calling'] })],
  ['a body where none is taken', 400, `${numbers}/${id}`, json({}, 'DELETE')],
  ['a command that there is not', 422, '/api/calling/calls', json({ command: 'fly', params: {} })],
  ['a command with the parameters of another', 422, '/api/calling/calls', json({ command: 'dial', params: { id } })],
])('refuses %s', async (_, status, path, init) => {
  const before = server.received.length;
  const response = await send(path, init);
  expect(response.status, await response.text()).toBe(status);
  expect(server.received).toHaveLength(before);
});
