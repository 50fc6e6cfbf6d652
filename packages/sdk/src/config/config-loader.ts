import { environment, nodeModule } from '../environment/index.js';
import { interpolate, interpolateJson, substitute } from './substitute.js';
import { at, isSafeKey, isTree, mergeTrees, type Tree, withValue } from './tree.js';

const files = () => nodeModule('fs', 'ConfigLoader');
const { resolve, join, extname } = {
  resolve: (...parts: string[]) => nodeModule('path', 'ConfigLoader').resolve(...parts),
  join: (...parts: string[]) => nodeModule('path', 'ConfigLoader').join(...parts),
  extname: (path: string) => nodeModule('path', 'ConfigLoader').extname(path),
};

/**
 * Configuration out of a JSON file, in which `${NAME|default}` stands for an environment variable. [config-loader]
 *
 * @example
 * const port = new ConfigLoader('./config.json').get<number>('server.port', 3000);
 */
export class ConfigLoader {
  /** The files that were given to the constructor. */
  readonly configPaths: string[];
  private tree: Tree = {};
  private file: string | null = null;
  private loaded = false;

  /**
   * @param filePaths A file, or several of which the first that exists is loaded, if one does.
   * @throws {Error} When the one file does not exist, or a file cannot be read or is no JSON object.
   */
  constructor(filePaths?: string | string[]) {
    this.configPaths = filePaths === undefined ? [] : [filePaths].flat();
    const file = typeof filePaths === 'string' ? filePaths : this.configPaths.find(isFile);
    if (file !== undefined) this.load(file);
  }

  /**
   * Finds a file of a name and loads it: in the working directory, in its `config`, in `~/.signalwire`, in `.swml`
   * here and at home, in `/etc/swml`.
   * @param additionalPaths Directories to look into before those.
   * @param serviceName Looks before anything else for the name with this and an underscore in front.
   * @returns `null` when there is none.
   * @throws {Error} When the file cannot be read or is no JSON object.
   */
  static search(filename: string, additionalPaths: string[] = [], serviceName?: string): ConfigLoader | null {
    const own =
      serviceName === undefined ? [] : [`${serviceName}_${filename}`, join('.swml', `${serviceName}_${filename}`)];
    const folders = [...additionalPaths, '.', 'config', atHome('.signalwire'), '.swml', atHome('.swml'), '/etc/swml'];
    const found = [...own, ...folders.map((folder) => join(folder, filename))].find(isFile);
    return found === undefined ? null : new ConfigLoader(found);
  }

  /**
   * Finds the configuration file of a service, and does not load it.
   * @param serviceName Looks before anything else for `<name>_config.json`, here and in `.swml`.
   * @param additionalPaths Files to look for before the usual ones.
   * @returns Its absolute path; `null` when there is none.
   */
  static findConfigFile(serviceName?: string, additionalPaths: string[] = []): string | null {
    const own = serviceName ? [`${serviceName}_config.json`, join('.swml', `${serviceName}_config.json`)] : [];
    const usual = ['config.json', 'agent_config.json', join('.swml', 'config.json'), atHome('.swml', 'config.json')];
    const found = [...own, ...additionalPaths, ...usual, '/etc/swml/config.json'].find(isFile);
    return found === undefined ? null : resolve(found);
  }

  /**
   * Loads a file in place of what was loaded.
   * @throws {Error} When it does not exist, cannot be read or is no JSON object.
   */
  load(filePath: string): this {
    const file = resolve(filePath);
    if (/^\.ya?ml$/i.test(extname(file)))
      throw new Error(`The configuration file ${file} is YAML by its name; configuration is read from JSON.`);
    this.tree = parse(read(file), file);
    this.file = file;
    this.loaded = true;
    return this;
  }

