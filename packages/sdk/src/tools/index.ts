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
export { type ParsedParam, parseFunctionParams } from './function-params.js';
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
export {
  ParameterSchema,
  type ParameterSchemaObject,
  paramSchema,
  RECORD_DIRECTIONS,
  RECORD_FORMATS,
  type RecordDirection,
  type RecordFormat,
  TAP_CODECS,
  TAP_DIRECTIONS,
  type TapCodec,
  type TapDirection,
} from './parameter-schema.js';
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
  type DeclaredFunction,
  isFunctionName,
  SwaigFunction,
  type SwaigFunctionOptions,
  type SwaigFunctionSettings,
} from './swaig-function.js';
export type { ToolOptions } from './tool-options.js';
export { createTypedHandlerWrapper, type InferredSchema, inferSchema, type TypedHandler } from './typed-handler.js';
