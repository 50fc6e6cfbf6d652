// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { RestErrorBody } from './errors.generated.js';

/** A call of a method. */
export type AiChatRequest =
  | AiChatCreateConversationRequest
  | AiChatSendMessageRequest
  | AiChatEndConversationRequest
  | AiChatDeleteConversationRequest
  | AiChatGetLogRequest
  | AiChatSummarizeRequest;

/** Starts a conversation. */
export interface AiChatCreateConversationRequest {
  /** The version of JSON-RPC. */
  jsonrpc: '2.0';
  /** Names the call; its answer has the same. */
  id: string;
  /** The method. */
  method: 'create_conversation';
  params: AiChatCreateConversation;
}

export interface AiChatCreateConversation {
  /** The conversation, by an id of your own choice that is unique in the project. */
  id: string;
  /** Where the SWML document of the agent is fetched; it must be reachable from the platform. */
  config_url: string;
  /** What the user says first. */
  user_message?: string | undefined;
  /** Seconds without a message after which the conversation ends. Default: `3600`. */
  conversation_timeout?: number | undefined;
  /** What is known of the user; its webhooks carry it. */
  user_meta_data?: Record<string, unknown> | undefined;
  /** Start over where there is such a conversation; its messages are deleted. Default: `false`. */
  reinit?: boolean | undefined;
}

/** Says something and takes the answer of the agent. */
export interface AiChatSendMessageRequest {
  /** The version of JSON-RPC. */
  jsonrpc: '2.0';
  /** Names the call; its answer has the same. */
  id: string;
  /** The method. */
  method: 'chat';
  params: AiChatSendMessage;
}

export interface AiChatSendMessage {
  /** The conversation, by an id of your own choice that is unique in the project. */
  id: string;
  /** The message. */
  message: string;
  /** Who says it; `system` steers the agent unseen. Default: `"user"`. */
  role?: 'user' | 'system' | undefined;
  /** Where the SWML document of the agent is fetched; it must be reachable from the platform. Creates the conversation where there is none. */
  config_url?: string | undefined;
  /** Seconds without a message after which the conversation ends. Default: `3600`. */
  conversation_timeout?: number | undefined;
  /** What is known of the user; its webhooks carry it. */
  user_meta_data?: Record<string, unknown> | undefined;
  /** Start over, where this call creates the conversation. Default: `false`. */
  reinit?: boolean | undefined;
}

/** Ends a conversation and sums it up. */
export interface AiChatEndConversationRequest {
  /** The version of JSON-RPC. */
  jsonrpc: '2.0';
  /** Names the call; its answer has the same. */
  id: string;
  /** The method. */
  method: 'end_conversation';
  params: AiChatEndConversation;
}

export interface AiChatEndConversation {
  /** The conversation, by an id of your own choice that is unique in the project. */
  id: string;
}

/** Deletes a conversation without a trace. */
export interface AiChatDeleteConversationRequest {
  /** The version of JSON-RPC. */
  jsonrpc: '2.0';
  /** Names the call; its answer has the same. */
  id: string;
  /** The method. */
  method: 'delete';
  params: AiChatDeleteConversation;
}

export interface AiChatDeleteConversation {
  /** The conversation, by an id of your own choice that is unique in the project. */
  id: string;
}

/** Reads a conversation back. */
export interface AiChatGetLogRequest {
  /** The version of JSON-RPC. */
  jsonrpc: '2.0';
  /** Names the call; its answer has the same. */
  id: string;
  /** The method. */
  method: 'chat_log';
  params: AiChatGetLog;
}

export interface AiChatGetLog {
  /** The conversation, by an id of your own choice that is unique in the project. */
  id: string;
}

/** Sums a conversation up; once a minute. */
export interface AiChatSummarizeRequest {
  /** The version of JSON-RPC. */
  jsonrpc: '2.0';
  /** Names the call; its answer has the same. */
  id: string;
  /** The method. */
  method: 'summarize';
  params: AiChatSummarize;
}

export interface AiChatSummarize {
  /** The conversation, by an id of your own choice that is unique in the project. */
  id: string;
  /** How to sum up; the agent's own prompt for it when absent. */
  summary_prompt?: string | undefined;
  /** How much chance there is in it. Default: `0.3`. */
  temperature?: number | undefined;
  /** How many of the likely tokens are considered. Default: `0.3`. */
  top_p?: number | undefined;
  /** How much tokens lose by having been used often. Default: `1`. */
  frequency_penalty?: number | undefined;
  /** How much tokens lose by having been used at all. Default: `1`. */
  presence_penalty?: number | undefined;
  /** Tokens of the summary at most. Default: `512`. */
  max_tokens?: number | undefined;
}

