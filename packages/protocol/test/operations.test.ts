import { describe, expect, test } from 'vitest';
import { type OperationId, type Route, routes } from '../src/rest/index.js';
import { openApi } from '../src/rest/openapi/index.js';
import { validators } from '../src/rest/validators/index.js';
import { issuesOf } from '../src/validation/index.js';

const uuid = '7b0d1c2e-0000-4000-8000-000000000001';
const table: Record<string, Route> = routes;

const issues = (id: OperationId, part: 'query' | 'body' | 'result', value: unknown) => {
  const validate = validators[id][part];
  if (!validate) throw new Error(`${id} has no ${part}.`);
  return issuesOf(validate, value);
};

describe('what an operation takes', () => {
  test('a token to create', () => {
    const body = (value: unknown) => issues('compat.tokens.create', 'body', value);
    expect(body({ name: 'ci', permissions: ['calling'], subproject_id: uuid })).toEqual([]);
    expect(body({ name: '', permissions: [] })).toMatchObject([
      { path: 'name', code: 'value', message: 'needs at least 1.' },
      { path: 'permissions', code: 'value', message: 'needs at least 1.' },
    ]);
    expect(body({ name: 'ci', permissions: ['caling'] })).toMatchObject([
      { path: 'permissions[0]', given: 'caling', nearest: 'calling', allowed: expect.arrayContaining(['fax']) },
    ]);
  });

  test('a call to make is handled by a URL or by a document, not by both', () => {
    const dial = (params: unknown) => issues('calling.dial', 'body', { command: 'dial', params });
    const swml = { sections: { main: [] } };
    expect(dial({ from: '+15550100', to: '+15550101', url: 'https://example.com/swml' })).toEqual([]);
    expect(dial({ from: '+15550100', to: '+15550101', swml })).toEqual([]);
    expect(dial({ from: '+15550100', to: '+15550101' })).toMatchObject([{ path: 'params.url', code: 'missing' }]);
    expect(dial({ from: '+15550100', url: 'https://example.com', swml })).toMatchObject([
      { path: expect.stringMatching(/^params\.(url|swml)$/), code: 'unknown' },
    ]);
    expect(dial({ from: '+15550100', url: 'https://example.com', timeout: 601 })).toMatchObject([
      { path: 'params.timeout', message: 'must be <= 600.', given: 601 },
    ]);
    expect(dial({ from: '+15550100', swml: { sections: {} } })).toMatchObject([
      { path: 'params.swml.sections.main', code: 'missing' },
    ]);
  });

  test('variables of a call have names of their own', () => {
    const dial = (custom_variables: unknown) =>
      issues('calling.dial', 'body', { command: 'dial', params: { from: 'a', url: 'b', custom_variables } });
    expect(dial({ order: '1', _x: 'y' })).toEqual([]);
    for (const name of ['sw_x', 'SignalWire_x', 'RTC_x', 'internal_', '1x', 'a-b'])
      expect(dial({ [name]: 'x' }), name).toEqual([
        {
          path: `params.custom_variables.${name}`,
          code: 'unknown',
          message: 'is not a name that can be used here.',
        },
      ]);
    expect(dial({ order: '' })).toMatchObject([{ path: 'params.custom_variables.order', code: 'value' }]);
    expect(dial(Object.fromEntries(Array.from({ length: 21 }, (_, i) => [`v${i}`, 'x'])))).toMatchObject([
      { path: 'params.custom_variables', message: 'takes at most 20 entries.' },
    ]);
  });

  test('settings of a number', () => {
    const body = (value: unknown) => issues('phoneNumbers.update', 'body', value);
    expect(body({ call_handler: 'ai_agent', call_ai_agent_id: uuid })).toEqual([]);
    expect(body({ call_handler: 'relay_scipt' })).toMatchObject([{ nearest: 'relay_script' }]);
    expect(body({ call_relay_script: 'x' })).toMatchObject([{ path: 'call_relay_script', code: 'unknown' }]);
  });

  test('a page of a list', () => {
    const query = (value: unknown) => issues('phoneNumbers.list', 'query', value);
    expect(query({ page_size: 1000, filter_name: 'x' })).toEqual([]);
    expect(query({ page_size: 0 })).toMatchObject([{ path: 'page_size', message: 'must be >= 1.' }]);
    expect(query({ page_size: 'ten' })).toMatchObject([{ path: 'page_size', message: 'must be an integer.' }]);
  });
});

