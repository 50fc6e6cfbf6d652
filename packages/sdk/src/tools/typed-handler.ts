import { type ParsedParam, parseFunctionParams } from './function-params.js';
import type { SwaigHandler, ToolAnswer } from './handler.js';

/** What a function's source tells of its arguments. */
export interface InferredSchema {
  /** The arguments, as the schemas of an object's properties. */
  parameters: Record<string, { type: string }>;
  /** Those without a default value. */
  required: string[];
  /** In the order in which the function takes them, the request left out. */
  paramNames: string[];
  /** Whether the function also takes the request: its last parameter is called `rawData`. */
  hasRawData: boolean;
}

/** A function with arguments of its own, in place of one object of them. */
// biome-ignore lint/suspicious/noExplicitAny: a handler may take arguments of any types, which its schema tells
export type TypedHandler = (...args: any[]) => ToolAnswer | Promise<ToolAnswer>;

const rawDataNames = /^_*(rawData|raw_data)$/;

/**
 * What a function's arguments are, read from its source: their names, and their types by their default values. One
 * without a default is taken for text. [helpers]
 * @returns `null` when the source does not tell: of built-in and bound functions, and of parameters that are taken apart
 *   or collect the rest.
 */
export function inferSchema(fn: Function): InferredSchema | null {
  const source = String(fn);
  if (/\{\s*\[native code\]\s*\}\s*$/.test(source)) return null;
  const parsed = parseFunctionParams(source);
  if (parsed.some(({ name }) => !/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name))) return null;
  const hasRawData = rawDataNames.test(parsed.at(-1)?.name ?? '');
  const params = hasRawData ? parsed.slice(0, -1) : parsed;
  return {
    parameters: Object.fromEntries(params.map((param) => [param.name, { type: typeOf(param) }])),
    required: params.filter(({ defaultValue }) => defaultValue === undefined).map(({ name }) => name),
    paramNames: params.map(({ name }) => name),
    hasRawData,
  };
}

/**
 * A handler, as tools take it, of a function that takes its arguments one by one. [helpers]
 * @param paramNames The arguments to give it, in order; one that is missing is `undefined`.
 * @param hasRawData Give it the request, behind the arguments.
 */
export function createTypedHandlerWrapper(fn: Function, paramNames: string[], hasRawData: boolean): SwaigHandler {
  return (args, rawData) => {
    const given = paramNames.map((name) => (Object.hasOwn(args, name) ? args[name] : undefined));
    return (fn as TypedHandler)(...given, ...(hasRawData ? [rawData] : []));
  };
}

function typeOf({ defaultValue = '' }: ParsedParam): string {
  if (/^[-+]?(\d|\.\d|Infinity\b)/.test(defaultValue)) return 'number';
  if (/^(true|false|!0|!1)$/.test(defaultValue)) return 'boolean';
  if (defaultValue.startsWith('[')) return 'array';
  if (defaultValue.startsWith('{')) return 'object';
  return 'string';
}
