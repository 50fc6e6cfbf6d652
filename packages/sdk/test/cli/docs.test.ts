import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { swaigTest } from './run.js';

// Every command of the page is run with the page's agent; where its output is shown, that is what it writes.
const page = readFileSync(fileURLToPath(new URL('../../../../docs/cli.md', import.meta.url)), 'utf8');
const folder = fileURLToPath(new URL('../../node_modules/.cache/docs-cli', import.meta.url));
const agent = `${folder}/agent.ts`;

interface Command {
  readonly line: string;
  readonly output: string | undefined;
}

const blocks = [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, kind = '', text = '']) => ({ kind, text }));
const commands: readonly Command[] = blocks.flatMap(({ kind, text }, i) => {
  if (kind !== 'sh') return [];
  const lines = text.trim().split('\n');
  const next = blocks[i + 1];
  const output = lines.length === 1 && next && ['text', 'json'].includes(next.kind) ? next.text : undefined;
  return lines.map((line) => ({ line, output }));
});

/** The words of a command as a shell has them, and what goes to its standard input. */
function read(line: string): { args: string[]; input: string } {
  const [, said = '', words = ''] = /^(?:echo "(.*)" \| )?npx swaig-test (.*)$/.exec(line) ?? [];
  const parts = [...words.matchAll(/(?:'[^']*'|\S)+/g)].map(([part]) => part.replaceAll("'", ''));
  return { args: parts.map((part) => (part === 'agent.ts' ? agent : part)), input: `${said}\n` };
}

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(agent, blocks.find(({ kind }) => kind === 'ts')?.text ?? '');
});
afterAll(() => rmSync(folder, { recursive: true }));

test.concurrent.each(commands)(
  '$line',
  async ({ line, output }) => {
    const { args, input } = read(line);
    expect(args[0]).toBe(agent);
    const { stdout, stderr, code } = await swaigTest(args, { input });
    expect([code, stderr]).toEqual([0, '']);
    if (output === undefined) expect(stdout).not.toBe('');
    else expect(stdout).toBe(output);
  },
  30_000,
);
