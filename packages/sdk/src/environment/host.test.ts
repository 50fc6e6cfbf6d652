import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveHost } from './host.js';

describe('a space on the platform', () => {
  test.each([
    ['example', 'example.signalwire.com'],
    ['Example', 'example.signalwire.com'],
    ['example.signalwire.com', 'example.signalwire.com'],
    ['  example.signalwire.com  ', 'example.signalwire.com'],
    ['https://example.signalwire.com/', 'example.signalwire.com'],
    ['HTTPS://example.signalwire.com:443', 'example.signalwire.com'],
    ['example.test:8443', 'example.test:8443'],
    ['example.test:80', 'example.test:80'],
    ['127.0.0.1.example.com', '127.0.0.1.example.com'],
    ['localhost.example.com', 'localhost.example.com'],
    ['10.0.0.5:8080', '10.0.0.5:8080'],
    ['[2001:db8::1]:9000', '[2001:db8::1]:9000'],
  ])('%s is reached with TLS', (given, host) => {
    expect(resolveHost(given)).toEqual({ secure: true, host, origin: `https://${host}`, wsOrigin: `wss://${host}` });
  });
});

describe('a space on this machine', () => {
  test.each([
    ['localhost:8080', 'localhost:8080'],
    ['localhost', 'localhost'],
    ['LOCALHOST:8080', 'localhost:8080'],
    ['http://127.0.0.1:8080', '127.0.0.1:8080'],
    ['http://127.0.0.1:80/', '127.0.0.1'],
    ['127.9.9.9:1', '127.9.9.9:1'],
    ['[::1]:8080', '[::1]:8080'],
    ['http://[::1]', '[::1]'],
  ])('%s may do without TLS', (given, host) => {
    expect(resolveHost(given)).toEqual({ secure: false, host, origin: `http://${host}`, wsOrigin: `ws://${host}` });
  });

  test('https in front asks for TLS', () => {
    expect(resolveHost('https://localhost:8443')).toMatchObject({ secure: true, origin: 'https://localhost:8443' });
  });
});

describe('a host that cannot be used', () => {
  test.each([
    ['', 'is empty'],
    ['   ', 'is empty'],
    ['http://example.com', 'asks for plain http'],
    ['http://127.0.0.1.example.com', 'asks for plain http'],
    ['http://10.0.0.1:8080', 'asks for plain http'],
    ['ftp://example.com', 'has the scheme "ftp"'],
    ['wss://example.com', 'has the scheme "wss"'],
    ['example.com/api', 'must not have a path'],
    ['example.com?x=1', 'must not have a path, a query'],
    ['example.com\\@evil.test', 'must not carry credentials'],
    ['exa mple.com', 'must not contain spaces'],
    ['example.com:notaport', 'is not a host name'],
    ['example.com:99999', 'is not a host name'],
    ['https://', 'is not a host name'],
  ])('%j is refused', (given, why) => {
    expect(() => resolveHost(given)).toThrow(why);
  });

  test('credentials are refused and not repeated', () => {
    const message = (() => {
      try {
        resolveHost('https://project:secret@example.com');
      } catch (error) {
        return (error as Error).message;
      }
      return undefined;
    })();
    expect(message).toContain('must not carry credentials');
    expect(message).not.toContain('secret');
  });
});

test('whatever is written, plain http leads to the loopback range alone', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain(), fc.ipV4(), fc.ipV6()), (given) => {
      try {
        const { origin, secure, host } = resolveHost(given);
        const url = new URL(origin);
        expect(url.origin).toBe(origin);
        expect(url.host).toBe(host);
        expect(url.username + url.password + url.search + url.hash).toBe('');
        expect(secure || /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname)).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(TypeError);
      }
    }),
  );
});
