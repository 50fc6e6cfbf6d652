import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SkillRegistry } from '../../src/skills/index.js';
import { make } from '../agents/desk.js';

let program: string;
beforeEach(() => {
  program = mkdtempSync(join(tmpdir(), 'program-'));
  vi.spyOn(process, 'cwd').mockReturnValue(program);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(program, { recursive: true });
  SkillRegistry.resetInstance();
});

// Packages bring a copy of this one of their own.
const base = new URL('../../dist/skills/index.js', import.meta.url).href;
const code = (name: string) => `import { SkillBase } from ${JSON.stringify(base)};
export class Found extends SkillBase {
  static SKILL_NAME = '${name}';
  static SKILL_DESCRIPTION = 'Found.';
  getTools() { return [{ name: '${name}_it', description: 'Does it.', handler: () => 'done' }]; }
}\n`;

/** Installs a package in the program's node_modules. */
function install(name: string, description: object, files: Record<string, string>): void {
  const all = { 'package.json': JSON.stringify({ name, version: '1.0.0', type: 'module', ...description }), ...files };
  for (const [file, text] of Object.entries(all)) {
    const path = join(program, 'node_modules', name, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

const wrong = { 'wrong.js': 'throw new Error("This file is for others.");\n' };

test.each([
  ['its main file', 'signalwire-skill-acme', { main: 'lib/a.js' }, 'lib/a.js'],
  ['a folder as main', 'signalwire-skill-acme', { main: './lib' }, 'lib/index.js'],
  ['no word of it', 'signalwire-skill-acme', {}, 'index.js'],
  ['one export', 'signalwire-skill-acme', { exports: './dist/a.js' }, 'dist/a.js'],
  [
    'exports for an import alone',
    'signalwire-skill-acme',
    { exports: { '.': { types: './a.d.ts', import: './dist/a.js' }, './package.json': './package.json' } },
    'dist/a.js',
  ],
  [
    'exports of both kinds',
    'signalwire-skill-acme',
    { exports: { require: './wrong.js', import: { browser: './wrong.js', node: './a.mjs', default: './wrong.js' } } },
    'a.mjs',
  ],
  ['a scope', '@anyone/signalwire-skill-acme', { exports: { import: ['./a.js'] } }, 'a.js'],
])('a skill comes from a package with %s', async (_, name, description, file) => {
  install(name, description, { ...wrong, [file]: code('acme') });
  const agent = await make().addSkill('acme');
  expect(agent.listToolNames()).toContain('acme_it');
  expect(SkillRegistry.getInstance().getSkillSchema('acme')).toMatchObject({ source: 'package' });
});

test('a name with underscores is one with dashes in the package', async () => {
  install('signalwire-skill-road-works', {}, { 'index.js': code('road_works') });
  expect((await make().addSkill('road_works')).hasSkill('road_works')).toBe(true);
});

test('a package that brings something else, or nothing, is named', async () => {
  install('signalwire-skill-acme', {}, { 'index.js': code('other') });
  await expect(make().addSkill('acme')).rejects.toThrow('signalwire-skill-acme exports no skill with the SKILL_NAME');
  install('signalwire-skill-none', { exports: { './sub': './a.js', require: './wrong.js' } }, wrong);
  await expect(make().addSkill('none')).rejects.toThrow('exports nothing that can be imported');
  install('signalwire-skill-out', { exports: '../signalwire-skill-none/wrong.js' }, {});
  await expect(make().addSkill('out')).rejects.toThrow('which is not in it');
  await expect(make().addSkill('absent')).rejects.toThrow('There is no skill "absent"');
});

test('a name that two packages have, or a folder and a package, is refused with both places', async () => {
  install('signalwire-skill-acme', {}, { 'index.js': code('acme') });
  install('@anyone/signalwire-skill-acme', {}, { 'index.js': code('acme') });
  await expect(make().addSkill('acme')).rejects.toThrow(
    'comes from the package signalwire-skill-acme and from @anyone/signalwire-skill-acme',
  );
  install('signalwire-skill-twice', {}, { 'index.js': code('twice') });
  const folder = join(program, 'skills');
  mkdirSync(folder);
  writeFileSync(join(folder, 'twice.mjs'), code('twice'));
  vi.stubEnv('SWML_SKILL_DISCOVERY_ENABLED', 'true');
  vi.stubEnv('SIGNALWIRE_SKILL_PATHS', folder);
  for (let i = 0; i < 2; i++)
    await expect(make().addSkill('twice')).rejects.toThrow(/twice\.mjs and from the package signalwire-skill-twice/);
});
