import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// Every program in these pages is compiled as its reader's would be, and run; servers do not start.
const pages = ['skills', 'prefabs', 'livewire', 'cli'];

interface Block {
  readonly name: string;
  readonly file: string;
  readonly source: string;
}

const root = fileURLToPath(new URL('..', import.meta.url));
// Below the workspace, so that packages are found as a reader's program finds them.
const folder = `${root}examples/.cache/docs`;

const blocks: readonly Block[] = pages.flatMap((page) => {
  const text = readFileSync(`${root}docs/${page}.md`, 'utf8');
  return [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, source = ''], i) => ({
    name: `${page}.md, block ${i + 1}`,
    file: `${folder}/${page}-${i + 1}.mts`,
    source,
  }));
});

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  for (const { file, source } of blocks) writeFileSync(file, source);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('they compile', () => {
  const program = ts.createProgram(
    blocks.map(({ file }) => file),
    {
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      strict: true,
      exactOptionalPropertyTypes: true,
      noImplicitOverride: true,
      skipLibCheck: true,
      types: ['node'],
      noEmit: true,
    },
  );
  const problems = ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const at = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `${file?.fileName.split('/').at(-1)}:${at} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
  expect(problems).toEqual([]);
}, 60_000);

describe('they run', () => {
  test.concurrent.each(blocks)(
    '$name',
    async ({ file, source }) => {
      const { outputText } = ts.transpileModule(source, {
        compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
      });
      const program = file.replace('.mts', '.mjs');
      writeFileSync(program, outputText);
      const { stderr } = await promisify(execFile)(process.execPath, [program], {
        env: { ...process.env, SWAIG_CLI_MODE: 'true', SIGNALWIRE_LOG_MODE: 'off' },
        timeout: 30_000,
      });
      expect(stderr).toBe('');
    },
    40_000,
  );
});
