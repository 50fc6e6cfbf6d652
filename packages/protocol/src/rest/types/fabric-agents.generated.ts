// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { AiVerb, SwmlDocument } from '../../swml/index.js';
import type { PageLinks } from './shared.generated.js';

/** One page: AI agents of the project. */
export interface AiAgentPage {
  /** AI agents of the project. */
  data: AiAgentResource[];
  /** Links between the pages of a list, absolute or relative to the space. */
  links: PageLinks;
}

/** An AI agent among the resources of the project. */
export interface AiAgentResource {
  /** Unique id of the resource. */
  id: string;
  /** The project that owns it. */
  project_id: string;
  /** Name to show. */
  display_name: string;
  /** The kind of resource. */
  type: 'ai_agent';
  /** When it was created. */
  created_at: string;
  /** When it was last changed. */
  updated_at: string;
  /** The configuration of an AI agent: that of the SWML verb `ai`, and a name. */
  ai_agent: AiAgent;
}

/** The configuration of an AI agent: that of the SWML verb `ai`, and a name. */
export interface AiAgent {
  /** Unique id of the agent. */
  agent_id: string;
  /** Its name. */
  name: string;
  /** What the agent is told: `text` or `pom`, settings of the model, contexts. */
  prompt: AiVerb['prompt'];
  /** First value of a session’s data. */
  global_data?: AiVerb['global_data'] | undefined;
  /** Words to listen for. */
  hints?: AiVerb['hints'] | undefined;
  /** Languages, the first one being the default. */
  languages?: AiVerb['languages'] | undefined;
  /** Recognises several languages at once; `languages` is ignored then. */
  multilingual?: AiVerb['multilingual'] | undefined;
  /** Settings of an AI session. */
  params?: AiVerb['params'] | undefined;
  /** What the model is asked when the conversation is over. */
  post_prompt?: AiVerb['post_prompt'] | undefined;
  /** Gets the report when the conversation is over; may carry `user:password@`. */
  post_prompt_url?: string | undefined;
  /** How to say what is written. */
  pronounce?: AiVerb['pronounce'] | undefined;
  /** The tools of the agent and where they run. */
  SWAIG?: AiVerb['SWAIG'] | undefined;
}

export interface CreateAiAgent {
  /** Its name. */
  name: string;
  /** What the agent is told: `text` or `pom`, settings of the model, contexts. */
  prompt: AiVerb['prompt'];
  /** Id of the agent. */
  agent_id?: string | undefined;
  /** First value of a session’s data. */
  global_data?: AiVerb['global_data'] | undefined;
  /** Words to listen for. */
  hints?: AiVerb['hints'] | undefined;
  /** Languages, the first one being the default. */
  languages?: AiVerb['languages'] | undefined;
  /** Recognises several languages at once; `languages` is ignored then. */
  multilingual?: AiVerb['multilingual'] | undefined;
  /** Settings of an AI session. */
  params?: AiVerb['params'] | undefined;
  /** What the model is asked when the conversation is over. */
  post_prompt?: AiVerb['post_prompt'] | undefined;
  /** Gets the report when the conversation is over; may carry `user:password@`. */
  post_prompt_url?: string | undefined;
  /** How to say what is written. */
  pronounce?: AiVerb['pronounce'] | undefined;
  /** The tools of the agent and where they run. */
  SWAIG?: AiVerb['SWAIG'] | undefined;
}

export interface UpdateAiAgent {
  /** Its name. */
  name?: string | undefined;
  /** What the agent is told: `text` or `pom`, settings of the model, contexts. */
  prompt?: AiVerb['prompt'] | undefined;
  /** Id of the agent. */
  agent_id?: string | undefined;
  /** First value of a session’s data. */
  global_data?: AiVerb['global_data'] | undefined;
  /** Words to listen for. */
  hints?: AiVerb['hints'] | undefined;
  /** Languages, the first one being the default. */
  languages?: AiVerb['languages'] | undefined;
  /** Recognises several languages at once; `languages` is ignored then. */
  multilingual?: AiVerb['multilingual'] | undefined;
  /** Settings of an AI session. */
  params?: AiVerb['params'] | undefined;
  /** What the model is asked when the conversation is over. */
  post_prompt?: AiVerb['post_prompt'] | undefined;
  /** Gets the report when the conversation is over; may carry `user:password@`. */
  post_prompt_url?: string | undefined;
  /** How to say what is written. */
  pronounce?: AiVerb['pronounce'] | undefined;
  /** The tools of the agent and where they run. */
  SWAIG?: AiVerb['SWAIG'] | undefined;
}

/** One page: addresses of the resource. */
export interface FabricAddressPage {
  /** Addresses of the resource. */
  data: FabricAddress[];
  /** Links between the pages of a list, absolute or relative to the space. */
  links: PageLinks;
}

/** An address that a resource is reached by. */
export interface FabricAddress {
  /** Unique id of the address. */
  id: string;
  /** Name, part of the address. */
  name: string;
  /** Name to show. */
  display_name: string;
  /** Cover picture. */
  cover_url: string;
  /** Preview picture. */
  preview_url: string;
  /** Whether the address refuses calls. */
  locked: boolean;
  /** The channels that an address has, each with the address to reach it by. */
  channels: AddressChannels;
  /** When the address was created. */
  created_at: string;
  /** What the address points to: an application, a conference room, a SIP device or trunk, or a subscriber. */
  type: 'app' | 'room' | 'call' | 'subscriber' | (string & {});
}

