import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { SessionManager } from './index.js';

afterEach(() => void vi.useRealTimers());

const at = (seconds: number) => vi.useFakeTimers({ now: seconds * 1000, toFake: ['Date'] });
const callIds = fc
  .string({ minLength: 1, maxLength: 40 })
  .filter((id) => id.trim() !== '' && !/[\ud800-\udfff]/.test(id));
const isWhole = (text: string) => !/[\ud800-\udfff]/.test(text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ''));
const functionNames = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,20}$/);

describe('the worked example of the contract', () => {
  const token =
    'Yy0xMDAuYm9va19yaWRlLjE3NjcyMjU2MDAuMDAxMTIyMzM0NDU1NjY3Ny43YjA1NmM0NGQ0MGY5M2E1NzA0OTUwMDM2YWI2YjcyZTU1NTUwNzg0MTE4MDFhNmIyZDYzYzVhZDc3MWQyZTVm';

  test('is accepted until it expires', () => {
    const sessions = new SessionManager(900, 's3cr3t-key');
    at(1767225599);
    expect(sessions.validateToken('c-100', 'book_ride', token)).toBe(true);
    expect(sessions.validateToken('c-100', 'book_ride', `${token}==`)).toBe(true);
    at(1767225600);
    expect(sessions.validateToken('c-100', 'book_ride', token)).toBe(false);
  });

  test('is refused under another secret, function or call', () => {
    at(1767225000);
    expect(new SessionManager(900, 'other').validateToken('c-100', 'book_ride', token)).toBe(false);
    const sessions = new SessionManager(900, 's3cr3t-key');
    expect(sessions.validateToken('c-101', 'book_ride', token)).toBe(false);
    expect(sessions.validateToolToken('book_rides', token, 'c-100')).toBe(false);
  });

  test('can be looked into in debug mode alone', () => {
    at(1767225000);
    const sessions = new SessionManager(900, 's3cr3t-key');
    expect(sessions.debugToken(token)).toEqual({ valid_format: false, error: 'debug mode not enabled' });
    sessions.debugMode = true;
    expect(sessions.debugToken(token)).toEqual({
      valid_format: true,
      components: {
        call_id: 'c-100',
        function: 'book_ride',
        expiry: '1767225600',
        expiry_date: '2026-01-01T00:00:00.000Z',
        nonce: '0011223344556677',
        signature: '7b056c44...',
      },
      status: { current_time: 1767225000, is_expired: false, expires_in_seconds: 600 },
    });
    expect(sessions.debugToken('bm8uLm5v')).toMatchObject({ valid_format: false, token_length: 8 });
  });
});

test('a token holds for its own function and call, dots and all, on every replica that shares the secret', () => {
  fc.assert(
    fc.property(callIds, functionNames, fc.string({ minLength: 1 }), (callId, name, secret) => {
      const token = new SessionManager(60, secret).generateToken(name, callId);
      expect(token).toMatch(/^[A-Za-z0-9_-]+$/);
      expect(new SessionManager(900, secret).validateToken(callId, name, token)).toBe(true);
      expect(new SessionManager(900, `${secret}x`).validateToken(callId, name, token)).toBe(false);
      expect(new SessionManager(900, secret).validateToken(`${callId}x`, name, token)).toBe(false);
    }),
  );
});

test('a token that was changed anywhere is refused', () => {
  const sessions = new SessionManager(60, 'secret');
  fc.assert(
    fc.property(
      callIds,
      functionNames,
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      (callId, name, position, difference) => {
        const bytes = Buffer.from(sessions.generateToken(name, callId), 'base64url');
        const i = position % bytes.length;
        bytes[i] = (bytes[i] as number) ^ difference;
        expect(sessions.validateToken(callId, name, bytes.toString('base64url'))).toBe(false);
      },
    ),
  );
});

test('parts cannot be moved between the call and the function', () => {
  const sessions = new SessionManager(60, 'secret');
  const token = sessions.generateToken('b', 'a.x');
  expect(sessions.validateToken('a', 'x.b', token)).toBe(false);
  expect(sessions.validateToken('a.x', 'b', token)).toBe(true);
});

test('whatever text is given as a token, it is refused and nothing is thrown', () => {
  const sessions = new SessionManager(60, 'secret');
  sessions.debugMode = true;
  fc.assert(
    fc.property(fc.string(), callIds, (token, callId) => {
      expect(sessions.validateToken(callId, 'f', token)).toBe(false);
      expect(sessions.debugToken(token).valid_format).toBe(false);
    }),
  );
});

test('without a secret given, no other manager accepts a token', () => {
  const token = new SessionManager().createToolToken('f', 'c');
  expect(new SessionManager().validateToken('c', 'f', token)).toBe(false);
});

