import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as local from '@signalwire/local';
import ts from 'typescript';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as relay from '../../src/relay/index.js';
import { silent } from './fake-server.js';
import { openSpace } from './local-space.js';

// The blocks of docs/relay.md, run against a local space as they stand there.

const path = fileURLToPath(new URL('../../../../docs/relay.md', import.meta.url));
const blocks = Object.fromEntries(
  [...readFileSync(path, 'utf8').matchAll(/```ts\n\/\/ title: (.+)\n([\s\S]+?)```/g)].map(([, title, code]) => [
    title,
    code,
  ]),
) as Record<string, string>;

/** Clients that a block made, to end those that stay. */
const clients: relay.RelayClient[] = [];
class DocumentedClient extends relay.RelayClient {
  constructor(options: relay.RelayClientOptions = {}) {
    super({ ...options, logger: silent });
    clients.push(this);
  }
}
const sdk = { ...relay, RelayClient: DocumentedClient };
const modules: Record<string, object> = {
  '@signalwire/sdk': sdk,
  '@signalwire/local': { ...local, LocalSpace: { start: () => local.LocalSpace.start({ pace: 0, logger: silent }) } },
};

/** Runs a block. @returns what it wrote to the console, once it is over. */
async function run(title: string): Promise<unknown[][]> {
  const { outputText } = ts.transpileModule(blocks[title] as string, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  const body = outputText.replace(/^import (\{.+\}) from '(.+)';$/gm, "const $1 = modules['$2'];");
  const written: unknown[][] = [];
  const log = { log: (...line: unknown[]) => void written.push(line) };
  const AsyncFunction = (async () => undefined).constructor as new (
    ...args: string[]
  ) => (...given: unknown[]) => Promise<void>;
  await new AsyncFunction('modules', 'console', body)(modules, log);
  return written;
}

let space: local.LocalSpace;
let number: string;

beforeEach(async () => {
  ({ space, number } = await openSpace('front-desk'));
  for (const [name, value] of Object.entries({
    SIGNALWIRE_PROJECT_ID: space.project,
    SIGNALWIRE_API_TOKEN: space.token,
    SIGNALWIRE_SPACE: space.url,
    OFFICE_NUMBER: number,
  }))
    vi.stubEnv(name, value);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  for (const client of clients.splice(0)) await client.disconnect();
  await space.stop();
});

const caller = () => space.phone('+15550100031').dial(number);
const leave = () => Promise.all(clients.map((client) => client.disconnect()));

/** What happens around each block, and what comes of it. */
const stories: Record<string, () => Promise<void>> = {
  'A first application': async () => {
    const running = run('A first application');
    const call = await caller();
    await call.hear('Welcome to Spoke and Chain.');
    expect(await call.ended()).toBe('hangup');
    await leave();
    await running;
  },
  Asking: async () => {
    const running = run('Asking');
    const call = await caller();
    await call.hear('Press 1 for sales');
    call.press('1');
    await call.hear('Sales it is.');
    expect(await call.ended()).toBe('hangup');
    await leave();
    await running;
  },
  Listening: async () => {
    const running = run('Listening');
    const call = await caller();
    await call.answered();
    await call.log.first(({ type }) => type === 'record');
    call.press('#');
    const url = expect.stringMatching(/^http/);
    expect(await running).toEqual([
      ['recording', url],
      ['finished', url],
      ['recorded:', true],
    ]);
  },
  Dialing: async () => {
    space.phone('+15550100021').declines('busy');
    space.phone('+15550100022').declines('busy');
    space.phone('+15550100023').answers();
    const running = run('Dialing');
    const call = await space.phone('+15550100023').incoming();
    await call.hear('Your bicycle is ready.');
    expect(await running).toEqual([]);
    space.phone('+15550100023').declines('busy');
    expect(await run('Dialing')).toEqual([['busy']]);
  },
  Messages: async () => {
    space.phone('+15550100021');
    expect(await run('Messages')).toEqual([['delivered', '']]);
    expect((await space.phone('+15550100021').message()).body).toBe('Your bicycle is ready.');
  },
  'The connection': async () => {
    expect(await run('The connection')).toEqual([[404, 'refused']]);
  },
  'In a test': async () => {
    expect(await run('In a test')).toEqual([]);
  },
};

describe('docs/relay.md', () => {
  test.each(Object.keys(blocks))('%s', async (title) => {
    await stories[title]?.();
    expect(stories).toHaveProperty([title]);
  });

  test('every block has its story, and every story its block', () => {
    expect(Object.keys(blocks)).toEqual(Object.keys(stories));
  });

  test('the compiler takes the blocks', () => {
    const folder = fileURLToPath(new URL('.', import.meta.url));
    const options: ts.CompilerOptions = {
      target: ts.ScriptTarget.ES2023,
      lib: ['lib.es2023.d.ts', 'lib.esnext.disposable.d.ts'],
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      types: ['node'],
    };
    const files = new Map(Object.values(blocks).map((code, i) => [`${folder}block-${i}.mts`, code]));
    const host = ts.createCompilerHost(options);
    const { getSourceFile, fileExists, readFile } = host;
    host.fileExists = (name) => files.has(name) || fileExists(name);
    host.readFile = (name) => files.get(name) ?? readFile(name);
    host.getSourceFile = (name, ...more) => {
      const code = files.get(name);
      return code === undefined
        ? getSourceFile(name, ...more)
        : ts.createSourceFile(name, code, ts.ScriptTarget.ES2023);
    };
    const program = ts.createProgram([...files.keys()], options, host);
    const problems = ts.getPreEmitDiagnostics(program).map(({ messageText, file, start }) => {
      const at =
        file && start !== undefined
          ? `${file.fileName.slice(folder.length)}:${file.getLineAndCharacterOfPosition(start).line + 1} `
          : '';
      return `${at}${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
    expect(problems).toEqual([]);
  }, 60_000);
});
