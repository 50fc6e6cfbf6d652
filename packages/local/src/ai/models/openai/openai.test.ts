import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { ModelError, type ModelPart, type ModelRequest } from '../model.js';
import { type OpenAiOptions, openai } from './openai.js';

type Answer = { status?: number; headers?: Record<string, string>; pieces?: string[]; cut?: boolean; hang?: boolean };

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A server that answers as it is told, and remembers what it was asked. */
async function completions(...answers: Answer[]) {
  const asked: { body: Record<string, unknown>; authorization: string | undefined; url: string | undefined }[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => {
      text += chunk;
    });
    request.on('end', () => {
      asked.push({ body: JSON.parse(text), authorization: request.headers.authorization, url: request.url });
      const answer = answers.shift() ?? { status: 500 };
      if (answer.hang) return;
      response.writeHead(answer.status ?? 200, { 'content-type': 'text/event-stream', ...answer.headers });
      for (const piece of answer.pieces ?? []) response.write(piece);
      if (answer.cut) setTimeout(() => response.destroy(), 10);
      else response.end();
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  closers.push(() => {
    server.close();
    server.closeAllConnections();
  });
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  return { baseUrl, asked };
}

const request = (more: Partial<ModelRequest> = {}): ModelRequest => ({
  messages: [
    { role: 'system', content: 'Be brief.' },
    { role: 'user', content: 'Where is order 7?' },
    { role: 'assistant', content: '', toolCalls: [{ id: 'c1', name: 'lookup', arguments: '{"order":7}' }] },
    { role: 'tool', content: 'ready', toolCallId: 'c1', name: 'lookup' },
  ],
  tools: [{ name: 'lookup', description: 'Looks up', parameters: { type: 'object', properties: {} } }],
  settings: { temperature: 0.4, maxTokens: 50, model: 'gpt-4o-mini' },
  purpose: 'conversation',
  situation: { cue: 'user', now: 0, timeZone: 'UTC', callerNumber: '+1', direction: 'inbound', globalData: {} },
  signal: new AbortController().signal,
  ...more,
});

async function ask(options: OpenAiOptions, more?: Partial<ModelRequest>): Promise<ModelPart[]> {
  const parts: ModelPart[] = [];
  const turn = openai({ apiKey: 'sk-test', retryDelayMs: 1, ...options }).turn(request(more));
  for await (const part of turn as AsyncIterable<ModelPart>) parts.push(part);
  return parts;
}

const chunk = (delta: object, finish: string | null = null) =>
  `data: ${JSON.stringify({ choices: [{ delta, finish_reason: finish }] })}\n\n`;

describe('a model behind an OpenAI-compatible URL', () => {
  test('gets the conversation and streams text and tool calls', async () => {
    const calls = [
      chunk({ tool_calls: [{ index: 0, id: 'a', function: { name: 'look', arguments: '' } }] }),
      chunk({ tool_calls: [{ index: 0, function: { name: 'up', arguments: '{"ord' } }] }),
      chunk({ tool_calls: [{ index: 1, id: 'b', function: { name: 'other', arguments: '{}' } }] }),
      chunk({ tool_calls: [{ index: 0, function: { arguments: 'er":7}' } }] }),
      chunk({}, 'tool_calls'),
    ].join('');
    const server = await completions({
      pieces: [
        chunk({ content: 'One ' }).slice(0, 20),
        chunk({ content: 'One ' }).slice(20),
        chunk({ content: 'moment.' }),
        calls,
        'data: [DONE]\n\n',
      ],
    });
    const parts = await ask({ baseUrl: `${server.baseUrl}/`, model: 'tiny' });
    expect(parts).toEqual([
      { type: 'text', text: 'One ' },
      { type: 'text', text: 'moment.' },
      { type: 'tool_call', call: { id: 'a', name: 'lookup', arguments: '{"order":7}' } },
      { type: 'tool_call', call: { id: 'b', name: 'other', arguments: '{}' } },
    ]);
    expect(server.asked[0]).toMatchObject({
      url: '/v1/chat/completions',
      authorization: 'Bearer sk-test',
      body: {
        model: 'tiny',
        stream: true,
        temperature: 0.4,
        max_tokens: 50,
        messages: [
          { role: 'system', content: 'Be brief.' },
          { role: 'user', content: 'Where is order 7?' },
          {
            role: 'assistant',
            content: null,
            tool_calls: [{ id: 'c1', type: 'function', function: { name: 'lookup' } }],
          },
          { role: 'tool', tool_call_id: 'c1', content: 'ready' },
        ],
        tools: [{ type: 'function', function: { name: 'lookup', description: 'Looks up' } }],
      },
    });
  });

  test('takes a whole answer from a server that does not stream', async () => {
    const body = JSON.stringify({ choices: [{ message: { content: 'Hi.' }, finish_reason: 'stop' }] });
    const server = await completions({ headers: { 'content-type': 'application/json' }, pieces: [body] });
    expect(await ask({ baseUrl: server.baseUrl })).toEqual([{ type: 'text', text: 'Hi.' }]);
    expect(server.asked[0]?.body['model']).toBe('gpt-4o-mini');
  });

  test.each([
    [
      { status: 401, pieces: ['{"error":{"message":"bad key"}}'] },
      /refused the key \(401\): bad key Check OPENAI_API_KEY/,
    ],
    [{ status: 404, pieces: ['{"error":{"message":"no such model"}}'] }, /does not know the model "gpt-4o-mini".*404/],
    [{ status: 400, pieces: ['<html>oops</html>'] }, /answered 400: <html>oops/],
    [{ pieces: ['data: {"choices": [\n\n'] }, /broke off.*no JSON object/],
    [{ pieces: ['data: {"error":{"message":"overloaded"}}\n\n'] }, /overloaded/],
    [{ pieces: [chunk({ content: 'Hal' })], cut: true }, /broke off/],
    [
      { pieces: [chunk({ tool_calls: [{ index: 0, id: 'a', function: { name: 'x', arguments: '{' } }] })] },
      /middle of a tool call/,
    ],
    [{ hang: true }, /did not answer within 60 ms/],
  ] as [Answer, RegExp][])('says clearly what is wrong: %#', async (answer, message) => {
    const server = await completions(answer);
    const asking = ask({ baseUrl: server.baseUrl, timeoutMs: 60 });
    await expect(asking).rejects.toThrow(message);
    await expect(asking).rejects.toBeInstanceOf(ModelError);
    await expect(asking).rejects.not.toThrow(/sk-test/);
  });

  test('tries again when it is turned away, and gives up in the end', async () => {
    const ok = await completions(
      { status: 429, headers: { 'retry-after': '0' } },
      { status: 503 },
      { pieces: [chunk({ content: 'Hi.' })] },
    );
    expect(await ask({ baseUrl: ok.baseUrl })).toEqual([{ type: 'text', text: 'Hi.' }]);
    const full = await completions({ status: 429 }, { status: 429 }, { status: 429, pieces: ['quota'] });
    await expect(ask({ baseUrl: full.baseUrl })).rejects.toThrow(/one too many \(429\): quota/);
    expect(full.asked).toHaveLength(3);
  });

  test('stops when the caller hangs up', async () => {
    const server = await completions({ hang: true });
    const controller = new AbortController();
    const asking = ask({ baseUrl: server.baseUrl }, { signal: controller.signal });
    const gone = new Error('hung up');
    setTimeout(() => controller.abort(gone), 20);
    await expect(asking).rejects.toBe(gone);
  });

  test('cannot be had without a key or with a wrong URL', async () => {
    expect(() => openai({ baseUrl: 'localhost:1234' })).toThrow(/OPENAI_BASE_URL must be an http/);
    await expect(ask({ baseUrl: 'http://127.0.0.1:9/v1' })).rejects.toThrow(/cannot be reached/);
  });
});
