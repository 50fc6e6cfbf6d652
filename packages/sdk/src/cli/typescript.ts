import * as node from 'node:module';
import { CliError } from './errors.js';

/** Has Node load TypeScript from here on, without a build. Types are left out, not checked. @param hooks The module that does it. */
export function loadTypeScript(hooks: string): void {
  // Node 20 knows no more than the older way, in which what loads runs in a thread of its own.
  node.register(hooks);
}

/** @throws {CliError} When a file's kind is none that can be loaded. */
export function kindOf(file: string): 'typescript' | 'javascript' {
  if (/\.(ts|mts)$/.test(file) && !/\.d\.m?ts$/.test(file)) return 'typescript';
  if (/\.(js|mjs|cjs)$/.test(file)) return 'javascript';
  throw new CliError(`${file} is none of .ts, .mts, .js, .mjs and .cjs.`);
}
