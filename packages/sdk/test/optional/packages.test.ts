import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const dist = (path: string) => JSON.stringify(fileURLToPath(new URL(`../../dist/${path}`, import.meta.url)));

/** Makes packages unknown to a process, as if they were not installed. */
const without = (...names: string[]) => `
  import { register } from 'node:module';
  register('data:text/javascript,' + encodeURIComponent(\`
    export async function resolve(specifier, context, next) {
      if (${JSON.stringify(names)}.includes(specifier))
        throw Object.assign(new Error('Cannot find package ' + specifier), { code: 'ERR_MODULE_NOT_FOUND' });
      return next(specifier, context);
    }
  \`));
`;

/** Runs a program on the built package. */
async function run(program: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program]);
  return stdout;
}

test('without the package redis everything works but state in Redis, which says what is missing', async () => {
  const said = await run(`
    ${without('redis')}
    const { MemoryStateStore, RedisStateStore } = await import(${dist('index.js')});
    console.log(await new MemoryStateStore().increment('n'));
    await new RedisStateStore('redis://localhost').get('x').catch((error) => console.log(error.message));
  `);
  expect(said.trim().split('\n')).toEqual([
    '1',
    'State in Redis needs the package "redis", version 6: npm install redis@6.',
  ]);
});

const agent = `
  const { AgentBase } = await import(${dist('agents/index.js')});
  const agent = new AgentBase({ name: 'desk', basicAuth: ['u', 'p'] });
  const headers = { authorization: 'Basic ' + btoa('u:p') };
  const ask = async () => console.log((await agent.fetch(new Request('http://localhost/', { headers }))).status);
`;

test('without OpenTelemetry nothing of it is loaded, and without its package agents answer all the same', async () => {
  expect(await run(`${agent} await ask(); console.log(Symbol.for('opentelemetry.js.api.1') in globalThis);`)).toBe(
    '200\nfalse\n',
  );
  const said = await run(`
    ${without('@opentelemetry/api')}
    globalThis[Symbol.for('opentelemetry.js.api.1')] = { version: '1.9.0' };
    ${agent} await ask(); await ask();
  `);
  expect(said.match(/^200$/gm)).toHaveLength(2);
  expect(said.match(/finds no @opentelemetry\/api/g)).toHaveLength(1);
});
