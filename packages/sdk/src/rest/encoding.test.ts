import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeForm, fillPath, withQuery } from './encoding.js';

describe('paths', () => {
  test('a value stays one segment', () => {
    expect(fillPath('/a/{id}/b', { id: 'x/../y?z#w %' })).toBe('/a/x%2F..%2Fy%3Fz%23w%20%25/b');
  });

  test.each([
    ['', 'id is empty'],
    ['  ', 'id is empty'],
    ['.', 'id cannot be "."'],
    ['..', 'id cannot be ".."'],
    ['\ud800', 'id is not well-formed'],
    [undefined, 'id must be text: it is part of the path /a/{id}. Given: undefined.'],
    [null, 'Given: null.'],
    [7, 'Given: number.'],
  ])('%j cannot be part of one', (id, why) => {
    expect(() => fillPath('/a/{id}', { id: id as string })).toThrow(why);
  });

  test('whatever the value, the path has the segments of its template and the value comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (id) => {
        fc.pre(id.trim() !== '' && id !== '.' && id !== '..' && !/\p{Surrogate}/u.test(id));
        const url = new URL(fillPath('/a/{id}/b', { id }), 'http://localhost');
        const segments = url.pathname.split('/');
        expect(segments).toHaveLength(4);
        expect(decodeURIComponent(segments[2] as string)).toBe(id);
        expect(url.search + url.hash).toBe('');
      }),
    );
  });
});

describe('queries and forms', () => {
  test('values by their kind', () => {
    const when = new Date('2026-01-02T03:04:05Z');
    expect(encodeForm({ a: 1, b: true, c: 'x y', d: undefined, e: null, f: when, g: ['p', 'q'], h: [] })).toBe(
      'a=1&b=true&c=x+y&f=2026-01-02T03%3A04%3A05.000Z&g%5B%5D=p&g%5B%5D=q',
    );
  });

  test('lists that repeat their name alone', () => {
    expect(encodeForm({ a: ['p', 'q'], b: 'r', c: [] }, 'repeated')).toBe('a=p&a=q&b=r');
  });

  test('an object in them is an error that names it', () => {
    expect(() => encodeForm({ a: { b: 1 } })).toThrow('a must be text');
    expect(() => encodeForm({ a: [[1]] })).toThrow('a[] must be text');
  });

  test('a path gets a question mark only for something', () => {
    expect(withQuery('/a', undefined, {}, { b: undefined })).toBe('/a');
    expect(withQuery('/a', { b: 1 }, undefined, { c: 2 })).toBe('/a?b=1&c=2');
  });

  test('text comes back as it went', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.string({ unit: 'grapheme' })), (values) => {
        fc.pre(!/\p{Surrogate}/u.test(JSON.stringify(values)));
        expect(Object.fromEntries(new URLSearchParams(encodeForm(values)))).toEqual({ ...values });
      }),
    );
  });
});
