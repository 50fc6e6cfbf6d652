// Packs what is published: `npm run pack` writes a tarball of each package into `packed/`, or into the folder that is
// named. Those are what goes to the registry: `npm publish packed/<tarball>`.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { prepare, root } from './lib/prepare.mjs';
import { publishable, published } from './publishable.mjs';

const into = resolve(process.argv[2] ?? join(root, 'packed'));

if (process.env.PACK_BUILT !== '1') await prepare();
mkdirSync(into, { recursive: true });
for (const name of published) {
  const folder = join(into, name);
  await publishable(name, folder);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const [{ filename }] = JSON.parse(
    execFileSync(npm, ['pack', '--json', '--offline', '--ignore-scripts', '--pack-destination', into], {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    }),
  );
  rmSync(folder, { recursive: true });
  console.log(join(into, filename));
}
