import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redactUrl } from './redact-url.js';
import { safeAssign } from './safe-assign.js';
import { isPublic, validateUrl } from './validate-url.js';

describe('safeAssign', () => {
  test('copies, and gives the target', () => {
    const target = { a: 1 };
    expect(safeAssign(target, { b: 2 })).toBe(target);
    expect(target).toEqual({ a: 1, b: 2 });
  });

  test('never what would reach a prototype, whatever the data', () => {
    const key = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString'));
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.jsonValue())), (entries) => {
        const source = JSON.parse(
          `{${entries.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join()}}`,
        );
        const target = safeAssign({}, source);
        expect(Object.getPrototypeOf(target)).toBe(Object.prototype);
        for (const name of ['__proto__', 'constructor', 'prototype']) expect(Object.hasOwn(target, name)).toBe(false);
        for (const [name, value] of Object.entries(target)) expect(value).toEqual(source[name]);
        expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      }),
    );
  });
});

test.each([
  ['https://admin:secret@example.com/api', 'https://admin:****@example.com/api'],
  ['https://admin:p@ss@example.com/api?a=b@c', 'https://admin:****@example.com/api?a=b@c'],
  ['wss://a:b@example.com', 'wss://a:****@example.com'],
  ['https://admin@example.com', 'https://admin@example.com'],
  ['https://example.com:8080/a:b@c', 'https://example.com:8080/a:b@c'],
  ['not a url', 'not a url'],
])('redactUrl(%j)', (url, redacted) => {
  expect(redactUrl(url)).toBe(redacted);
});

describe('validateUrl', () => {
  test.each(['https://93.184.216.34/', 'http://[2606:2800:220:1:248:1893:25c8:1946]:8080/x'])(
    '%s may be asked for',
    async (url) => {
      expect(await validateUrl(url)).toBe(true);
    },
  );

  test.each([
    'http://127.0.0.1/',
    'http://localhost:3000/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://10.1.2.3/',
    'http://172.31.0.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data',
    'http://100.64.0.1/',
    'http://0.0.0.0/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[64:ff9b::a00:1]/',
    'http://[2002:a00:1::]/',
    'http://[fd00::1]/',
    'http://[fe80::1]/',
    'ftp://example.com/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    '//example.com',
    'nonsense',
    'http://no-such-host.invalid/',
  ])('%s may not', async (url) => {
    expect(await validateUrl(url)).toBe(false);
  });

  test('private hosts may be, when that is said', async () => {
    expect(await validateUrl('http://127.0.0.1/', true)).toBe(true);
    expect(await validateUrl('file:///etc/passwd', true)).toBe(false);
  });

  test('an address is told the same whether it is written as IPv4 or as IPv6', () => {
    fc.assert(fc.property(fc.ipV4(), (address) => isPublic(`::ffff:${address}`) === isPublic(address)));
  });
});
