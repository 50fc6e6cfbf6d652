import { mkdtempSync, rmSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { AgentServer } from '../../src/agent-server/index.js';
import { AgentBase } from '../../src/agents/index.js';

export const basicAuth: [string, string] = ['u', 'p'];
export const authorization = `Basic ${Buffer.from(basicAuth.join(':')).toString('base64')}`;

export const agent = (name: string, route?: string, options: object = {}) =>
  new AgentBase({ name, ...(route === undefined ? {} : { route }), basicAuth, suppressLogs: true, ...options })
    .setPromptText(`I am ${name}.`)
    .setPostPrompt('Summarise.');

/** A server on a free port, stopped with the test. */
export async function run(server: AgentServer): Promise<string> {
  await server.run('127.0.0.1', 0);
  onTestFinished(() => server.stop(100));
  return `http://127.0.0.1:${server.port}`;
}

export const newServer = () => {
  const server = new AgentServer({ host: '127.0.0.1', port: 0 });
  server.log.suppressed = true;
  return server;
};

/** Posts as the platform does; redirects are answers like any other. */
export const post = (url: string, body: unknown = {}, headers: Record<string, string> = { authorization }) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
    redirect: 'manual',
  });

/** Whom a document is of. */
export async function speaker(response: Response): Promise<string | undefined> {
  return /I am ([^.]+)\./.exec(await response.text())?.[1];
}

/** A folder that is gone when the test is. */
export function folder(prefix: string): string {
  const path = mkdtempSync(join(tmpdir(), prefix));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Sends a path as it is: `fetch` would put it in order first. */
export function raw(
  base: string,
  path: string,
  options: { method?: string; headers?: Record<string, string> } = {},
): Promise<{ status: number; headers: IncomingHttpHeaders; body: string }> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve, reject) => {
    httpRequest({ hostname, port, path, ...options }, (response) => {
      let body = '';
      response.setEncoding('latin1');
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });
}
