import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  SIGNALWIRE_SHA256_SIGNATURE_HEADER,
  SIGNALWIRE_SIGNATURE_HEADER,
  TWILIO_COMPAT_SIGNATURE_HEADER,
  validate,
  validateRequest,
  validateWebhookSignature,
} from './index.js';

const key = 'PSK_demo_0123456789abcdef';
const sign = (text: string, algorithm: 'sha1' | 'sha256', encoding: 'hex' | 'base64') =>
  createHmac(algorithm, key).update(text, 'utf8').digest(encoding);

describe('JSON requests', () => {
  const url = 'https://calls.example.test:8443/swml/start?tenant=7';
  const body = '{"call":{"call_id":"c-100"},"vars":{},"envs":{},"params":{}}';
  const sha1 = 'd0dc3b6ad1e01b34160311dd2a2a7e4b3516a1ee';
  const sha256 = '65f5950a3ee1d07d8442bdea10f5b41e96496892fa0f227656570f9b772e084f';

  test('the worked example holds, with either digest', () => {
    expect(validateWebhookSignature(key, sha1, url, body)).toBe(true);
    expect(validateWebhookSignature(key, sha256, url, body)).toBe(true);
    expect(validateRequest(key, sha1, url, body)).toBe(true);
  });

  test.each([
    ['another key', () => validateWebhookSignature(`${key}x`, sha1, url, body)],
    ['another URL', () => validateWebhookSignature(key, sha1, `${url}1`, body)],
    ['another body', () => validateWebhookSignature(key, sha1, url, `${body} `)],
    ['no signature', () => validateWebhookSignature(key, '', url, body)],
    ['a signature that is no text', () => validateWebhookSignature(key, undefined as unknown as string, url, body)],
    ['the start of the signature', () => validateWebhookSignature(key, sha1.slice(0, 20), url, body)],
  ])('%s is refused', (_what, check) => {
    expect(check()).toBe(false);
  });

  test.each([
    ['https://a.test/x', 'https://a.test:443/x'],
    ['http://a.test:80/x?y=:80', 'http://a.test/x?y=:80'],
    ['https://[2001:db8::1]/x', 'https://[2001:db8::1]:443/x'],
  ])('%s is also %s', (one, other) => {
    expect(validateWebhookSignature(key, sign(one + body, 'sha1', 'hex'), other, body)).toBe(true);
    expect(validateWebhookSignature(key, sign(other + body, 'sha1', 'hex'), one, body)).toBe(true);
  });

  test('other ports are other URLs', () => {
    for (const other of ['https://a.test:80/x', 'https://a.test:8443/x', 'http://a.test/x'])
      expect(validateWebhookSignature(key, sign(`https://a.test/x${body}`, 'sha1', 'hex'), other, body)).toBe(false);
  });
});

