// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { Address, AddressPage, AddressSettings, ListAddresses } from './types/addresses.generated.js';
import type { AiChatAnswer, AiChatRequest } from './types/ai-chat.generated.js';
import type {
  CallResponse,
  CallingAiHoldCommand,
  CallingAiMessageCommand,
  CallingAiSidecarAskCommand,
  CallingAiSidecarCommand,
  CallingAiSidecarPokeCommand,
  CallingAiSidecarStatusCommand,
  CallingAiSidecarStopCommand,
  CallingAiStopCommand,
  CallingAiUnholdCommand,
  CallingCollectCommand,
  CallingCollectStartInputTimersCommand,
  CallingCollectStopCommand,
  CallingDenoiseCommand,
  CallingDenoiseStopCommand,
  CallingDetectCommand,
  CallingDetectStopCommand,
  CallingDisconnectCommand,
  CallingEndCommand,
  CallingLiveTranscribeCommand,
  CallingLiveTranslateCommand,
  CallingPlayCommand,
  CallingPlayPauseCommand,
  CallingPlayResumeCommand,
  CallingPlayStopCommand,
  CallingPlayVolumeCommand,
  CallingReceiveFaxStopCommand,
  CallingRecordCommand,
  CallingRecordPauseCommand,
  CallingRecordResumeCommand,
  CallingRecordStopCommand,
  CallingReferCommand,
  CallingSendFaxStopCommand,
  CallingStreamCommand,
  CallingStreamStopCommand,
  CallingTapCommand,
  CallingTapStopCommand,
  CallingTranscribeCommand,
  CallingTranscribeStopCommand,
  CallingTransferCommand,
  CallingUserEventCommand,
  DialCommand,
  UpdateCallCommand,
} from './types/calling.generated.js';
import type { ChannelToken, CreateChatToken } from './types/chat.generated.js';
import type {
  CompatAccount,
  CompatAccountPage,
  CreateCompatAccount,
  ListCompatAccounts,
  UpdateCompatAccount,
} from './types/compat-accounts.generated.js';
import type {
  CompatApplication,
  CompatApplicationPage,
  CreateCompatApplication,
  ListCompatApplications,
  UpdateCompatApplication,
} from './types/compat-applications.generated.js';
import type {
  CompatCall,
  CompatCallPage,
  CompatCallStream,
  CreateCompatCall,
  ListCompatCalls,
  StartCompatCallRecording,
  StartCompatCallStream,
  StopCompatStream,
  UpdateCompatCall,
  UpdateCompatRecording,
} from './types/compat-calls.generated.js';
import type {
  CompatConference,
  CompatConferencePage,
  CompatConferenceRecording,
  CompatConferenceRecordingPage,
  CompatConferenceStream,
  CompatParticipant,
  CompatParticipantPage,
  ListCompatConferenceRecordings,
  ListCompatConferences,
  ListCompatParticipants,
  StartCompatConferenceStream,
  UpdateCompatConference,
  UpdateCompatParticipant,
} from './types/compat-conferences.generated.js';
import type {
  CompatFax,
  CompatFaxMedia,
  CompatFaxMediaPage,
  CompatFaxPage,
  CreateCompatFax,
  ListCompatFaxMedia,
  ListCompatFaxes,
  UpdateCompatFax,
} from './types/compat-faxes.generated.js';
import type {
  CompatLamlBin,
  CompatLamlBinPage,
  CreateCompatLamlBin,
  ListCompatLamlBins,
  UpdateCompatLamlBin,
} from './types/compat-laml-bins.generated.js';
import type {
  CompatMessage,
  CompatMessageMedia,
  CompatMessageMediaPage,
  CompatMessagePage,
  CreateCompatMessage,
  ListCompatMessageMedia,
  ListCompatMessages,
  UpdateCompatMessage,
} from './types/compat-messages.generated.js';
import type {
  CompatAvailableCountry,
  CompatAvailableCountryList,
  CompatAvailablePhoneNumber,
  CompatAvailablePhoneNumberList,
  CompatPhoneNumber,
  CompatPhoneNumberPage,
  ImportCompatPhoneNumber,
  ListCompatPhoneNumbers,
  PurchaseCompatPhoneNumber,
  SearchCompatPhoneNumbers,
  UpdateCompatPhoneNumber,
} from './types/compat-phone-numbers.generated.js';
import type {
  CompatQueue,
  CompatQueueMember,
  CompatQueueMemberPage,
  CompatQueuePage,
  CreateCompatQueue,
  DequeueCompatMember,
  ListCompatQueueMembers,
  ListCompatQueues,
  UpdateCompatQueue,
} from './types/compat-queues.generated.js';
import type {
  CompatRecording,
  CompatRecordingPage,
  ListCompatRecordings,
} from './types/compat-recordings.generated.js';
import type { ApiToken, CreateApiToken, UpdateApiToken } from './types/compat-tokens.generated.js';
import type {
  CompatTranscription,
  CompatTranscriptionPage,
  ListCompatTranscriptions,
} from './types/compat-transcriptions.generated.js';
import type { ConferenceLog, ConferenceLogPage, ListConferenceLogs } from './types/conference-logs.generated.js';
import type {
  CreateDatasphereDocument,
  DatasphereChunk,
  DatasphereChunkPage,
  DatasphereDocument,
  DatasphereDocumentPage,
  DatasphereDocumentsListChunksQuery,
  DatasphereDocumentsListQuery,
  DatasphereSearchResult,
  SearchDatasphere,
  UpdateDatasphereDocument,
} from './types/datasphere.generated.js';
import type {
  CreateDomainApplication,
  DomainApplicationPage,
  ListDomainApplications,
  UpdateDomainApplication,
} from './types/domain-applications.generated.js';
import type {
  AiAgentPage,
  AiAgentResource,
  CallFlowPage,
  CallFlowResource,
  CallFlowVersion,
  CallFlowVersionPage,
  CreateAiAgent,
  CreateCallFlow,
  DeployCallFlowVersion,
  DeployedCallFlowVersion,
  DialogflowAgentPage,
  DialogflowAgentResource,
  FabricAddress,
  FabricAddressPage,
  UpdateAiAgent,
  UpdateCallFlow,
  UpdateDialogflowAgent,
} from './types/fabric-agents.generated.js';
import type {
  ConferenceRoomPage,
  ConferenceRoomResource,
  CreateConferenceRoom,
  UpdateConferenceRoom,
} from './types/fabric-conference-rooms.generated.js';
import type {
  CreateCxmlScript,
  CreateCxmlWebhook,
  CreateRelayApplication,
  CreateSwmlScript,
  CreateSwmlWebhook,
  CxmlApplicationPage,
  CxmlApplicationResource,
  CxmlScriptPage,
  CxmlScriptResource,
  CxmlWebhookPage,
  CxmlWebhookResource,
  RelayApplicationPage,
  RelayApplicationResource,
  SwmlScriptPage,
  SwmlScriptResource,
  SwmlWebhookPage,
  SwmlWebhookResource,
  UpdateCxmlApplication,
  UpdateCxmlScript,
  UpdateCxmlWebhook,
  UpdateRelayApplication,
  UpdateSwmlScript,
  UpdateSwmlWebhook,
} from './types/fabric-scripts.generated.js';
import type {
  CreateFabricSipEndpoint,
  CreateFreeswitchConnector,
  CreateSipAddress,
  CreateSipGateway,
  FabricSipEndpoint,
  FabricSipEndpointPage,
  FreeswitchConnectorPage,
  FreeswitchConnectorResource,
  ListSipAddresses,
  SipAddress,
  SipAddressPage,
  SipGatewayPage,
  SipGatewayResource,
  UpdateFabricSipEndpoint,
  UpdateFreeswitchConnector,
  UpdateSipAddress,
  UpdateSipGateway,
} from './types/fabric-sip.generated.js';
import type {
  CreateSubscriberSipEndpoint,
  SubscriberPage,
  SubscriberResource,
  SubscriberSettings,
  SubscriberSipEndpoint,
  SubscriberSipEndpointPage,
  UpdateSubscriberSipEndpoint,
} from './types/fabric-subscribers.generated.js';
import type {
  CreateEmbedToken,
  CreateGuestToken,
  CreateInviteToken,
  CreateSubscriberToken,
  EmbedToken,
  GuestToken,
  InviteToken,
  RefreshSubscriberToken,
  RefreshedSubscriberToken,
  SubscriberToken,
} from './types/fabric-tokens.generated.js';
import type {
  AssignDomainApplication,
  AssignPhoneRoute,
  AssignSipEndpoint,
  AssignedSipEndpoint,
  DomainApplication,
  FabricResource,
  FabricResourcePage,
} from './types/fabric.generated.js';
import type { FaxLog, FaxLogPage, ListFaxLogs } from './types/fax-logs.generated.js';
import type { ImportPhoneNumber } from './types/imported-numbers.generated.js';
import type { LookupPhoneNumber, PhoneNumberLookup } from './types/lookup.generated.js';
import type { ListMessageLogs, MessageLog, MessageLogPage } from './types/message-logs.generated.js';
import type { CreateMessage, Message, UpdateMessage } from './types/messages.generated.js';
import type { MfaRequested, MfaVerified, RequestMfaToken, VerifyMfaToken } from './types/mfa.generated.js';
import type {
  AddNumberGroupMembership,
  CreateNumberGroup,
  ListNumberGroupMemberships,
  ListNumberGroups,
  NumberGroup,
  NumberGroupMembership,
  NumberGroupMembershipPage,
  NumberGroupPage,
  UpdateNumberGroup,
} from './types/number-groups.generated.js';
import type {
  AssignE911Address,
  AvailablePhoneNumber,
  AvailablePhoneNumberPage,
  ListPhoneNumbers,
  PhoneNumber,
  PhoneNumberPage,
  PurchasePhoneNumber,
  SearchPhoneNumbers,
  UpdatePhoneNumber,
} from './types/phone-numbers.generated.js';
import type {
  CreateProject,
  ListProjects,
  Project,
  ProjectPage,
  ProjectWithSigningKey,
  UpdateProject,
} from './types/projects.generated.js';
import type { CreatePubSubToken } from './types/pubsub.generated.js';
import type {
  CreateQueue,
  Queue,
  QueueMember,
  QueueMemberPage,
  QueuePage,
  UpdateQueue,
} from './types/queues.generated.js';
import type { Recording, RecordingPage } from './types/recordings.generated.js';
import type {
  Brand,
  BrandPage,
  Campaign,
  CampaignPage,
  CreateBrand,
  CreateCampaign,
  CreateNumberAssignmentOrder,
  ListBrands,
  ListCampaigns,
  ListNumberAssignmentOrders,
  ListNumberAssignments,
  NumberAssignment,
  NumberAssignmentOrder,
  NumberAssignmentOrderPage,
  NumberAssignmentPage,
  UpdateCampaign,
} from './types/registry.generated.js';
import type { ListShortCodes, ShortCode, ShortCodePage, UpdateShortCode } from './types/short-codes.generated.js';
import type {
  CreateLegacySipEndpoint,
  LegacySipEndpoint,
  LegacySipEndpointPage,
  ListLegacySipEndpoints,
  UpdateLegacySipEndpoint,
} from './types/sip-endpoints.generated.js';
import type { SipProfile, UpdateSipProfile } from './types/sip-profile.generated.js';
import type {
  CreateVerifiedCaller,
  ListVerifiedCallers,
  SubmitVerification,
  UpdateVerifiedCaller,
  VerifiedCaller,
  VerifiedCallerPage,
} from './types/verified-callers.generated.js';
import type {
  CreateVideoConference,
  ListVideoConferences,
  UpdateVideoConference,
  VideoConference,
  VideoConferencePage,
  VideoConferenceToken,
  VideoConferenceTokenPage,
} from './types/video-conferences.generated.js';
import type { ListVideoLogs, VideoLog, VideoLogPage } from './types/video-logs.generated.js';
import type {
  CreateVideoRoom,
  CreateVideoRoomToken,
  ListVideoRooms,
  UpdateVideoRoom,
  VideoRoom,
  VideoRoomPage,
  VideoRoomToken,
  VideoSessionQuery,
  VideoStream,
  VideoStreamPage,
  VideoStreamSettings,
} from './types/video-rooms.generated.js';
import type {
  GetVideoRoomRecording,
  ListVideoRoomRecordings,
  ListVideoRoomSessions,
  VideoPaging,
  VideoRoomRecording,
  VideoRoomRecordingPage,
  VideoRoomSession,
  VideoRoomSessionEvent,
  VideoRoomSessionEventPage,
  VideoRoomSessionMember,
  VideoRoomSessionMemberPage,
  VideoRoomSessionPage,
  VideoRoomSessionSummary,
} from './types/video-sessions.generated.js';
import type {
  ListVoiceLogs,
  VoiceLog,
  VoiceLogEvent,
  VoiceLogEventList,
  VoiceLogPage,
} from './types/voice-logs.generated.js';
import type {
  CreateWhatsAppTemplate,
  ListWhatsAppTemplates,
  UpdateWhatsAppTemplate,
  WhatsAppBusiness,
  WhatsAppBusinessList,
  WhatsAppNumber,
  WhatsAppNumberList,
  WhatsAppTemplate,
  WhatsAppTemplateDeleted,
  WhatsAppTemplateList,
} from './types/whatsapp.generated.js';