/** The channels that an address has, each with the address to reach it by. */
export interface AddressChannels {
  /** Where audio calls go. */
  audio?: string | undefined;
  /** Where messages go. */
  messaging?: string | undefined;
  /** Where video calls go. */
  video?: string | undefined;
}

/** One page: dialogflow agents of the project. */
export interface DialogflowAgentPage {
  /** Dialogflow agents of the project. */
  data: DialogflowAgentResource[];
  /** Links between the pages of a list, absolute or relative to the space. */
  links: PageLinks;
}

/** A Dialogflow agent among the resources of the project. */
export interface DialogflowAgentResource {
  /** Unique id of the resource. */
  id: string;
  /** The project that owns it. */
  project_id: string;
  /** Name to show. */
  display_name: string;
  /** The kind of resource. */
  type: 'dialogflow_agent';
  /** When it was created. */
  created_at: string;
  /** When it was last changed. */
  updated_at: string;
  /** How an agent of Dialogflow takes calls. */
  dialogflow_agent: DialogflowAgent;
}

/** How an agent of Dialogflow takes calls. */
export interface DialogflowAgent {
  /** Unique id of the agent. */
  id: string;
  /** Whether `say` is spoken. */
  say_enabled?: boolean | undefined;
  /** What is said first. */
  say?: string | undefined;
  /** The voice it is said in. */
  voice?: string | undefined;
  /** Name to show. */
  display_name?: string | undefined;
  /** The agent at Dialogflow. */
  dialogflow_reference_id?: string | undefined;
  /** Name of the agent at Dialogflow. */
  dialogflow_reference_name?: string | undefined;
}

export interface UpdateDialogflowAgent {
  /** Its name. */
  name?: string | undefined;
  /** Whether `say` is spoken. */
  say_enabled?: boolean | undefined;
  /** What is said first. */
  say?: string | undefined;
  /** The voice it is said in. */
  voice?: string | undefined;
}

/** One page: call flows of the project. */
export interface CallFlowPage {
  /** Call flows of the project. */
  data: CallFlowResource[];
  /** Links between the pages of a list, absolute or relative to the space. */
  links: PageLinks;
}

/** A call flow among the resources of the project. */
export interface CallFlowResource {
  /** Unique id of the resource. */
  id: string;
  /** The project that owns it. */
  project_id: string;
  /** Name to show. */
  display_name: string;
  /** The kind of resource. */
  type: 'call_flow';
  /** When it was created. */
  created_at: string;
  /** When it was last changed. */
  updated_at: string;
  /** A call flow, as it was last saved. */
  call_flow: CallFlow;
}

/** A call flow, as it was last saved. */
export interface CallFlow {
  /** Unique id of the call flow. */
  id: string;
  /** Its name. */
  title: string;
  /** State of the call flow builder; calls do not depend on it. */
  flow_data?: Record<string, unknown> | undefined;
  /** The SWML document that handles the calls. */
  relayml?: SwmlDocument | undefined;
  /** Its revision; each update counts it up by one. */
  document_version?: number | undefined;
}

export interface CreateCallFlow {
  /** Its name. */
  title: string;
  /** State of the call flow builder; calls do not depend on it. */
  flow_data?: Record<string, unknown> | undefined;
  /** The SWML document that handles the calls. */
  relayml?: SwmlDocument | undefined;
}

export interface UpdateCallFlow {
  /** One more than the revision that the call flow has now. */
  document_version: number;
  /** State of the call flow builder; calls do not depend on it. */
  flow_data: Record<string, unknown>;
  /** The SWML document that handles the calls. */
  relayml: SwmlDocument;
  /** Its name. */
  title?: string | undefined;
}

/** One page: versions of the call flow. */
export interface CallFlowVersionPage {
  /** Versions of the call flow. */
  data: CallFlowVersion[];
  /** Links between the pages of a list, absolute or relative to the space. */
  links: PageLinks;
}

/** A version of a call flow. */
export interface CallFlowVersion {
  /** Unique id of the version. */
  id: string;
  /** Its number. */
  version: string;
  /** When the version was created. */
  created_at: string;
  /** When it was last changed. */
  updated_at: string;
  /** State of the call flow builder; calls do not depend on it. */
  flow_data?: Record<string, unknown> | undefined;
  /** The SWML document that handles the calls. */
  relayml?: SwmlDocument | undefined;
}

/** Which version to deploy: by the revision of the call flow or by the id of one of its versions. */
export type DeployCallFlowVersion =
  | {
      /** The revision to deploy. */
      document_version: number;
    }
  | {
      /** The version to deploy. */
      call_flow_version_id: string;
    };

/** A version of a call flow that now takes the calls. */
export interface DeployedCallFlowVersion {
  /** Unique id of the version. */
  id: string;
  /** When the version was created. */
  created_at: string;
  /** When it was last changed. */
  updated_at: string;
  /** The revision that it was made of. */
  document_version: number;
  /** State of the call flow builder; calls do not depend on it. */
  flow_data?: Record<string, unknown> | undefined;
  /** The SWML document that handles the calls. */
  relayml?: SwmlDocument | undefined;
}