/** What a call is answered with. */
export type AiChatAnswer =
  | AiChatConversationCreatedAnswer
  | AiChatReplyAnswer
  | AiChatConversationEndedAnswer
  | AiChatConversationDeletedAnswer
  | AiChatLogAnswer
  | AiChatSummaryAnswer
  | AiChatErrorAnswer;

/** A conversation was started. */
export interface AiChatConversationCreatedAnswer {
  /** The version of JSON-RPC. */
  jsonrpc: '2.0';
  /** Names the call that is answered. */
  id: string;
  result: AiChatConversationCreated;
}

export interface AiChatConversationCreated {
  /** Whether there was such a conversation before. */
  status: 'created' | 'reinitialized' | 'exists' | (string & {});
  /** The conversation. */
  id: string;
  /** What the agent says first, if it speaks first. */
  initial_message?: string | null | undefined;
}

/** The agent answered. */
export interface AiChatReplyAnswer {
  /** The version of JSON-RPC. */
  jsonrpc: '2.0';
  /** Names the call that is answered. */
  id: string;
  result: AiChatReply;
}

export interface AiChatReply {
  /** What the agent says. */
  response: string;
  /** What a tool of the agent has for the application, under `event`. */
  user_event?: Record<string, unknown> | undefined;
}

/** A conversation was ended. */
export interface AiChatConversationEndedAnswer {
  /** The version of JSON-RPC. */
  jsonrpc: '2.0';
  /** Names the call that is answered. */
  id: string;
  result: AiChatConversationEnded;
}

export interface AiChatConversationEnded {
  /** Whether there was such a conversation. */
  status: 'ended' | 'not_found' | (string & {});
  /** The conversation. */
  id: string;
}

/** A conversation was deleted. */
export interface AiChatConversationDeletedAnswer {
  /** The version of JSON-RPC. */
  jsonrpc: '2.0';
  /** Names the call that is answered. */
  id: string;
  result: AiChatConversationDeleted;
}

export interface AiChatConversationDeleted {
  /** Whether there was such a conversation. */
  status: 'deleted' | 'not_found' | (string & {});
  /** The conversation. */
  id: string;
}

/** The log of a conversation. */
export interface AiChatLogAnswer {
  /** The version of JSON-RPC. */
  jsonrpc: '2.0';
  /** Names the call that is answered. */
  id: string;
  result: AiChatLog;
}

export interface AiChatLog {
  /** Everything in its order, prompts and calls of tools as well. */
  chat_log: AiChatLogEntry[];
  /** What happened when. */
  call_timeline?: Array<Record<string, unknown>> | undefined;
}

/** An entry of the log of a conversation. */
export interface AiChatLogEntry {
  /** Who said it. */
  role: 'system' | 'user' | 'assistant' | 'tool' | (string & {});
  /** What was said. */
  content: string;
  /** When, in microseconds since 1970. */
  timestamp?: number | undefined;
  /** Calls of tools that the agent made. */
  tool_calls?: Array<Record<string, unknown>> | undefined;
}

/** A conversation was summed up. */
export interface AiChatSummaryAnswer {
  /** The version of JSON-RPC. */
  jsonrpc: '2.0';
  /** Names the call that is answered. */
  id: string;
  result: AiChatSummary;
}

export interface AiChatSummary {
  /** The summary. */
  summary?: string | undefined;
  /** Why there is none. */
  error?: string | undefined;
}

/** The call failed. */
export interface AiChatErrorAnswer {
  /** The version of JSON-RPC. */
  jsonrpc: '2.0';
  /** Names the call that is answered. */
  id: string;
  /** What is wrong with a call. */
  error: AiChatErrorObject;
}

/** What is wrong with a call. */
export interface AiChatErrorObject {
  /** Which error it is; `-32001` for an unknown conversation, `-32005` for too many summaries. */
  code: AiChatErrorCode;
  /** What is wrong, in words. */
  message: string;
}

/** Which error it is; `-32001` for an unknown conversation, `-32005` for too many summaries. */
export type AiChatErrorCode = number;
