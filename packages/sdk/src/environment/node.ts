type Builtins = {
  dns: typeof import('node:dns');
  fs: typeof import('node:fs');
  module: typeof import('node:module');
  net: typeof import('node:net');
  os: typeof import('node:os');
  path: typeof import('node:path');
  tls: typeof import('node:tls');
};

/**
 * A module of Node's own, asked for when it is needed, so that runtimes without it can load everything else.
 * @param what What needs it, for the error.
 * @throws {Error} Where the runtime has no such module.
 */
export function nodeModule<Name extends keyof Builtins>(name: Name, what: string): Builtins[Name] {
  const { process } = globalThis as { process?: Partial<NodeJS.Process> };
  const found = process?.getBuiltinModule?.(`node:${name}`);
  if (!found) throw new Error(`${what} needs Node's module "${name}", which this runtime does not have.`);
  return found as Builtins[Name];
}
