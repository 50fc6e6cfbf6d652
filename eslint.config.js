import tseslint from 'typescript-eslint';

// Biome lints and formats; ESLint is here for the one check that needs types: promises that nobody waits for.
export default tseslint.config(
  { ignores: ['**/dist/**', '**/*.generated.ts', '**/*.js', '**/*.mjs', '**/*.cjs'] },
  {
    files: ['packages/**/*.ts', 'examples/**/*.ts', 'test/**/*.ts'],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: {
        project: ['packages/*/tsconfig.json', 'examples/tsconfig.json', 'tsconfig.check.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
    },
  },
);
