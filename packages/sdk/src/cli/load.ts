import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { heldBack } from '../config/index.js';
import { CliError } from './errors.js';
import { isApp, isServer, isService, isServiceClass, type Service } from './service.js';
import { kindOf, loadTypeScript } from './typescript.js';

/** A service of the file. */
export interface Found {
  /** What it is exported as; `served` when the file serves it by itself. */
  readonly source: string;
  readonly service: Service;
  /** Where it is served. */
  readonly route: string;
}

/** A class or a function that may make a service, by the name that it is exported as. */
export interface Maker {
  readonly source: string;
  readonly isClass: boolean;
  readonly make: () => Promise<Service | undefined>;
}

/** What is in a file. */
export interface Loaded {
  readonly found: readonly Found[];
  readonly makers: readonly Maker[];
}

/** Loads a file and finds what is in it. @param hooks What loads TypeScript. @throws {CliError} When it cannot be loaded. */
export async function load(file: string, hooks: string): Promise<Loaded> {
  const path = resolve(file);
  if (!existsSync(path)) throw new CliError(`There is no file ${path}.`);
  if (kindOf(path) === 'typescript') loadTypeScript(hooks);
  let exported: Record<string, unknown>;
  try {
    exported = (await import(pathToFileURL(path).href)) as Record<string, unknown>;
  } catch (error) {
    throw new CliError(`${file} could not be loaded: ${traceOf(error)}`);
  }
  const services: Found[] = [];
  const add = (source: string, service: Service, route = service.route) => {
    if (!services.some((known) => known.service === service)) services.push({ source, service, route });
  };
  const addAny = (source: string, value: unknown) => {
    if (isService(value)) add(source, value);
    if (isServer(value)) for (const [route, agent] of value.getAgents()) add(source, agent, route);
  };
  for (const [name, value] of inOrder(exported)) {
    addAny(name, value);
    if (isApp(value)) add(name, await agentOfApp(name, value));
  }
  await programsStarted(file);
  for (const value of heldBack()) addAny('served', value);
  return { found: services, makers: inOrder(exported).flatMap(([name, value]) => makerOf(name, value)) };
}

/** `agent` and `default` first: when there are several, those are meant. */
function inOrder(exported: Record<string, unknown>): [string, unknown][] {
  const first = ['agent', 'default', 'module.exports'];
  const place = ([name]: [string, unknown]) => (first.includes(name) ? first.indexOf(name) : first.length);
  return Object.entries(exported).sort((one, other) => place(one) - place(other));
}

async function agentOfApp(source: string, app: { entry: () => void }): Promise<Service> {
  const { buildAgent } = await import('../livewire/index.js');
  try {
    return (await buildAgent(app)) as unknown as Service;
  } catch (error) {
    throw new CliError(`The program ${source} could not be started: ${traceOf(error)}`);
  }
}

/** Waits until programs that start by themselves have come to what they serve. */
async function programsStarted(file: string): Promise<void> {
  for (const value of heldBack().filter((each) => each instanceof Promise)) {
    try {
      await value;
    } catch (error) {
      throw new CliError(`${file} could not be started: ${traceOf(error)}`);
    }
  }
}

function makerOf(source: string, value: unknown): Maker[] {
  if (isServiceClass(value)) {
    const make = async () => {
      try {
        return new value();
      } catch {
        // Many take options, of which the name is the one that there must be.
        return new value({ name: 'cli-agent' });
      }
    };
    return [{ source, isClass: true, make }];
  }
  if (typeof value !== 'function' || /^class\b/.test(String(value))) return [];
  const make = async () => {
    const made: unknown = await (value as () => unknown)();
    return isService(made) ? made : undefined;
  };
  return [{ source, isClass: false, make }];
}

function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.stack?.includes(error.message) ? error.stack : `${error.message}\n${error.stack ?? ''}`;
}
