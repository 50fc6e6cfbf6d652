import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { getLogger, mask, resetLoggingConfiguration, setGlobalLogStream } from '../../src/logging/index.js';

const lines: string[] = [];

beforeEach(() => {
  lines.length = 0;
  setGlobalLogStream('stderr');
  vi.spyOn(console, 'error').mockImplementation((line: string) => void lines.push(line));
});

afterEach(() => {
  vi.restoreAllMocks();
  resetLoggingConfiguration();
});

const log = (msg: string, data?: Record<string, unknown>) => {
  getLogger('attack').error(msg, data);
  return lines.join('\n');
};

test.each<[string, unknown]>([
  ['a name and password in a list', { basicAuth: ['ana', 'hunter2'] }],
  ['the same by its short name', { options: { auth: ['ana', 'hunter2'] } }],
  ['a key deep in lists', [{ a: [{ b: { signingKey: 'hunter2' } }] }]],
  ['headers', { headers: { Authorization: 'Bearer hunter2', 'X-Api-Key': 'hunter2', cookie: 'sid=hunter2' } }],
  ['other words for it', { pwd: 'hunter2', jwt: 'hunter2', bearer: 'hunter2', private_key: 'hunter2' }],
  ['a URL with a password that holds an @', { url: 'https://ana:hun@hunter2@desk.test/swaig' }],
  ['a URL with a token', { url: 'https://desk.test/swaig?call=1&__token=hunter2&x=1' }],
  ['a URL with a key by another name', { url: 'https://desk.test/?auth=hunter2&pwd=hunter2' }],
  ['JSON in a text', { body: '{"a":1,"password":"hunter2","api_key": "hunter2 \\" hunter2"}' }],
  ['an error of an error', new Error('x', { cause: new Error('redis://ana:hunter2@db.test is down') })],
  ['an error with JSON in it', new Error('Refused: {"token":"hunter2"}')],
])('%s never shows', (_what, value) => {
  expect(JSON.stringify(mask(value))).not.toContain('hunter2');
  expect(log('Failed.', { value })).not.toContain('hunter2');
  expect(lines).toHaveLength(1);
});

test('nor in the message itself', () => {
  const said = log(
    'Posting {"secret":"hunter2"} to https://ana:hunter2@desk.test/?token=hunter2 with Basic YW5hOmh1bnRlcjI=',
  );
  for (const secret of ['hunter2', 'YW5hOmh1bnRlcjI=']) expect(said).not.toContain(secret);
  expect(said).toContain('desk.test');
});

test('what is no secret stays readable', () => {
  const value = { author: 'Ana', keyboard: 'x', url: 'https://desk.test/a?b=c', mail: 'ana@desk.test', ok: true };
  expect(mask(value)).toEqual(value);
});

test('texts made to keep the masks busy do not', () => {
  // Each was quadratic, or could be: 300 KB of it would take minutes.
  for (const piece of ['a.', 'a+', '?a', '&token', 'Basic ', '"token', '://', 'a:@'])
    expect(typeof mask(piece.repeat(150_000))).toBe('string');
});
