import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** The modules of built-in skills that a program on the built package loads. */
async function loadedBy(program: string): Promise<string[]> {
  const coverage = mkdtempSync(join(tmpdir(), 'skills-loading-'));
  try {
    const text = `const sdk = await import('@signalwire/sdk'); ${program}`;
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', text], {
      cwd: fileURLToPath(new URL('.', import.meta.url)),
      env: { ...process.env, NODE_V8_COVERAGE: coverage, SIGNALWIRE_LOG_MODE: 'off' },
    });
    const urls = readdirSync(coverage).flatMap((name) => {
      const { result } = JSON.parse(readFileSync(join(coverage, name), 'utf8')) as { result: { url: string }[] };
      return result.map(({ url }) => url);
    });
    expect(urls.some((url) => url.endsWith('sdk/dist/index.js'))).toBe(true);
    return urls.flatMap((url) => /\/sdk\/dist\/skills\/builtin\/(.+)\.js$/.exec(url)?.[1] ?? []).sort();
  } finally {
    rmSync(coverage, { recursive: true });
  }
}

test('importing the package loads no skill, and adding one loads that one alone', async () => {
  const faces = ['index', 'on-demand'];
  expect(await loadedBy('')).toEqual(faces);
  const agent = `const agent = new sdk.AgentBase({ name: 'a', route: '/' });`;
  expect(await loadedBy(`${agent} await agent.addSkill('datetime');`)).toEqual(['datetime', ...faces]);
  expect(await loadedBy(`${agent} await agent.addSkill(new sdk.MathSkill());`)).toEqual([
    'arithmetic',
    'index',
    'math',
    'on-demand',
  ]);
});
