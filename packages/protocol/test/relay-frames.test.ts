import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rpcErrors } from '../src/relay/constants.js';
import { isSuccess, readFrame } from '../src/relay/frames.js';

const params = fc.dictionary(fc.string(), fc.jsonValue());
const id = fc.uuid();

describe('reading a frame', () => {
  test('never throws, whatever arrives', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const read = readFrame(text);
        expect(['request', 'result', 'error', 'invalid']).toContain(read.kind);
        if (read.kind === 'invalid') expect(read.error.message).toMatch(/\.|:/);
      }),
    );
  });

  test('a request comes back as it was written', () => {
    fc.assert(
      fc.property(id, fc.string({ minLength: 1 }), params, (id, method, params) => {
        const json = JSON.parse(JSON.stringify(params)) as Record<string, unknown>;
        expect(readFrame(JSON.stringify({ jsonrpc: '2.0', id, method, params }))).toEqual({
          kind: 'request',
          id,
          method,
          params: json,
        });
      }),
    );
  });

  test('an error wins over a result in the same frame', () => {
    fc.assert(
      fc.property(id, fc.integer(), fc.string(), params, (id, code, message, result) => {
        const read = readFrame(JSON.stringify({ jsonrpc: '2.0', id, error: { code, message }, result }));
        expect(read).toMatchObject({ kind: 'error', id, error: { code: code === 0 ? 0 : code, message } });
      }),
    );
  });

  test.each([
    ['{"jsonrpc":"2.0"', rpcErrors.parse, /not JSON/],
    ['[]', rpcErrors.invalidRequest, /batches/],
    ['null', rpcErrors.invalidRequest, /not null/],
    ['{"id":"1","method":"x"}', rpcErrors.invalidRequest, /"jsonrpc"/],
    ['{"jsonrpc":"2.0","method":"x"}', rpcErrors.invalidRequest, /"id"/],
    ['{"jsonrpc":"2.0","id":7,"method":"x"}', rpcErrors.invalidRequest, /"id"/],
    ['{"jsonrpc":"2.0","id":"1"}', rpcErrors.invalidRequest, /"method"/],
    ['{"jsonrpc":"2.0","id":"1","method":"x","params":[]}', rpcErrors.invalidParams, /"params" of x/],
    ['{"jsonrpc":"2.0","id":"1","method":"x","params":null}', rpcErrors.invalidParams, /"params" of x/],
    ['{"jsonrpc":"2.0","id":"1","error":"no"}', rpcErrors.invalidRequest, /"code"/],
  ])('%s is refused and says why', (text, code, message) => {
    const read = readFrame(text);
    expect(read).toMatchObject({ kind: 'invalid', error: { code } });
    expect(read.kind === 'invalid' && read.error.message).toMatch(message);
  });

  test('a result that is no object is wrapped', () => {
    expect(readFrame('{"jsonrpc":"2.0","id":"1","result":3}')).toEqual({ kind: 'result', id: '1', result: { raw: 3 } });
  });
});

test('success is a code of 200 to 299, as text or number, or none', () => {
  fc.assert(
    fc.property(fc.integer({ min: -999, max: 999 }), fc.boolean(), (code, asText) => {
      expect(isSuccess({ code: asText ? String(code) : code })).toBe(code >= 200 && code < 300);
    }),
  );
  expect(isSuccess({})).toBe(true);
});
