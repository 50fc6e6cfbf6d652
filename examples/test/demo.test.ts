import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const demo = fileURLToPath(new URL('../dist/demo/index.js', import.meta.url));

test('the demo tells its story to the end', async () => {
  const { stdout, stderr } = await run(process.execPath, [demo, '--once']);
  expect(stderr).toBe('');
  for (const moment of [
    'Bought +1 312 555 01',
    'Your green Brompton is ready',
    'repair_status(ticket: "4417")',
    'It is booked: tune-up on',
    'ended (hangup by the agent)',
    '"appointment":"A101"',
    'Good night!',
    'events of the call to the agent',
    '403: The API token "demo" lacks the scope "management"',
  ])
    expect(stdout).toContain(moment);
});

test('a wrong option ends in a sentence and the usage, not in a stack trace', async () => {
  const failure = await run(process.execPath, [demo, '--prot', '80']).catch(
    (error: { stderr: string; code: number }) => error,
  );
  expect(failure).toMatchObject({ code: 1 });
  expect(failure.stderr).toMatch(/--prot/);
  expect(failure.stderr).toMatch(/Usage: npm run demo/);
  expect(failure.stderr).not.toMatch(/^ +at /m);
});
