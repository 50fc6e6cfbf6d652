import { createHash } from 'node:crypto';
import type { Swaig, SwaigFunctionDefinition } from '@signalwire/protocol/swml';
import type { McpClient } from '../mcp/client.js';

/** A tool that a session can call over HTTP or, with `dataMap`, run itself. */
export interface Tool {
  name: string;
  description: string;
  parameters: Record<string, unknown>;
  target:
    | { kind: 'webhook'; url: string }
    | { kind: 'data_map'; map: Record<string, unknown> }
    /** A tool of an MCP server, under its name there. */
    | { kind: 'mcp'; client: McpClient; tool: string };
  /** What it shares its metadata under: its document's token, or one derived from where it is called. */
  metaDataToken: string;
  ownMetaDataToken: string | undefined;
  metaData: Record<string, unknown>;
  fillers: Record<string, unknown> | undefined;
  skipFillers: boolean;
  waitForFillers: boolean;
  /** What the caller hears while it runs. */
  waitFile: string | undefined;
  /** How often it may still be used: `Infinity` when that is not limited, 0 when it is off. */
  uses: number;
}

const truthy = (value: unknown) => value === true || value === 'true' || (typeof value === 'number' && value !== 0);

/** Reads a document's tools. What cannot be used is left out, as on the platform, and `problem` says why. */
export function readTools(swaig: Swaig | undefined, problem: (message: string, tool?: string) => void): Tool[] {
  const tools = new Map<string, Tool>();
  const defaults = swaig?.defaults ?? {};
  for (const [index, definition] of [...(swaig?.functions ?? []), ...(swaig?.hooks ?? [])].entries()) {
    const tool = readTool(definition, defaults, index, problem);
    if (!tool) continue;
    if (tools.has(tool.name)) problem('is declared twice; the later definition counts.', tool.name);
    tools.set(tool.name, tool);
  }
  return [...tools.values()];
}

const reserved = ['next_step', 'change_context', 'gather_submit'];

function readTool(
  definition: SwaigFunctionDefinition,
  defaults: NonNullable<Swaig['defaults']>,
  index: number,
  problem: (message: string, tool?: string) => void,
): Tool | undefined {
  const name = definition.function;
  if (typeof name !== 'string' || name === '') {
    problem(`SWAIG.functions[${index}] has no "function" (its name): it is left out.`);
    return undefined;
  }
  const drop = (why: string) => {
    problem(`${why} The function is left out.`, name);
    return undefined;
  };
  if (reserved.includes(name)) return drop(`"${name}" is the name of a tool of the platform.`);
  const description = definition.description ?? definition.purpose;
  if (!description) return drop('It has no description.');
  const target = readTarget(definition, defaults);
  if (typeof target === 'string') return drop(target);
  const active = definition.active ?? true;
  return {
    name,
    description,
    parameters: normalized(definition.parameters ?? definition.argument),
    target,
    metaDataToken:
      definition.meta_data_token ??
      defaults.meta_data_token ??
      derivedToken(target.kind === 'webhook' ? target.url : `data_map:${name}`),
    ownMetaDataToken: definition.meta_data_token ?? defaults.meta_data_token,
    metaData: { ...defaults.meta_data, ...definition.meta_data },
    fillers: definition.fillers as Record<string, unknown> | undefined,
    skipFillers: truthy(definition.skip_fillers),
    waitForFillers: truthy(definition.wait_for_fillers),
    waitFile: definition.wait_file || undefined,
    uses: typeof active === 'number' && active > 0 ? active : truthy(active) ? Number.POSITIVE_INFINITY : 0,
  };
}

function readTarget(
  definition: SwaigFunctionDefinition,
  defaults: NonNullable<Swaig['defaults']>,
): Tool['target'] | string {
  if (definition.data_map) return { kind: 'data_map', map: definition.data_map };
  const own = definition.web_hook_url;
  const address = own ?? defaults.web_hook_url;
  if (!address) return 'It has neither a web_hook_url nor a data_map, and SWAIG.defaults.web_hook_url is not set.';
  const source: Record<string, unknown> = own ? { ...definition } : { ...defaults, ...definition };
  const user = source['web_hook_auth_user'];
  const password = source['web_hook_auth_password'] ?? source['web_hook_auth_pass'];
  try {
    return { kind: 'webhook', url: withCredentials(address, user, password) };
  } catch {
    return `Its web_hook_url is not an absolute http(s) URL: ${JSON.stringify(address)}.`;
  }
}

/**
 * An http(s) URL with the credentials in it.
 * @throws {TypeError} when it is not one.
 */
export function withCredentials(address: string, user: unknown, password: unknown): string {
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new TypeError(`${url.protocol} is not http or https`);
  if (typeof user === 'string' && user !== '') url.username = encodeURIComponent(user);
  if (typeof password === 'string' && password !== '') url.password = encodeURIComponent(password);
  return url.href;
}

/** A model needs an object's schema even where a document leaves it out. */
function normalized(parameters: unknown): Record<string, unknown> {
  const schema = (parameters ?? {}) as Record<string, unknown>;
  if (schema['type'] === undefined && schema['properties'] === undefined && Object.keys(schema).length > 0)
    return { type: 'object', properties: schema };
  return { ...schema, type: 'object', properties: schema['properties'] ?? {} };
}

const derivedToken = (source: string) => createHash('sha256').update(source).digest('hex').slice(0, 32);
