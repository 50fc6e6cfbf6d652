// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { MessagingSwmlDocument, SwmlDocument } from '../../swml/index.js';
import type { FabricAddress, FabricAddressPage } from './fabric-agents.generated.js';
import type { PageLinks, WebhookMethod } from './shared.generated.js';

/** One page: SWML webhooks of the project. */
export interface SwmlWebhookPage {
  /** SWML webhooks of the project. */
  data: SwmlWebhookResource[];
  /** Links between the pages of a list, absolute or relative to the space. */
  links: PageLinks;
}

/** A SWML webhook among the resources of the project. */
export interface SwmlWebhookResource {
  /** Unique id of the resource. */
  id: string;
  /** The project that owns it. */
  project_id: string;
  /** Name to show. */
  display_name: string;
  /** The kind of resource. */
  type: 'swml_webhook';
  /** When it was created. */
  created_at: string;
  /** When it was last changed. */
  updated_at: string;
  /** Where a SWML document is fetched. */
  swml_webhook: SwmlWebhook;
}

/** Where a SWML document is fetched. */
export interface SwmlWebhook {
  /** Unique id of the webhook. */
  id: string;
  /** Its name. */
  name: string;
  /** Whether it answers calls or messages. */
  used_for: 'calling' | 'messaging' | (string & {});
  /** Where the SWML document is fetched. */
  primary_request_url: string;
  /** HTTP method of a webhook. */
  primary_request_method: WebhookMethod;
  /** Where it is fetched when the primary URL fails. */
  fallback_request_url: string | null;
  /** HTTP method of a webhook. */
  fallback_request_method: WebhookMethod;
  /** Where the state of calls or messages is reported. */
  status_callback_url: string | null;
  /** HTTP method of a webhook. */
  status_callback_method: WebhookMethod;
}

export interface CreateSwmlWebhook {
  /** Where the SWML document is fetched. */
  primary_request_url: string;
  /** A name to tell the webhook by. */
  name?: string | undefined;
  /** Whether it answers calls or messages. Default: `"calling"`. */
  used_for?: 'calling' | 'messaging' | undefined;
  /** How the primary URL is requested. Default: `"POST"`. */
  primary_request_method?: WebhookMethod | undefined;
  /** Where the SWML document is fetched when the primary URL fails. */
  fallback_request_url?: string | undefined;
  /** How the fallback URL is requested. Default: `"POST"`. */
  fallback_request_method?: WebhookMethod | undefined;
  /** Where the state of calls or messages is reported. */
  status_callback_url?: string | undefined;
  /** How the status callback is requested. Default: `"POST"`. */
  status_callback_method?: WebhookMethod | undefined;
}

export interface UpdateSwmlWebhook {
  /** Where the SWML document is fetched. */
  primary_request_url?: string | undefined;
  /** A name to tell the webhook by. */
  name?: string | undefined;
  /** Whether it answers calls or messages. Default: `"calling"`. */
  used_for?: 'calling' | 'messaging' | undefined;
  /** How the primary URL is requested. Default: `"POST"`. */
  primary_request_method?: WebhookMethod | undefined;
  /** Where the SWML document is fetched when the primary URL fails. */
  fallback_request_url?: string | undefined;
  /** How the fallback URL is requested. Default: `"POST"`. */
  fallback_request_method?: WebhookMethod | undefined;
  /** Where the state of calls or messages is reported. */
  status_callback_url?: string | undefined;
  /** How the status callback is requested. Default: `"POST"`. */
  status_callback_method?: WebhookMethod | undefined;
}

/** One page: SWML scripts of the project. */
export interface SwmlScriptPage {
  /** SWML scripts of the project. */
  data: SwmlScriptResource[];
  /** Links between the pages of a list, absolute or relative to the space. */
  links: PageLinks;
}

/** A SWML script among the resources of the project. */
export interface SwmlScriptResource {
  /** Unique id of the resource. */
  id: string;
  /** The project that owns it. */
  project_id: string;
  /** Name to show. */
  display_name: string;
  /** The kind of resource. */
  type: 'swml_script';
  /** When it was created. */
  created_at: string;
  /** When it was last changed. */
  updated_at: string;
  /** A SWML document that the platform keeps; its `script_type` tells what it handles. */
  swml_script: SwmlScript;
}

