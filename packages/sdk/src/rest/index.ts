export type * from '@signalwire/protocol/rest';
export { ApiPromise, type ResponseInfo } from './api-promise.js';
export { RestClient, type RestClientOptions, restClient } from './client.js';
export type { QueryValue, QueryValues } from './encoding.js';
export {
  type InvalidField,
  RestAbortError,
  RestAuthError,
  RestConflictError,
  RestConnectionError,
  RestError,
  RestError as SignalWireRestError,
  type RestErrorInit,
  type RestErrorKind,
  RestNotFoundError,
  RestPermissionError,
  RestRateLimitError,
  RestServerError,
  RestTimeoutError,
  RestTransportError,
  RestTransportError as SignalWireRestTransportError,
  RestUnreadableError,
  RestValidationError,
  type SignalWireErrorBody,
} from './errors.js';
export type { RequestOptions } from './options.js';
export { PagePromise } from './pagination.js';
export type { CallingNamespace } from './resources/calling.js';
export type { CompatNamespace } from './resources/compat.js';
export type { FabricNamespace } from './resources/fabric.js';
export type { FabricResources } from './resources/fabric-resources.js';
export type { LogsNamespace } from './resources/logs.js';
export { PhoneCallHandler } from './resources/phone-call-handler.js';
export type {
  PhoneNumberExtra,
  PhoneNumbersResource,
  SetCallFlowParams,
  SetCxmlWebhookParams,
  SetRelayTopicParams,
  SetSwmlWebhookExtra,
} from './resources/phone-numbers.js';
export type { ProjectNamespace } from './resources/project.js';
export type { SwmlWebhooks } from './resources/swml-webhooks.js';
export type { CompatTokens, ProjectTokens } from './resources/tokens.js';
export type { VoiceLogs } from './resources/voice-logs.js';
export type { Backoff } from './retry.js';