  /** Takes a copy of an object in place of what was loaded. @throws {TypeError} When it is none, or holds what cannot be copied. */
  loadFromObject(obj: Record<string, unknown>): this {
    if (!isTree(obj)) throw new TypeError('loadFromObject() takes an object.');
    this.tree = structuredClone(obj);
    this.file = null;
    this.loaded = true;
    return this;
  }

  /** The value at a path such as `server.port`, or the default when there is none. */
  get<T = unknown>(path: string, defaultValue?: T): T {
    const value = at(this.tree, path);
    return (value === undefined ? defaultValue : value) as T;
  }

  has(path: string): boolean {
    return at(this.tree, path) !== undefined;
  }

  /** Sets the value at a path; what is missing on the way is made. @throws {TypeError} When a key of the path cannot be set. */
  set(path: string, value: unknown): this {
    this.tree = withValue(this.tree, path, value);
    this.loaded = true;
    return this;
  }

  /** A section with its variables replaced and its values read as what they look like; empty when there is none. */
  getSection(section: string): Record<string, unknown> {
    const value = isSafeKey(section) && Object.hasOwn(this.tree, section) ? this.tree[section] : undefined;
    return isTree(value) ? (this.substituteVars(value) as Tree) : {};
  }

  /** A shallow copy of everything. */
  getAll(): Record<string, unknown> {
    return { ...this.tree };
  }

  /** The same as {@link getAll}. */
  getConfig(): Record<string, unknown> {
    return this.getAll();
  }

  /** The absolute path of the loaded file; `null` without one. */
  getFilePath(): string | null {
    return this.file;
  }

  /** The same as {@link getFilePath}. */
  getConfigFile(): string | null {
    return this.file;
  }

  /** Whether anything was loaded or set. */
  hasConfig(): boolean {
    return this.loaded;
  }

  /** Text with each `${NAME|default}` replaced; without a variable and a default, by nothing. */
  interpolateEnvVars(input: string): string {
    return interpolate(input);
  }

  /**
   * A copy of a value with the variables in its strings replaced and the strings read as what they look like: `true`,
   * `false`, whole numbers, decimals.
   * @param maxDepth Levels to go down.
   * @throws {Error} When the value is nested deeper.
   */
  substituteVars(value: unknown, maxDepth = 10): unknown {
    return substitute(value, maxDepth);
  }

  /**
   * Everything, with environment variables filling in what is missing: `SWML_SERVER_PORT` is `server.port`. Their
   * values stay text.
   */
  mergeWithEnv(envPrefix = 'SWML_'): Record<string, unknown> {
    const names = Object.keys(environment()).filter((name) => name.startsWith(envPrefix));
    let fromEnv: Tree = {};
    for (const name of names.sort()) {
      const keys = name.slice(envPrefix.length).toLowerCase().split('_');
      if (keys.every((key) => key !== '' && isSafeKey(key)))
        fromEnv = withValue(fromEnv, keys.join('.'), environment()[name]);
    }
    return mergeTrees(fromEnv, this.substituteVars(this.tree) as Tree);
  }
}

const atHome = (...parts: string[]) => join(nodeModule('os', 'ConfigLoader').homedir(), ...parts);

function isFile(path: string): boolean {
  return files().statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function read(file: string): string {
  try {
    return files().readFileSync(file, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why =
      code === 'ENOENT' ? 'does not exist' : code === 'EACCES' ? 'may not be read' : `cannot be read: ${message}`;
    throw new Error(`The configuration file ${file} ${why}.`, { cause: error });
  }
}

function parse(text: string, file: string): Tree {
  let value: unknown;
  try {
    value = JSON.parse(interpolateJson(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    // The parser's own message quotes the text, and with it the values of variables.
    const where = /position \d+|line \d+ column \d+/.exec((error as Error).message)?.[0];
    throw new Error(`The configuration file ${file} is not JSON${where ? ` (at ${where})` : ''}.`);
  }
  if (!isTree(value)) throw new Error(`The configuration file ${file} must hold a JSON object.`);
  return value;
}
