import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { emitRelay } from './emit/relay.js';
import { emitRest } from './emit/rest/index.js';
import { emitSwml } from './emit/swml.js';
import { emitWebhooks } from './emit/webhooks.js';
import { relay } from './relay/index.js';
import { namespaces } from './rest/index.js';
import { verbs } from './swml/index.js';
import { webhooks } from './webhooks/index.js';

const source = fileURLToPath(new URL('../src', import.meta.url));

/** Every generated file of this package, by path below `src`. */
export function generate(): Map<string, string> {
  const files = new Map<string, string>();
  for (const [path, text] of emitRest(namespaces)) files.set(`rest/${path}`, text);
  for (const [path, text] of emitSwml(verbs)) files.set(`swml/${path}`, text);
  for (const [path, text] of emitRelay(relay)) files.set(`relay/${path}`, text);
  for (const [path, text] of emitWebhooks(webhooks)) files.set(`webhooks/${path}`, text);
  return files;
}

/** The generated files that are on disk now, by path below `src`. */
export async function onDisk(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const entry of await readdir(source, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.generated.ts')) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(relative(source, path), await readFile(path, 'utf8'));
  }
  return files;
}

/** Writes what changed and removes what is no longer generated. */
async function write(): Promise<void> {
  const [wanted, present] = [generate(), await onDisk()];
  let changed = 0;
  for (const [path, text] of wanted) {
    if (present.get(path) === text) continue;
    await mkdir(dirname(join(source, path)), { recursive: true });
    await writeFile(join(source, path), text);
    changed++;
  }
  for (const path of present.keys()) if (!wanted.has(path)) await rm(join(source, path));
  console.log(`${wanted.size} generated files, ${changed} changed.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await write();
