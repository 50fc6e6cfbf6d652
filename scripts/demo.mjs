// Prepares the workspace, then plays the demo; options after `--` go to it (`npm run demo -- --once`).
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { prepare, root } from './lib/prepare.mjs';

await prepare();

const demo = spawn(process.execPath, [join(root, 'examples/dist/demo/index.js'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
// The terminal sends its signals to the demo as well; it ends first and says how.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => demo.kill(signal));
demo.on('close', (code) => process.exit(code ?? 1));
