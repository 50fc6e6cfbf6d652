import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ToolContext } from '../../src/agents/index.js';
import { type OperationRecord, operationChannel } from '../../src/telemetry/index.js';
import { authorization, callBody, make } from './desk.js';

const records: OperationRecord[] = [];
const take = (message: unknown) => void records.push(message as OperationRecord);

beforeEach(() => {
  records.length = 0;
  subscribe(operationChannel, take);
});

afterEach(() => void unsubscribe(operationChannel, take));

/** An agent with a function that waits until it is told to stop. */
function waiting() {
  const started: Record<string, () => void> = {};
  const stopped: string[] = [];
  const agent = make()
    .setPostPrompt('Summarise.')
    .defineTool({
      name: 'wait',
      description: 'Waits.',
      timeout: 0,
      errorMessage: 'Nothing came of it.',
      handler: (_args, { call_id }, { signal }: ToolContext) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => {
            stopped.push(`${String(call_id)}: ${(signal.reason as Error).message}`);
            reject(signal.reason);
          });
          started[String(call_id)]?.();
        }),
    })
    .defineTool({ name: 'hangup_hook', description: 'The end.', handler: () => 'Noted.' })
    .defineTool({
      name: 'quick',
      description: 'Quick.',
      parameters: { n: { type: 'integer' } },
      required: ['n'],
      handler: () => 'Done.',
    })
    .defineTool({
      name: 'broken',
      description: 'Broken.',
      handler: () => {
        throw new Error('no');
      },
    })
    .defineTool({ name: 'slow', description: 'Slow.', timeout: 5, handler: () => new Promise<string>(() => {}) });
  const post = async (path: string, body: unknown, signal?: AbortSignal) => {
    const init = { method: 'POST', headers: { authorization }, body: JSON.stringify(body), signal: signal ?? null };
    return (await agent.fetch(new Request(`http://localhost/desk${path}`, init))).json();
  };
  const call = (name: string, callId: string, args: unknown = {}, signal?: AbortSignal) =>
    post(`/swaig?__token=${agent.createToolToken(name, callId)}`, callBody(name, args, callId), signal);
  /** Calls the function that waits; it runs when this returns. */
  const begin = async (callId: string, signal?: AbortSignal) => {
    const running = new Promise<void>((resolve) => {
      started[callId] = resolve;
    });
    const answer = call('wait', callId, {}, signal);
    await running;
    return { answer };
  };
  const report = (callId: string, more: object = {}) =>
    post(`/post_prompt?__token=${agent.createToolToken('post_prompt', callId)}`, { call_id: callId, ...more });
  return { begin, call, report, stopped };
}

describe('a function that runs when its call ends is told', () => {
  test('by the report, and others go on', async () => {
    const { begin, report, stopped } = waiting();
    const [one, two, other] = [await begin('c-1'), await begin('c-1'), await begin('c-2')];
    await report('c-1');
    expect(await one.answer).toEqual({ response: 'Nothing came of it.' });
    expect(await two.answer).toEqual({ response: 'Nothing came of it.' });
    expect(stopped).toEqual(Array(2).fill('c-1: The call c-1 has ended.'));
    await report('c-2');
    await other.answer;
    expect(records.map(({ kind, callId, outcome }) => `${kind} ${callId} ${outcome}`)).toEqual(
      expect.arrayContaining(['function c-1 abandoned', 'function c-2 abandoned', 'post_prompt c-1 ok']),
    );
  });

  test('by the hook of the end, which runs itself', async () => {
    const { begin, call, stopped } = waiting();
    const { answer } = await begin('c-1');
    expect(await call('hangup_hook', 'c-1')).toEqual({ response: 'Noted.' });
    await answer;
    expect(stopped).toEqual(['c-1: The call c-1 has ended.']);
  });

  test('not by the report of another call, nor by who may not report', async () => {
    const { begin, report, call, stopped } = waiting();
    const { answer } = await begin('c-1');
    await report('c-2');
    await report('');
    await call('quick', 'c-1', { n: 1 });
    expect(stopped).toEqual([]);
    await report('c-1');
    await answer;
  });

  test('by the request, when the platform hangs up on it', async () => {
    const { begin, stopped } = waiting();
    const hangUp = new AbortController();
    const { answer } = await begin('c-1', hangUp.signal);
    hangUp.abort(new Error('gone'));
    await answer;
    expect(stopped).toEqual(['c-1: gone']);
    expect(records).toEqual([expect.objectContaining({ functionName: 'wait', outcome: 'abandoned' })]);
  });
});

test('every operation of an agent is on record, with how it ended', async () => {
  const agent = waiting();
  await agent.call('quick', 'c-1', { n: 1 });
  await agent.call('quick', 'c-1', { n: 'many' });
  await agent.call('broken', 'c-1');
  await agent.call('slow', 'c-1');
  await agent.report('c-1');
  expect(
    records.map(({ kind, service, callId, functionName, outcome }) => [kind, service, callId, functionName, outcome]),
  ).toEqual([
    ['function', 'desk', 'c-1', 'quick', 'ok'],
    ['function', 'desk', 'c-1', 'quick', 'invalid'],
    ['function', 'desk', 'c-1', 'broken', 'failed'],
    ['function', 'desk', 'c-1', 'slow', 'timeout'],
    ['post_prompt', 'desk', 'c-1', undefined, 'ok'],
  ]);
  for (const { durationMs } of records) expect(durationMs).toBeGreaterThanOrEqual(0);
});

test('so is what was refused, and documents', async () => {
  const agent = make().defineTool({ name: 'book', description: 'Books.', handler: () => 'Booked.' });
  const ask = (headers: Record<string, string>, init: RequestInit = {}, path = '') =>
    agent.fetch(new Request(`http://localhost/desk${path}`, { ...init, headers }));
  await ask({ authorization }, { method: 'POST', body: '{"call":{"call_id":"c-1"}}' });
  await ask({});
  await ask({ authorization }, { method: 'POST', body: JSON.stringify(callBody('book')) }, '/swaig');
  expect(records).toEqual([
    expect.objectContaining({ kind: 'document', callId: 'c-1', outcome: 'ok' }),
    expect.objectContaining({ kind: 'request', outcome: 'refused', status: 401 }),
    expect.objectContaining({ kind: 'function', functionName: 'book', outcome: 'refused' }),
  ]);
});
