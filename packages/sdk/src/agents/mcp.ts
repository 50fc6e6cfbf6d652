import type { SwaigResponse } from '@signalwire/protocol/swaig';
import type { SwaigFunction } from '../tools/index.js';
import type { Data } from './definition.js';

/** What answering MCP requests needs of an agent. */
export interface McpHost {
  readonly name: string;
  /** The functions that run at the agent. */
  readonly functions: readonly SwaigFunction[];
  /** Calls one, and says whether it did what it was called for. */
  readonly call: (name: string, args: Data) => Promise<{ response: SwaigResponse; failed: boolean }>;
}

const protocolVersion = '2025-06-18';

/** Functions that the platform calls by itself, at the start and the end of a session. */
const hooks: readonly string[] = ['startup_hook', 'hangup_hook'];

/** A request that cannot be answered, with the code that JSON-RPC has for that. */
class McpError extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}

const methods: Record<string, (host: McpHost, params: Data) => Data | Promise<Data>> = {
  initialize: ({ name }) => ({
    protocolVersion,
    capabilities: { tools: {} },
    serverInfo: { name, version: '1.0.0' },
  }),
  'notifications/initialized': () => ({}),
  ping: () => ({}),
  'tools/list': (host) => ({
    tools: offered(host).map(({ name, description, parameters }) => ({ name, description, inputSchema: parameters })),
  }),
  'tools/call': async (host, { name, arguments: args }) => {
    const fn = offered(host).find((each) => each.name === name);
    if (!fn) throw new McpError(-32602, `Unknown tool: ${String(name)}`);
    if (args !== undefined && !isData(args)) throw new McpError(-32602, '"arguments" must be an object');
    const { response, failed } = await host.call(fn.name, args ?? {});
    return { content: [{ type: 'text', text: textOf(response) }], isError: failed };
  },
};

/** Answers one message of the Model Context Protocol: JSON-RPC 2.0. It never throws what was wrong with the message. */
export async function answerMcp(host: McpHost, message: Data): Promise<Data> {
  const { id = null, method, params = {} } = message;
  try {
    if (message['jsonrpc'] !== '2.0') throw new McpError(-32600, 'Not a JSON-RPC 2.0 message');
    if (!isData(params)) throw new McpError(-32602, '"params" must be an object');
    const answer = typeof method === 'string' && Object.hasOwn(methods, method) ? methods[method] : undefined;
    if (!answer) throw new McpError(-32601, `Unknown method: ${String(method)}`);
    return { jsonrpc: '2.0', id, result: await answer(host, params) };
  } catch (error) {
    if (!(error instanceof McpError)) throw error;
    return { jsonrpc: '2.0', id, error: { code: error.code, message: error.message } };
  }
}

/** Says in the protocol's words why a body is no message. @param isJson Whether it is JSON at least. */
export const unreadableMcp = (isJson: boolean, message: string): Data => ({
  jsonrpc: '2.0',
  id: null,
  error: { code: isJson ? -32600 : -32700, message },
});

/** Functions with a URL of their own are not offered: the agent would be a proxy to it. */
const offered = ({ functions }: McpHost) => functions.filter((fn) => !fn.isExternal && !hooks.includes(fn.name));

function textOf({ response }: SwaigResponse): string {
  if (typeof response === 'string') return response;
  return [response?.tool_result, response?.tool_prompt].filter(Boolean).join('\n');
}

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);
