import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import * as rest from '../../src/rest/index.js';
import { RestClient, restClient } from '../../src/rest/index.js';
import { aNumber, project, rejection, ScriptedSpace, token } from './scripted-space.js';

afterEach(() => vi.unstubAllEnvs());

const bare = () => {
  for (const name of ['SIGNALWIRE_PROJECT_ID', 'SIGNALWIRE_API_TOKEN', 'SIGNALWIRE_SPACE']) vi.stubEnv(name, '');
};

describe('credentials and host', () => {
  test('come from the environment when they are not given', async () => {
    const space = await ScriptedSpace.start();
    space.answer(200, aNumber);
    vi.stubEnv('SIGNALWIRE_PROJECT_ID', 'env-project');
    vi.stubEnv('SIGNALWIRE_API_TOKEN', 'env-token');
    vi.stubEnv('SIGNALWIRE_SPACE', `http://${space.host}`);
    const client = new RestClient();
    expect(client).toMatchObject({ projectId: 'env-project', host: space.host });
    await client.phoneNumbers.get('n');
    await client.close();
    expect(space.last.headers.authorization).toBe(`Basic ${Buffer.from('env-project:env-token').toString('base64')}`);
  });

  test('what is given comes before the environment', () => {
    vi.stubEnv('SIGNALWIRE_PROJECT_ID', 'env-project');
    vi.stubEnv('SIGNALWIRE_SPACE', 'env-space');
    const client = new RestClient({ project, token, host: 'given' });
    expect(client).toMatchObject({ projectId: project, host: 'given.signalwire.com' });
  });

  test.each([
    ['project', 'SIGNALWIRE_PROJECT_ID'],
    ['token', 'SIGNALWIRE_API_TOKEN'],
    ['host', 'SIGNALWIRE_SPACE'],
  ])('without a %s the error names the option and the variable', (option, variable) => {
    bare();
    const given = { project, token, host: 'example', [option]: undefined };
    expect(() => new RestClient(given)).toThrow(
      `The REST client needs a ${option}: pass { ${option} } or set the environment variable ${variable}.`,
    );
  });

  test('plain http is for this machine alone', () => {
    expect(() => new RestClient({ project, token, host: 'http://example.com' })).toThrow('asks for plain http');
    vi.stubEnv('SIGNALWIRE_SPACE', 'http://example.com');
    expect(() => new RestClient({ project, token })).toThrow('asks for plain http');
  });
});

test('restClient takes the same by place or by name', () => {
  bare();
  expect(restClient([project, token, 'example'])).toMatchObject({ projectId: project, host: 'example.signalwire.com' });
  expect(restClient([project], { token, host: 'example' })).toBeInstanceOf(RestClient);
  expect(() => restClient([project, token, 'a'], { host: 'b' })).toThrow('host is given twice');
  expect(() => restClient([project, token, 'a', 'b'])).toThrow('at most 3 values: project, token, host');
  expect(() => restClient()).toThrow('needs a project');
});

