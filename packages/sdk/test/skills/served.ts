import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished, vi } from 'vitest';
import type { SkillBase } from '../../src/skills/index.js';
import { authorization, callBody, make } from '../agents/desk.js';

interface ToolResponse {
  response: string;
  post_process?: boolean;
  action?: Record<string, unknown>[];
}

/** An agent with a skill, served; ends with the test. */
export async function serveSkill(skill: SkillBase) {
  const agent = await make().addSkill(skill);
  await agent.serve();
  onTestFinished(() => agent.stop());
  /** Has the model call a function, as the platform does: over HTTP, with its token. */
  const call = async (name: string, args: unknown = {}, globalData: unknown = {}): Promise<ToolResponse> => {
    const token = agent.createToolToken(name, 'c-1');
    const response = await fetch(`http://127.0.0.1:${agent.port}/desk/swaig?__token=${token}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify({ ...callBody(name, args), global_data: globalData }),
    });
    return (await response.json()) as ToolResponse;
  };
  return { agent, call };
}

/** A request that a service got. */
export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** What a service answers: a status and a body; `'hangs'` never answers. */
export type Answer = { status?: number; body?: unknown; headers?: Record<string, string> } | 'hangs';

/** A third party's service on this machine, which skills are let ask; ends with the test. */
export async function serveService(answer: (asked: Asked) => Answer) {
  vi.stubEnv('SWML_ALLOW_PRIVATE_URLS', 'true');
  const asked: Asked[] = [];
  const server: Server = createServer((request, response) => {
    let body = '';
    request
      .on('data', (part) => {
        body += part;
      })
      .on('end', () => {
        const one = {
          method: request.method ?? '',
          url: new URL(request.url ?? '/', 'http://service'),
          headers: request.headers,
          body,
        };
        asked.push(one);
        const given = answer(one);
        if (given === 'hangs') return;
        const text = typeof given.body === 'string' ? given.body : JSON.stringify(given.body ?? {});
        response.writeHead(given.status ?? 200, { 'content-type': 'application/json', ...given.headers }).end(text);
      });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(async () => {
    vi.unstubAllEnvs();
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

/** What is written to the log while a test runs. */
export function logged(): { text(): string } {
  const lines: string[] = [];
  const written = [
    vi.spyOn(console, 'log'),
    vi.spyOn(console, 'error'),
    vi.spyOn(process.stderr, 'write'),
    vi.spyOn(process.stdout, 'write'),
  ];
  for (const spy of written)
    spy.mockImplementation(((line: unknown) => {
      lines.push(String(line));
      return true;
    }) as never);
  onTestFinished(() => {
    for (const spy of written) spy.mockRestore();
  });
  return { text: () => lines.join('\n') };
}

/** Ways in which a service fails, and what the caller hears of each. */
export const failures: readonly [how: string, answer: Answer, hears: RegExp, logs: RegExp][] = [
  ['malformed', { body: '<html>' }, /could not be read/, /no JSON/],
  ['rate limited', { status: 429, body: { error: 'slow down' } }, /is busy/, /429.*slow down/],
  ['broken', { status: 500, body: 'stack trace' }, /is not working/, /500.*stack trace/],
  ['refuses the key', { status: 401, body: { error: 'bad key' } }, /cannot be used/, /401/],
];

/** Makes every time limit pass at once, until the test is over. */
export function late(): void {
  const limit = vi
    .spyOn(AbortSignal, 'timeout')
    .mockImplementation(() => AbortSignal.abort(new DOMException('late', 'TimeoutError')));
  onTestFinished(() => limit.mockRestore());
}
