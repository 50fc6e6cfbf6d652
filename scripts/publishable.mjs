// Makes a package as it goes to the registry: `node scripts/publishable.mjs sdk FOLDER`, after a build. Nothing in it
// differs from what the build makes but how many files the code is in, and how it is spaced: each file that is loaded
// costs a start, and so does each byte, so that what is loaded together is one.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const packages = fileURLToPath(new URL('../packages/', import.meta.url));

/** Of our own packages, what is large and loaded late stays where it is; the rest is small and goes in. */
const apart = [
  '@signalwire/protocol/swml/validate',
  '@signalwire/protocol/swml/validate/*',
  '@signalwire/protocol/swml/schema',
];

/** Writes a package (`sdk`, `protocol`) into a folder, which is emptied before. */
export async function publishable(name, folder) {
  const from = join(packages, name);
  const manifest = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'));
  const others = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }).filter(
    (other) => other !== '@signalwire/protocol',
  );
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'README.md', 'LICENSE'])
    if (existsSync(join(from, file))) cpSync(join(from, file), join(folder, file));
  cpSync(join(from, 'dist'), join(folder, 'dist'), {
    recursive: true,
    filter: (path) => !/\.(js|js\.map|tsbuildinfo)$/.test(path),
  });
  await build({
    entryPoints: Object.values(manifest.exports).flatMap((target) => filesOf(from, target.default)),
    outbase: join(from, 'dist'),
    outdir: join(folder, 'dist'),
    chunkNames: 'parts/[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external: [...apart, ...others.flatMap((other) => [other, `${other}/*`])],
    minifyWhitespace: true,
    minifySyntax: true,
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'warning',
  });
}

/** The files of an export, which may be a pattern. */
function filesOf(from, target) {
  const [folder, ending] = target.split('*');
  if (ending === undefined) return [join(from, target)];
  return readdirSync(join(from, folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => join(from, folder, file));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , name, folder] = process.argv;
  if (!['sdk', 'protocol'].includes(name) || !folder) {
    console.error('Which package, and into which folder? `node scripts/publishable.mjs sdk FOLDER`');
    process.exit(1);
  }
  await publishable(name, resolve(folder));
}
