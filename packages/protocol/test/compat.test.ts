import { describe, expect, test } from 'vitest';
import type { OperationId, Route } from '../src/rest/index.js';
import { routes } from '../src/rest/index.js';
import { openApi } from '../src/rest/openapi/index.js';
import { validators } from '../src/rest/validators/index.js';
import { issuesOf } from '../src/validation/index.js';

const compat = (Object.entries(routes) as [OperationId, Route][]).filter(([id]) => id.startsWith('compat.'));

const body = (id: OperationId, value: unknown) => {
  const validate = validators[id].body;
  if (!validate) throw new Error(`${id} has no body.`);
  return issuesOf(validate, value);
};

test('there are 79 operations, below the accounts, with the error style of the API', () => {
  expect(compat).toHaveLength(79);
  for (const [id, { path, errors, scopes }] of compat) {
    expect(path, id).toMatch(/^\/api\/laml\/2010-04-01\/Accounts(\/|$)/);
    expect(errors, id).toBe('compat');
    expect(scopes.length, id).toBeGreaterThan(0);
  }
});

test('what is posted is a form', () => {
  const posts = compat.filter(([, { method }]) => method === 'POST');
  expect(posts.filter(([, { encoding }]) => encoding !== 'form')).toEqual([]);
});

describe('bodies', () => {
  test('parameters of a stream are numbered from 1 to 99, in pairs', () => {
    const stream = (value: object) => body('compat.calls.startStream', { Url: 'wss://example.com/a', ...value });
    expect(stream({ 'Parameter1.Name': 'a', 'Parameter1.Value': 'b', 'Parameter99.Name': 'c' })).toEqual([]);
    for (const name of ['Parameter0.Name', 'Parameter100.Name', 'Parameter1.Key', 'Parameter1'])
      expect(stream({ [name]: 'x' }), name).toMatchObject([
        { path: expect.stringContaining('Parameter'), code: 'unknown' },
      ]);
    expect(stream({ 'Parameter1.Name': 7 })).toHaveLength(1);
  });

  test('media of a message are one URL or up to 8', () => {
    const message = (MediaUrl: unknown) => body('compat.messages.create', { To: '+15550100', MediaUrl });
    const url = 'https://example.com/a.jpg';
    expect(message(url)).toEqual([]);
    expect(message(Array(8).fill(url))).toEqual([]);
    expect(message(Array(9).fill(url))).not.toEqual([]);
    expect(message('a.jpg')).not.toEqual([]);
  });

  test('a wrong name gets the nearest', () => {
    expect(body('compat.calls.create', { To: '1', From: '2', StatusCallBack: 'https://a.b' })).toMatchObject([
      { path: 'StatusCallBack', code: 'unknown', nearest: 'StatusCallback' },
    ]);
    expect(body('compat.messages.update', { Body: 'x' })).toHaveLength(1);
    expect(body('compat.calls.stopStream', { Status: 'stoped' })).toMatchObject([{ nearest: 'stopped' }]);
  });
});

test('refusals are described where they differ from the rest', () => {
  const root = '/api/laml/2010-04-01/Accounts/{AccountSid}';
  const refusal = (path: string, status: string) => openApi.paths[root + path]?.['post']?.responses[status]?.content;
  const shape = (name: string) => ({ 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } });
  expect(refusal('/Calls', '400')).toEqual(shape('CompatErrorList'));
  expect(refusal('/Calls', '422')).toEqual(shape('CompatErrorBody'));
  expect(refusal('/ImportedPhoneNumbers', '422')).toEqual(shape('CompatImportErrorBody'));
  expect(refusal('/Conferences/{ConferenceSid}/Streams', '422')).toEqual(shape('CompatErrorSentences'));
  expect(refusal('/tokens', '422')).toEqual(shape('CompatValidationErrorBody'));
});
