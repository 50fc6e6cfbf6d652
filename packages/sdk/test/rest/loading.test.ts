import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** The modules of resources that a program loads with a client of the built package. */
async function loadedBy(program: string, flags: string[] = []): Promise<string[]> {
  const coverage = mkdtempSync(join(tmpdir(), 'rest-loading-'));
  try {
    const text = `
      const { RestClient } = await import('@signalwire/sdk/rest');
      const client = new RestClient({ project: 'p', token: 't', host: 'example' });
      ${program}`;
    await promisify(execFile)(process.execPath, [...flags, '--input-type=module', '--eval', text], {
      cwd: fileURLToPath(new URL('.', import.meta.url)),
      env: { ...process.env, NODE_V8_COVERAGE: coverage },
    });
    const urls = readdirSync(coverage).flatMap((name) => {
      const { result } = JSON.parse(readFileSync(join(coverage, name), 'utf8')) as { result: { url: string }[] };
      return result.map(({ url }) => url);
    });
    expect(urls.some((url) => url.endsWith('sdk/dist/rest/client.js'))).toBe(true);
    return urls.flatMap((url) => /\/sdk\/dist\/rest\/resources\/(.+)\.js$/.exec(url)?.[1] ?? []).sort();
  } finally {
    rmSync(coverage, { recursive: true });
  }
}

test('a client loads no namespace', async () => {
  expect(await loadedBy('')).toEqual(['ai-chat-error', 'on-demand', 'phone-call-handler']);
});

test('a namespace is loaded when it is first touched', async () => {
  expect(await loadedBy('client.project; client.project;')).toEqual([
    'ai-chat-error',
    'on-demand',
    'phone-call-handler',
    'project',
    'resource',
  ]);
});

test('where nothing can be loaded at once, everything comes with the client', async () => {
  const loaded = await loadedBy('client.calling;', ['--conditions=module']);
  expect(loaded).toEqual(expect.arrayContaining(['all', 'calling', 'fabric', 'phone-numbers', 'project']));
});
