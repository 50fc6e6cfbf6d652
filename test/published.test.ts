import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
// Inside the workspace, so that the packages find what they depend on.
const folder = join(root, 'node_modules', '.cache', `published-${process.pid}`);
const run = (program: string, cwd: string): unknown =>
  JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--eval', program], { cwd, encoding: 'utf8' }));

beforeAll(() => {
  for (const name of ['protocol', 'sdk'])
    execFileSync(process.execPath, [
      join(root, 'scripts/publishable.mjs'),
      name,
      join(folder, 'node_modules/@signalwire', name),
    ]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('what is published has what the build has, under the same names', () => {
  const { exports } = JSON.parse(readFileSync(join(root, 'packages/sdk/package.json'), 'utf8')) as { exports: object };
  const program = `
    const names = ${JSON.stringify(Object.keys(exports))};
    const all = {};
    for (const name of names) all[name] = Object.keys(await import(name.replace('.', '@signalwire/sdk'))).sort();
    console.log(JSON.stringify(all));
  `;
  expect(run(program, folder)).toEqual(run(program, join(root, 'bench')));
});

test('an agent of it renders, checks and answers', () => {
  const program = `
    import { AgentBase, FunctionResult } from '@signalwire/sdk/agents';
    const agent = new AgentBase({ name: 'a', basicAuth: ['u', 'p'], suppressLogs: true });
    agent.setPromptText('Hello.');
    const parameters = { count: { type: 'integer' } };
    agent.defineTool({ name: 't', description: 'd', secure: false, parameters, handler: ({ count }) => new FunctionResult('got ' + count) });
    const ask = async (count) => {
      const body = JSON.stringify({ function: 't', argument: { parsed: [{ count }] }, call_id: 'c' });
      const headers = { authorization: 'Basic ' + btoa('u:p') };
      return (await (await agent.fetch(new Request('http://localhost/swaig', { method: 'POST', headers, body }))).json()).response;
    };
    let refused;
    try { agent.addPostAnswerVerb('plai', {}); } catch (error) { refused = error.name; }
    console.log(JSON.stringify([Object.keys(JSON.parse(agent.renderSwml())), await ask(1), await ask('x'), refused]));
  `;
  expect(run(program, folder)).toEqual([
    ['version', 'sections'],
    'got 1',
    expect.stringContaining("'count' must be integer"),
    'SwmlError',
  ]);
});

test('its command lists the functions of a file in TypeScript', () => {
  const file = join(folder, 'agent.ts');
  writeFileSync(
    file,
    `import { AgentBase } from '@signalwire/sdk';
    enum Words { Hello = 'Hello.' }
    export const agent = new AgentBase({ name: 'a' }).setPromptText(Words.Hello as string)
      .defineTool({ name: 'hello', description: 'Says hello.', handler: (): string => Words.Hello });`,
  );
  const command = join(folder, 'node_modules/@signalwire/sdk/dist/cli/main.js');
  const listed = execFileSync(process.execPath, [command, file, '--list-tools', '--raw'], { encoding: 'utf8' });
  expect(JSON.parse(listed)).toMatchObject([{ name: 'hello', type: 'local' }]);
});