/** A SWML document that the platform keeps; its `script_type` tells what it handles. */
export type SwmlScript = CallingSwmlScript | MessagingSwmlScript;

/** A SWML document that handles calls. */
export interface CallingSwmlScript {
  /** Unique id of the script. */
  id: string;
  /** Name to show. */
  display_name: string;
  /** Where the platform keeps it. */
  request_url: string;
  /** It handles calls. */
  script_type: 'calling';
  /** The SWML document that handles calls. */
  contents: SwmlDocument;
  /** Where the state of its calls and messages is reported. */
  status_callback_url?: string | undefined;
  /** How that URL is requested. */
  status_callback_method?: 'POST' | (string & {}) | undefined;
}

/** A SWML document that handles messages. */
export interface MessagingSwmlScript {
  /** Unique id of the script. */
  id: string;
  /** Name to show. */
  display_name: string;
  /** Where the platform keeps it. */
  request_url: string;
  /** It handles messages. */
  script_type: 'messaging';
  /** The SWML document that handles messages. */
  contents: MessagingSwmlDocument;
}

/** A script that handles calls, or with `script_type: messaging` one that handles messages. */
export type CreateSwmlScript = CreateCallingSwmlScript | CreateMessagingSwmlScript;

export interface CreateCallingSwmlScript {
  /** Its name. */
  name: string;
  /** The SWML document that handles calls. */
  contents: SwmlDocument;
  /** It handles calls. Default: `"calling"`. */
  script_type?: 'calling' | undefined;
  /** Where the state of its calls and messages is reported. */
  status_callback_url?: string | undefined;
}

export interface CreateMessagingSwmlScript {
  /** Its name. */
  name: string;
  /** It handles messages. */
  script_type: 'messaging';
  /** The SWML document that handles messages. */
  contents: MessagingSwmlDocument;
}

/** Settings of a script that handles calls, or with `script_type: messaging` of one that handles messages. */
export type UpdateSwmlScript = UpdateCallingSwmlScript | UpdateMessagingSwmlScript;

export interface UpdateCallingSwmlScript {
  /** Its name. */
  display_name?: string | undefined;
  /** It handles calls. Default: `"calling"`. */
  script_type?: 'calling' | undefined;
  /** The SWML document that handles calls. */
  contents?: SwmlDocument | undefined;
  /** Where the state of its calls and messages is reported. */
  status_callback_url?: string | undefined;
}

export interface UpdateMessagingSwmlScript {
  /** It handles messages. */
  script_type: 'messaging';
  /** Its name. */
  display_name?: string | undefined;
  /** The SWML document that handles messages. */
  contents?: MessagingSwmlDocument | undefined;
}

/** One page: CXML webhooks of the project. */
export interface CxmlWebhookPage {
  /** CXML webhooks of the project. */
  data: CxmlWebhookResource[];
  /** Links between the pages of a list, absolute or relative to the space. */
  links: PageLinks;
}

/** A cXML webhook among the resources of the project. */
export interface CxmlWebhookResource {
  /** Unique id of the resource. */
  id: string;
  /** The project that owns it. */
  project_id: string;
  /** Name to show. */
  display_name: string;
  /** The kind of resource. */
  type: 'cxml_webhook';
  /** When it was created. */
  created_at: string;
  /** When it was last changed. */
  updated_at: string;
  /** Where a cXML document is fetched. */
  cxml_webhook: CxmlWebhook;
}

/** Where a cXML document is fetched. */
export interface CxmlWebhook {
  /** Unique id of the webhook. */
  id: string;
  /** Its name. */
  name: string;
  /** Whether it answers calls or messages. */
  used_for: 'calling' | 'messaging' | (string & {});
  /** Where the cXML document is fetched. */
  primary_request_url: string;
  /** HTTP method of a webhook. */
  primary_request_method: WebhookMethod;
  /** Where it is fetched when the primary URL fails. */
  fallback_request_url: string | null;
  /** HTTP method of a webhook. */
  fallback_request_method: WebhookMethod;
  /** Where the state of calls or messages is reported. */
  status_callback_url: string | null;
  /** HTTP method of a webhook. */
  status_callback_method: WebhookMethod;
}

