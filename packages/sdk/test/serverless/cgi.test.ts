import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ServerlessAdapter, type ServerlessApp } from '../../src/serverless/index.js';

const server = {
  GATEWAY_INTERFACE: 'CGI/1.1',
  SERVER_PROTOCOL: 'HTTP/1.1',
  SERVER_SOFTWARE: 'Apache/2.4',
  SERVER_NAME: 'agents.test',
  SERVER_PORT: '443',
  HTTPS: 'on',
  SCRIPT_NAME: '/cgi-bin/agent.mjs',
  REMOTE_ADDR: '203.0.113.7',
  HTTP_HOST: 'evil.test',
  HTTP_AUTHORIZATION: `Basic ${btoa('u:p')}`,
};

const programs = {
  sdk: fileURLToPath(new URL('../../dist', import.meta.url)),
};
const program = `
  import { AgentBase } from ${JSON.stringify(`${programs.sdk}/agents/index.js`)};
  import { ServerlessAdapter } from ${JSON.stringify(`${programs.sdk}/serverless/index.js`)};
  const agent = new AgentBase({ name: 'sales', basicAuth: ['u', 'p'] }).setPromptText('I sell.').setPostPrompt('x');
  agent.defineTool({ name: 'echo', description: 'x', secure: false, handler: (args) => JSON.stringify(args) });
  await ServerlessAdapter.createCgiHandler(agent)();
`;

/** Runs a script as a web server does; its standard input stays open, as some leave it. */
async function runScript(env: Record<string, string>, input = ''): Promise<{ head: string[]; body: string }> {
  const script = spawn(process.execPath, ['--input-type=module', '-e', program], {
    env: { PATH: process.env['PATH'], ...server, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  script.stdin.write(input);
  let out = '';
  script.stdout.on('data', (chunk) => {
    out += chunk;
  });
  await new Promise((resolve) => script.stdout.on('end', resolve));
  script.kill();
  const [head = '', ...body] = out.split('\r\n\r\n');
  return { head: head.split('\r\n'), body: body.join('\r\n\r\n') };
}

test('a script answers the request that it was started for, and nothing else is on its output', async () => {
  const document = await runScript({ REQUEST_METHOD: 'GET', PATH_INFO: '', QUERY_STRING: 'call_id=c-1' });
  expect(document.head[0]).toBe('Status: 200');
  expect(document.head).toContain('content-type: application/json');
  expect(document.body).toContain('"post_prompt_url":"https://u:p@agents.test/cgi-bin/agent.mjs/post_prompt?');
  const body = JSON.stringify({ function: 'echo', call_id: 'c', argument: { parsed: [{ city: 'Köln' }], raw: '' } });
  const length = String(Buffer.byteLength(body));
  const env = { REQUEST_METHOD: 'POST', PATH_INFO: '/swaig', CONTENT_TYPE: 'application/json', CONTENT_LENGTH: length };
  expect(JSON.parse((await runScript(env, `${body}more than was announced`)).body)).toEqual({
    response: '{"city":"Köln"}',
  });
});

async function answer(app: ServerlessApp, env: Record<string, string>, chunks: Uint8Array[] = []): Promise<string> {
  const out: Buffer[] = [];
  const stdout = {
    write: (chunk: string | Uint8Array, written: () => void) => {
      out.push(Buffer.from(chunk));
      written();
    },
  };
  await ServerlessAdapter.createCgiHandler(app)({ env: { ...server, ...env }, stdin: Readable.from(chunks), stdout });
  return Buffer.concat(out).toString('latin1');
}

test('the request has what the server says, and nothing that the sender made up', async () => {
  const app = {
    fetch: async (request: Request) =>
      Response.json({ url: request.url, headers: [...request.headers.keys()], body: await request.text() }),
  };
  const env = {
    REQUEST_METHOD: 'POST',
    PATH_INFO: '/a b/ü?',
    QUERY_STRING: 'c=1&d=%20',
    CONTENT_TYPE: 'text/plain',
    CONTENT_LENGTH: '5',
    HTTP_PROXY: 'http://evil.test',
    HTTP_X_ONE: '1',
  };
  const text = await answer(app, env, [Buffer.from('hel'), Buffer.from('lo!!')]);
  expect(JSON.parse(text.slice(text.indexOf('{')))).toEqual({
    url: 'https://agents.test/a%20b/%C3%BC%3F?c=1&d=%20',
    headers: ['authorization', 'content-length', 'content-type', 'host', 'x-one'],
    body: 'hello',
  });
  expect(await answer(app, { REQUEST_METHOD: 'P O' })).toMatch(/^Status: 400/);
});

test('bytes and cookies go out as they are', async () => {
  const app = {
    fetch: () => {
      const response = new Response(new Uint8Array([0, 255]), { status: 404, statusText: 'Not Found' });
      response.headers.append('set-cookie', 'a=1');
      response.headers.append('set-cookie', 'b=2');
      return response;
    },
  };
  expect(await answer(app, { REQUEST_METHOD: 'GET' })).toBe(
    'Status: 404 Not Found\r\nset-cookie: a=1\r\nset-cookie: b=2\r\n\r\n\u0000\u00ff',
  );
});