describe('options that cannot be', () => {
  const client = (options: object) => () => new RestClient({ project, token, host: 'example', ...options });

  test.each([
    [{ tokn: 'x' }, '"tokn" is not an option of RestClient. Did you mean "token"?'],
    [{ timeout: 0 }, 'timeout must be a number of milliseconds above 0. Given: 0.'],
    [{ timeout: '5s' }, 'timeout must be a number of milliseconds above 0. Given: "5s".'],
    [{ maxRetries: -1 }, 'maxRetries must be a whole number, 0 or more. Given: -1.'],
    [{ maxRetries: 1.5 }, 'Given: 1.5.'],
    [{ signal: {} }, 'signal must be an AbortSignal'],
    [{ fetch: 'x' }, 'fetch must be a function'],
    [{ idempotencyKey: 'fixed' }, 'must be a function'],
    [{ headers: { 'bad name': 'x' } }, '"bad name" cannot be the name of a header'],
    [{ headers: { a: 'x\r\ny: z' } }, 'The value of the header a must be text of one line'],
    [{ project: 'a:b' }, 'must not contain a colon'],
    [{ project: 7 }, 'project must be text'],
  ])('%j', (options, why) => {
    expect(client(options)).toThrow(why);
  });

  test('of a call reject it before anything is sent', async () => {
    const space = await ScriptedSpace.start();
    const { phoneNumbers, calling } = space.client();
    const wrong: [PromiseLike<unknown>, string][] = [
      [phoneNumbers.get('n', { timout: 5 } as never), 'Did you mean "timeout"?'],
      [phoneNumbers.get('n', { idempotencyKey: 'a b' }), 'visible ASCII'],
      [phoneNumbers.get(''), 'id is empty'],
      [phoneNumbers.get(undefined as never), 'id must be text'],
      [phoneNumbers.get('..'), 'id cannot be ".."'],
      [phoneNumbers.create(undefined as never), 'must be an object'],
      [phoneNumbers.create([] as never), 'Given: a list'],
      [phoneNumbers.list({ page_size: {} as never }), 'page_size must be text'],
    ];
    for (const [promise, why] of wrong) {
      const error = await rejection(promise);
      expect(error).toBeInstanceOf(TypeError);
      expect((error as Error).message).toContain(why);
    }
    expect(calling).toBeDefined();
    expect(space.received).toEqual([]);
  });
});

test('headers and queries of a call go over those of the client', async () => {
  const space = await ScriptedSpace.start();
  space.answer(200, aNumber);
  const client = space.client({ headers: { 'X-Team': 'a', 'X-Kept': 'yes' } });
  await client.phoneNumbers.get('n', { headers: { 'x-team': 'b', 'User-Agent': 'mine/1' }, query: { debug: true } });
  expect(space.last.headers).toMatchObject({ 'x-team': 'b', 'x-kept': 'yes', 'user-agent': 'mine/1' });
  expect(space.last.url).toBe('/api/relay/rest/phone_numbers/n?debug=true');
});

test('a path that leads elsewhere stays where it is', async () => {
  const space = await ScriptedSpace.start();
  space.answer(404, {});
  await rejection(space.client().phoneNumbers.get('../../project/tokens?x=#'));
  expect(space.last.url).toBe('/api/relay/rest/phone_numbers/..%2F..%2Fproject%2Ftokens%3Fx%3D%23');
});

test('namespaces are made once', () => {
  const client = new RestClient({ project, token, host: 'example' });
  expect(client.phoneNumbers).toBe(client.phoneNumbers);
  expect(client.compat.tokens).toBe(client.compat.tokens);
  expect(client.project.tokens).toBe(client.project.tokens);
  expect(client.fabric.resources).toBe(client.fabric.resources);
  expect(client.fabric.swmlWebhooks).toBe(client.fabric.swmlWebhooks);
  expect(client.logs.voice).toBe(client.logs.voice);
  expect(client.calling).toBe(client.calling);
});

test('connections are kept', async () => {
  const space = await ScriptedSpace.start();
  const ports = new Set<number | undefined>();
  for (let i = 0; i < 10; i++)
    space.script((request, response) => {
      ports.add(request.socket.remotePort);
      response.end('{}');
    });
  const client = space.client();
  for (let i = 0; i < 10; i++) await client.phoneNumbers.get('n');
  // The pool may open a second one while the first is not yet free again.
  expect(ports.size).toBeLessThanOrEqual(2);
});

test('the agent that requests name has the version of the package', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  const space = await ScriptedSpace.start();
  space.answer(200, {});
  await space.client().phoneNumbers.get('n');
  expect(space.last.headers['user-agent']).toBe(`signalwire-sdk-typescript/${version}`);
});

test('the names of the constant are those of the wire', () => {
  expect(rest.PhoneCallHandler).toEqual({
    RELAY_SCRIPT: 'relay_script',
    LAML_WEBHOOKS: 'laml_webhooks',
    LAML_APPLICATION: 'laml_application',
    AI_AGENT: 'ai_agent',
    CALL_FLOW: 'call_flow',
    RELAY_APPLICATION: 'relay_application',
    RELAY_TOPIC: 'relay_topic',
  });
});