export interface CreateCxmlWebhook {
  /** Where the cXML document is fetched. */
  primary_request_url: string;
  /** A name to tell the webhook by. */
  name?: string | undefined;
  /** Whether it answers calls or messages. Default: `"calling"`. */
  used_for?: 'calling' | 'messaging' | undefined;
  /** How the primary URL is requested. Default: `"POST"`. */
  primary_request_method?: WebhookMethod | undefined;
  /** Where the cXML document is fetched when the primary URL fails. */
  fallback_request_url?: string | undefined;
  /** How the fallback URL is requested. Default: `"POST"`. */
  fallback_request_method?: WebhookMethod | undefined;
  /** Where the state of calls or messages is reported. */
  status_callback_url?: string | undefined;
  /** How the status callback is requested. Default: `"POST"`. */
  status_callback_method?: WebhookMethod | undefined;
}

export interface UpdateCxmlWebhook {
  /** Where the cXML document is fetched. */
  primary_request_url?: string | undefined;
  /** A name to tell the webhook by. */
  name?: string | undefined;
  /** Whether it answers calls or messages. Default: `"calling"`. */
  used_for?: 'calling' | 'messaging' | undefined;
  /** How the primary URL is requested. Default: `"POST"`. */
  primary_request_method?: WebhookMethod | undefined;
  /** Where the cXML document is fetched when the primary URL fails. */
  fallback_request_url?: string | undefined;
  /** How the fallback URL is requested. Default: `"POST"`. */
  fallback_request_method?: WebhookMethod | undefined;
  /** Where the state of calls or messages is reported. */
  status_callback_url?: string | undefined;
  /** How the status callback is requested. Default: `"POST"`. */
  status_callback_method?: WebhookMethod | undefined;
}

/** One page: CXML scripts of the project. */
export interface CxmlScriptPage {
  /** CXML scripts of the project. */
  data: CxmlScriptResource[];
  /** Links between the pages of a list, absolute or relative to the space. */
  links: PageLinks;
}

/** A cXML script among the resources of the project. */
export interface CxmlScriptResource {
  /** Unique id of the resource. */
  id: string;
  /** The project that owns it. */
  project_id: string;
  /** The kind of resource. */
  type: 'cxml_script';
  /** When it was created. */
  created_at: string;
  /** When it was last changed. */
  updated_at: string;
  /** A cXML document that the platform keeps. */
  cxml_script: CxmlScript;
  /** Name to show, from the operations on cXML scripts. */
  name?: string | undefined;
  /** Name to show, from the operations on resources of any kind. */
  display_name?: string | undefined;
}

/** A cXML document that the platform keeps. */
export interface CxmlScript {
  /** Unique id of the script. */
  id: string;
  /** Name to show. */
  display_name: string;
  /** Where the platform keeps it. */
  request_url: string;
  /** The document. */
  contents: string;
  /** How often it was requested. */
  request_count: number;
  /** When it was last requested. */
  last_accessed_at: string | null;
  /** Whether it handles calls or messages. */
  script_type: 'calling' | 'messaging' | (string & {});
  /** Where its state is reported. */
  status_callback_url?: string | null | undefined;
  /** HTTP method of a webhook. */
  status_callback_method?: WebhookMethod | undefined;
}

export interface CreateCxmlScript {
  /** Its name. */
  display_name: string;
  /** The document, as text. */
  contents: string;
  /** Where its state is reported. */
  status_callback_url?: string | undefined;
  /** How that URL is requested. */
  status_callback_method?: WebhookMethod | undefined;
}

export interface UpdateCxmlScript {
  /** Its name. */
  display_name?: string | undefined;
  /** The document, as text. */
  contents?: string | undefined;
  /** Where its state is reported. */
  status_callback_url?: string | undefined;
  /** How that URL is requested. */
  status_callback_method?: WebhookMethod | undefined;
}

/** One page: CXML applications of the project. */
export interface CxmlApplicationPage {
  /** CXML applications of the project. */
  data: CxmlApplicationResource[];
  /** Links between the pages of a list, absolute or relative to the space. */
  links: PageLinks;
}

