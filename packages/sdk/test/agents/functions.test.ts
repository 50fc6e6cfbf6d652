import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type AgentBase, FunctionResult } from '../../src/agents/index.js';
import { authorization, callBody, make, read, serveDesk } from './desk.js';

function withResolvers() {
  let resolve: () => void = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

const summaries: unknown[] = [];
const events: unknown[] = [];

let desk: Awaited<ReturnType<typeof serveDesk>>;

beforeAll(async () => {
  desk = await serveDesk();
  desk.agent.onSummary = (summary, rawData) => void summaries.push([summary, rawData.call_id]);
  desk.agent.onDebugEvent = (event) => void events.push(event);
});

afterAll(() => desk.agent.stop());

describe('a function’s call', () => {
  test('gets the parsed arguments, else the raw ones, else those beside', async () => {
    const echo = async (body: object) =>
      (await read(await desk.post('/desk/swaig', { function: 'echo', call_id: 'c', ...body }))).response;
    expect(await echo({ argument: { parsed: [{ a: 1 }], raw: '{"a":2}' } })).toBe('{"a":1}');
    expect(await echo({ argument: { parsed: [], raw: '{"a":2}' } })).toBe('{"a":2}');
    expect(await echo({ argument: { raw: 'not json' }, arguments: { a: 3 } })).toBe('{"a":3}');
    expect(await echo({ argument: { parsed: [[1]], raw: '[1]' } })).toBe('{}');
    expect(await echo({})).toBe('{}');
  });

  test('is answered at the endpoint itself too', async () => {
    expect(await (await desk.post('/desk', callBody('open'))).json()).toEqual({ response: 'Open.' });
  });

  test('with arguments that do not fit tells the model what to correct, and the handler never runs', async () => {
    expect((await desk.call('book', { seats: 'many' })).response).toMatch(
      /was not run.*required property 'city'.*'seats' must be integer/,
    );
  });

  test('without a good token is refused, and the handler never runs', async () => {
    const refused = { response: expect.stringContaining('not authorised') };
    const body = callBody('broken');
    for (const token of [
      '',
      'nonsense',
      desk.agent.createToolToken('broken', 'c-2'),
      desk.agent.createToolToken('book', 'c-1'),
    ]) {
      const response = await desk.post(`/desk/swaig?__token=${token}`, body);
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual(refused);
    }
    const { call_id: _, ...anonymous } = body;
    expect(
      await (await desk.post(`/desk/swaig?__token=${desk.agent.createToolToken('broken', 'c-1')}`, anonymous)).json(),
    ).toEqual(refused);
    expect((await desk.call('broken')).response).not.toContain('authorised');
  });

  test('takes its token as "token" too', async () => {
    const response = await desk.post(
      `/desk/swaig?token=${desk.agent.createToolToken('book', 'c-1')}`,
      callBody('book', { city: 'Bonn' }),
    );
    expect((await read(response)).response).toContain('to Bonn');
  });

  test('that fails or takes too long is answered with an apology that tells nothing of the cause', async () => {
    for (const name of ['broken', 'slow']) expect((await desk.call(name)).response).toMatch(/^Sorry/);
    expect(await desk.call('stuck')).toEqual({ response: 'Not now.' });
  });

  test('that the platform no longer waits for is told so by its signal', async () => {
    const { promise: aborted, resolve: onAborted } = withResolvers();
    const { promise: started, resolve: onStarted } = withResolvers();
    desk.agent.defineTool({
      name: 'long',
      description: 'Long.',
      secure: false,
      handler: (_args, _raw, { signal }) => {
        signal.addEventListener('abort', onAborted);
        onStarted();
        return aborted.then(() => 'Too late.');
      },
    });
    const controller = new AbortController();
    const body = JSON.stringify(callBody('long'));
    const { signal } = controller;
    const answer = fetch(`${desk.base}/desk/swaig`, { method: 'POST', headers: { authorization }, body, signal });
    await started;
    controller.abort();
    await expect(answer).rejects.toThrow();
    await aborted;
  });

  test('of what does not run here is told so', async () => {
    expect((await desk.call('mapped')).response).toContain('does not run here');
  });

  test('of an unknown function is 404 with the nearest name, of none 400', async () => {
    const unknown = await desk.post('/desk/swaig', callBody('bok'));
    expect(unknown.status).toBe(404);
    expect(await unknown.json()).toEqual({ error: 'Unknown function: bok', did_you_mean: 'book' });
    for (const [body, error] of [
      [{}, 'Missing function name'],
      [{ function: '../x' }, 'Invalid function name'],
      [{ function: 'x'.repeat(200) }, 'Invalid function name'],
    ] as const) {
      const response = await desk.post('/desk/swaig', body);
      expect(response.status).toBe(400);
      expect(await response.json()).toEqual({ error });
    }
    expect((await desk.post('/desk/swaig', callBody('constructor'))).status).toBe(404);
  });
});

describe('hooks around functions', () => {
  const hooked = (body: object, configure: (own: AgentBase) => unknown) => {
    const own = make();
    configure(own);
    return own
      .fetch(
        new Request('http://localhost/desk/swaig', {
          method: 'POST',
          headers: { authorization },
          body: JSON.stringify(body),
        }),
      )
      .then(read);
  };
  const failing = (own: AgentBase, onError?: () => FunctionResult | undefined) =>
    own.defineTool({
      name: 'f',
      description: 'F.',
      secure: false,
      onError,
      handler: () => Promise.reject(new Error('x')),
    });

  test('one sees every call before it, and may answer in its place', async () => {
    const seen: unknown[] = [];
    const answer = await hooked(callBody('f', { a: 1 }), (own) => {
      own.defineTool({ name: 'f', description: 'F.', secure: false, handler: () => 'handler' });
      own.onFunctionCall = (name, args) => {
        seen.push([name, args]);
        return args['a'] === 1 ? { response: 'hook' } : undefined;
      };
    });
    expect(answer).toEqual({ response: 'hook' });
    expect(seen).toEqual([['f', { a: 1 }]]);
  });

  test('one that throws keeps the function from running', async () => {
    let ran = false;
    const answer = await hooked(callBody('f'), (own) => {
      own.defineTool({
        name: 'f',
        description: 'F.',
        secure: false,
        handler: () => {
          ran = true;
        },
      });
      own.onFunctionCall = () => {
        throw new Error('blocked');
      };
    });
    expect(answer.response).toMatch(/^Sorry/);
    expect(ran).toBe(false);
  });

  test('the function’s own error hook comes first, then the agent’s', async () => {
    const agents = (own: AgentBase) =>
      own.onError((_error, { functionName }) => new FunctionResult(`agent ${functionName}`).connect('+15550100'));
    expect(await hooked(callBody('f'), (own) => failing(agents(own), () => new FunctionResult('own')))).toEqual({
      response: 'own',
    });
    expect(await hooked(callBody('f'), (own) => failing(agents(own), () => undefined))).toMatchObject({
      response: 'agent f',
    });
    const broken = () => {
      throw new Error('hook');
    };
    expect((await hooked(callBody('f'), (own) => failing(own, broken))).response).toMatch(/^Sorry/);
  });
});

describe('reports', () => {
  beforeEach(() => void summaries.splice(0));

  test.each([
    [{ post_prompt_data: { parsed: [{ intent: 'ride' }], raw: 'x' } }, { intent: 'ride' }],
    [{ post_prompt_data: { parsed: [], raw: '{"intent":"ride"}' } }, { intent: 'ride' }],
    [{ post_prompt_data: { raw: 'They wanted a ride.' } }, 'They wanted a ride.'],
    [{ summary: { a: 1 } }, { a: 1 }],
    [{}, null],
  ])('%j reaches onSummary', async (report, summary) => {
    const token = desk.agent.createToolToken('post_prompt', 'c-1');
    const response = await desk.post(`/desk/post_prompt?__token=${token}`, { call_id: 'c-1', ...report });
    expect(await response.json()).toEqual({ success: true });
    expect(summaries).toEqual([[summary, 'c-1']]);
  });

  test('need the token of their URL, which may have expired meanwhile', async () => {
    const other = desk.agent.createToolToken('post_prompt', 'c-2');
    const forged = make({ swaigSecret: 'other' }).createToolToken('post_prompt', 'c-1');
    for (const query of ['', `?__token=${other}`, `?__token=${forged}`])
      expect((await desk.post(`/desk/post_prompt${query}`, { call_id: 'c-1' })).status).toBe(403);
    expect(summaries).toEqual([]);
    const now = vi.spyOn(Date, 'now').mockReturnValue(Date.now() - 7_200_000);
    const expired = desk.agent.createToolToken('post_prompt', 'c-1');
    now.mockRestore();
    expect(desk.agent.validateToolToken('post_prompt', expired, 'c-1')).toBe(false);
    expect((await desk.post(`/desk/post_prompt?__token=${expired}`, { call_id: 'c-1' })).status).toBe(200);
    expect(summaries).toHaveLength(1);
  });

  const reportTo = async (own: AgentBase, body: object) => {
    const url = `http://localhost/desk/post_prompt?__token=${own.createToolToken('post_prompt', 'c-1')}`;
    const init = { method: 'POST', headers: { authorization }, body: JSON.stringify({ call_id: 'c-1', ...body }) };
    return (await own.fetch(new Request(url, init))).json();
  };

  test('are accepted even when onSummary fails', async () => {
    const own = make();
    own.onSummary = () => {
      throw new Error('crm down');
    };
    expect(await reportTo(own, {})).toEqual({ success: true });
  });

  test('can be asked for: what onSummary returns answers the fetch of a conversation, and that alone', async () => {
    const own = make();
    own.onSummary = async () => ({ conversation_summary: 'They wanted a ride.' });
    expect(await reportTo(own, { action: 'fetch_conversation' })).toEqual({
      conversation_summary: 'They wanted a ride.',
    });
    expect(await reportTo(own, { action: 'post_conversation' })).toEqual({ success: true });
  });

  test('debug events have their hook', async () => {
    expect(await (await desk.post('/desk/debug_events', { call_info: {}, barge: {} })).json()).toEqual({ ok: true });
    expect(events).toEqual([{ call_info: {}, barge: {} }]);
  });
});
