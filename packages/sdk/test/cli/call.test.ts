import { expect, test } from 'vitest';
import { file, swaigTest } from './run.js';

test('--call: the agent is called in a local space; what is on standard input is said, line by line', async () => {
  const { stdout, stderr, code } = await swaigTest([file('many.ts'), '--agent-class', 'SalesAgent', '--call'], {
    input: 'Tell me the price please\n\n/hangup\nnever said\n',
  });
  expect(stdout).toMatch(/^agent: .+\ncaller: Tell me the price please\n[\s\S]*price\(\{\}\)\nagent: Ten\./);
  expect(stdout).not.toContain('never said');
  expect([code, stderr]).toEqual([0, '']);
});

test('--call --raw: the call as JSON', async () => {
  const args = [file('many.ts'), '--agent-class', 'SalesAgent', '--call', '--raw'];
  const { stdout, code } = await swaigTest(args, { input: 'The price?\n' });
  expect(JSON.parse(stdout)).toContainEqual({ from: 'model', function: 'price', arguments: {} });
  expect(code).toBe(0);
});