/** A cXML application among the resources of the project. */
export interface CxmlApplicationResource {
  /** Unique id of the resource. */
  id: string;
  /** The project that owns it. */
  project_id: string;
  /** Name to show. */
  display_name: string;
  /** The kind of resource. */
  type: 'cxml_application';
  /** When it was created. */
  created_at: string;
  /** When it was last changed. */
  updated_at: string;
  /** Where an application fetches its documents. */
  cxml_application: CxmlApplication;
}

/** Where an application fetches its documents. */
export interface CxmlApplication {
  /** Unique id of the application. */
  id: string;
  /** The project that owns it. */
  project_id: string;
  /** Name to show. */
  friendly_name: string;
  /** Where the document for a call is fetched. */
  voice_url: string | null;
  /** HTTP method of a webhook. */
  voice_method: WebhookMethod;
  /** Where it is fetched when `voice_url` fails. */
  voice_fallback_url: string | null;
  /** HTTP method of a webhook. */
  voice_fallback_method: WebhookMethod;
  /** Where the state of calls is reported. */
  status_callback: string | null;
  /** HTTP method of a webhook. */
  status_callback_method: WebhookMethod;
  /** Where the document for a message is fetched. */
  sms_url: string | null;
  /** HTTP method of a webhook. */
  sms_method: WebhookMethod;
  /** Where it is fetched when `sms_url` fails. */
  sms_fallback_url: string | null;
  /** HTTP method of a webhook. */
  sms_fallback_method: WebhookMethod;
  /** Where the state of messages is reported. */
  sms_status_callback: string | null;
  /** HTTP method of a webhook. */
  sms_status_callback_method: WebhookMethod;
}

export interface UpdateCxmlApplication {
  /** Its name. */
  display_name?: string | undefined;
  /** The project that owns it. */
  account_sid?: string | undefined;
  /** Where the document for a call is fetched. */
  voice_url?: string | undefined;
  /** How `voice_url` is requested. */
  voice_method?: WebhookMethod | undefined;
  /** Where it is fetched when `voice_url` fails. */
  voice_fallback_url?: string | undefined;
  /** How `voice_fallback_url` is requested. */
  voice_fallback_method?: WebhookMethod | undefined;
  /** Where the state of calls is reported. */
  status_callback?: string | undefined;
  /** How `status_callback` is requested. */
  status_callback_method?: WebhookMethod | undefined;
  /** Where the document for a message is fetched. */
  sms_url?: string | undefined;
  /** How `sms_url` is requested. */
  sms_method?: WebhookMethod | undefined;
  /** Where it is fetched when `sms_url` fails. */
  sms_fallback_url?: string | undefined;
  /** How `sms_fallback_url` is requested. */
  sms_fallback_method?: WebhookMethod | undefined;
  /** Where the state of messages is reported. */
  sms_status_callback?: string | undefined;
  /** How `sms_status_callback` is requested. */
  sms_status_callback_method?: WebhookMethod | undefined;
}

/** One page: RELAY applications of the project. */
export interface RelayApplicationPage {
  /** RELAY applications of the project. */
  data: RelayApplicationResource[];
  /** Links between the pages of a list, absolute or relative to the space. */
  links: PageLinks;
}

/** A RELAY application among the resources of the project. */
export interface RelayApplicationResource {
  /** Unique id of the resource. */
  id: string;
  /** The project that owns it. */
  project_id: string;
  /** Name to show. */
  display_name: string;
  /** The kind of resource. */
  type: 'relay_application';
  /** When it was created. */
  created_at: string;
  /** When it was last changed. */
  updated_at: string;
  /** A program that is connected over RELAY. */
  relay_application: RelayApplication;
}

/** A program that is connected over RELAY. */
export interface RelayApplication {
  /** Unique id of the application. */
  id: string;
  /** Its name. */
  name: string;
  /** The topic that its clients subscribe to. */
  topic: string;
  /** Where the state of calls is reported. */
  call_status_callback_url: string | null;
}

export interface CreateRelayApplication {
  /** Its name. */
  name: string;
  /** The topic that its clients subscribe to. */
  topic: string;
  /** Where the state of calls is reported. */
  call_status_callback_url?: string | undefined;
}

export interface UpdateRelayApplication {
  /** Its name. */
  name?: string | undefined;
  /** The topic that its clients subscribe to. */
  topic?: string | undefined;
  /** Where the state of calls is reported. */
  call_status_callback_url?: string | undefined;
}
