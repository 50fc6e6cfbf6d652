import { DataMap } from './data-map.js';
import { FunctionResult } from './function-result.js';

/** Arguments by name. `type` is `string` unless given. */
export type DataMapParameters = Record<
  string,
  { type?: string | undefined; description?: string | undefined; required?: boolean | undefined }
>;

/** A function that asks one API. [data-map/helper-functions] */
export interface SimpleApiTool {
  name: string;
  /** A template; see {@link DataMap.webhook}. */
  url: string;
  /** What the model is told: `${field}` is a field of the reply. */
  responseTemplate: string;
  parameters?: DataMapParameters | undefined;
  /** Default: `GET`. */
  method?: string | undefined;
  headers?: Record<string, string> | undefined;
  body?: Record<string, unknown> | undefined;
  /** Fields whose presence in the reply means failure. */
  errorKeys?: string[] | undefined;
}

/** A function that answers by patterns. [data-map/helper-functions] */
export interface ExpressionTool {
  name: string;
  /** By the text to compare: a regular expression, and the answer when it matches. */
  patterns: Record<string, [pattern: string | RegExp, output: FunctionResult]>;
  parameters?: DataMapParameters | undefined;
}

/** A DataMap that asks one API and words its reply. [data-map/helper-functions] */
export function createSimpleApiTool(opts: SimpleApiTool): DataMap {
  const { name, url, responseTemplate, parameters, method = 'GET', headers, body, errorKeys } = opts;
  const map = withParameters(new DataMap(name), parameters).webhook(method, url, { headers });
  if (body) map.body(body);
  if (errorKeys && errorKeys.length > 0) map.errorKeys(errorKeys);
  return map.output(new FunctionResult(responseTemplate));
}

/** A DataMap that answers by patterns and asks nobody. [data-map/helper-functions] */
export function createExpressionTool(opts: ExpressionTool): DataMap {
  const map = withParameters(new DataMap(opts.name), opts.parameters);
  for (const [test, [pattern, output]] of Object.entries(opts.patterns)) map.expression(test, pattern, output);
  return map;
}

function withParameters(map: DataMap, parameters: DataMapParameters = {}): DataMap {
  for (const [name, { type = 'string', description = '', required }] of Object.entries(parameters))
    map.parameter(name, type, description, { required });
  return map;
}
