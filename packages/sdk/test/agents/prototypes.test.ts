import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { FunctionResult, SessionManager, SWMLService } from '../../src/agents/index.js';
import { mask } from '../../src/logging/index.js';
import { MemoryStateStore, type SessionData, SessionStore } from '../../src/state/index.js';
import { authorization, callBody, make } from './desk.js';

/** Data as an attacker would write it, as JSON text: `JSON.parse` makes own members of the names. */
const hostile: fc.Arbitrary<string> = (() => {
  const names = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'polluted', 'a', 'kept');
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom('x', 1, true, null),
      fc.array(tie('tree'), { maxLength: 2 }),
      fc.array(fc.tuple(names, tie('tree')), { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
    ),
  }));
  return fc
    .array(fc.tuple(names, tree), { minLength: 1, maxLength: 5 })
    .map((entries) => JSON.stringify(Object.fromEntries(entries)));
})();

type Data = Record<string, unknown>;
const data = (text: string) => JSON.parse(text) as Data;

const shared = [Object.prototype, Array.prototype, Function.prototype, String.prototype];
const names = () => JSON.stringify(shared.map((each) => Object.getOwnPropertyNames(each).sort()));
const untouched = names();

afterEach(() => {
  expect(names()).toBe(untouched);
  const empty: Data = {};
  expect([empty['polluted'], empty['a'], empty['kept']]).toEqual([undefined, undefined, undefined]);
});

/** That an object, and all in it, is as plain as it looks. */
function checkPlain(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  expect(Object.getPrototypeOf(value)).toBe(Array.isArray(value) ? Array.prototype : Object.prototype);
  for (const item of Object.values(value)) checkPlain(item);
}

const holds = (check: (text: string) => void | Promise<void>) =>
  fc.assert(fc.asyncProperty(hostile, async (text) => check(text)));

describe('no data reaches a prototype', () => {
  test('as data of an agent, set, merged, or added for one request', () =>
    holds((text) => {
      const agent = make({ schemaValidation: false })
        .setGlobalData(data(text))
        .updateGlobalData(data(text))
        .setParams(data(text))
        .setPromptLlmParams(data(text));
      checkPlain(JSON.parse(agent.renderSwml('c-1', { global_data: data(text), ...data(text) })));
    }));

  test('as what a document’s hooks give', () =>
    holds(async (text) => {
      const agent = make({ schemaValidation: false });
      agent.setDynamicConfigCallback((queryParams, body, _headers, draft) => {
        checkPlain(body);
        draft.updateGlobalData(queryParams).updateGlobalData(body);
      });
      agent.onSwmlRequest = () => ({ global_data: data(text) });
      const url = 'http://localhost/desk?__proto__=x&constructor=y&a=1';
      const response = await agent.fetch(
        new Request(url, { method: 'POST', headers: { authorization }, body: JSON.stringify({ call: data(text) }) }),
      );
      checkPlain(await response.json());
    }));

  test('as arguments of a function, however they come', () =>
    holds(async (text) => {
      const seen: unknown[] = [];
      const agent = make().defineTool({
        name: 'take',
        description: 'Takes.',
        secure: false,
        parameters: { type: 'object', properties: { a: { type: 'integer' } } },
        handler: (args, rawData) => {
          seen.push(args, rawData);
          return new FunctionResult('Taken.').updateGlobalData(args);
        },
      });
      for (const argument of [{ parsed: [data(text)] }, { raw: text }, { parsed: data(text), raw: text }]) {
        const body = JSON.stringify({ ...callBody('take'), argument, call: data(text), global_data: data(text) });
        const response = await agent.fetch(
          new Request('http://localhost/desk/swaig', { method: 'POST', headers: { authorization }, body }),
        );
        expect(response.status).toBe(200);
        checkPlain(await response.json());
      }
      for (const each of seen) {
        checkPlain(each);
        // What a careless program does with them.
        const copy = Object.assign({}, each);
        expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
      }
    }));

  test('as data of a result', () =>
    holds((text) => {
      const result = new FunctionResult('x')
        .updateGlobalData(data(text))
        .setMetadata(data(text))
        .addAction('any', data(text))
        .toDict();
      checkPlain(JSON.parse(JSON.stringify(result)));
    }));

  test('as data of a session, here or shared', () =>
    holds(async (text) => {
      const sessions = new SessionManager();
      sessions.setSessionMetadata('__proto__', data(text));
      sessions.setSessionMetadata('s', data(text));
      sessions.setSessionMetadata('s', '__proto__', data(text));
      checkPlain(sessions.getSessionMetadata('s'));
      const store = new SessionStore(new MemoryStateStore());
      await store.merge('__proto__', data(text) as SessionData);
      checkPlain(await store.merge('__proto__', data(text) as SessionData));
    }));

  test('as changes of a service’s document', () =>
    holds((text) => {
      const service = new SWMLService({ name: 'desk', schemaValidation: false });
      service.getBuilder().hangup({});
      checkPlain(service.renderSwml('c-1', data(text)));
    }));

  test('as data of a message in the log', () =>
    holds((text) => {
      checkPlain(mask(data(text)));
    }));
});
