import type { JsonSchema } from '../../tools/index.js';
import { asList, asObject, asText, type Json } from './service.js';

/** A tool of an MCP server. */
export interface McpTool {
  readonly name: string;
  readonly description: string;
  readonly schema: Json;
}

/** The tools in an answer of the gateway; what has no name is left out. */
export const toolsOf = (answer: Json): McpTool[] =>
  asList(answer['tools'])
    .map(asObject)
    .map((tool) => ({
      name: asText(tool['name']),
      description: asText(tool['description']) || asText(tool['name']),
      schema: asObject(tool['inputSchema']),
    }))
    .filter(({ name }) => name !== '');

/** A tool's arguments as a function declares them: the type, what it is, the values it takes and the default. */
export function parametersOf({ schema }: McpTool): JsonSchema {
  const required = asList(schema['required']).map(asText).filter(Boolean);
  const properties = Object.entries(asObject(schema['properties'])).map(([name, given]) => {
    const { type, description, enum: allowed, default: usual, items } = asObject(given);
    return [
      name,
      {
        type: typeof type === 'string' ? type : 'string',
        ...(typeof description === 'string' ? { description } : {}),
        ...(Array.isArray(allowed) ? { enum: allowed } : {}),
        ...(type === 'array' && items ? { items } : {}),
        ...(usual !== undefined && !required.includes(name) ? { default: usual } : {}),
      },
    ];
  });
  return { type: 'object', properties: Object.fromEntries(properties), required } as JsonSchema;
}
