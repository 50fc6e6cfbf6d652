// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CallResponse, DialCommand, EndCallCommand, UpdateCallCommand } from './types/calling.generated.js';
import type { ApiToken, CreateApiToken, UpdateApiToken } from './types/compat-tokens.generated.js';
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
  FabricDomainApplication,
  FabricResource,
  FabricResourcePage,
} from './types/fabric.generated.js';
import type {
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
  ListVoiceLogs,
  VoiceLog,
  VoiceLogEvent,
  VoiceLogEventList,
  VoiceLogPage,
} from './types/voice-logs.generated.js';

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
    result: FabricDomainApplication;
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
    body: EndCallCommand;
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
}
