import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Tests run on the sources; processes that tests start run on the build, as users do.
export default defineConfig({
  resolve: {
    alias: [
      { find: '#rest-resources', replacement: source('./packages/sdk/src/rest/resources/all.ts') },
      { find: '#builtin-skills', replacement: source('./packages/sdk/src/skills/builtin/all.ts') },
      { find: '@signalwire/sdk/swml', replacement: source('./packages/sdk/src/swml.ts') },
      { find: /^@signalwire\/(protocol|sdk|local)\/(.+)$/, replacement: `${source('./packages')}/$1/src/$2/index.ts` },
      { find: /^@signalwire\/(protocol|sdk|local)$/, replacement: `${source('./packages')}/$1/src/index.ts` },
    ],
  },
  test: {
    include: ['packages/*/{src,test}/**/*.test.ts', 'examples/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    pool: 'forks',
    testTimeout: 15_000,
    reporters: ['default'],
  },
});
