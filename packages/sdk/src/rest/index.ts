export type * from '@signalwire/protocol/rest';
export { ApiPromise, type ResponseInfo } from './api-promise.js';
export { RestClient, type RestClientOptions, restClient } from './client.js';
export type { QueryValue, QueryValues } from './encoding.js';
export {
  type InvalidField,
  MisuseError,
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
export type { Backoff, RequestOptions } from './options.js';
export { PagePromise, type WalkOptions } from './pagination.js';
export type { AiChat, AiNamespace } from './resources/ai.js';
export { AiChatError } from './resources/ai-chat-error.js';
export type { PlayOnCall, RecordCall } from './resources/call-actions.js';
export type { RunningAction, StartedAction, Starting } from './resources/call-command.js';
export type { AiHoldParams, CallingNamespace } from './resources/calling.js';
export type { ChatNamespace, PubSubNamespace } from './resources/channels.js';
export type {
  CompatAccounts,
  CompatApplications,
  CompatLamlBins,
  CompatNamespace,
  CompatTokens,
} from './resources/compat.js';
export type { CompatCalls, CompatQueues } from './resources/compat-calls.js';
export type { CompatConferences, CompatRecordings, CompatTranscriptions } from './resources/compat-conferences.js';
export type { CompatFaxes, CompatMessages } from './resources/compat-messages.js';
export type { CompatPhoneNumbers } from './resources/compat-phone-numbers.js';
export type { DatasphereDocuments, DatasphereNamespace } from './resources/datasphere.js';
export type { FabricAddresses, FabricNamespace, FabricResources } from './resources/fabric.js';
export type { AiAgents, CallFlows, DialogflowAgents } from './resources/fabric-agents.js';
export type { ConferenceRooms, CxmlApplications, RelayApplications } from './resources/fabric-applications.js';
export type { CxmlScripts, CxmlWebhooks, SwmlScripts, SwmlWebhooks } from './resources/fabric-scripts.js';
export type { FreeswitchConnectors, SipAddresses, SipEndpoints, SipGateways } from './resources/fabric-sip.js';
export type { FabricTokens, Subscribers } from './resources/fabric-subscribers.js';
export type { ConferenceLogs, FaxLogs, LogsNamespace, MessageLogs, VoiceLogs } from './resources/logs.js';
export type {
  MessagesResource,
  WhatsAppBusinesses,
  WhatsAppNamespace,
  WhatsAppNumbers,
  WhatsAppTemplates,
} from './resources/messages.js';
export type {
  AddressesResource,
  ImportedNumbersResource,
  NumberGroupsResource,
  ShortCodesResource,
} from './resources/numbers.js';
export { PhoneCallHandler } from './resources/phone-call-handler.js';
export type {
  PhoneNumberExtra,
  PhoneNumbersResource,
  SetCallFlowParams,
  SetCxmlWebhookParams,
  SetRelayTopicParams,
  SetSwmlWebhookExtra,
} from './resources/phone-numbers.js';
export type { ProjectNamespace, ProjectsResource, ProjectTokens } from './resources/project.js';
export type { QueuesResource, RecordingsResource } from './resources/queues.js';
export type {
  CampaignSettings,
  RegistryBrands,
  RegistryCampaigns,
  RegistryNamespace,
  RegistryNumbers,
  RegistryOrders,
} from './resources/registry.js';
export type { DomainApplicationsResource, SipEndpointsResource, SipProfileResource } from './resources/sip.js';
export type { LookupResource, MfaResource, VerifiedCallersResource } from './resources/verification.js';
export type {
  VideoConferences,
  VideoConferenceTokens,
  VideoLogs,
  VideoNamespace,
  VideoRoomRecordings,
  VideoStreams,
} from './resources/video.js';
export type { VideoRoomSessions, VideoRooms, VideoRoomTokens } from './resources/video-rooms.js';
export type { RequestSource } from './transport/index.js';
