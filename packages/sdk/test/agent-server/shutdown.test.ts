import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

const program = `
  import { AgentServer } from ${JSON.stringify(`${dist}/agent-server/index.js`)};
  import { AgentBase } from ${JSON.stringify(`${dist}/agents/index.js`)};
  AgentBase.setupGracefulShutdown({ timeout: 5000 });
  const server = new AgentServer({ host: '127.0.0.1', port: 0, logLevel: 'error' });
  for (const name of ['sales', 'support'])
    server.register(
      new AgentBase({ name, route: '/' + name, basicAuth: ['u', 'p'] }).defineTool({
        name: 'wait',
        description: 'Waits for the end.',
        secure: false,
        handler: () => {
          console.log('called');
          return new Promise((resolve) => process.once('SIGTERM', () => setTimeout(() => resolve('Finished.'), 300)));
        },
      }),
    );
  await server.run();
  console.log(server.port);
`;

let child: ChildProcess | undefined;
afterEach(() => void child?.kill('SIGKILL'));

test('on SIGTERM every agent’s calls are answered, further requests on their connections hear the truth, and the process ends', async () => {
  const started = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child = started;
  const exited = once(started, 'exit');
  const lines = createInterface({ input: started.stdout })[Symbol.asyncIterator]();
  const port = Number((await lines.next()).value);
  const begun = (['sales', 'support'] as const).map((name) => begin(port, name));
  for (const _ of begun) expect((await lines.next()).value).toBe('called');
  started.kill('SIGTERM');
  while (await accepts(port));
  // What comes on an open connection is answered still; probes say that it is over.
  for (const { socket } of begun)
    socket.write(
      'GET /ready HTTP/1.1\r\nHost: x\r\n\r\nGET /sales/ready HTTP/1.1\r\nHost: x\r\n\r\nGET /health HTTP/1.1\r\nHost: x\r\n\r\n',
    );
  for (const { received } of begun) {
    const text = await received;
    expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 503', 'HTTP/1.1 503', 'HTTP/1.1 200']);
    expect(text).toContain('{"response":"Finished."}');
    expect(text.match(/\{"status":"[^}]*\}/g)).toEqual([
      '{"status":"not_ready"}',
      '{"status":"not_ready"}',
      '{"status":"ok","agents":2}',
    ]);
  }
  expect(await exited).toEqual([0, null]);
  await expect(fetch(`http://127.0.0.1:${port}/health`)).rejects.toThrow();
});

/** Whether a server accepts connections. */
function accepts(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  return new Promise<boolean>((resolve) => {
    socket.on('connect', () => resolve(true));
    socket.on('error', () => resolve(false));
  }).finally(() => socket.destroy());
}

/** Begins the call of a function on a connection of its own. */
function begin(port: number, agent: string) {
  const socket = connect(port, '127.0.0.1').setEncoding('utf8');
  const body = '{"function":"wait","call_id":"c","argument":{"parsed":[{}],"raw":""}}';
  const head = `POST /${agent}/swaig HTTP/1.1\r\nHost: x\r\nAuthorization: Basic ${btoa('u:p')}\r\nContent-Length: ${body.length}\r\n\r\n`;
  socket.write(head + body);
  const received = new Promise<string>((resolve) => {
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('close', () => resolve(text));
  });
  return { socket, received };
}
