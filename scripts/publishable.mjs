// Makes a package as it goes to the registry: `node scripts/publishable.mjs sdk FOLDER`, after a build; `npm run pack`
// does it for all. Nothing in it differs from what the build makes but how many files the code of `sdk` and `protocol`
// is in, and how it is spaced: each file that is loaded costs a start, and so does each byte, so that what is loaded
// together is one.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const packages = join(root, 'packages');

/** Of our own packages, what is large and loaded late stays where it is; the rest is small and goes in. */
const apart = /^@signalwire\/protocol\/swml\/(validate|schema)/;

/**
 * Into which files goes what the first export needs: each module into the first of these that one of its exports needs,
 * so that who imports the first loads few files, and who imports another little that it does not need.
 */
const layers = {
  sdk: {
    of: 'agents/index',
    files: {
      base: ['rest/index', 'relay/index'],
      security: ['security/index'],
      swml: ['swml'],
      agents: ['agents/index'],
    },
  },
  protocol: { of: 'swml/validate/lazily/index', files: { checks: ['swml/validate/lazily/index'] } },
};

/**
 * What is loaded by its name when it is first used, on Node: each of its modules stays a file of its own, and the import
 * that chooses between these and one with all of them stays as it is.
 */
const onDemand = { sdk: { '#builtin-skills': 'skills/builtin' } };

/** The packages that are published, each after those that it depends on. */
export const published = ['protocol', 'sdk', 'local'];

/** Writes a package into a folder, which is emptied before. */
export async function publishable(name, folder) {
  const from = join(packages, name);
  const manifest = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'));
  const bundled = name in layers;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of ['README.md', 'LICENSE']) cpSync(join(root, file), join(folder, file));
  cpSync(join(from, 'dist'), join(folder, 'dist'), {
    recursive: true,
    filter: (path) => statSync(path).isDirectory() || isOfNow(path, from, bundled ? /\.d\.ts(\.map)?$/ : builtFile),
  });
  // Where maps lead.
  cpSync(join(from, 'src'), join(folder, 'src'), { recursive: true, filter: (path) => !/\.test\.ts$/.test(path) });
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifestOf(manifest, bundled), null, 2)}\n`);
  if (bundled) await bundle(name, from, folder, manifest);
}

const builtFile = /\.(d\.ts|js)(\.map)?$/;

/** Whether a file of a build is wanted, and not what is left of a source that is gone. */
function isOfNow(path, from, wanted) {
  return (
    wanted.test(path) && existsSync(join(from, 'src', relative(join(from, 'dist'), path)).replace(builtFile, '.ts'))
  );
}

/** What a package says of itself, without what concerns those alone who work on it. */
function manifestOf({ scripts: _, devDependencies: __, imports, ...manifest }, bundled) {
  if (imports === undefined) return manifest;
  const kept = Object.keys(onDemand[manifest.name.replace('@signalwire/', '')] ?? {});
  const wanted = Object.entries(imports).filter(([name]) => !bundled || kept.includes(name));
  return wanted.length > 0 ? { ...manifest, imports: Object.fromEntries(wanted) } : manifest;
}

async function bundle(name, from, folder, manifest) {
  const others = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }).filter(
    (other) => other !== '@signalwire/protocol',
  );
  const late = onDemand[name] ?? {};
  const targets = [...Object.values(manifest.exports).map(({ default: target }) => target), ...loadedByPath(manifest)];
  const entries = { ...entriesOf(from, targets), ...modulesIn(from, Object.values(late)) };
  const build = await rolldown({
    input: entries,
    external: (id) =>
      id.startsWith('node:') ||
      apart.test(id) ||
      Object.hasOwn(late, id) ||
      others.some((other) => id === other || id.startsWith(`${other}/`)),
    platform: 'node',
    plugins: [maps],
    onLog: (level, log) => {
      if (level === 'warn') console.warn(log.message);
    },
  });
  await build.write({
    dir: join(folder, 'dist'),
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'parts/[name]-[hash].js',
    codeSplitting: { groups: groupsOf(layers[name], entries) },
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
    sourcemap: true,
    sourcemapExcludeSources: true,
    sourcemapPathTransform: (source, map) =>
      installed(resolve(dirname(map), source), join(from, relative(folder, map))),
  });
  await build.close();
}

/** How a source is reached from a map where the packages are installed beside each other, as they are here. */
const installed = (source, map) => relative(dirname(map), source).replaceAll('\\', '/');

/** Maps lead to the TypeScript, not to what the build made of it. */
const maps = {
  name: 'maps',
  load: (id) => {
    if (!existsSync(`${id}.map`)) return null;
    return { code: readFileSync(id, 'utf8'), map: JSON.parse(readFileSync(`${id}.map`, 'utf8')) };
  },
};

/** What is run by its path: commands, and what Node loads into a thread of its own for them. */
function loadedByPath({ bin = {} }) {
  const commands = Object.values(bin);
  return commands.length > 0 ? [...commands, './dist/cli/typescript-hooks.js'] : [];
}

/** The modules of each target, which may be a pattern, by where they come to lie in `dist`. */
function entriesOf(from, targets) {
  const entries = {};
  for (const target of targets) {
    const [folder, ending] = target.split('*');
    const files =
      ending === undefined
        ? [target]
        : readdirSync(join(from, folder))
            .filter((file) => file.endsWith(ending))
            .map((file) => folder + file);
    for (const file of files) entries[/^\.\/dist\/(.*)\.js$/.exec(file)[1]] = join(from, file);
  }
  return entries;
}

/** The modules of folders, of which there is a source now. */
function modulesIn(from, folders) {
  const files = folders.flatMap((folder) => readdirSync(join(from, 'dist', folder)).map((file) => `${folder}/${file}`));
  return Object.fromEntries(
    files
      .filter((file) => file.endsWith('.js') && isOfNow(join(from, 'dist', file), from, builtFile))
      .map((file) => [file.replace(/\.js$/, ''), join(from, 'dist', file)]),
  );
}

function groupsOf({ of, files }, entries) {
  const reached = new Map();
  /** The modules that an entry loads at its import. */
  const modulesOf = (entry, context) => {
    if (reached.has(entry)) return reached.get(entry);
    const found = new Set();
    const left = [entries[entry]];
    for (let id = left.pop(); id; id = left.pop()) {
      if (found.has(id)) continue;
      found.add(id);
      left.push(...(context.getModuleInfo(id)?.importedIds ?? []));
    }
    reached.set(entry, found);
    return found;
  };
  return Object.entries(files).map(([layer, needing], index, { length }) => ({
    debugName: layer,
    name: (id, context) =>
      modulesOf(of, context).has(id) && needing.some((entry) => modulesOf(entry, context).has(id)) ? layer : null,
    priority: length - index,
  }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , name, folder] = process.argv;
  if (!published.includes(name) || !folder) {
    console.error('Which package, and into which folder? `node scripts/publishable.mjs sdk FOLDER`');
    process.exit(1);
  }
  await publishable(name, resolve(folder));
}
