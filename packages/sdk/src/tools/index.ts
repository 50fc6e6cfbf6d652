export { toResponse } from './answer.js';
export type { CheckedArguments } from './arguments.js';
export { DataMap, type DataMapForeach, type DataMapWebhookOptions } from './data-map.js';
export {
  createExpressionTool,
  createSimpleApiTool,
  type DataMapParameters,
  type ExpressionTool,
  type SimpleApiTool,
} from './data-map-tools.js';
export { getAllowedEnvPrefixes, setAllowedEnvPrefixes } from './env-prefixes.js';
export { FunctionResult } from './function-result.js';
export type {
  SwaigErrorContext,
  SwaigErrorHandler,
  SwaigHandler,
  ToolAnswer,
  ToolArguments,
  ToolContext,
  ToolParameters,
} from './handler.js';
export type { FromSchema, JsonSchema, ObjectSchema, PropertySchemas } from './json-schema.js';
export type { ToolResponse } from './result-core.js';
export type {
  DynamicHint,
  ExecuteRpcOptions,
  JoinConferenceOptions,
  PaymentAction,
  PaymentParameter,
  PaymentPrompt,
  PayOptions,
  RecordCallOptions,
  SendSmsOptions,
  SwitchContextOptions,
  TapOptions,
  WaitForUserOptions,
} from './result-options.js';
export type { StandardSchema } from './standard-schema.js';
export {
  apology,
  isFunctionName,
  SwaigFunction,
  type SwaigFunctionOptions,
  type SwaigFunctionSettings,
} from './swaig-function.js';