describe('forms', () => {
  const url = 'https://calls.example.test/laml';
  const body = 'CallSid=CA100&From=%2B15550001111&Digits=42&Tag=b&Tag=a';

  test('the worked example holds, whoever wrote the port', () => {
    for (const signature of ['fHROMwT/eE0EKlWrF9qpj1RIDi0=', 'hmMF0uEyDtglKdgH7IMUfNDeJHc=']) {
      expect(validateWebhookSignature(key, signature, url, body)).toBe(true);
      expect(validateWebhookSignature(key, signature, 'https://calls.example.test:443/laml', body)).toBe(true);
      expect(validateWebhookSignature(key, signature, url, body.replace('42', '43'))).toBe(false);
      expect(validateWebhookSignature(key, signature, 'https://calls.example.test:8443/laml', body)).toBe(false);
    }
  });

  test('parameters may come parsed, in every shape', () => {
    const signature = 'fHROMwT/eE0EKlWrF9qpj1RIDi0=';
    const pairs: Array<[string, unknown]> = [
      ['CallSid', 'CA100'],
      ['From', '+15550001111'],
      ['Digits', 42],
      ['Tag', 'b'],
      ['Tag', 'a'],
    ];
    const record = { Tag: ['b', 'a'], From: '+15550001111', CallSid: 'CA100', Digits: '42' };
    for (const params of [pairs, record, new Map<string, unknown>(Object.entries(record))])
      expect(validateRequest(key, signature, url, params)).toBe(true);
    expect(validateRequest(key, signature, url, { ...record, Digits: '43' })).toBe(false);
  });

  test('no parameters leave the URL alone', () => {
    const signature = sign(url, 'sha1', 'base64');
    for (const params of [null, undefined, {}, [], '']) expect(validateRequest(key, signature, url, params)).toBe(true);
    expect(validateRequest(key, signature, url, { a: null })).toBe(false);
    expect(validateRequest(key, sign(`${url}a`, 'sha1', 'base64'), url, { a: null })).toBe(true);
  });

  test('names are sorted by code point', () => {
    const params = { '\u{1F600}': '1', '\uFF5E': '2', a: '3', B: '4' };
    const signature = sign(`${url}B4a3\uFF5E2\u{1F600}1`, 'sha1', 'base64');
    expect(validateRequest(key, signature, url, params)).toBe(true);
    expect(validateWebhookSignature(key, signature, url, new URLSearchParams(params).toString())).toBe(true);
  });

  test('a body that is no form is vouched for by the hash in the URL', () => {
    const hashed =
      'https://calls.example.test/cxml?bodySHA256=ebc2c4ea03938ee05e18c1a712d9fa02de923d6f2db34b68fe1f8dcf651e479d';
    const signature = 'HX4B0x3X2dhkSWvfhprYBnHf5Ic=';
    expect(validateWebhookSignature(key, signature, hashed, '{"event":"x"}')).toBe(true);
    expect(validateWebhookSignature(key, signature, hashed, '{"event":"y"}')).toBe(false);
    expect(validateWebhookSignature(key, signature, hashed, '')).toBe(false);
  });

  test('a signature of the URL alone says nothing about a body', () => {
    const signature = sign(url, 'sha1', 'base64');
    expect(validateWebhookSignature(key, signature, url, '')).toBe(true);
    expect(validateWebhookSignature(key, signature, url, '{"event":"x"}')).toBe(false);
    expect(validateWebhookSignature(key, signature, url, 'a=b')).toBe(false);
  });

  test('whatever the form, its own signature holds and another’s does not', () => {
    const texts = fc.string({ unit: 'binary' }).filter((text) => !/[\ud800-\udfff]/u.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(texts, texts), { minLength: 1, maxLength: 6 }), (pairs) => {
        const form = new URLSearchParams(pairs).toString();
        const sorted = [...pairs]
          .map(([name, value], i) => ({
            points: [...name].map((c) => c.codePointAt(0) as number),
            i,
            text: name + value,
          }))
          .sort((a, b) => {
            const at = a.points.findIndex((point, n) => point !== b.points[n]);
            return at < 0
              ? a.points.length - b.points.length || a.i - b.i
              : (a.points[at] as number) - (b.points[at] ?? -1);
          });
        const signature = sign(url + sorted.map(({ text }) => text).join(''), 'sha1', 'base64');
        expect(validateRequest(key, signature, url, pairs)).toBe(true);
        expect(validateWebhookSignature(key, signature, url, form)).toBe(true);
        expect(validateWebhookSignature(key, signature, url, `${form}&x=1`)).toBe(false);
      }),
    );
  });
});

test('whatever is given as signature and URL, nothing is thrown and nothing passes', () => {
  fc.assert(
    fc.property(fc.string(), fc.oneof(fc.string(), fc.webUrl()), fc.string(), (signature, url, body) => {
      expect(validateWebhookSignature(key, signature, url, body)).toBe(false);
      expect(validateRequest(key, signature, url, { [body]: body })).toBe(false);
    }),
  );
});

test('misuse is an error', () => {
  for (const wrong of ['', undefined, 7]) {
    expect(() => validateWebhookSignature(wrong as string, 's', 'u', '')).toThrow('signing key');
    expect(() => validateRequest(wrong as string, 's', 'u', {})).toThrow('signing key');
    expect(() => validate('POST', 'u', {}, '', wrong as string)).toThrow('signing key');
  }
  const parsed = { a: 1 } as unknown as string;
  expect(() => validateWebhookSignature(key, 's', 'u', parsed)).toThrow(TypeError);
  expect(() => validateWebhookSignature(key, 's', 'u', parsed)).toThrow('validateRequest()');
});

describe('validate()', () => {
  const [url, body] = ['https://a.test/x', '{"a":1}'];
  const sha1 = sign(url + body, 'sha1', 'hex');
  const sha256 = sign(url + body, 'sha256', 'hex');

  test.each<[string, Record<string, string>]>([
    ['the header', { [SIGNALWIRE_SIGNATURE_HEADER]: sha1 }],
    ['the header in any case', { 'X-SignalWire-Signature': sha1 }],
    ['its older name', { [TWILIO_COMPAT_SIGNATURE_HEADER]: sha1 }],
    ['the SHA-256 header', { 'X-SignalWire-SHA256-Signature': sha256 }],
    ['both digests', { [SIGNALWIRE_SIGNATURE_HEADER]: sha1, [SIGNALWIRE_SHA256_SIGNATURE_HEADER]: sha256 }],
  ])('lets in by %s', (_what, headers) => {
    expect(validate('POST', url, headers, body, key)).toBeNull();
  });

  test.each<[string, Record<string, string>]>([
    ['no header', {}],
    ['an empty one', { [SIGNALWIRE_SIGNATURE_HEADER]: '' }],
    ['a wrong one', { [SIGNALWIRE_SIGNATURE_HEADER]: createHash('sha1').update('x').digest('hex') }],
    ['another header', { 'x-signature': sha1 }],
  ])('keeps out with %s, without saying why', (_what, headers) => {
    expect(validate('POST', url, headers, body, key)).toEqual([403, {}, 'Forbidden']);
  });
});