/** What each operation takes and answers, by its id. */
export interface Operations {
  /** Creates an API token for the project or one of its subprojects. */
  'compat.tokens.create': {
    params: { AccountSid: string };
    query: undefined;
    body: CreateApiToken;
    result: ApiToken;
  };
  /** Renames an API token or changes what it may be used for. */
  'compat.tokens.update': {
    params: { AccountSid: string; token_id: string };
    query: undefined;
    body: UpdateApiToken;
    result: ApiToken;
  };
  /** Deletes an API token; it stops working at once. */
  'compat.tokens.delete': {
    params: { AccountSid: string; token_id: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Lists the project and its subprojects. */
  'compat.accounts.list': {
    params: undefined;
    query: ListCompatAccounts | undefined;
    body: undefined;
    result: CompatAccountPage;
    item: CompatAccount;
  };
  /** Creates a subproject. */
  'compat.accounts.create': {
    params: undefined;
    query: undefined;
    body: CreateCompatAccount;
    result: CompatAccount;
  };
  /** Gets the project or a subproject. */
  'compat.accounts.get': {
    params: { Sid: string };
    query: undefined;
    body: undefined;
    result: CompatAccount;
  };
  /** Renames the project or a subproject. */
  'compat.accounts.update': {
    params: { Sid: string };
    query: undefined;
    body: UpdateCompatAccount;
    result: CompatAccount;
  };
  /** Lists the cXML applications. */
  'compat.applications.list': {
    params: { AccountSid: string };
    query: ListCompatApplications | undefined;
    body: undefined;
    result: CompatApplicationPage;
    item: CompatApplication;
  };
  /** Creates a cXML application. */
  'compat.applications.create': {
    params: { AccountSid: string };
    query: undefined;
    body: CreateCompatApplication;
    result: CompatApplication;
  };
  /** Gets a cXML application. */
  'compat.applications.get': {
    params: { AccountSid: string; Sid: string };
    query: undefined;
    body: undefined;
    result: CompatApplication;
  };
  /** Changes a cXML application. */
  'compat.applications.update': {
    params: { AccountSid: string; Sid: string };
    query: undefined;
    body: UpdateCompatApplication;
    result: CompatApplication;
  };
  /** Deletes a cXML application. */
  'compat.applications.delete': {
    params: { AccountSid: string; Sid: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Lists the cXML scripts. */
  'compat.lamlBins.list': {
    params: { AccountSid: string };
    query: ListCompatLamlBins | undefined;
    body: undefined;
    result: CompatLamlBinPage;
    item: CompatLamlBin;
  };
  /** Creates a cXML script. */
  'compat.lamlBins.create': {
    params: { AccountSid: string };
    query: undefined;
    body: CreateCompatLamlBin;
    result: CompatLamlBin;
  };
  /** Gets a cXML script. */
  'compat.lamlBins.get': {
    params: { AccountSid: string; Sid: string };
    query: undefined;
    body: undefined;
    result: CompatLamlBin;
  };
  /** Changes a cXML script. */
  'compat.lamlBins.update': {
    params: { AccountSid: string; Sid: string };
    query: undefined;
    body: UpdateCompatLamlBin;
    result: CompatLamlBin;
  };
  /** Deletes a cXML script. */
  'compat.lamlBins.delete': {
    params: { AccountSid: string; Sid: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Lists the countries with numbers on offer. */
  'compat.phoneNumbers.listAvailableCountries': {
    params: { AccountSid: string };
    query: undefined;
    body: undefined;
    result: CompatAvailableCountryList;
    item: CompatAvailableCountry;
  };
  /** Gets what kinds of numbers a country has on offer. */
  'compat.phoneNumbers.getAvailableCountry': {
    params: { AccountSid: string; IsoCountry: string };
    query: undefined;
    body: undefined;
    result: CompatAvailableCountry;
  };
  /** Searches the local numbers that can be purchased. */
  'compat.phoneNumbers.searchLocal': {
    params: { AccountSid: string; IsoCountry: string };
    query: SearchCompatPhoneNumbers | undefined;
    body: undefined;
    result: CompatAvailablePhoneNumberList;
    item: CompatAvailablePhoneNumber;
  };
  /** Searches the toll-free numbers that can be purchased. */
  'compat.phoneNumbers.searchTollFree': {
    params: { AccountSid: string; IsoCountry: string };
    query: SearchCompatPhoneNumbers | undefined;
    body: undefined;
    result: CompatAvailablePhoneNumberList;
    item: CompatAvailablePhoneNumber;
  };
  /** Imports a number that another carrier holds. */
  'compat.phoneNumbers.importNumber': {
    params: { AccountSid: string };
    query: undefined;
    body: ImportCompatPhoneNumber;
    result: CompatPhoneNumber;
  };
  /** Lists the numbers of the project. */
  'compat.phoneNumbers.list': {
    params: { AccountSid: string };
    query: ListCompatPhoneNumbers | undefined;
    body: undefined;
    result: CompatPhoneNumberPage;
    item: CompatPhoneNumber;
  };
  /** Purchases a number. */
  'compat.phoneNumbers.purchase': {
    params: { AccountSid: string };
    query: undefined;
    body: PurchaseCompatPhoneNumber;
    result: CompatPhoneNumber;
  };
  /** Gets a number of the project. */
  'compat.phoneNumbers.get': {
    params: { AccountSid: string; Sid: string };
    query: undefined;
    body: undefined;
    result: CompatPhoneNumber;
  };
  /** Changes what handles a number, or moves it to another project of the space. */
  'compat.phoneNumbers.update': {
    params: { AccountSid: string; Sid: string };
    query: undefined;
    body: UpdateCompatPhoneNumber;
    result: CompatPhoneNumber;
  };
  /** Releases a number; the project loses it. */
  'compat.phoneNumbers.delete': {
    params: { AccountSid: string; Sid: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Lists recordings. */
  'compat.recordings.list': {
    params: { AccountSid: string };
    query: ListCompatRecordings | undefined;
    body: undefined;
    result: CompatRecordingPage;
    item: CompatRecording;
  };
  /** Gets a recording: what is known of it, or its audio. */
  'compat.recordings.get': {
    params: { AccountSid: string; Sid: string };
    query: undefined;
    body: undefined;
    result: CompatRecording;
  };
  /** Deletes a recording. */
  'compat.recordings.delete': {
    params: { AccountSid: string; Sid: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Lists calls. */
  'compat.calls.list': {
    params: { AccountSid: string };
    query: ListCompatCalls | undefined;
    body: undefined;
    result: CompatCallPage;
    item: CompatCall;
  };
  /** Makes a call that cXML handles. */
  'compat.calls.create': {
    params: { AccountSid: string };
    query: undefined;
    body: CreateCompatCall;
    result: CompatCall;
  };
  /** Gets a call. */
  'compat.calls.get': {
    params: { AccountSid: string; Sid: string };
    query: undefined;
    body: undefined;
    result: CompatCall;
  };
  /** Lets other cXML go on with a call, or ends it. */
  'compat.calls.update': {
    params: { AccountSid: string; Sid: string };
    query: undefined;
    body: UpdateCompatCall;
    result: CompatCall;
  };
  /** Deletes the record of a call. */
  'compat.calls.delete': {
    params: { AccountSid: string; Sid: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Starts to record a call. */
  'compat.calls.startRecording': {
    params: { AccountSid: string; CallSid: string };
    query: undefined;
    body: StartCompatCallRecording;
    result: CompatRecording;
  };
  /** Pauses the recording of a call, goes on with it, or ends it. */
  'compat.calls.updateRecording': {
    params: { AccountSid: string; CallSid: string; Sid: string };
    query: undefined;
    body: UpdateCompatRecording;
    result: CompatRecording;
  };
  /** Starts to send the audio of a call to a WebSocket server. */
  'compat.calls.startStream': {
    params: { AccountSid: string; CallSid: string };
    query: undefined;
    body: StartCompatCallStream;
    result: CompatCallStream;
  };
  /** Ends a stream of a call. */
  'compat.calls.stopStream': {
    params: { AccountSid: string; CallSid: string; Sid: string };
    query: undefined;
    body: StopCompatStream;
    result: CompatCallStream;
  };
  /** Lists conferences. */
  'compat.conferences.list': {
    params: { AccountSid: string };
    query: ListCompatConferences | undefined;
    body: undefined;
    result: CompatConferencePage;
    item: CompatConference;
  };
  /** Gets a conference. */
  'compat.conferences.get': {
    params: { AccountSid: string; Sid: string };
    query: undefined;
    body: undefined;
    result: CompatConference;
  };
  /** Announces something in a conference, or ends it. */
  'compat.conferences.update': {
    params: { AccountSid: string; Sid: string };
    query: undefined;
    body: UpdateCompatConference;
    result: CompatConference;
  };
  /** Lists who takes part in a conference. */
  'compat.conferences.listParticipants': {
    params: { AccountSid: string; ConferenceSid: string };
    query: ListCompatParticipants | undefined;
    body: undefined;
    result: CompatParticipantPage;
    item: CompatParticipant;
  };
  /** Gets a participant of a conference. */
  'compat.conferences.getParticipant': {
    params: { AccountSid: string; ConferenceSid: string; CallSid: string };
    query: undefined;
    body: undefined;
    result: CompatParticipant;
  };
  /** Mutes, holds, announces to or coaches with a participant of a conference. */
  'compat.conferences.updateParticipant': {
    params: { AccountSid: string; ConferenceSid: string; CallSid: string };
    query: undefined;
    body: UpdateCompatParticipant;
    result: CompatParticipant;
  };
  /** Removes a participant from a conference. */
  'compat.conferences.removeParticipant': {
    params: { AccountSid: string; ConferenceSid: string; CallSid: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Lists the recordings of a conference. */
  'compat.conferences.listRecordings': {
    params: { AccountSid: string; ConferenceSid: string };
    query: ListCompatConferenceRecordings | undefined;
    body: undefined;
    result: CompatConferenceRecordingPage;
    item: CompatConferenceRecording;
  };
  /** Gets a recording of a conference. */
  'compat.conferences.getRecording': {
    params: { AccountSid: string; ConferenceSid: string; Sid: string };
    query: undefined;
    body: undefined;
    result: CompatConferenceRecording;
  };
  /** Pauses the recording of a conference, goes on with it, or ends it. */
  'compat.conferences.updateRecording': {
    params: { AccountSid: string; ConferenceSid: string; Sid: string };
    query: undefined;
    body: UpdateCompatRecording;
    result: CompatConferenceRecording;
  };
  /** Deletes a recording of a conference. */
  'compat.conferences.deleteRecording': {
    params: { AccountSid: string; ConferenceSid: string; Sid: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Starts to send the audio of a conference to a WebSocket server. */
  'compat.conferences.startStream': {
    params: { AccountSid: string; ConferenceSid: string };
    query: undefined;
    body: StartCompatConferenceStream;
    result: CompatConferenceStream;
  };
  /** Ends a stream of a conference. */
  'compat.conferences.stopStream': {
    params: { AccountSid: string; ConferenceSid: string; Sid: string };
    query: undefined;
    body: StopCompatStream;
    result: CompatConferenceStream;
  };
  /** Lists faxes. */
  'compat.faxes.list': {
    params: { AccountSid: string };
    query: ListCompatFaxes | undefined;
    body: undefined;
    result: CompatFaxPage;
    item: CompatFax;
  };
  /** Sends a fax. */
  'compat.faxes.create': {
    params: { AccountSid: string };
    query: undefined;
    body: CreateCompatFax;
    result: CompatFax;
  };
  /** Gets a fax. */
  'compat.faxes.get': {
    params: { AccountSid: string; Sid: string };
    query: undefined;
    body: undefined;
    result: CompatFax;
  };
  /** Cancels a fax that is still queued. */
  'compat.faxes.update': {
    params: { AccountSid: string; Sid: string };
    query: undefined;
    body: UpdateCompatFax;
    result: CompatFax;
  };
  /** Deletes a fax that is not under way. */
  'compat.faxes.delete': {
    params: { AccountSid: string; Sid: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Lists the media of a fax. */
  'compat.faxes.listMedia': {
    params: { AccountSid: string; FaxSid: string };
    query: ListCompatFaxMedia | undefined;
    body: undefined;
    result: CompatFaxMediaPage;
    item: CompatFaxMedia;
  };
  /** Gets media of a fax. */
  'compat.faxes.getMedia': {
    params: { AccountSid: string; FaxSid: string; Sid: string };
    query: undefined;
    body: undefined;
    result: CompatFaxMedia;
  };
  /** Deletes media of a fax that is not under way. */
  'compat.faxes.deleteMedia': {
    params: { AccountSid: string; FaxSid: string; Sid: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Lists messages. */
  'compat.messages.list': {
    params: { AccountSid: string };
    query: ListCompatMessages | undefined;
    body: undefined;
    result: CompatMessagePage;
    item: CompatMessage;
  };
  /** Sends a message. */
  'compat.messages.create': {
    params: { AccountSid: string };
    query: undefined;
    body: CreateCompatMessage;
    result: CompatMessage;
  };
  /** Gets a message. */
  'compat.messages.get': {
    params: { AccountSid: string; Sid: string };
    query: undefined;
    body: undefined;
    result: CompatMessage;
  };
  /** Removes the text of a message. */
  'compat.messages.update': {
    params: { AccountSid: string; Sid: string };
    query: undefined;
    body: UpdateCompatMessage;
    result: CompatMessage;
  };
  /** Deletes a message that is no longer queued. */
  'compat.messages.delete': {
    params: { AccountSid: string; Sid: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Lists the media of a message. */
  'compat.messages.listMedia': {
    params: { AccountSid: string; MessageSid: string };
    query: ListCompatMessageMedia | undefined;
    body: undefined;
    result: CompatMessageMediaPage;
    item: CompatMessageMedia;
  };
  /** Gets media of a message. */
  'compat.messages.getMedia': {
    params: { AccountSid: string; MessageSid: string; Sid: string };
    query: undefined;
    body: undefined;
    result: CompatMessageMedia;
  };
  /** Deletes media of a message that is not under way. */
  'compat.messages.deleteMedia': {
    params: { AccountSid: string; MessageSid: string; Sid: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Lists queues. */
  'compat.queues.list': {
    params: { AccountSid: string };
    query: ListCompatQueues | undefined;
    body: undefined;
    result: CompatQueuePage;
    item: CompatQueue;
  };
  /** Creates a queue. */
  'compat.queues.create': {
    params: { AccountSid: string };
    query: undefined;
    body: CreateCompatQueue;
    result: CompatQueue;
  };
  /** Gets a queue. */
  'compat.queues.get': {
    params: { AccountSid: string; Sid: string };
    query: undefined;
    body: undefined;
    result: CompatQueue;
  };
  /** Changes a queue. */
  'compat.queues.update': {
    params: { AccountSid: string; Sid: string };
    query: undefined;
    body: UpdateCompatQueue;
    result: CompatQueue;
  };
  /** Deletes a queue. */
  'compat.queues.delete': {
    params: { AccountSid: string; Sid: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Lists the calls that wait in a queue. */
  'compat.queues.listMembers': {
    params: { AccountSid: string; QueueSid: string };
    query: ListCompatQueueMembers | undefined;
    body: undefined;
    result: CompatQueueMemberPage;
    item: CompatQueueMember;
  };
  /** Gets a call that waits in a queue. */
  'compat.queues.getMember': {
    params: { AccountSid: string; QueueSid: string; CallSid: string };
    query: undefined;
    body: undefined;
    result: CompatQueueMember;
  };
  /** Takes a call out of a queue; cXML goes on with it. */
  'compat.queues.dequeueMember': {
    params: { AccountSid: string; QueueSid: string; CallSid: string };
    query: undefined;
    body: DequeueCompatMember;
    result: CompatQueueMember;
  };
  /** Lists transcriptions. */
  'compat.transcriptions.list': {
    params: { AccountSid: string };
    query: ListCompatTranscriptions | undefined;
    body: undefined;
    result: CompatTranscriptionPage;
    item: CompatTranscription;
  };
  /** Gets a transcription. */
  'compat.transcriptions.get': {
    params: { AccountSid: string; Sid: string };
    query: undefined;
    body: undefined;
    result: CompatTranscription;
  };
  /** Deletes a transcription. */
  'compat.transcriptions.delete': {
    params: { AccountSid: string; Sid: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Creates an API token for the project or one of its subprojects. */
  'project.tokens.create': {
    params: undefined;
    query: undefined;
    body: CreateApiToken;
    result: ApiToken;
  };
  /** Renames an API token or changes what it may be used for. */
  'project.tokens.update': {
    params: { token_id: string };
    query: undefined;
    body: UpdateApiToken;
    result: ApiToken;
  };
  /** Deletes an API token; it stops working at once. */
  'project.tokens.delete': {
    params: { token_id: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Searches the numbers that can be purchased. */
  'phoneNumbers.search': {
    params: undefined;
    query: SearchPhoneNumbers | undefined;
    body: undefined;
    result: AvailablePhoneNumberPage;
    item: AvailablePhoneNumber;
  };
  /** Purchases a number. */
  'phoneNumbers.create': {
    params: undefined;
    query: undefined;
    body: PurchasePhoneNumber;
    result: PhoneNumber;
  };
  /** Lists the numbers of the project. */
  'phoneNumbers.list': {
    params: undefined;
    query: ListPhoneNumbers | undefined;
    body: undefined;
    result: PhoneNumberPage;
    item: PhoneNumber;
  };
  /** Gets a number. */
  'phoneNumbers.get': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: PhoneNumber;
  };
  /** Changes the settings of a number, such as what handles its calls. */
  'phoneNumbers.update': {
    params: { id: string };
    query: undefined;
    body: UpdatePhoneNumber;
    result: PhoneNumber;
  };
  /** Releases a number; the project loses it. */
  'phoneNumbers.delete': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Registers a number with an address for emergency calls. */
  'phoneNumbers.assignE911Address': {
    params: { id: string };
    query: undefined;
    body: AssignE911Address;
    result: PhoneNumber;
  };
  /** Ends the registration of a number with an address for emergency calls. */
  'phoneNumbers.removeE911Address': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: PhoneNumber;
  };
  /** Lists the AI agents of the project. */
  'fabric.aiAgents.list': {
    params: undefined;
    query: undefined;
    body: undefined;
    result: AiAgentPage;
    item: AiAgentResource;
  };
  /** Creates an AI agent. */
  'fabric.aiAgents.create': {
    params: undefined;
    query: undefined;
    body: CreateAiAgent;
    result: AiAgentResource;
  };
  /** Gets an AI agent. */
  'fabric.aiAgents.get': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: AiAgentResource;
  };
  /** Changes the given settings of an AI agent. */
  'fabric.aiAgents.update': {
    params: { id: string };
    query: undefined;
    body: UpdateAiAgent;
    result: AiAgentResource;
  };
  /** Deletes an AI agent. */
  'fabric.aiAgents.delete': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Lists the addresses that reach an AI agent. */
  'fabric.aiAgents.listAddresses': {
    params: { ai_agent_id: string };
    query: undefined;
    body: undefined;
    result: FabricAddressPage;
    item: FabricAddress;
  };
  /** Lists the Dialogflow agents of the project. */
  'fabric.dialogflowAgents.list': {
    params: undefined;
    query: undefined;
    body: undefined;
    result: DialogflowAgentPage;
    item: DialogflowAgentResource;
  };
  /** Gets a Dialogflow agent. */
  'fabric.dialogflowAgents.get': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: DialogflowAgentResource;
  };
  /** Replaces the settings of a Dialogflow agent. */
  'fabric.dialogflowAgents.update': {
    params: { id: string };
    query: undefined;
    body: UpdateDialogflowAgent;
    result: DialogflowAgentResource;
  };
  /** Deletes a Dialogflow agent. */
  'fabric.dialogflowAgents.delete': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Lists the addresses that reach a Dialogflow agent. */
  'fabric.dialogflowAgents.listAddresses': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: FabricAddressPage;
    item: FabricAddress;
  };
  /** Lists the call flows of the project. */
  'fabric.callFlows.list': {
    params: undefined;
    query: undefined;
    body: undefined;
    result: CallFlowPage;
    item: CallFlowResource;
  };
  /** Creates a call flow. */
  'fabric.callFlows.create': {
    params: undefined;
    query: undefined;
    body: CreateCallFlow;
    result: CallFlowResource;
  };
  /** Gets a call flow. */
  'fabric.callFlows.get': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: CallFlowResource;
  };
  /** Replaces the settings of a call flow. */
  'fabric.callFlows.update': {
    params: { id: string };
    query: undefined;
    body: UpdateCallFlow;
    result: CallFlowResource;
  };
  /** Deletes a call flow. */
  'fabric.callFlows.delete': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Lists the addresses that reach a call flow. */
  'fabric.callFlows.listAddresses': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: FabricAddressPage;
    item: FabricAddress;
  };
  /** Lists the versions of a call flow. */
  'fabric.callFlows.listVersions': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: CallFlowVersionPage;
    item: CallFlowVersion;
  };
  /** Lets a version of a call flow take the calls. */
  'fabric.callFlows.deployVersion': {
    params: { id: string };
    query: undefined;
    body: DeployCallFlowVersion;
    result: DeployedCallFlowVersion;
  };
  /** Lists the SWML webhooks of the project. */
  'fabric.swmlWebhooks.list': {
    params: undefined;
    query: undefined;
    body: undefined;
    result: SwmlWebhookPage;
    item: SwmlWebhookResource;
  };
  /** Creates a SWML webhook. */
  'fabric.swmlWebhooks.create': {
    params: undefined;
    query: undefined;
    body: CreateSwmlWebhook;
    result: SwmlWebhookResource;
  };
  /** Gets a SWML webhook. */
  'fabric.swmlWebhooks.get': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: SwmlWebhookResource;
  };
  /** Changes the given settings of a SWML webhook. */
  'fabric.swmlWebhooks.update': {
    params: { id: string };
    query: undefined;
    body: UpdateSwmlWebhook;
    result: SwmlWebhookResource;
  };
  /** Deletes a SWML webhook. */
  'fabric.swmlWebhooks.delete': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Lists the addresses that reach a SWML webhook. */
  'fabric.swmlWebhooks.listAddresses': {
    params: { swml_webhook_id: string };
    query: undefined;
    body: undefined;
    result: FabricAddressPage;
    item: FabricAddress;
  };
  /** Lists the SWML scripts of the project. */
  'fabric.swmlScripts.list': {
    params: undefined;
    query: undefined;
    body: undefined;
    result: SwmlScriptPage;
    item: SwmlScriptResource;
  };
  /** Creates a SWML script. */
  'fabric.swmlScripts.create': {
    params: undefined;
    query: undefined;
    body: CreateSwmlScript;
    result: SwmlScriptResource;
  };
  /** Gets a SWML script. */
  'fabric.swmlScripts.get': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: SwmlScriptResource;
  };
  /** Replaces the settings of a SWML script. */
  'fabric.swmlScripts.update': {
    params: { id: string };
    query: undefined;
    body: UpdateSwmlScript;
    result: SwmlScriptResource;
  };
  /** Deletes a SWML script. */
  'fabric.swmlScripts.delete': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Lists the addresses that reach a SWML script. */
  'fabric.swmlScripts.listAddresses': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: FabricAddressPage;
    item: FabricAddress;
  };
  /** Lists the cXML webhooks of the project. */
  'fabric.cxmlWebhooks.list': {
    params: undefined;
    query: undefined;
    body: undefined;
    result: CxmlWebhookPage;
    item: CxmlWebhookResource;
  };
  /** Creates a cXML webhook. */
  'fabric.cxmlWebhooks.create': {
    params: undefined;
    query: undefined;
    body: CreateCxmlWebhook;
    result: CxmlWebhookResource;
  };
  /** Gets a cXML webhook. */
  'fabric.cxmlWebhooks.get': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: CxmlWebhookResource;
  };
  /** Changes the given settings of a cXML webhook. */
  'fabric.cxmlWebhooks.update': {
    params: { id: string };
    query: undefined;
    body: UpdateCxmlWebhook;
    result: CxmlWebhookResource;
  };
  /** Deletes a cXML webhook. */
  'fabric.cxmlWebhooks.delete': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Lists the addresses that reach a cXML webhook. */
  'fabric.cxmlWebhooks.listAddresses': {
    params: { cxml_webhook_id: string };
    query: undefined;
    body: undefined;
    result: FabricAddressPage;
    item: FabricAddress;
  };
  /** Lists the cXML scripts of the project. */
  'fabric.cxmlScripts.list': {
    params: undefined;
    query: undefined;
    body: undefined;
    result: CxmlScriptPage;
    item: CxmlScriptResource;
  };
  /** Creates a cXML script. */
  'fabric.cxmlScripts.create': {
    params: undefined;
    query: undefined;
    body: CreateCxmlScript;
    result: CxmlScriptResource;
  };
  /** Gets a cXML script. */
  'fabric.cxmlScripts.get': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: CxmlScriptResource;
  };
  /** Replaces the settings of a cXML script. */
  'fabric.cxmlScripts.update': {
    params: { id: string };
    query: undefined;
    body: UpdateCxmlScript;
    result: CxmlScriptResource;
  };
  /** Deletes a cXML script. */
  'fabric.cxmlScripts.delete': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Lists the addresses that reach a cXML script. */
  'fabric.cxmlScripts.listAddresses': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: FabricAddressPage;
    item: FabricAddress;
  };
  /** Lists the cXML applications of the project. */
  'fabric.cxmlApplications.list': {
    params: undefined;
    query: undefined;
    body: undefined;
    result: CxmlApplicationPage;
    item: CxmlApplicationResource;
  };
  /** Gets a cXML application. */
  'fabric.cxmlApplications.get': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: CxmlApplicationResource;
  };
  /** Replaces the settings of a cXML application. */
  'fabric.cxmlApplications.update': {
    params: { id: string };
    query: undefined;
    body: UpdateCxmlApplication;
    result: CxmlApplicationResource;
  };
  /** Deletes a cXML application. */
  'fabric.cxmlApplications.delete': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Lists the addresses that reach a cXML application. */
  'fabric.cxmlApplications.listAddresses': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: FabricAddressPage;
    item: FabricAddress;
  };
  /** Lists the RELAY applications of the project. */
  'fabric.relayApplications.list': {
    params: undefined;
    query: undefined;
    body: undefined;
    result: RelayApplicationPage;
    item: RelayApplicationResource;
  };
  /** Creates a RELAY application. */
  'fabric.relayApplications.create': {
    params: undefined;
    query: undefined;
    body: CreateRelayApplication;
    result: RelayApplicationResource;
  };
  /** Gets a RELAY application. */
  'fabric.relayApplications.get': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: RelayApplicationResource;
  };
  /** Replaces the settings of a RELAY application. */
  'fabric.relayApplications.update': {
    params: { id: string };
    query: undefined;
    body: UpdateRelayApplication;
    result: RelayApplicationResource;
  };
  /** Deletes a RELAY application. */
  'fabric.relayApplications.delete': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Lists the addresses that reach a RELAY application. */
  'fabric.relayApplications.listAddresses': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: FabricAddressPage;
    item: FabricAddress;
  };
  /** Lists the SIP endpoints of the project. */
  'fabric.sipEndpoints.list': {
    params: undefined;
    query: undefined;
    body: undefined;
    result: FabricSipEndpointPage;
    item: FabricSipEndpoint;
  };
  /** Creates a SIP endpoint. */
  'fabric.sipEndpoints.create': {
    params: undefined;
    query: undefined;
    body: CreateFabricSipEndpoint;
    result: FabricSipEndpoint;
  };
  /** Gets a SIP endpoint. */
  'fabric.sipEndpoints.get': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: FabricSipEndpoint;
  };
  /** Replaces the settings of a SIP endpoint. */
  'fabric.sipEndpoints.update': {
    params: { id: string };
    query: undefined;
    body: UpdateFabricSipEndpoint;
    result: FabricSipEndpoint;
  };
  /** Deletes a SIP endpoint. */
  'fabric.sipEndpoints.delete': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Lists the addresses that reach a SIP endpoint. */
  'fabric.sipEndpoints.listAddresses': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: FabricAddressPage;
    item: FabricAddress;
  };
  /** Lists the SIP gateways of the project. */
  'fabric.sipGateways.list': {
    params: undefined;
    query: undefined;
    body: undefined;
    result: SipGatewayPage;
    item: SipGatewayResource;
  };
  /** Creates a SIP gateway. */
  'fabric.sipGateways.create': {
    params: undefined;
    query: undefined;
    body: CreateSipGateway;
    result: SipGatewayResource;
  };
  /** Gets a SIP gateway. */
  'fabric.sipGateways.get': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: SipGatewayResource;
  };
  /** Changes the given settings of a SIP gateway. */
  'fabric.sipGateways.update': {
    params: { id: string };
    query: undefined;
    body: UpdateSipGateway;
    result: SipGatewayResource;
  };
  /** Deletes a SIP gateway. */
  'fabric.sipGateways.delete': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Lists the addresses that reach a SIP gateway. */
  'fabric.sipGateways.listAddresses': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: FabricAddressPage;
    item: FabricAddress;
  };
  /** Lists the FreeSWITCH connectors of the project. */
  'fabric.freeswitchConnectors.list': {
    params: undefined;
    query: undefined;
    body: undefined;
    result: FreeswitchConnectorPage;
    item: FreeswitchConnectorResource;
  };
  /** Creates a FreeSWITCH connector. */
  'fabric.freeswitchConnectors.create': {
    params: undefined;
    query: undefined;
    body: CreateFreeswitchConnector;
    result: FreeswitchConnectorResource;
  };
  /** Gets a FreeSWITCH connector. */
  'fabric.freeswitchConnectors.get': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: FreeswitchConnectorResource;
  };
  /** Replaces the settings of a FreeSWITCH connector. */
  'fabric.freeswitchConnectors.update': {
    params: { id: string };
    query: undefined;
    body: UpdateFreeswitchConnector;
    result: FreeswitchConnectorResource;
  };
  /** Deletes a FreeSWITCH connector. */
  'fabric.freeswitchConnectors.delete': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Lists the addresses that reach a FreeSWITCH connector. */
  'fabric.freeswitchConnectors.listAddresses': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: FabricAddressPage;
    item: FabricAddress;
  };
  /** Lists the SIP addresses of the project. */
  'fabric.sipAddresses.list': {
    params: undefined;
    query: ListSipAddresses | undefined;
    body: undefined;
    result: SipAddressPage;
    item: SipAddress;
  };
  /** Creates a SIP address. */
  'fabric.sipAddresses.create': {
    params: undefined;
    query: undefined;
    body: CreateSipAddress;
    result: SipAddress;
  };
  /** Gets a SIP address. */
  'fabric.sipAddresses.get': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: SipAddress;
  };
  /** Changes the given settings of a SIP address. */
  'fabric.sipAddresses.update': {
    params: { id: string };
    query: undefined;
    body: UpdateSipAddress;
    result: SipAddress;
  };
  /** Deletes a SIP address. */
  'fabric.sipAddresses.delete': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Lists the subscribers of the project. */
  'fabric.subscribers.list': {
    params: undefined;
    query: undefined;
    body: undefined;
    result: SubscriberPage;
    item: SubscriberResource;
  };
  /** Creates a subscriber. */
  'fabric.subscribers.create': {
    params: undefined;
    query: undefined;
    body: SubscriberSettings;
    result: SubscriberResource;
  };
  /** Gets a subscriber. */
  'fabric.subscribers.get': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: SubscriberResource;
  };
  /** Replaces the settings of a subscriber. */
  'fabric.subscribers.update': {
    params: { id: string };
    query: undefined;
    body: SubscriberSettings;
    result: SubscriberResource;
  };
  /** Deletes a subscriber. */
  'fabric.subscribers.delete': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Lists the addresses that reach a subscriber. */
  'fabric.subscribers.listAddresses': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: FabricAddressPage;
    item: FabricAddress;
  };
  /** Lists the SIP endpoints of a subscriber. */
  'fabric.subscribers.listSipEndpoints': {
    params: { fabric_subscriber_id: string };
    query: undefined;
    body: undefined;
    result: SubscriberSipEndpointPage;
    item: SubscriberSipEndpoint;
  };
  /** Creates a SIP endpoint for a subscriber. */
  'fabric.subscribers.createSipEndpoint': {
    params: { fabric_subscriber_id: string };
    query: undefined;
    body: CreateSubscriberSipEndpoint;
    result: SubscriberSipEndpoint;
  };
  /** Gets a SIP endpoint of a subscriber. */
  'fabric.subscribers.getSipEndpoint': {
    params: { fabric_subscriber_id: string; id: string };
    query: undefined;
    body: undefined;
    result: SubscriberSipEndpoint;
  };
  /** Changes the given settings of a SIP endpoint of a subscriber. */
  'fabric.subscribers.updateSipEndpoint': {
    params: { fabric_subscriber_id: string; id: string };
    query: undefined;
    body: UpdateSubscriberSipEndpoint;
    result: SubscriberSipEndpoint;
  };
  /** Deletes a SIP endpoint of a subscriber. */
  'fabric.subscribers.deleteSipEndpoint': {
    params: { fabric_subscriber_id: string; id: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Lists the conference rooms of the project. */
  'fabric.conferenceRooms.list': {
    params: undefined;
    query: undefined;
    body: undefined;
    result: ConferenceRoomPage;
    item: ConferenceRoomResource;
  };
  /** Creates a conference room. */
  'fabric.conferenceRooms.create': {
    params: undefined;
    query: undefined;
    body: CreateConferenceRoom;
    result: ConferenceRoomResource;
  };
  /** Gets a conference room. */
  'fabric.conferenceRooms.get': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: ConferenceRoomResource;
  };
  /** Replaces the settings of a conference room. */
  'fabric.conferenceRooms.update': {
    params: { id: string };
    query: undefined;
    body: UpdateConferenceRoom;
    result: ConferenceRoomResource;
  };
  /** Deletes a conference room. */
  'fabric.conferenceRooms.delete': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Lists the addresses that reach a conference room. */
  'fabric.conferenceRooms.listAddresses': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: FabricAddressPage;
    item: FabricAddress;
  };
  /** Creates an access token for a subscriber, and the subscriber if there is none yet. */
  'fabric.tokens.createSubscriberToken': {
    params: undefined;
    query: undefined;
    body: CreateSubscriberToken;
    result: SubscriberToken;
  };
  /** Exchanges a refresh token for new tokens. */
  'fabric.tokens.refreshSubscriberToken': {
    params: undefined;
    query: undefined;
    body: RefreshSubscriberToken;
    result: RefreshedSubscriberToken;
  };
  /** Creates a token with which a subscriber invites somebody to an address. */
  'fabric.tokens.createInviteToken': {
    params: undefined;
    query: undefined;
    body: CreateInviteToken;
    result: InviteToken;
  };
  /** Creates a token for somebody who is no subscriber. */
  'fabric.tokens.createGuestToken': {
    params: undefined;
    query: undefined;
    body: CreateGuestToken;
    result: GuestToken;
  };
  /** Exchanges the public token of a click-to-call widget for one that a guest calls with. */
  'fabric.tokens.createEmbedToken': {
    params: undefined;
    query: undefined;
    body: CreateEmbedToken;
    result: EmbedToken;
  };
  /** Lists the resources of the project. */
  'fabric.resources.list': {
    params: undefined;
    query: undefined;
    body: undefined;
    result: FabricResourcePage;
    item: FabricResource;
  };
  /** Gets a resource of any kind. */
  'fabric.resources.get': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: FabricResource;
  };
  /** Deletes a resource of any kind. */
  'fabric.resources.delete': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Lists the addresses that reach a resource. */
  'fabric.resources.listAddresses': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: FabricAddressPage;
    item: FabricAddress;
  };
  /** Lets a resource handle the calls or messages of a phone route. */
  'fabric.resources.assignPhoneRoute': {
    params: { id: string };
    query: undefined;
    body: AssignPhoneRoute;
    result: FabricAddress;
  };
  /** Lets a resource handle the calls of a domain application. */
  'fabric.resources.assignDomainApplication': {
    params: { id: string };
    query: undefined;
    body: AssignDomainApplication;
    result: DomainApplication;
  };
  /** Lets a resource handle the calls of a SIP endpoint. */
  'fabric.resources.assignSipEndpoint': {
    params: { id: string };
    query: undefined;
    body: AssignSipEndpoint;
    result: AssignedSipEndpoint;
  };
  /** Lists the addresses that a subscriber sees. */
  'fabric.addresses.list': {
    params: undefined;
    query: undefined;
    body: undefined;
    result: FabricAddressPage;
    item: FabricAddress;
  };
  /** Gets an address that a subscriber sees. */
  'fabric.addresses.get': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: FabricAddress;
  };
  /** Makes a call, handled by the SWML at a URL or in the request. */
  'calling.dial': {
    params: undefined;
    query: undefined;
    body: DialCommand;
    result: CallResponse;
  };
  /** Continues a call with other SWML, or ends it. */
  'calling.update': {
    params: undefined;
    query: undefined;
    body: UpdateCallCommand;
    result: CallResponse;
  };
  /** Ends a call. */
  'calling.end': {
    params: undefined;
    query: undefined;
    body: CallingEndCommand;
    result: CallResponse;
  };
  /** Parts a call from the one it is connected to; both stay up. */
  'calling.disconnect': {
    params: undefined;
    query: undefined;
    body: CallingDisconnectCommand;
    result: CallResponse;
  };
  /** Hands a call to another destination. */
  'calling.transfer': {
    params: undefined;
    query: undefined;
    body: CallingTransferCommand;
    result: CallResponse;
  };
  /** Asks the far end of a SIP call to call somebody else. */
  'calling.refer': {
    params: undefined;
    query: undefined;
    body: CallingReferCommand;
    result: CallResponse;
  };
  /** Sends an event of your own to who listens to the call. */
  'calling.userEvent': {
    params: undefined;
    query: undefined;
    body: CallingUserEventCommand;
    result: CallResponse;
  };
  /** Plays audio, speech, silence or ring tones, one after another. */
  'calling.play': {
    params: undefined;
    query: undefined;
    body: CallingPlayCommand;
    result: CallResponse;
  };
  /** Pauses a playback. */
  'calling.playPause': {
    params: undefined;
    query: undefined;
    body: CallingPlayPauseCommand;
    result: CallResponse;
  };
  /** Goes on with a playback. */
  'calling.playResume': {
    params: undefined;
    query: undefined;
    body: CallingPlayResumeCommand;
    result: CallResponse;
  };
  /** Ends a playback. */
  'calling.playStop': {
    params: undefined;
    query: undefined;
    body: CallingPlayStopCommand;
    result: CallResponse;
  };
  /** Makes a playback louder or quieter. */
  'calling.playVolume': {
    params: undefined;
    query: undefined;
    body: CallingPlayVolumeCommand;
    result: CallResponse;
  };
  /** Records a call. */
  'calling.record': {
    params: undefined;
    query: undefined;
    body: CallingRecordCommand;
    result: CallResponse;
  };
  /** Pauses a recording. */
  'calling.recordPause': {
    params: undefined;
    query: undefined;
    body: CallingRecordPauseCommand;
    result: CallResponse;
  };
  /** Goes on with a recording. */
  'calling.recordResume': {
    params: undefined;
    query: undefined;
    body: CallingRecordResumeCommand;
    result: CallResponse;
  };
  /** Ends a recording. */
  'calling.recordStop': {
    params: undefined;
    query: undefined;
    body: CallingRecordStopCommand;
    result: CallResponse;
  };
  /** Collects keys, speech, or whichever comes first. */
  'calling.collect': {
    params: undefined;
    query: undefined;
    body: CallingCollectCommand;
    result: CallResponse;
  };
  /** Ends a collecting. */
  'calling.collectStop': {
    params: undefined;
    query: undefined;
    body: CallingCollectStopCommand;
    result: CallResponse;
  };
  /** Begins to count the time that a collecting waits. */
  'calling.collectStartInputTimers': {
    params: undefined;
    query: undefined;
    body: CallingCollectStartInputTimersCommand;
    result: CallResponse;
  };
  /** Finds out whether a person, an answering machine, a fax or keys are at the far end. */
  'calling.detect': {
    params: undefined;
    query: undefined;
    body: CallingDetectCommand;
    result: CallResponse;
  };
  /** Ends a detection. */
  'calling.detectStop': {
    params: undefined;
    query: undefined;
    body: CallingDetectStopCommand;
    result: CallResponse;
  };
  /** Copies the audio of a call to a server. */
  'calling.tap': {
    params: undefined;
    query: undefined;
    body: CallingTapCommand;
    result: CallResponse;
  };
  /** Ends a tap. */
  'calling.tapStop': {
    params: undefined;
    query: undefined;
    body: CallingTapStopCommand;
    result: CallResponse;
  };
  /** Streams the audio of a call over a WebSocket. */
  'calling.stream': {
    params: undefined;
    query: undefined;
    body: CallingStreamCommand;
    result: CallResponse;
  };
  /** Ends a stream. */
  'calling.streamStop': {
    params: undefined;
    query: undefined;
    body: CallingStreamStopCommand;
    result: CallResponse;
  };
  /** Takes the noise out of a call. */
  'calling.denoise': {
    params: undefined;
    query: undefined;
    body: CallingDenoiseCommand;
    result: CallResponse;
  };
  /** Leaves the noise in a call again. */
  'calling.denoiseStop': {
    params: undefined;
    query: undefined;
    body: CallingDenoiseStopCommand;
    result: CallResponse;
  };
  /** Transcribes a whole call in the background. */
  'calling.transcribe': {
    params: undefined;
    query: undefined;
    body: CallingTranscribeCommand;
    result: CallResponse;
  };
  /** Ends a transcription. */
  'calling.transcribeStop': {
    params: undefined;
    query: undefined;
    body: CallingTranscribeStopCommand;
    result: CallResponse;
  };
  /** Transcribes a call while it goes on. */
  'calling.liveTranscribe': {
    params: undefined;
    query: undefined;
    body: CallingLiveTranscribeCommand;
    result: CallResponse;
  };
  /** Translates a call while it goes on. */
  'calling.liveTranslate': {
    params: undefined;
    query: undefined;
    body: CallingLiveTranslateCommand;
    result: CallResponse;
  };
  /** Puts a message into an agent's conversation, changes its data, or starts it anew. */
  'calling.aiMessage': {
    params: undefined;
    query: undefined;
    body: CallingAiMessageCommand;
    result: CallResponse;
  };
  /** Puts the caller of an agent on hold. */
  'calling.aiHold': {
    params: undefined;
    query: undefined;
    body: CallingAiHoldCommand;
    result: CallResponse;
  };
  /** Takes the caller of an agent off hold. */
  'calling.aiUnhold': {
    params: undefined;
    query: undefined;
    body: CallingAiUnholdCommand;
    result: CallResponse;
  };
  /** Ends an agent's conversation; the call stays up. */
  'calling.aiStop': {
    params: undefined;
    query: undefined;
    body: CallingAiStopCommand;
    result: CallResponse;
  };
  /** Lets an AI listen to a call and advise, or sums the call up. */
  'calling.aiSidecar': {
    params: undefined;
    query: undefined;
    body: CallingAiSidecarCommand;
    result: CallResponse;
  };
  /** Tells a sidecar something, and lets it advise at once. */
  'calling.aiSidecarPoke': {
    params: undefined;
    query: undefined;
    body: CallingAiSidecarPokeCommand;
    result: CallResponse;
  };
  /** Asks a sidecar something aside. */
  'calling.aiSidecarAsk': {
    params: undefined;
    query: undefined;
    body: CallingAiSidecarAskCommand;
    result: CallResponse;
  };
  /** Ends a sidecar. */
  'calling.aiSidecarStop': {
    params: undefined;
    query: undefined;
    body: CallingAiSidecarStopCommand;
    result: CallResponse;
  };
  /** Lets a sidecar report what it did so far. */
  'calling.aiSidecarStatus': {
    params: undefined;
    query: undefined;
    body: CallingAiSidecarStatusCommand;
    result: CallResponse;
  };
  /** Stops sending a fax. */
  'calling.sendFaxStop': {
    params: undefined;
    query: undefined;
    body: CallingSendFaxStopCommand;
    result: CallResponse;
  };
  /** Stops receiving a fax. */
  'calling.receiveFaxStop': {
    params: undefined;
    query: undefined;
    body: CallingReceiveFaxStopCommand;
    result: CallResponse;
  };
  /** Lists the calls of the project, newest first. */
  'logs.voice.list': {
    params: undefined;
    query: ListVoiceLogs | undefined;
    body: undefined;
    result: VoiceLogPage;
    item: VoiceLog;
  };
  /** Gets the log of a call. */
  'logs.voice.get': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: VoiceLog;
  };
  /** Lists what happened in a call. */
  'logs.voice.listEvents': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: VoiceLogEventList;
    item: VoiceLogEvent;
  };
  /** Adds a number of another carrier to the project. */
  'importedNumbers.create': {
    params: undefined;
    query: undefined;
    body: ImportPhoneNumber;
    result: PhoneNumber;
  };
  /** Lists the addresses of the project. */
  'addresses.list': {
    params: undefined;
    query: ListAddresses | undefined;
    body: undefined;
    result: AddressPage;
    item: Address;
  };
  /** Stores an address. */
  'addresses.create': {
    params: undefined;
    query: undefined;
    body: AddressSettings;
    result: Address;
  };
  /** Gets an address. */
  'addresses.get': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: Address;
  };
  /** Replaces an address. */
  'addresses.update': {
    params: { id: string };
    query: undefined;
    body: AddressSettings;
    result: Address;
  };
  /** Deletes an address. */
  'addresses.delete': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Lists the number groups of the project. */
  'numberGroups.list': {
    params: undefined;
    query: ListNumberGroups | undefined;
    body: undefined;
    result: NumberGroupPage;
    item: NumberGroup;
  };
  /** Creates a number group. */
  'numberGroups.create': {
    params: undefined;
    query: undefined;
    body: CreateNumberGroup;
    result: NumberGroup;
  };
  /** Gets a number group. */
  'numberGroups.get': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: NumberGroup;
  };
  /** Renames a number group, or changes how it sends. */
  'numberGroups.update': {
    params: { id: string };
    query: undefined;
    body: UpdateNumberGroup;
    result: NumberGroup;
  };
  /** Deletes a number group; its numbers stay in the project. */
  'numberGroups.delete': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Lists the numbers in a group. */
  'numberGroups.listMemberships': {
    params: { NumberGroupId: string };
    query: ListNumberGroupMemberships | undefined;
    body: undefined;
    result: NumberGroupMembershipPage;
    item: NumberGroupMembership;
  };
  /** Puts a number into a group. */
  'numberGroups.addMembership': {
    params: { NumberGroupId: string };
    query: undefined;
    body: AddNumberGroupMembership;
    result: NumberGroupMembership;
  };
  /** Gets a membership. */
  'numberGroups.getMembership': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: NumberGroupMembership;
  };
  /** Takes a number out of its group. */
  'numberGroups.deleteMembership': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Lists the short codes of the project. */
  'shortCodes.list': {
    params: undefined;
    query: ListShortCodes | undefined;
    body: undefined;
    result: ShortCodePage;
    item: ShortCode;
  };
  /** Gets a short code. */
  'shortCodes.get': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: ShortCode;
  };
  /** Names a short code and says what handles its messages. */
  'shortCodes.update': {
    params: { id: string };
    query: undefined;
    body: UpdateShortCode;
    result: ShortCode;
  };
  /** Lists the verified caller ids of the project. */
  'verifiedCallers.list': {
    params: undefined;
    query: ListVerifiedCallers | undefined;
    body: undefined;
    result: VerifiedCallerPage;
    item: VerifiedCaller;
  };
  /** Adds a number and calls it with a verification code. */
  'verifiedCallers.create': {
    params: undefined;
    query: undefined;
    body: CreateVerifiedCaller;
    result: VerifiedCaller;
  };
  /** Gets a verified caller id. */
  'verifiedCallers.get': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: VerifiedCaller;
  };
  /** Renames a verified caller id. */
  'verifiedCallers.update': {
    params: { id: string };
    query: undefined;
    body: UpdateVerifiedCaller;
    result: VerifiedCaller;
  };
  /** Deletes a verified caller id. */
  'verifiedCallers.delete': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Calls the number with a verification code once more. */
  'verifiedCallers.redialVerification': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: VerifiedCaller;
  };
  /** Verifies the number with the code that it was called with. */
  'verifiedCallers.submitVerification': {
    params: { id: string };
    query: undefined;
    body: SubmitVerification;
    result: VerifiedCaller;
  };
  /** Tells what is known about a number. */
  'lookup.phoneNumber': {
    params: { e164_number: string };
    query: LookupPhoneNumber | undefined;
    body: undefined;
    result: PhoneNumberLookup;
  };
  /** Reads a token out to a number in a call. */
  'mfa.call': {
    params: undefined;
    query: undefined;
    body: RequestMfaToken;
    result: MfaRequested;
  };
  /** Sends a token to a number in a message. */
  'mfa.sms': {
    params: undefined;
    query: undefined;
    body: RequestMfaToken;
    result: MfaRequested;
  };
  /** Tells whether a token is the one that was sent. */
  'mfa.verify': {
    params: { mfa_request_id: string };
    query: undefined;
    body: VerifyMfaToken;
    result: MfaVerified;
  };
  /** Lists the brands of the project. */
  'registry.brands.list': {
    params: undefined;
    query: ListBrands | undefined;
    body: undefined;
    result: BrandPage;
    item: Brand;
  };
  /** Registers a brand. */
  'registry.brands.create': {
    params: undefined;
    query: undefined;
    body: CreateBrand;
    result: Brand;
  };
  /** Gets a brand. */
  'registry.brands.get': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: Brand;
  };
  /** Lists the campaigns of a brand. */
  'registry.brands.listCampaigns': {
    params: { id: string };
    query: ListCampaigns | undefined;
    body: undefined;
    result: CampaignPage;
    item: Campaign;
  };
  /** Registers a campaign of a brand. */
  'registry.brands.createCampaign': {
    params: { id: string };
    query: undefined;
    body: CreateCampaign;
    result: Campaign;
  };
  /** Gets a campaign. */
  'registry.campaigns.get': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: Campaign;
  };
  /** Renames a campaign. */
  'registry.campaigns.update': {
    params: { id: string };
    query: undefined;
    body: UpdateCampaign;
    result: Campaign;
  };
  /** Lists the numbers that are assigned to a campaign. */
  'registry.campaigns.listNumbers': {
    params: { id: string };
    query: ListNumberAssignments | undefined;
    body: undefined;
    result: NumberAssignmentPage;
    item: NumberAssignment;
  };
  /** Lists the orders to assign numbers to a campaign. */
  'registry.campaigns.listOrders': {
    params: { id: string };
    query: ListNumberAssignmentOrders | undefined;
    body: undefined;
    result: NumberAssignmentOrderPage;
    item: NumberAssignmentOrder;
  };
  /** Orders numbers to be assigned to a campaign. */
  'registry.campaigns.createOrder': {
    params: { id: string };
    query: undefined;
    body: CreateNumberAssignmentOrder;
    result: NumberAssignmentOrder;
  };
  /** Ends the assignment of a number to its campaign. */
  'registry.numbers.delete': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Gets an order to assign numbers. */
  'registry.orders.get': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: NumberAssignmentOrder;
  };
  /** Lists the queues of the project. */
  'queues.list': {
    params: undefined;
    query: undefined;
    body: undefined;
    result: QueuePage;
    item: Queue;
  };
  /** Creates a queue. */
  'queues.create': {
    params: undefined;
    query: undefined;
    body: CreateQueue;
    result: Queue;
  };
  /** Gets a queue. */
  'queues.get': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: Queue;
  };
  /** Renames a queue, or changes how many callers it takes. */
  'queues.update': {
    params: { id: string };
    query: undefined;
    body: UpdateQueue;
    result: Queue;
  };
  /** Deletes a queue. */
  'queues.delete': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Lists the calls that wait in a queue. */
  'queues.listMembers': {
    params: { queue_id: string };
    query: undefined;
    body: undefined;
    result: QueueMemberPage;
    item: QueueMember;
  };
  /** Gets the call whose turn is next. */
  'queues.getNextMember': {
    params: { queue_id: string };
    query: undefined;
    body: undefined;
    result: QueueMember;
  };
  /** Gets a call that waits in a queue. */
  'queues.getMember': {
    params: { queue_id: string; id: string };
    query: undefined;
    body: undefined;
    result: QueueMember;
  };
  /** Lists the recordings of the project. */
  'recordings.list': {
    params: undefined;
    query: undefined;
    body: undefined;
    result: RecordingPage;
    item: Recording;
  };
  /** Gets a recording; its `url` leads to the file. */
  'recordings.get': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: Recording;
  };
  /** Deletes a recording. */
  'recordings.delete': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Gets the SIP profile of the project. */
  'sipProfile.get': {
    params: undefined;
    query: undefined;
    body: undefined;
    result: SipProfile;
  };
  /** Changes the SIP profile of the project. */
  'sipProfile.update': {
    params: undefined;
    query: undefined;
    body: UpdateSipProfile;
    result: SipProfile;
  };
  /** Lists the SIP endpoints of the project. */
  'sipEndpoints.list': {
    params: undefined;
    query: ListLegacySipEndpoints | undefined;
    body: undefined;
    result: LegacySipEndpointPage;
    item: LegacySipEndpoint;
  };
  /** Creates a SIP endpoint. */
  'sipEndpoints.create': {
    params: undefined;
    query: undefined;
    body: CreateLegacySipEndpoint;
    result: LegacySipEndpoint;
  };
  /** Gets a SIP endpoint. */
  'sipEndpoints.get': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: LegacySipEndpoint;
  };
  /** Changes settings of a SIP endpoint. */
  'sipEndpoints.update': {
    params: { id: string };
    query: undefined;
    body: UpdateLegacySipEndpoint;
    result: LegacySipEndpoint;
  };
  /** Deletes a SIP endpoint. */
  'sipEndpoints.delete': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Lists the domain applications of the project. */
  'domainApplications.list': {
    params: undefined;
    query: ListDomainApplications | undefined;
    body: undefined;
    result: DomainApplicationPage;
    item: DomainApplication;
  };
  /** Creates a domain application. */
  'domainApplications.create': {
    params: undefined;
    query: undefined;
    body: CreateDomainApplication;
    result: DomainApplication;
  };
  /** Gets a domain application. */
  'domainApplications.get': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: DomainApplication;
  };
  /** Changes settings of a domain application. */
  'domainApplications.update': {
    params: { id: string };
    query: undefined;
    body: UpdateDomainApplication;
    result: DomainApplication;
  };
  /** Deletes a domain application. */
  'domainApplications.delete': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Sends an SMS or MMS, or a message over WhatsApp. */
  'messages.create': {
    params: undefined;
    query: undefined;
    body: CreateMessage;
    result: Message;
  };
  /** Redacts a message: its text is deleted. */
  'messages.update': {
    params: { message_id: string };
    query: undefined;
    body: UpdateMessage;
    result: Message;
  };
  /** Lists the WhatsApp Business accounts of the space. */
  'whatsapp.businesses.list': {
    params: undefined;
    query: undefined;
    body: undefined;
    result: WhatsAppBusinessList;
    item: WhatsAppBusiness;
  };
  /** Lists the numbers on WhatsApp of the space. */
  'whatsapp.numbers.list': {
    params: undefined;
    query: undefined;
    body: undefined;
    result: WhatsAppNumberList;
    item: WhatsAppNumber;
  };
  /** Gets a number on WhatsApp. */
  'whatsapp.numbers.get': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: WhatsAppNumber;
  };
  /** Lists the templates of messages. */
  'whatsapp.templates.list': {
    params: undefined;
    query: ListWhatsAppTemplates | undefined;
    body: undefined;
    result: WhatsAppTemplateList;
    item: WhatsAppTemplate;
  };
  /** Creates a template and hands it to Meta for approval. */
  'whatsapp.templates.create': {
    params: undefined;
    query: undefined;
    body: CreateWhatsAppTemplate;
    result: WhatsAppTemplate;
  };
  /** Gets a template. */
  'whatsapp.templates.get': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: WhatsAppTemplate;
  };
  /** Changes the category or the parts of a template. */
  'whatsapp.templates.update': {
    params: { id: string };
    query: undefined;
    body: UpdateWhatsAppTemplate;
    result: WhatsAppTemplate;
  };
  /** Deletes a template. */
  'whatsapp.templates.delete': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: WhatsAppTemplateDeleted;
  };
  /** Lists the messages of the project. */
  'logs.messages.list': {
    params: undefined;
    query: ListMessageLogs | undefined;
    body: undefined;
    result: MessageLogPage;
    item: MessageLog;
  };
  /** Gets the log of a message. */
  'logs.messages.get': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: MessageLog;
  };
  /** Lists the faxes of the project. */
  'logs.fax.list': {
    params: undefined;
    query: ListFaxLogs | undefined;
    body: undefined;
    result: FaxLogPage;
    item: FaxLog;
  };
  /** Gets the log of a fax. */
  'logs.fax.get': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: FaxLog;
  };
  /** Lists the conferences of the project. */
  'logs.conferences.list': {
    params: undefined;
    query: ListConferenceLogs | undefined;
    body: undefined;
    result: ConferenceLogPage;
    item: ConferenceLog;
  };
  /** Lists the project and its subprojects. */
  'projects.list': {
    params: undefined;
    query: ListProjects | undefined;
    body: undefined;
    result: ProjectPage;
    item: Project;
  };
  /** Creates a subproject. */
  'projects.create': {
    params: undefined;
    query: undefined;
    body: CreateProject;
    result: ProjectWithSigningKey;
  };
  /** Gets a project. */
  'projects.get': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: Project;
  };
  /** Renames a project, or changes what it protects. */
  'projects.update': {
    params: { id: string };
    query: undefined;
    body: UpdateProject;
    result: Project;
  };
  /** Deletes a subproject. */
  'projects.delete': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Gives a project a new signing key; the old one stops working within minutes. */
  'projects.rotateSigningKey': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: ProjectWithSigningKey;
  };
  /** Calls a method of conversations with AI agents. */
  'ai.chat.request': {
    params: undefined;
    query: undefined;
    body: AiChatRequest;
    result: AiChatAnswer;
  };
  /** Lists the rooms of the project. */
  'video.rooms.list': {
    params: undefined;
    query: ListVideoRooms | undefined;
    body: undefined;
    result: VideoRoomPage;
    item: VideoRoom;
  };
  /** Creates a room. */
  'video.rooms.create': {
    params: undefined;
    query: undefined;
    body: CreateVideoRoom;
    result: VideoRoom;
  };
  /** Gets a room. */
  'video.rooms.get': {
    params: { id: string };
    query: VideoSessionQuery | undefined;
    body: undefined;
    result: VideoRoom;
  };
  /** Replaces the settings of a room. */
  'video.rooms.update': {
    params: { id: string };
    query: undefined;
    body: UpdateVideoRoom;
    result: VideoRoom;
  };
  /** Deletes a room. */
  'video.rooms.delete': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Lists the streams of a room. */
  'video.rooms.listStreams': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: VideoStreamPage;
    item: VideoStream;
  };
  /** Sends what goes on in a room to a server. */
  'video.rooms.createStream': {
    params: { id: string };
    query: undefined;
    body: VideoStreamSettings;
    result: VideoStream;
  };
  /** Creates a token that lets a user join a room. */
  'video.roomTokens.create': {
    params: undefined;
    query: undefined;
    body: CreateVideoRoomToken;
    result: VideoRoomToken;
  };
  /** Gets a stream. */
  'video.streams.get': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: VideoStream;
  };
  /** Changes where a stream is sent. */
  'video.streams.update': {
    params: { id: string };
    query: undefined;
    body: VideoStreamSettings;
    result: VideoStream;
  };
  /** Deletes a stream. */
  'video.streams.delete': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Lists the sessions of rooms of the project. */
  'video.roomSessions.list': {
    params: undefined;
    query: ListVideoRoomSessions | undefined;
    body: undefined;
    result: VideoRoomSessionPage;
    item: VideoRoomSession;
  };
  /** Gets a session of a room. */
  'video.roomSessions.get': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: VideoRoomSessionSummary;
  };
  /** Lists what happened in a session. */
  'video.roomSessions.listEvents': {
    params: { id: string };
    query: VideoPaging | undefined;
    body: undefined;
    result: VideoRoomSessionEventPage;
    item: VideoRoomSessionEvent;
  };
  /** Lists the members of a session. */
  'video.roomSessions.listMembers': {
    params: { id: string };
    query: VideoPaging | undefined;
    body: undefined;
    result: VideoRoomSessionMemberPage;
    item: VideoRoomSessionMember;
  };
  /** Lists the recordings of a session. */
  'video.roomSessions.listRecordings': {
    params: { id: string };
    query: ListVideoRoomRecordings | undefined;
    body: undefined;
    result: VideoRoomRecordingPage;
    item: VideoRoomRecording;
  };
  /** Lists the recordings of sessions of the project. */
  'video.roomRecordings.list': {
    params: undefined;
    query: ListVideoRoomRecordings | undefined;
    body: undefined;
    result: VideoRoomRecordingPage;
    item: VideoRoomRecording;
  };
  /** Gets a recording of a session. */
  'video.roomRecordings.get': {
    params: { id: string };
    query: GetVideoRoomRecording | undefined;
    body: undefined;
    result: VideoRoomRecording;
  };
  /** Deletes a recording of a session. */
  'video.roomRecordings.delete': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Lists what happened to a recording. */
  'video.roomRecordings.listEvents': {
    params: { id: string };
    query: VideoPaging | undefined;
    body: undefined;
    result: VideoRoomSessionEventPage;
    item: VideoRoomSessionEvent;
  };
  /** Lists the conferences of the project. */
  'video.conferences.list': {
    params: undefined;
    query: ListVideoConferences | undefined;
    body: undefined;
    result: VideoConferencePage;
    item: VideoConference;
  };
  /** Creates a conference. */
  'video.conferences.create': {
    params: undefined;
    query: undefined;
    body: CreateVideoConference;
    result: VideoConference;
  };
  /** Gets a conference. */
  'video.conferences.get': {
    params: { id: string };
    query: VideoSessionQuery | undefined;
    body: undefined;
    result: VideoConference;
  };
  /** Replaces the settings of a conference. */
  'video.conferences.update': {
    params: { id: string };
    query: undefined;
    body: UpdateVideoConference;
    result: VideoConference;
  };
  /** Deletes a conference. */
  'video.conferences.delete': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Lists the tokens of a conference. */
  'video.conferences.listConferenceTokens': {
    params: { id: string };
    query: VideoPaging | undefined;
    body: undefined;
    result: VideoConferenceTokenPage;
    item: VideoConferenceToken;
  };
  /** Lists the streams of a conference. */
  'video.conferences.listStreams': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: VideoStreamPage;
    item: VideoStream;
  };
  /** Sends what goes on in a conference to a server. */
  'video.conferences.createStream': {
    params: { id: string };
    query: undefined;
    body: VideoStreamSettings;
    result: VideoStream;
  };
  /** Gets a token of a conference. */
  'video.conferenceTokens.get': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: VideoConferenceToken;
  };
  /** Gives a token of a conference another value. */
  'video.conferenceTokens.reset': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: VideoConferenceToken;
  };
  /** Lists the sessions of the project. */
  'video.logs.list': {
    params: undefined;
    query: ListVideoLogs | undefined;
    body: undefined;
    result: VideoLogPage;
    item: VideoLog;
  };
  /** Gets the log of a session. */
  'video.logs.get': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: VideoLog;
  };
  /** Makes a token for a member of chat channels. */
  'chat.createToken': {
    params: undefined;
    query: undefined;
    body: CreateChatToken;
    result: ChannelToken;
  };
  /** Makes a token for a client of PubSub channels. */
  'pubsub.createToken': {
    params: undefined;
    query: undefined;
    body: CreatePubSubToken;
    result: ChannelToken;
  };
  /** Lists documents. */
  'datasphere.documents.list': {
    params: undefined;
    query: DatasphereDocumentsListQuery | undefined;
    body: undefined;
    result: DatasphereDocumentPage;
    item: DatasphereDocument;
  };
  /** Takes in a document from a URL. */
  'datasphere.documents.create': {
    params: undefined;
    query: undefined;
    body: CreateDatasphereDocument;
    result: DatasphereDocument;
  };
  /** Finds the chunks that are nearest to a question. */
  'datasphere.documents.search': {
    params: undefined;
    query: undefined;
    body: SearchDatasphere;
    result: DatasphereSearchResult;
  };
  /** Gives a document. */
  'datasphere.documents.get': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: DatasphereDocument;
  };
  /** Changes the words to find a document by. */
  'datasphere.documents.update': {
    params: { id: string };
    query: undefined;
    body: UpdateDatasphereDocument;
    result: DatasphereDocument;
  };
  /** Deletes a document and its chunks. */
  'datasphere.documents.delete': {
    params: { id: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
  /** Lists the chunks of a document. */
  'datasphere.documents.listChunks': {
    params: { documentId: string };
    query: DatasphereDocumentsListChunksQuery | undefined;
    body: undefined;
    result: DatasphereChunkPage;
    item: DatasphereChunk;
  };
  /** Gives a chunk of a document. */
  'datasphere.documents.getChunk': {
    params: { documentId: string; chunkId: string };
    query: undefined;
    body: undefined;
    result: DatasphereChunk;
  };
  /** Deletes a chunk of a document. */
  'datasphere.documents.deleteChunk': {
    params: { documentId: string; chunkId: string };
    query: undefined;
    body: undefined;
    result: undefined;
  };
}