describe('what an operation answers', () => {
  const log = {
    id: uuid,
    from: '+15550100',
    to: '+15550101',
    source: 'realtime_api',
    charge: 0,
    charge_details: [],
    created_at: '2026-01-01T00:00:00Z',
    url: null,
    direction: 'inbound',
    status: 'completed',
    duration: 1,
    duration_ms: 1000,
    billing_ms: 1000,
    parent_id: null,
  };

  test('a voice log is of one of the kinds', () => {
    const result = (value: unknown) => issues('logs.voice.get', 'result', value);
    expect(result({ ...log, type: 'relay_pstn_call' })).toEqual([]);
    expect(result({ ...log, type: 'dialogflow_call' })).toEqual([]);
    expect(result({ id: uuid, discarded_at: log.created_at, created_at: log.created_at })).toEqual([]);
    expect(result({ ...log, type: 'relay_pstn_call', duration: 'long' })).not.toEqual([]);
  });

  test('it may grow: fields and values that are not known yet are no error', () => {
    const more = { ...log, type: 'relay_pstn_call', direction: 'sideways', status: 'paused', quality: 4.2 };
    expect(issues('logs.voice.get', 'result', more)).toEqual([]);
    expect(
      issues('compat.tokens.create', 'result', { id: uuid, name: 'a', permissions: ['new'], token: 't', more: 1 }),
    ).toEqual([]);
  });
});

describe('the OpenAPI document', () => {
  const operations = Object.entries(openApi.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );

  test('has every operation, where its route says, with its scopes', () => {
    const found = operations.flatMap(({ path, method, operation }) =>
      Object.values(operation['x-operations'] ?? { only: operation.operationId }).map((id) => [
        id,
        { method, path, scopes: operation['x-scopes'] },
      ]),
    );
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(Object.entries(table).map(([id, { method, path, scopes }]) => [id, { method, path, scopes }])),
    );
  });

  test('refers to nothing that it does not have, and has nothing unused', () => {
    const referred = [...JSON.stringify(openApi).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map((match) => match[1]);
    expect([...new Set(referred)].sort()).toEqual(Object.keys(openApi.components.schemas).sort());
  });

  test('says what each refusal looks like', () => {
    for (const { operation } of operations)
      expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['401', '403']));
    const refusal = (path: string, method: string, status: string) =>
      openApi.paths[path]?.[method]?.responses[status]?.content;
    const body = (name: string) => ({ 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } });
    expect(refusal('/api/relay/rest/phone_numbers', 'post', '422')).toEqual(body('SpaceErrorBody'));
    expect(refusal('/api/project/tokens', 'post', '422')).toEqual(body('RestErrorBody'));
    expect(refusal('/api/project/tokens', 'post', '401')).toEqual(body('PlainErrorBody'));
    const tokens = '/api/laml/2010-04-01/Accounts/{AccountSid}/tokens';
    expect(refusal(tokens, 'post', '422')).toEqual(body('CompatValidationErrorBody'));
    expect(refusal(tokens, 'post', '401')).toEqual(body('CompatErrorBody'));
  });
});

test('commands that share a path are told apart', () => {
  const groups = new Map<string, Route[]>();
  for (const route of Object.values(table)) {
    const key = `${route.method} ${route.path}`;
    groups.set(key, [...(groups.get(key) ?? []), route]);
  }
  for (const [key, group] of groups) {
    if (group.length === 1) continue;
    const commands = group.map(({ command }) => command);
    expect(commands, key).not.toContain(undefined);
    expect(new Set(commands).size, key).toBe(group.length);
  }
});
