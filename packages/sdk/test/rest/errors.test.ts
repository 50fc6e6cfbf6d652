import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import {
  RestAuthError,
  RestConflictError,
  RestConnectionError,
  RestError,
  RestNotFoundError,
  RestPermissionError,
  RestRateLimitError,
  RestServerError,
  RestTransportError,
  RestUnreadableError,
  RestValidationError,
  SignalWireRestError,
  SignalWireRestTransportError,
} from '../../src/rest/index.js';
import { project, rejection, ScriptedSpace, token } from './scripted-space.js';

const restItem = {
  type: 'validation_error',
  code: 'missing_required_parameter',
  message: 'name is required',
  attribute: 'name',
  url: 'https://example.com/errors',
};

test('an error is as documented', async () => {
  const space = await ScriptedSpace.start();
  space.answer(404, { error: 'Not Found' }, { 'x-request-id': 'req-1' });
  const error = (await rejection(space.client().phoneNumbers.get('a b'))) as RestError;
  const url = `${space.origin}/api/relay/rest/phone_numbers/a%20b`;
  expect(error).toBeInstanceOf(Error);
  expect(error).toBeInstanceOf(RestError);
  expect(error.name).toBe('RestError');
  expect(error.message).toBe(`GET ${url} returned 404: {"error":"Not Found"} (request-id: req-1)`);
  expect(error).toMatchObject({
    statusCode: 404,
    body: { error: 'Not Found' },
    url,
    method: 'GET',
    requestId: 'req-1',
    operation: 'phoneNumbers.get',
    path: '/api/relay/rest/phone_numbers/{id}',
    attempts: 1,
  });
  expect(error.headers?.['x-request-id']).toBe('req-1');
  expect([SignalWireRestError, SignalWireRestTransportError]).toEqual([RestError, RestTransportError]);
});

test.each([
  [400, RestError, 'http'],
  [401, RestAuthError, 'auth'],
  [403, RestPermissionError, 'permission'],
  [404, RestNotFoundError, 'not_found'],
  [409, RestConflictError, 'conflict'],
  [422, RestValidationError, 'validation'],
  [429, RestRateLimitError, 'rate_limit'],
  [500, RestServerError, 'server'],
  [503, RestServerError, 'server'],
])('%i has its class and its kind', async (status, type, kind) => {
  const space = await ScriptedSpace.start();
  space.answer(status, { error: 'x' });
  const error = (await rejection(space.client({ maxRetries: 0 }).phoneNumbers.get('n'))) as RestError;
  expect(error.constructor).toBe(type);
  expect(error).toMatchObject({ kind, name: 'RestError', statusCode: status });
});

describe('a 422 names the fields', () => {
  test('of the REST API', async () => {
    const space = await ScriptedSpace.start();
    space.answer(422, { errors: [restItem, { ...restItem, attribute: null, message: 'too much', code: 'limit' }] });
    const error = await rejection(space.client().fabric.swmlWebhooks.create({ primary_request_url: 'x' }));
    expect((error as RestValidationError).fields).toEqual([
      { field: 'name', message: 'name is required', code: 'missing_required_parameter' },
      { field: '', message: 'too much', code: 'limit' },
    ]);
  });

  test('of phone numbers', async () => {
    const space = await ScriptedSpace.start();
    space.answer(422, {
      errors: [
        { detail: 'number: is taken.', status: '422', title: 'Invalid Attribute', code: 'taken' },
        { detail: 'Something is wrong: all of it', status: '422', title: 'Invalid', code: '1' },
      ],
    });
    const error = await rejection(space.client().phoneNumbers.create({ number: '+1' }));
    expect((error as RestValidationError).fields).toEqual([
      { field: 'number', message: 'number: is taken.', code: 'taken' },
      { field: '', message: 'Something is wrong: all of it', code: '1' },
    ]);
  });

  test('of the compatibility API', async () => {
    const space = await ScriptedSpace.start();
    space.answer(422, { ...restItem, attribute: 'permissions' });
    const error = await rejection(space.client().compat.tokens.create({ name: 'x', permissions: ['fax'] }));
    expect((error as RestValidationError).fields).toEqual([
      { field: 'permissions', message: 'name is required', code: 'missing_required_parameter' },
    ]);
  });

  test.each([['no JSON'], [{}], [[1]], [{ errors: 'x' }], [{ errors: [null, 1, {}] }]])(
    'of nothing in %j',
    async (body) => {
      const space = await ScriptedSpace.start();
      space.answer(422, body);
      const error = await rejection(space.client().phoneNumbers.create({ number: '+1' }));
      expect((error as RestValidationError).fields).toEqual([]);
    },
  );
});

