import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Runs a program on the built package. @returns What it wrote, and the files that it loaded. */
async function run(program: string, flags: string[] = []): Promise<{ output: string; loaded: string[] }> {
  const coverage = mkdtempSync(join(tmpdir(), 'swml-loading-'));
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [...flags, '--input-type=module', '--eval', program],
      { cwd: folder, env: { ...process.env, NODE_V8_COVERAGE: coverage, SIGNALWIRE_LOG_FORMAT: 'json' } },
    );
    const loaded = readdirSync(coverage).flatMap((name) => {
      const { result } = JSON.parse(readFileSync(join(coverage, name), 'utf8')) as { result: { url: string }[] };
      return result.map(({ url }) => url);
    });
    return { output: stdout, loaded };
  } finally {
    rmSync(coverage, { recursive: true });
  }
}

const tables = (loaded: string[]) =>
  loaded.filter((url) => /protocol\/dist\/swml\/(validate|schema)\//.test(url)).map((url) => url.split('/').at(-1));

test.each(['@signalwire/sdk', '@signalwire/sdk/agents', '@signalwire/sdk/swml'])(
  'importing %s loads nothing that checks documents',
  async (name) => {
    const { loaded } = await run(`await import('${name}')`);
    expect(loaded.some((url) => url.endsWith('sdk/dist/swml/check.js'))).toBe(true);
    expect(tables(loaded)).toEqual([]);
  },
);

test('the checks of a verb are loaded by the first of its kind, the schemas by who looks at them', async () => {
  const { loaded } = await run(`
    const { SwmlBuilder } = await import('@signalwire/sdk/swml');
    new SwmlBuilder({ enableValidation: false }).answer();
    new SwmlBuilder().answer();
  `);
  const verbs = loaded.filter((url) => url.includes('swml/validate/verbs/'));
  expect(verbs.map((url) => url.split('/').at(-1))).toEqual(['answer.generated.js']);
  expect(loaded.filter((url) => url.includes('swml/schema/'))).toEqual([]);
});

test('where nothing can be loaded at once, verbs are checked when the document is served', async () => {
  const { output } = await run(
    `
    const { SWMLService, SwmlBuilder } = await import('@signalwire/sdk/swml');
    const service = new SWMLService({ name: 'menu', basicAuth: ['a', 'b'] });
    service.addVerb('plai', {}).answer();
    const headers = { authorization: 'Basic ' + btoa('a:b') };
    const answer = await service.fetch(new Request('http://localhost/', { headers }));
    console.log(JSON.stringify([answer.status, await answer.json()]));
    try {
      new SwmlBuilder().addVerb('plai', {});
    } catch (error) {
      console.log(JSON.stringify(error.name));
    }
  `,
    ['--no-experimental-require-module'],
  );
  const lines = output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.filter(({ level }) => level === 'warn')).toHaveLength(1);
  const [status, body] = lines.find((line) => Array.isArray(line)) ?? [];
  expect([status, body.reason]).toEqual([500, expect.stringContaining('Did you mean "play"?')]);
  // By then they are loaded.
  expect(lines.at(-1)).toBe('SwmlError');
});

test('and so are the documents of agents', async () => {
  const { output } = await run(
    `
    const { AgentBase } = await import('@signalwire/sdk/agents');
    const agent = new AgentBase({ name: 'desk', basicAuth: ['a', 'b'], suppressLogs: true }).addPostAiVerb('plai', {});
    const headers = { authorization: 'Basic ' + btoa('a:b') };
    const answer = await agent.fetch(new Request('http://localhost/', { headers }));
    console.log(JSON.stringify([answer.status, await answer.json()]));
  `,
    ['--no-experimental-require-module'],
  );
  const [status, body] = JSON.parse(output.trim().split('\n').at(-1) as string);
  expect([status, body.reason]).toEqual([500, expect.stringContaining('Did you mean "play"?')]);
});
