import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LocalSpace } from '../../src/index.js';
import { run, send } from './client.js';

let space: LocalSpace;
beforeAll(async () => {
  space = await LocalSpace.start();
});
afterAll(() => space.stop());

const account = () => `/api/laml/2010-04-01/Accounts/${space.project}`;
const numbers = (token: string) =>
  send(space, 'GET', '/api/relay/rest/phone_numbers', { as: { project: space.project, token } });

describe('the life of a token', () => {
  test('it works at once, changes at once, and stops at once', async () => {
    const made = await run(space, 'compat.tokens.create', {
      params: { AccountSid: space.project },
      body: { name: 'CI', permissions: ['calling', 'messaging'] },
    });
    expect(made).toMatchObject({ name: 'CI', permissions: ['calling', 'messaging'] });
    expect((await numbers(made.token)).status).toBe(403);

    const params = { AccountSid: space.project, token_id: made.id };
    const changed = await run(space, 'compat.tokens.update', { params, body: { permissions: ['numbers'] } });
    expect(changed).toEqual({ ...made, permissions: ['numbers'] });
    expect((await numbers(made.token)).status).toBe(200);

    await run(space, 'compat.tokens.delete', { params });
    expect((await numbers(made.token)).status).toBe(401);
    expect(await send(space, 'DELETE', `${account()}/tokens/${made.id}`)).toMatchObject({
      status: 404,
      body: { code: 20404, status: 404, message: expect.stringContaining(made.id) },
    });
  });

  test('the project API does the same', async () => {
    const made = await run(space, 'project.tokens.create', { body: { name: 'a', permissions: ['fax'] } });
    const params = { token_id: made.id };
    expect(await run(space, 'project.tokens.update', { params, body: { name: 'b' } })).toEqual({ ...made, name: 'b' });
    await run(space, 'project.tokens.delete', { params });
    expect(await send(space, 'PATCH', `/api/project/tokens/${made.id}`, { body: {} })).toMatchObject({
      status: 404,
      body: { error: 'Not Found' },
    });
  });

  test('a form may list permissions in any of the usual ways, and JSON is taken as well', async () => {
    const bodies = [
      'name=a&permissions[]=calling&permissions[]=fax',
      'name=a&permissions=calling&permissions=fax',
      'name=a&permissions[0]=calling&permissions[1]=fax',
      { name: 'a', permissions: ['calling', 'fax'] },
    ];
    for (const body of bodies)
      expect(
        await send(space, 'POST', `${account()}/tokens`, {
          body,
          headers: typeof body === 'string' ? { 'content-type': 'application/x-www-form-urlencoded' } : {},
        }),
      ).toMatchObject({ status: 200, body: { permissions: ['calling', 'fax'] } });
    const one = await send(space, 'POST', `${account()}/tokens`, {
      body: new URLSearchParams('name=a&permissions=fax'),
    });
    expect(one.body).toMatchObject({ permissions: ['fax'] });
  });
});

describe('subprojects', () => {
  test('a token for a subproject belongs to it', async () => {
    const sub = await space.addProject({ name: 'Sub', parent: space.project });
    const made = await run(space, 'compat.tokens.create', {
      params: { AccountSid: space.project },
      body: { name: 'sub', permissions: ['numbers'], subproject_id: sub.project },
    });
    expect((await numbers(made.token)).status).toBe(401);
    await run(space, 'phoneNumbers.list', { as: { project: sub.project, token: made.token } });
  });

  test('any other project is refused by name', async () => {
    const other = await space.addProject({ name: 'Other' });
    const answer = await send(space, 'POST', `${account()}/tokens`, {
      body: { name: 'a', permissions: ['fax'], subproject_id: other.project },
    });
    expect(answer).toMatchObject({
      status: 422,
      body: { type: 'validation_error', attribute: 'subproject_id', message: expect.stringContaining(other.project) },
    });
  });

  test('the account in the path is the caller’s own', async () => {
    const other = await space.addProject({ name: 'Other' });
    const path = `/api/laml/2010-04-01/Accounts/${other.project}/tokens`;
    expect(await send(space, 'POST', path, { body: { name: 'a', permissions: ['fax'] } })).toMatchObject({
      status: 401,
      body: { code: 20003, status: 401, message: expect.stringContaining(other.project) },
    });
  });
});

describe('credentials and scopes', () => {
  test.each([
    ['none at all', {}, 'no credentials'],
    ['another scheme', { authorization: 'Bearer abc' }, 'not "Bearer"'],
    ['no colon', { authorization: `Basic ${btoa('abc')}` }, '"project:token"'],
    ['an unknown project', { authorization: `Basic ${btoa('nobody:x')}` }, 'no project "nobody"'],
  ])('%s', async (_, headers, words) => {
    const answer = await send(space, 'GET', '/api/voice/logs', {
      as: null,
      headers: headers as Record<string, string>,
    });
    expect(answer).toMatchObject({
      status: 401,
      body: { error: 'Unauthorized', message: expect.stringContaining(words) },
    });
    expect(answer.headers.get('www-authenticate')).toMatch(/^Basic /);
  });

  test('a token of another project does not do', async () => {
    const other = await space.addProject({ name: 'Other' });
    const answer = await send(space, 'GET', '/api/voice/logs', { as: { project: space.project, token: other.token } });
    expect(answer).toMatchObject({ status: 401, body: { message: expect.stringContaining(space.project) } });
    expect(JSON.stringify(answer.body)).not.toContain(other.token);
  });

  test('a missing scope is named, in the shape of each family', async () => {
    const { token } = await run(space, 'project.tokens.create', {
      body: { name: 'poor', permissions: ['fax', 'chat'] },
    });
    const as = { project: space.project, token };
    expect(await send(space, 'GET', '/api/relay/rest/phone_numbers', { as })).toMatchObject({
      status: 403,
      body: {
        error: 'Forbidden',
        message: expect.stringMatching(/"poor" lacks the scope "numbers".*It has: "fax", "chat"/),
      },
    });
    expect(await send(space, 'POST', `${account()}/tokens`, { as, body: {} })).toMatchObject({
      status: 403,
      body: { status: 403, message: expect.stringContaining('"management"') },
    });
    expect(await send(space, 'GET', '/api/fabric/resources/swml_webhooks', { as })).toMatchObject({ status: 200 });
  });
});

describe('validation', () => {
  test('names each field that is wrong', async () => {
    const answer = await send(space, 'POST', '/api/project/tokens', {
      body: { nme: 'a', permissions: ['callin'], subproject_id: 'x' },
    });
    expect(answer.status).toBe(422);
    const { errors } = answer.body as { errors: { attribute: string; code: string; message: string }[] };
    expect(errors.map(({ attribute, code }) => [attribute, code]).sort()).toEqual([
      ['name', 'missing_required_parameter'],
      ['nme', 'unknown_parameter'],
      ['permissions[0]', 'invalid_parameter'],
      ['subproject_id', 'invalid_parameter'],
    ]);
    expect(errors.find(({ attribute }) => attribute === 'permissions[0]')?.message).toContain(
      'Did you mean "calling"?',
    );
  });

  test('the tokens of the compatibility API answer with one flat error', async () => {
    expect(await send(space, 'POST', `${account()}/tokens`, { body: new URLSearchParams('name=a') })).toMatchObject({
      status: 422,
      body: { type: 'validation_error', code: 'missing_required_parameter', attribute: 'permissions' },
    });
  });
});
