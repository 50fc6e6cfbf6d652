// Makes the SDK as it goes to the registry: `node scripts/publishable.mjs FOLDER`, after a build. Nothing in it differs
// from what the build makes but how many files the code is in: each file that is loaded costs a start, so that what is
// loaded together is one.
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const sdk = fileURLToPath(new URL('../packages/sdk', import.meta.url));

/** Of our own packages, what is large and loaded late stays where it is; the rest is small and goes in. */
const apart = ['@signalwire/protocol/swml/validate', '@signalwire/protocol/swml/schema'];

/** Writes the package into a folder, which is emptied before. */
export async function publishable(folder) {
  const { exports, dependencies, peerDependencies } = JSON.parse(readFileSync(join(sdk, 'package.json'), 'utf8'));
  const others = Object.keys({ ...dependencies, ...peerDependencies }).filter(
    (name) => name !== '@signalwire/protocol',
  );
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of ['package.json', 'README.md', 'LICENSE'])
    cpSync(join(sdk, name), join(folder, name), { force: true, errorOnExist: false, filter: exists });
  cpSync(join(sdk, 'dist'), join(folder, 'dist'), {
    recursive: true,
    filter: (path) => !/\.(js|js\.map|tsbuildinfo)$/.test(path),
  });
  await build({
    entryPoints: Object.values(exports).map(({ default: file }) => join(sdk, file)),
    outbase: join(sdk, 'dist'),
    outdir: join(folder, 'dist'),
    chunkNames: 'parts/[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external: [...apart, ...others.flatMap((name) => [name, `${name}/*`])],
    minifyWhitespace: true,
    minifySyntax: true,
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'warning',
  });
}

function exists(path) {
  try {
    readFileSync(path);
    return true;
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , folder] = process.argv;
  if (!folder) {
    console.error('Into which folder? `node scripts/publishable.mjs FOLDER`');
    process.exit(1);
  }
  await publishable(resolve(folder));
}
