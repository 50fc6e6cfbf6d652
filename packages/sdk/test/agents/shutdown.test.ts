import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';

const sdk = fileURLToPath(new URL('../../dist/agents/index.js', import.meta.url));
const authorization = `Basic ${Buffer.from('u:p').toString('base64')}`;

const program = (timeout: number) => `
  import { AgentBase } from ${JSON.stringify(sdk)};
  AgentBase.setupGracefulShutdown({ timeout: ${timeout} });
  AgentBase.setupGracefulShutdown({ timeout: 1 });
  const agent = new AgentBase({ name: 'desk', host: '127.0.0.1', port: 0, basicAuth: ['u', 'p'], suppressLogs: true });
  agent.defineTool({
    name: 'wait',
    description: 'Waits.',
    secure: false,
    timeout: 0,
    handler: ({ forever }) => {
      console.log('called');
      return new Promise((resolve) => forever || process.once('SIGTERM', () => setTimeout(() => resolve('Finished.'), 50)));
    },
  });
  await agent.serve();
  console.log(agent.port);
`;

let child: ChildProcess | undefined;

afterEach(() => void child?.kill('SIGKILL'));

/** Starts an agent in a process of its own, and calls its function; the call is under way when this returns. */
async function calling(timeout: number, args: object) {
  const started = spawn(process.execPath, ['--input-type=module', '-e', program(timeout)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child = started;
  const exited = once(started, 'exit');
  const lines = createInterface({ input: started.stdout })[Symbol.asyncIterator]();
  const port = Number((await lines.next()).value);
  const answer = fetch(`http://127.0.0.1:${port}/swaig`, {
    method: 'POST',
    headers: { authorization },
    body: JSON.stringify({ function: 'wait', call_id: 'c', argument: { parsed: [args], raw: '' } }),
  });
  expect((await lines.next()).value).toBe('called');
  return { started, answer, exited, port };
}

test('on SIGTERM what is under way is answered, nothing new is accepted, and the process ends', async () => {
  const { started, answer, exited, port } = await calling(5000, {});
  started.kill('SIGTERM');
  expect(await (await answer).json()).toEqual({ response: 'Finished.' });
  expect(await exited).toEqual([0, null]);
  await expect(fetch(`http://127.0.0.1:${port}/health`)).rejects.toThrow();
});

test('what is not answered in time is cut', async () => {
  const { started, answer, exited } = await calling(100, { forever: true });
  const cut = expect(answer).rejects.toThrow();
  started.kill('SIGTERM');
  await cut;
  expect(await exited).toEqual([0, null]);
});
