import { describe, expect, test } from 'vitest';
import { Router } from './router.js';

const router = new Router((id) => id !== 'phoneNumbers.update' && !id.startsWith('video.'));

describe('matching', () => {
  test('finds operations and their parameters', () => {
    expect(router.match('PATCH', '/api/project/tokens/abc')).toMatchObject({
      found: 'endpoint',
      endpoint: { operations: ['project.tokens.update'] },
      params: { token_id: 'abc' },
    });
    expect(router.match('GET', '/api/relay/rest/phone_numbers/a%2Fb/')).toMatchObject({ params: { id: 'a/b' } });
  });

  test('a literal part goes before a parameter', () => {
    expect(router.match('GET', '/api/relay/rest/phone_numbers/search')).toMatchObject({
      endpoint: { operations: ['phoneNumbers.search'] },
    });
  });

  test('commands share one path', () => {
    expect(router.match('POST', '/api/calling/calls')).toMatchObject({
      endpoint: {
        operations: expect.arrayContaining(['calling.dial', 'calling.update', 'calling.end', 'calling.play']),
      },
    });
  });

  test('what the platform has and the space does not simulate is known', () => {
    for (const [method, path] of [
      ['GET', '/api/video/rooms'],
      ['PUT', '/api/relay/rest/phone_numbers/1'],
    ] as const)
      expect(router.match(method, path)).toMatchObject({ found: 'endpoint', endpoint: { simulated: false } });
  });

  test('other methods and other paths', () => {
    expect(router.match('PUT', '/api/project/tokens')).toEqual({ found: 'path', allowed: ['POST'] });
    expect(router.match('GET', '/api/project')).toEqual({ found: 'nothing' });
    expect(router.match('GET', '/api/relay/rest/phone_numbers//')).toEqual({ found: 'nothing' });
  });
});

test.each([
  ['GET', '/api/relay/rest/phonenumbers', 'GET /api/relay/rest/phone_numbers'],
  ['GET', '/relay/rest/phone_numbers', 'GET /api/relay/rest/phone_numbers'],
  ['POST', '/api/projects/tokens', 'POST /api/project/tokens'],
  ['GET', '/api/voice/log/5f0c2a3e-0000-4000-8000-000000000000', 'GET /api/voice/logs/{id}'],
  ['POST', '/api/calling/call', 'POST /api/calling/calls'],
  ['POST', '/api/laml/2010-04-01/Account/5f0c2a3e/tokens', 'POST /api/laml/2010-04-01/Accounts/{AccountSid}/tokens'],
])('%s %s was meant to be %s', (method, given, meant) => {
  expect(router.nearest(method, given)).toBe(meant);
});
