export {
  type AddStepOptions,
  Context,
  ContextBuilder,
  createSimpleContext,
  GatherInfo,
  type GatherInfoOptions,
  GatherQuestion,
  type GatherQuestionOptions,
  type HistoryMode,
  Step,
} from '../contexts/index.js';
export {
  getExecutionMode,
  getLogger,
  Logger,
  resetLoggingConfiguration,
  setGlobalLogColor,
  setGlobalLogFormat,
  setGlobalLogLevel,
  setGlobalLogStream,
  suppressAllLogs,
} from '../logging/index.js';
export {
  type AddSectionOptions,
  type AddToSectionOptions,
  PomBuilder,
  PomSection,
  type PomSectionData,
  PromptObjectModel,
  Section,
  type SectionData,
  type SectionOptions,
} from '../prompts/index.js';
export {
  type AuthConfig,
  AuthHandler,
  type AuthInfo,
  type DebugTokenResult,
  filterSensitiveHeaders,
  SessionManager,
} from '../security/index.js';
export { SwmlError } from '../swml/index.js';
export {
  createExpressionTool,
  createSimpleApiTool,
  DataMap,
  type DataMapForeach,
  type DataMapParameters,
  type DataMapWebhookOptions,
  type DynamicHint,
  type ExecuteRpcOptions,
  type ExpressionTool,
  type FromSchema,
  FunctionResult,
  getAllowedEnvPrefixes,
  type JoinConferenceOptions,
  type JsonSchema,
  type ObjectSchema,
  type PaymentAction,
  type PaymentParameter,
  type PaymentPrompt,
  type PayOptions,
  type PropertySchemas,
  type RecordCallOptions,
  type SendSmsOptions,
  type SimpleApiTool,
  type StandardSchema,
  type SwaigErrorContext,
  type SwaigErrorHandler,
  SwaigFunction,
  type SwaigFunctionOptions,
  type SwaigHandler,
  type SwitchContextOptions,
  setAllowedEnvPrefixes,
  type TapOptions,
  type ToolAnswer,
  type ToolArguments,
  type ToolContext,
  type ToolParameters,
  type ToolResponse,
  type WaitForUserOptions,
} from '../tools/index.js';
export { AgentBase, type DynamicConfigCallback, type HookAnswer, type ToolOptions } from './agent-base.js';
export type { AgentDefinition, FunctionInclude, Hint, Pronunciation, ToolDefinition } from './definition.js';
export type { Modifications } from './document.js';
export type { LanguageConfig, PatternHint, PronunciationRule } from './edit-speech.js';
export type { AgentOptions } from './options.js';
export { type RenderRequest, render } from './render.js';
