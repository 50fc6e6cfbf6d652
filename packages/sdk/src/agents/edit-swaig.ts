import type { SwaigFillers, SwaigFunctionDefinition } from '@signalwire/protocol/swml';
import { checkUrl } from '../service/index.js';
import { plain, shared } from '../swml/index.js';
import { isFunctionName, type SwaigFunction } from '../tools/index.js';
import type { AgentDefinition, Data, FunctionInclude, McpServer, ToolDefinition } from './definition.js';
import type { McpServerOptions } from './swaig-editor.js';

/** Declares a function that runs at the agent, or, with a webhook of its own, elsewhere. */
export function declareFunction(definition: AgentDefinition, fn: SwaigFunction): AgentDefinition {
  return withTool(definition, fn.name, fn.declared);
}

/**
 * Declares a function by its definition, such as one that the platform runs by itself (`data_map`).
 * @throws {TypeError} When it has no usable name.
 */
export function declareRaw(definition: AgentDefinition, raw: Data): AgentDefinition {
  const name = raw['function'];
  if (typeof name !== 'string' || !isFunctionName(name))
    throw new TypeError(
      `A function's definition needs "function", its name (letters, digits and underscores), not ${JSON.stringify(name)}.`,
    );
  const declaration = plain(raw, `The function ${name}`) as unknown as SwaigFunctionDefinition;
  const elsewhere = declaration.data_map !== undefined || declaration.web_hook_url !== undefined;
  return withTool(definition, name, shared({ declaration, secure: true, local: !elsewhere }));
}

function withTool(definition: AgentDefinition, name: string, tool: ToolDefinition): AgentDefinition {
  return { ...definition, tools: { ...definition.tools, [name]: tool } };
}

export function withoutFunction(definition: AgentDefinition, name: string): AgentDefinition {
  const { [name]: _, ...tools } = definition.tools;
  return { ...definition, tools };
}

/** @throws {TypeError} When the URL is not one that the platform can call. */
export function addMcpServer(
  definition: AgentDefinition,
  url: string,
  { headers, resources, resourceVars }: McpServerOptions,
): AgentDefinition {
  checkUrl(url, 'addMcpServer()');
  const filled = (values?: Record<string, string>) => (values && Object.keys(values).length > 0 ? values : undefined);
  const server: McpServer = {
    url,
    ...(filled(headers) ? { headers: plain(headers as Data, 'headers') } : {}),
    ...(resources ? { resources: true } : {}),
    ...(filled(resourceVars) ? { resource_vars: plain(resourceVars as Data, 'resourceVars') } : {}),
  };
  return { ...definition, mcpServers: [...definition.mcpServers, server] };
}

export function setNativeFunctions(definition: AgentDefinition, names: readonly string[]): AgentDefinition {
  return { ...definition, nativeFunctions: [...names] };
}

export function setInternalFillers(
  definition: AgentDefinition,
  fillers: Record<string, SwaigFillers>,
): AgentDefinition {
  return {
    ...definition,
    internalFillers: { ...definition.internalFillers, ...plain(fillers, 'internalFillers') },
  };
}

export function addInternalFiller(
  definition: AgentDefinition,
  functionName: string,
  languageCode: string,
  fillers: readonly string[],
): AgentDefinition {
  const known = definition.internalFillers[functionName];
  const added = { ...known, [languageCode]: [...fillers] };
  return { ...definition, internalFillers: { ...definition.internalFillers, [functionName]: added } };
}

export function setIncludes(definition: AgentDefinition, includes: readonly FunctionInclude[]): AgentDefinition {
  return { ...definition, includes: plain([...includes], 'includes') };
}

/** @throws {TypeError} When the URL is not one that the platform can call. */
export function setWebhookUrl(definition: AgentDefinition, url: string): AgentDefinition {
  checkUrl(url, 'setWebHookUrl()');
  return { ...definition, webhookUrl: url };
}

export function addQueryParams(definition: AgentDefinition, params: Record<string, string>): AgentDefinition {
  const texts = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));
  return { ...definition, queryParams: { ...definition.queryParams, ...texts } };
}
