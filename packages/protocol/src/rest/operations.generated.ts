// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CallResponse, DialCommand, EndCallCommand, UpdateCallCommand } from './types/calling.generated.js';
import type { ApiToken, CreateApiToken, UpdateApiToken } from './types/compat-tokens.generated.js';
import type {
  AssignPhoneRoute,
  CreateSwmlWebhook,
  FabricAddress,
  FabricAddressPage,
  SwmlWebhookPage,
  SwmlWebhookResource,
  UpdateSwmlWebhook,
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
  /** Creates a SWML webhook. */
  'fabric.swmlWebhooks.create': {
    params: undefined;
    query: undefined;
    body: CreateSwmlWebhook;
    result: SwmlWebhookResource;
  };
  /** Lists the SWML webhooks of the project. */
  'fabric.swmlWebhooks.list': {
    params: undefined;
    query: undefined;
    body: undefined;
    result: SwmlWebhookPage;
    item: SwmlWebhookResource;
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
  /** Lets a resource handle the calls or messages of a phone route. */
  'fabric.resources.assignPhoneRoute': {
    params: { id: string };
    query: undefined;
    body: AssignPhoneRoute;
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
