import type { ObjectSchema, PropertySchemas, StandardSchema, ToolArguments } from '../tools/index.js';
import type { RunContext } from './run-context.js';

/** What a tool gets beside its arguments. */
// biome-ignore lint/suspicious/noExplicitAny: what a program keeps with its sessions is its own affair
export interface ToolOptions<UserData = any> {
  readonly ctx: RunContext<UserData>;
  /** Aborted when the tool's time is up or the call has ended: give it to `fetch` and the like. */
  readonly abortSignal: AbortSignal;
}

/** A tool of an agent. Made by {@link tool}. [livewire/function-tool] */
export interface FunctionTool {
  /** Empty until it is put into an agent's `tools`, whose key becomes the name. */
  name: string;
  description: string;
  /** A JSON Schema, the schemas of the properties alone, or a schema of zod or another library. */
  parameters?: Record<string, unknown> | undefined;
  // A method, so that tools of any parameters are one type.
  execute(params: unknown, context: ToolOptions): unknown;
}

interface Described {
  /** What it does; the model decides by it when to call. */
  description: string;
  /** Needed where tools are a list; in a map, the key is the name. */
  name?: string | undefined;
}

type Describing = StandardSchema | ObjectSchema | PropertySchemas;

/**
 * Makes a tool. What it returns is what the model is told: text as it is, a `FunctionResult` with its actions, other
 * values as JSON; {@link AgentHandoff} hands the call over. It may throw {@link ToolError} and {@link StopResponse}.
 * [livewire/function-tool]
 *
 * ```ts
 * const weather = tool({
 *   description: 'Tells the weather in a city.',
 *   parameters: z.object({ city: z.string() }),
 *   execute: async ({ city }) => `It is sunny in ${city}.`,
 * });
 * ```
 * @throws {TypeError} Without a description or something to execute.
 */
// biome-ignore lint/suspicious/noExplicitAny: what a program keeps with its sessions is its own affair
export function tool<const Parameters extends Describing, UserData = any>(
  options: Described & {
    parameters: Parameters;
    execute: (params: ToolArguments<Parameters>, context: ToolOptions<UserData>) => unknown;
  },
): FunctionTool;
// biome-ignore lint/suspicious/noExplicitAny: as LiveKit has it, arguments are of any type unless it is said
export function tool<P = any, UserData = any>(
  options: Described & {
    parameters?: object | undefined;
    execute: (params: P, context: ToolOptions<UserData>) => unknown;
  },
): FunctionTool;
export function tool(options: {
  description: string;
  name?: string | undefined;
  parameters?: object | undefined;
  execute: FunctionTool['execute'];
}): FunctionTool {
  const { name = '', description, parameters, execute } = options;
  if (typeof description !== 'string' || description === '')
    throw new TypeError('tool() needs a description: the model decides by it when to call.');
  if (typeof execute !== 'function') throw new TypeError('tool() needs a function to execute.');
  return {
    name,
    description,
    ...(parameters === undefined ? {} : { parameters: parameters as Record<string, unknown> }),
    execute,
  };
}

/** Tools as agents and sessions take them: by name, or a list of tools that have names. */
export type Tools = Record<string, FunctionTool> | readonly FunctionTool[];

/**
 * The tools by name. A tool without a name gets that of its key.
 * @throws {TypeError} On a tool without a name in a list, two of one name, and what is no tool.
 */
export function namedTools(tools: Tools = {}, whose = 'Agent'): Record<string, FunctionTool> {
  const named: Record<string, FunctionTool> = {};
  const listed = Array.isArray(tools);
  for (const [key, given] of Object.entries(tools) as [string, FunctionTool][]) {
    const where = listed ? `${whose}.tools[${key}]` : `${whose}.tools.${key}`;
    if (typeof given?.execute !== 'function') throw new TypeError(`${where} is no tool; make it with tool().`);
    const name = listed ? given.name : key;
    if (!name) throw new TypeError(`${where} has no name: give tool() a name, or the tools as a map by name.`);
    if (Object.hasOwn(named, name))
      throw new TypeError(`${where}: there are two tools called ${JSON.stringify(name)}.`);
    if (given.name === '') given.name = name;
    named[name] = given.name === name ? given : { ...given, name };
  }
  return named;
}
