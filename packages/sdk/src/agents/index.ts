export { isServerlessMode } from '../config/index.js';
export {
  type AddStepOptions,
  Context,
  ContextBuilder,
  createSimpleContext,
  GatherInfo,
  type GatherInfoOptions,
  GatherQuestion,
  type GatherQuestionOptions,
  HISTORY_MODES,
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
  PromptManager,
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
  redactUrl,
  SessionManager,
  SIGNALWIRE_SIGNATURE_HEADER,
  type SignedParams,
  safeAssign,
  TWILIO_COMPAT_SIGNATURE_HEADER,
  validate,
  validateRequest,
  validateUrl,
  validateWebhookSignature,
  type WebhookRejection,
} from '../security/index.js';
export { type WebhookValidationOptions, webhookValidationMiddleware } from '../server/index.js';
export {
  type HostAppRouter,
  type OnRequestCallback,
  type SecurityConfig,
  type ServeOptions,
  SWMLService,
  type SWMLServiceOptions,
  type TlsOptions,
} from '../service/index.js';
export {
  type BuilderDocument,
  type SayOptions,
  SchemaUtils,
  type SchemaUtilsOptions,
  SchemaValidationError,
  type SWMLVerbHandler,
  SwmlBuilder,
  type SwmlBuilderOptions,
  SwmlError,
  type ValidationResult,
  VerbHandlerRegistry,
} from '../swml/index.js';
export {
  createExpressionTool,
  createSimpleApiTool,
  createTypedHandlerWrapper,
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
  type InferredSchema,
  inferSchema,
  type JoinConferenceOptions,
  type JsonSchema,
  type ObjectSchema,
  ParameterSchema,
  type ParameterSchemaObject,
  type ParsedParam,
  type PaymentAction,
  type PaymentParameter,
  type PaymentPrompt,
  type PayOptions,
  type PropertySchemas,
  paramSchema,
  parseFunctionParams,
  RECORD_DIRECTIONS,
  RECORD_FORMATS,
  type RecordCallOptions,
  type RecordDirection,
  type RecordFormat,
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
  TAP_CODECS,
  TAP_DIRECTIONS,
  type TapCodec,
  type TapDirection,
  type TapOptions,
  type ToolAnswer,
  type ToolArguments,
  type ToolContext,
  type ToolOptions,
  type ToolParameters,
  type ToolResponse,
  type WaitForUserOptions,
} from '../tools/index.js';
export { AgentBase } from './agent-base.js';
export { BedrockAgent, type BedrockAgentConfig, type BedrockVoice, createBedrockAgent } from './bedrock-agent.js';
export type { CallEndHandler } from './call-end.js';
export { declaredCapabilities, hasCapability, userVariables } from './capabilities.js';
export type { AgentDefinition, FunctionInclude, Hint, McpServer, Pronunciation, ToolDefinition } from './definition.js';
export type { Modifications } from './document.js';
export type { LanguageConfig, MultilingualConfig, PatternHint, PronunciationRule } from './edit-speech.js';
export type { DocumentRequest, DynamicConfigCallback, HookAnswer, Report, SummaryAnswer } from './hooks.js';
export type { AgentOptions } from './options.js';
export {
  DIALOGUE_ROLES,
  type DialogueTurn,
  dialogueTurns,
  NormalizedPostPrompt,
  normalizePostPrompt,
  parsePostPromptData,
  stripJsonFence,
} from './post-prompt.js';
export { type RenderRequest, render } from './render.js';
export type { ServerlessRun } from './served-agent.js';
export type { AgentParams } from './speech-editor.js';
export type { McpServerOptions } from './swaig-editor.js';
export type { TypedToolOptions } from './typed-function.js';
