import { createHash } from 'node:crypto';
import type { Swaig } from '@signalwire/protocol/swml';
import { truthy } from '../session/params.js';
import type { Session } from '../session/session.js';
import type { Tool } from '../tools/definitions.js';
import { McpClient, type McpTool } from './client.js';

type Server = NonNullable<Swaig['mcp_servers']>[number];

/** Resources of one server that are fetched. */
const mostResources = 50;

/**
 * Meets the MCP servers of an agent: their tools become functions, their resources go into `global_data` where that is
 * asked for. A server that cannot be met is told of, and missing.
 */
export async function mcpTools(session: Session, servers: readonly Server[]): Promise<Tool[]> {
  const tools: Tool[] = [];
  // One after another: what a server puts into global_data may be in the headers of the next.
  for (const server of servers) tools.push(...(await meet(session, server)));
  return tools;
}

async function meet(session: Session, server: Server): Promise<Tool[]> {
  const headers = Object.fromEntries(
    Object.entries(server.headers ?? {}).map(([name, value]) => [name.toLowerCase(), session.expand(String(value))]),
  );
  const url = session.expand(String(server.url));
  const client = new McpClient(session.http, url, headers, session.signal);
  const log = (tools: string[], error?: string) =>
    session.log({ name: 'tools', from: 'mcp', url: client.shownUrl, tools, ...(error === undefined ? {} : { error }) });
  try {
    await client.connect();
    session.closers.push(() => client.close());
    const tools = (await client.tools()).map((tool) => toolOf(client, tool));
    log(tools.map(({ name }) => name));
    if (truthy(server.resources) && client.has('resources')) await fetchResources(session, client, server);
    return tools;
  } catch (error) {
    if (session.signal.aborted) return [];
    const message = (error as Error).message;
    log([], message);
    session.problem(`SWAIG.mcp_servers: ${message} Its tools are missing.`);
    return [];
  }
}

function toolOf(client: McpClient, { name, description, inputSchema }: McpTool): Tool {
  return {
    name,
    description: description ?? name,
    parameters: { ...inputSchema, type: 'object', properties: inputSchema?.['properties'] ?? {} },
    target: { kind: 'mcp', client, tool: name },
    metaDataToken: createHash('sha256').update(client.shownUrl).digest('hex').slice(0, 32),
    ownMetaDataToken: undefined,
    metaData: {},
    fillers: undefined,
    skipFillers: false,
    waitForFillers: false,
    waitFile: undefined,
    uses: Number.POSITIVE_INFINITY,
  };
}

/** Each resource goes into `global_data` under its name: the value of JSON, the text of anything else. */
async function fetchResources(session: Session, client: McpClient, server: Server): Promise<void> {
  const values = Object.entries(server.resource_vars ?? {}).map(
    ([name, value]) => [name, session.expand(String(value))] as const,
  );
  const listed = (await client.resources()).map(({ uri, name }) => ({ uri, name }));
  const filled = (await client.templates().catch(() => [])).map(({ uriTemplate, name }) => ({
    uri: fill(uriTemplate, new Map(values)),
    name,
  }));
  const found: Record<string, unknown> = {};
  for (const { uri, name } of [...listed, ...filled].slice(0, mostResources)) {
    if (uri === undefined) continue;
    const text = await client.read(uri);
    if (text !== undefined) found[name ?? uri] = jsonOr(text);
  }
  if (Object.keys(found).length > 0) session.setGlobalData({ ...session.globalData, ...found });
}

/** A URI template with its variables replaced; nothing when one has no value. */
function fill(template: string, values: ReadonlyMap<string, string>): string | undefined {
  let missing = false;
  const uri = template.replaceAll(/\{[+#./;?&]?([\w.]+)\}/g, (_, name: string) => {
    const value = values.get(name);
    if (value === undefined) missing = true;
    return encodeURIComponent(value ?? '');
  });
  return missing ? undefined : uri;
}

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A resource is whatever its server has; what is no JSON is a text.
    return text;
  }
}
