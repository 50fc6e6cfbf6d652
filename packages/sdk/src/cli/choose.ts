import { nearest } from '@signalwire/protocol/nearest';
import type { CommandLine } from './command-line.js';
import { CliError } from './errors.js';
import type { Found, Loaded, Maker } from './load.js';
import type { Service } from './service.js';

/** What a list of agents says of one. */
export interface Listed {
  readonly class: string;
  readonly name: string | null;
  readonly route: string | null;
  readonly export: string;
}

export const classOf = (service: Service): string => service.constructor.name;

/** The agents of a file: those that are there, and the classes of which it makes none. */
export function listed({ found, makers }: Loaded): Listed[] {
  const there = found.map(({ service, source, route }) => ({
    class: classOf(service),
    name: service.name,
    route,
    export: source,
  }));
  const known = new Set(there.map((each) => each.class));
  const classes = makers.filter(({ isClass, source }) => isClass && !known.has(source));
  return [...there, ...classes.map(({ source }) => ({ class: source, name: null, route: null, export: source }))];
}

/** The agent that is meant. @throws {CliError} When there is none, or it is not clear which. */
export async function choose(loaded: Loaded, { values, file }: CommandLine): Promise<Found> {
  const { 'agent-class': wanted, route } = values;
  const routed = (found: Found) => (route === undefined ? found : { ...found, route: pathOf(route) });
  if (wanted !== undefined) return routed(await named(loaded, wanted, file));
  const { found } = loaded;
  if (route !== undefined) {
    const there = found.filter((each) => pathOf(each.route) === pathOf(route));
    if (there.length === 1) return there[0] as Found;
  }
  const [first, ...others] = found;
  if (first && (others.length === 0 || ['agent', 'default'].includes(first.source))) {
    // A server's agents are all exported as one thing.
    if (!others.some(({ source }) => source === first.source)) return routed(first);
  }
  if (first)
    throw new CliError(
      `There are several agents in ${file}; choose one with --agent-class or --route:\n${table(loaded)}`,
    );
  const classes = loaded.makers.filter(({ isClass }) => isClass);
  if (classes.length > 1)
    throw new CliError(
      `There are several classes of agents in ${file}; choose one with --agent-class:\n${table(loaded)}`,
    );
  const [only] = classes;
  if (only) return routed(await madeBy(only));
  const functions = loaded.makers.map(({ source }) => source);
  throw new CliError(
    `There is no agent in ${file}: export one (\`export const agent = new AgentBase(…)\`), a class of one, or run one.` +
      (functions.length > 0 ? ` If a function makes it, name it: --agent-class ${functions.join(' or ')}.` : ''),
  );
}

async function named(loaded: Loaded, wanted: string, file: string | undefined): Promise<Found> {
  const is = ({ source, service }: Found) => [classOf(service), source, service.name].includes(wanted);
  const matching = loaded.found.filter(is);
  if (matching.length > 1)
    throw new CliError(`Several agents of ${file} are called ${wanted}; choose one with --route:\n${table(loaded)}`);
  if (matching[0]) return matching[0];
  const maker = loaded.makers.find(({ source }) => source === wanted);
  if (maker) return madeBy(maker);
  const names = [
    ...loaded.found.flatMap(({ service, source }) => [classOf(service), source, service.name]),
    ...loaded.makers.map(({ source }) => source),
  ];
  const meant = nearest(wanted, names);
  throw new CliError(
    `There is no agent ${wanted} in ${file}.${meant ? ` Did you mean ${meant}?` : ''}${names.length > 0 ? `\n${table(loaded)}` : ''}`,
  );
}

async function madeBy({ source, make }: Maker): Promise<Found> {
  let service: Service | undefined;
  try {
    service = await make();
  } catch (error) {
    throw new CliError(`${source} cannot be made without arguments: ${(error as Error).message}`);
  }
  if (!service) throw new CliError(`${source}() makes no agent.`);
  return { source, service, route: service.route };
}

const table = (loaded: Loaded): string =>
  listed(loaded)
    .map((each) => `  ${describe(each)}`)
    .join('\n');

/** A line of a list of agents. */
export const describe = ({ class: type, name, route, export: source }: Listed): string =>
  name === null
    ? `${type} (class)`
    : `${type} ${JSON.stringify(name)} at ${route} (${source === 'served' ? 'served' : `export ${source}`})`;

const pathOf = (route: string): string => `/${route.replace(/^\/+|\/+$/g, '')}`;
