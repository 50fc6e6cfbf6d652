import { nearest } from '@signalwire/protocol/nearest';
import { askForJson } from './ask.js';
import { type CommandLine, objectOf, pairsOf } from './command-line.js';
import type { Simulation } from './environment.js';
import { CliError } from './errors.js';
import type { Found } from './load.js';
import type { MadeUpCall } from './post-data.js';

type Data = Record<string, unknown>;

/** Where a function runs. */
export type Place = 'local' | 'external' | 'data_map' | 'include';

/** A function that the model of a call is offered. */
export interface OfferedFunction {
  readonly name: string;
  readonly description: string;
  readonly place: Place;
  readonly parameters: Data;
  /** Where it is called; secret parts of it are for this one call. */
  readonly url: string | undefined;
  readonly dataMap: Data | undefined;
}

/** What an agent answers for a call. */
export interface Offered {
  readonly document: Data;
  readonly functions: readonly OfferedFunction[];
  readonly globalData: Data;
}

/** Asks an agent for the document of a call: as the platform does, so that hooks and callbacks take part. */
export async function documentOf(
  found: Found,
  line: CommandLine,
  call: MadeUpCall,
  simulation: Simulation | undefined,
): Promise<Data> {
  const method = (line.values['method'] ?? 'POST').toUpperCase();
  if (!['GET', 'POST'].includes(method)) throw new CliError(`--method is GET or POST, not ${method}.`);
  const query = new URLSearchParams(
    Object.entries(objectOf(line, 'query-params')).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
  const headers = Object.fromEntries(pairsOf(line, 'header'));
  return askForJson(found, { method, path: query ? `?${query}` : '', headers, body: call.document }, simulation);
}

/** The functions of a document, and those of the service that it does not declare. */
export function offeredBy(found: Found, document: Data): Offered {
  const own = new URL(`${found.service.getFullUrl(false)}/`).origin;
  const ai = aiOf(document);
  const swaig = (ai['SWAIG'] ?? {}) as {
    functions?: Data[];
    includes?: { url: string; functions: string[] }[];
    defaults?: Data;
  };
  const functions = (swaig.functions ?? []).map((fn) => declared(fn, swaig.defaults ?? {}, own));
  for (const { url, functions: names } of swaig.includes ?? [])
    for (const name of names)
      functions.push({ name, description: '', place: 'include', parameters: {}, url, dataMap: undefined });
  for (const { name, description, parameters } of found.service.getRegisteredTools())
    if (!functions.some((known) => known.name === name))
      functions.push({ name, description, place: 'local', parameters, url: undefined, dataMap: undefined });
  return { document, functions, globalData: (ai['global_data'] ?? {}) as Data };
}

function aiOf(document: Data): Data {
  const sections = Object.values((document['sections'] ?? {}) as Record<string, unknown[]>);
  const steps = sections.flatMap((section) => (Array.isArray(section) ? section : []));
  for (const step of steps as Data[]) {
    const found = step?.['ai'] ?? step?.['amazon_bedrock'];
    if (typeof found === 'object' && found !== null) return found as Data;
  }
  return {};
}

function declared(fn: Data, defaults: Data, own: string): OfferedFunction {
  const url = (fn['web_hook_url'] ?? defaults['web_hook_url']) as string | undefined;
  const dataMap = fn['data_map'] as Data | undefined;
  // The URL leads to this agent when it has a token, or the address that the agent believes to be its own.
  const local = url === undefined || /[?&]__token=/.test(url) || isBelow(url, own);
  return {
    name: String(fn['function']),
    description: String(fn['description'] ?? fn['purpose'] ?? ''),
    place: dataMap ? 'data_map' : local ? 'local' : 'external',
    parameters: (fn['parameters'] ?? fn['argument'] ?? {}) as Data,
    url,
    dataMap,
  };
}

const isBelow = (url: string, origin: string): boolean => URL.canParse(url) && new URL(url).origin === origin;

/** The function of a name. @throws {CliError} When there is none. */
export function functionOf({ functions }: Offered, name: string): OfferedFunction {
  const found = functions.find((each) => each.name === name);
  if (found) return found;
  const names = functions.map((each) => each.name);
  const meant = nearest(name, names);
  throw new CliError(
    `There is no function ${JSON.stringify(name)}.${meant ? ` Did you mean ${meant}?` : names.length > 0 ? ` There are: ${names.join(', ')}.` : ' The agent has none.'}`,
  );
}