test('an expiry that is no time is refused', () => {
  expect(() => new SessionManager(0)).toThrow('tokenExpirySecs');
  expect(() => new SessionManager(Number.NaN)).toThrow('tokenExpirySecs');
  expect(() => new SessionManager(900, '')).toThrow('secret');
});

test('data is kept with a session until it is old or deleted', () => {
  const sessions = new SessionManager();
  const id = sessions.createSession();
  expect(sessions.createSession('given')).toBe('given');
  at(1000);
  sessions.setSessionMetadata(id, { a: 1 });
  sessions.setSessionMetadata(id, 'b', 2);
  expect(sessions.getSessionMetadata(id)).toEqual({ a: 1, b: 2 });
  at(2000);
  sessions.setSessionMetadata('other', { c: 3 });
  sessions.cleanup(500_000);
  expect(sessions.getSessionMetadata(id)).toEqual({});
  expect(sessions.deleteSessionMetadata('other')).toBe(true);
  expect(sessions.deleteSessionMetadata('other')).toBe(false);
});

test('one key is set with true, an object with nothing; both merge', () => {
  const sessions = new SessionManager();
  expect(sessions.setSessionMetadata('s', { caller: 'Ana' })).toBeUndefined();
  expect(sessions.setSessionMetadata('s', 'topic', 'billing')).toBe(true);
  expect(sessions.setSessionMetadata('s', '__proto__', { admin: true })).toBe(true);
  const data = sessions.getSessionMetadata('s');
  expect([data['caller'], data['topic'], data['admin'], Object.keys(data).length]).toEqual([
    'Ana',
    'billing',
    undefined,
    3,
  ]);
  expect(sessions.getSessionMetadata('none')).toEqual({});
});

test('data is cleaned up after as long as tokens are good for', () => {
  at(1000);
  const sessions = new SessionManager(300);
  sessions.setSessionMetadata('a', { x: 1 });
  at(1200);
  sessions.setSessionMetadata('b', { x: 1 });
  at(1301);
  sessions.cleanup();
  expect([sessions.getSessionMetadata('a'), sessions.getSessionMetadata('b')]).toEqual([{}, { x: 1 }]);
});

test('many sessions clean up by themselves, and there are never more than so many', () => {
  at(1000);
  const sessions = new SessionManager(300);
  sessions.setSessionMetadata('old', { x: 1 });
  at(2000);
  for (let i = 0; i < 1_000; i += 1) sessions.setSessionMetadata(`s-${i}`, { i });
  expect(sessions.getSessionMetadata('old')).toEqual({});
  sessions.setSessionMetadata('s-0', { again: true });
  for (let i = 1_000; i < 10_001; i += 1) sessions.setSessionMetadata(`s-${i}`, { i });
  expect(sessions.getSessionMetadata('s-0')).toEqual({ i: 0, again: true });
  expect(sessions.getSessionMetadata('s-1')).toEqual({});
  expect(sessions.getSessionMetadata('s-10000')).toEqual({ i: 10_000 });
});

test('parts cannot be moved between the call, the function and the rest, where what was signed reads the same', () => {
  const sessions = new SessionManager(60, 'secret');
  const [, , expiry, nonce, signature] = Buffer.from(sessions.generateToken('g', 'c:f:9999999999'), 'base64url')
    .toString()
    .split('.');
  const moved = Buffer.from(`c.f.9999999999.g:${expiry}:${nonce}.${signature}`).toString('base64url');
  expect(sessions.validateToken('c', 'f', moved)).toBe(false);
  expect(sessions.isOurs('c', 'f', moved)).toBe(false);
});

test('tokens of calls and functions of any length and in any script are signed as the contract says', () => {
  at(1000);
  const sessions = new SessionManager(60, 'secret');
  const any = fc
    .oneof(fc.string({ minLength: 1, unit: 'binary' }), fc.stringMatching(/^[a-z]{900,1100}$/))
    .filter(isWhole);
  fc.assert(
    fc.property(any, any, (callId, name) => {
      const text = Buffer.from(sessions.generateToken(name, callId), 'base64url').toString('utf8');
      const [expiry, nonce, signature] = text.split('.').slice(-3);
      const signed = createHmac('sha256', 'secret').update(`${callId}:${name}:1060:${nonce}`).digest('hex');
      expect(text).toBe(`${callId}.${name}.1060.${nonce}.${signed}`);
      expect([expiry, signature]).toEqual(['1060', signed]);
      expect(nonce).toMatch(/^[0-9a-f]{16}$/);
    }),
  );
});
