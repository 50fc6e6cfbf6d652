import { afterEach, describe, expect, test, vi } from 'vitest';
import type { AgentBase } from '../../src/agents/index.js';
import { type IncomingRequest, readText } from '../../src/server/index.js';
import { authorization, callBody, make } from '../agents/desk.js';

afterEach(() => void vi.unstubAllEnvs());

const post = (agent: AgentBase, path: string, body: unknown, headers: Record<string, string> = { authorization }) =>
  agent.fetch(new Request(`http://localhost${path}`, { method: 'POST', headers, body: JSON.stringify(body) }));
const told = async (response: Response) => ((await response.json()) as { response: string }).response;

describe('a token of one call', () => {
  const desk = () => {
    const seen: unknown[] = [];
    const agent = make()
      .setPostPrompt('Summarise.')
      .defineTool({
        name: 'balance',
        description: 'Tells the balance',
        handler: (_args, { call_id }, { callId }) => {
          seen.push(call_id, callId);
          return 'Much.';
        },
      });
    agent.onSummary = (_summary, { call_id }) => void seen.push(call_id);
    return { agent, seen };
  };

  test.each([
    ['beside the call that the handler reads', { call_id: 'theirs', call: { call_id: 'mine' } }],
    ['behind it', { call_id: 'mine', call: { call_id: 'theirs' } }],
    ['in the place of a call that is no text', { call_id: 7, call: { call_id: 'mine' } }],
    ['in the place of an empty one', { call_id: '', call: { call_id: 'mine' } }],
    ['in a list', { call_id: ['mine'] }],
  ])('opens nothing %s', async (_where, calls) => {
    const { agent, seen } = desk();
    const token = agent.createToolToken('balance', 'mine');
    const answer = await post(agent, `/desk/swaig?__token=${token}`, { ...callBody('balance'), ...calls });
    expect(await told(answer)).toContain('not authorised');
    const report = agent.createToolToken('post_prompt', 'mine');
    expect((await post(agent, `/desk/post_prompt?__token=${report}`, { ...calls, summary: 'x' })).status).toBe(403);
    expect(seen).toEqual([]);
  });

  test('opens its own, wherever the platform names it', async () => {
    const { agent, seen } = desk();
    const token = agent.createToolToken('balance', 'mine');
    const body = { ...callBody('balance', {}, 'mine'), call: { call_id: 'mine' } };
    expect(await told(await post(agent, `/desk/swaig?__token=${token}`, body))).toBe('Much.');
    expect(seen).toEqual(['mine', 'mine']);
  });
});

describe('who has no credentials', () => {
  test('does not learn what there is', async () => {
    const agent = make({ enablePostPromptOverride: true }).enableDebugRoutes().enableMcpServer();
    const ask = async (headers: Record<string, string>) => {
      const response = await agent.fetch(new Request('http://localhost/desk/nothing', { headers }));
      return [response.status, await response.json()] as const;
    };
    expect(await ask({})).toEqual([404, { error: 'Not found' }]);
    expect(await ask({ authorization: 'Basic bm9ib2R5Om5vdGhpbmc=' })).toEqual([404, { error: 'Not found' }]);
    expect((await ask({ authorization }))[1]).toMatchObject({ paths: expect.arrayContaining(['/desk/mcp']) });
  });
});

describe('a page in a browser that knows the credentials', () => {
  const list = { jsonrpc: '2.0', id: 1, method: 'tools/list' };
  const from = async (origin: string | undefined, host = 'localhost') => {
    const agent = make().enableMcpServer();
    const headers = { authorization, host, 'content-type': 'text/plain', ...(origin ? { origin } : {}) };
    return (await post(agent, '/desk/mcp', list, headers)).status;
  };

  test('does not reach the functions by MCP', async () => {
    expect(await from(undefined)).toBe(200);
    expect(await from('http://localhost')).toBe(200);
    for (const origin of ['https://evil.test', 'null', 'http://localhost.evil.test', 'http://localhost:81'])
      expect([origin, await from(origin)]).toEqual([origin, 403]);
    // Nor when its own name is made to lead here.
    expect(await from('http://evil.test', 'evil.test')).toBe(403);
  });

  test('does when its origin is named', async () => {
    vi.stubEnv('SWML_CORS_ORIGINS', 'https://app.test');
    expect(await from('https://app.test')).toBe(200);
    expect(await from('https://evil.test')).toBe(403);
  });
});

test('hosts that are let in are those named, and all when that is what is said', async () => {
  const ask = async (allowed: string, host: string) => {
    vi.stubEnv('SWML_ALLOWED_HOSTS', allowed);
    return (await make().fetch(new Request('http://x/desk', { headers: { authorization, host } }))).status;
  };
  expect([await ask('a.test', 'a.test'), await ask('a.test', 'b.test')]).toEqual([200, 403]);
  expect([await ask('*', 'b.test'), await ask('a.test, *', 'b.test')]).toEqual([200, 200]);
});

describe('a body', () => {
  /** More than anybody wants to keep, of which is counted how much was taken. */
  const endless = (length: string | undefined) => {
    let taken = 0;
    const body = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          taken += 1024;
          controller.enqueue(new Uint8Array(1024).fill(0x20));
          if (taken > 1_000_000) controller.close();
        },
      },
      { highWaterMark: 0 },
    );
    const headers = new Headers(length === undefined ? {} : { 'content-length': length });
    const request = { headers, body, text: () => new Response(body).text() } as unknown as IncomingRequest;
    return { request, taken: () => taken };
  };

  test.each([undefined, 'abc', '-1', '1e3', '0x10', ' '])(
    'is read up to the limit with a length of %j',
    async (length) => {
      const { request, taken } = endless(length);
      await expect(readText(request, 4096)).rejects.toThrow('Request too large');
      expect(taken()).toBeLessThanOrEqual(6 * 1024);
    },
  );
});