describe('hints', () => {
  test('401: the credentials, and the scope', async () => {
    const space = await ScriptedSpace.start();
    space.answer(401, { error: 'Unauthorized' });
    const error = (await rejection(space.client().phoneNumbers.list())) as RestError;
    expect(error.hint).toMatch(new RegExp(`${space.host} does not accept the credentials.*scope "numbers"`));
  });

  test('403: the scopes of which one is needed', async () => {
    const space = await ScriptedSpace.start();
    space.answer(403, { error: 'Forbidden' });
    const error = (await rejection(space.client().fabric.swmlWebhooks.list())) as RestPermissionError;
    expect(error.neededScopes).toEqual(['calling', 'messaging', 'fax', 'video']);
    expect(error.hint).toBe('The API token needs one of the scopes calling, messaging, fax, video.');
  });

  test('a redirect is not followed, and says where it leads', async () => {
    const [space, elsewhere] = [await ScriptedSpace.start(), await ScriptedSpace.start()];
    for (const fetch of [undefined, globalThis.fetch]) {
      space.answer(302, '', { location: `${elsewhere.origin}/login` });
      const error = (await rejection(space.client({ fetch }).phoneNumbers.list())) as RestError;
      expect(error.statusCode).toBe(302);
      expect(error.hint).toContain(`redirects to ${elsewhere.origin}/login`);
    }
    expect(elsewhere.received).toEqual([]);
  });

  test('a web page: the wrong host', async () => {
    const space = await ScriptedSpace.start();
    space.answer(404, '<!DOCTYPE html><html></html>');
    const error = (await rejection(space.client().phoneNumbers.list())) as RestError;
    expect(error.body).toBe('<!DOCTYPE html><html></html>');
    expect(error.hint).toContain('web page');
  });

  test('a success that is no JSON', async () => {
    const space = await ScriptedSpace.start();
    space.answer(200, '<html>Welcome</html>').answer(200, '');
    const client = space.client();
    const error = (await rejection(client.phoneNumbers.list())) as RestError;
    expect(error).toBeInstanceOf(RestUnreadableError);
    expect(error).toMatchObject({ kind: 'unreadable', statusCode: 200, body: '<html>Welcome</html>' });
    expect(error.hint).toContain('not JSON');
    expect(await rejection(client.phoneNumbers.list())).toBeInstanceOf(RestUnreadableError);
  });

  test('a refused connection: nothing listens', async () => {
    const space = await ScriptedSpace.start();
    const error = (await rejection(
      space.client({ host: '127.0.0.1:1', maxRetries: 0 }).phoneNumbers.list(),
    )) as RestConnectionError;
    expect(error).toBeInstanceOf(RestTransportError);
    expect(error).toMatchObject({ name: 'RestTransportError', kind: 'connection', code: 'ECONNREFUSED', sent: false });
    expect(error).toMatchObject({ statusCode: null, headers: null, requestId: null });
    expect(error.message).toMatch(
      /^GET http:\/\/127\.0\.0\.1:1\/api\/relay\/rest\/phone_numbers failed to reach the server: ./,
    );
    expect(error.hint).toContain('Nothing listens at http://127.0.0.1:1');
  });

  test('TLS to a space that has none', async () => {
    const space = await ScriptedSpace.start();
    const client = space.client({ host: `https://${space.host}` });
    const error = (await rejection(client.phoneNumbers.list())) as RestConnectionError;
    expect(error).toBeInstanceOf(RestConnectionError);
    expect(error.attempts).toBe(1);
    expect(error.hint).toContain('does not speak TLS');
  });
});

describe('credentials appear nowhere', () => {
  const encoded = Buffer.from(`${project}:${token}`).toString('base64');
  const secrets = [token, encodeURIComponent(token), encoded];
  const everywhere = (value: unknown) =>
    [inspect(value, { depth: 10, showHidden: true }), JSON.stringify(value), String(value)].join('\n');

  test('in errors that the space answers with', async () => {
    const space = await ScriptedSpace.start();
    space.answer(
      400,
      {
        error: `bad token ${token}`,
        echo: { authorization: `Basic ${encoded}` },
        url: `?t=${encodeURIComponent(token)}`,
      },
      { 'x-echo': `Basic ${encoded}` },
    );
    const error = await rejection(space.client().phoneNumbers.list({ filter_name: token }));
    const text = everywhere(error);
    expect(text).toContain('***');
    for (const secret of secrets) expect(text).not.toContain(secret);
  });

  test('in errors of the transport, whatever they carry', async () => {
    const space = await ScriptedSpace.start();
    const fetch: typeof globalThis.fetch = async (_, init) => {
      const fault = Object.assign(new Error(`socket died with ${encoded}`), { config: init });
      throw new TypeError('fetch failed', { cause: fault });
    };
    const error = (await rejection(space.client({ fetch, maxRetries: 0 }).phoneNumbers.list())) as RestError;
    const text = everywhere(error) + (error.cause as Error).stack;
    expect(text).toContain('socket died with ***');
    for (const secret of secrets) expect(text).not.toContain(secret);
  });

  test('in the client and its parts', async () => {
    const space = await ScriptedSpace.start();
    space.answer(200, {});
    const client = space.client();
    await client.phoneNumbers.get('n');
    const parts = [client, client.phoneNumbers, client.compat, client.compat.tokens, client.phoneNumbers.get];
    for (const part of parts) for (const secret of secrets) expect(everywhere(part)).not.toContain(secret);
    expect(inspect(client)).toContain(space.host);
  });
});

test('a long body is cut in the message, not in the error', async () => {
  const space = await ScriptedSpace.start();
  space.answer(400, { error: 'x'.repeat(10_000) });
  const error = (await rejection(space.client().phoneNumbers.list())) as RestError;
  expect(error.message.length).toBeLessThan(2500);
  expect(error.body).toEqual({ error: 'x'.repeat(10_000) });
});

test('an error as JSON has what a log needs', async () => {
  const space = await ScriptedSpace.start();
  space.answer(403, { error: 'Forbidden' }, { 'x-request-id': 'req-2' });
  const error = await rejection(space.client().phoneNumbers.list());
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({
    name: 'RestError',
    kind: 'permission',
    message: expect.stringContaining('returned 403'),
    statusCode: 403,
    requestId: 'req-2',
    operation: 'phoneNumbers.list',
    neededScopes: ['numbers'],
  });
});
