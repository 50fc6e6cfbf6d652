import type { SwaigAction } from './actions.js';

/** What the platform posts to a SWAIG function's webhook. */
export interface SwaigRequest {
  /** The function's name. */
  function: string;
  argument: {
    /** The arguments, normally one object. */
    parsed: unknown[];
    /** The model's own text of them. */
    raw: string;
    /** The prose around the arguments, when the model wrapped them in some. */
    substituted?: string;
  };
  /** The function's parameters as declared. */
  argument_desc?: Record<string, unknown>;
  /** The function's description as declared. */
  description?: string;
  call_id: string;
  ai_session_id: string;
  conversation_id?: string;
  app_name: string;
  caller_id_name?: string;
  caller_id_num?: string;
  /** The call is up. */
  channel_active: boolean;
  /** The call is answered. */
  channel_offhook: boolean;
  /** The assistant is ready. */
  channel_ready: boolean;
  content_type: 'text/swaig';
  content_disposition: 'SWAIG Function';
  version: '2.0';
  conversation_type: 'voice' | 'chat';
  project_id?: string;
  space_id?: string;
  global_data?: Record<string, unknown>;
  meta_data_token: string;
  meta_data: Record<string, unknown>;
  SWMLVars?: Record<string, unknown>;
  SWMLCall?: Record<string, unknown>;
  call_log?: unknown[];
  raw_call_log?: unknown[];
  [key: string]: unknown;
}

/** What a SWAIG function answers. */
export interface SwaigResponse {
  /** Read by the model as the tool's result. */
  response?: string | { tool_result?: string; tool_prompt?: string };
  /** What the platform does next, in order. */
  action?: SwaigAction[] | SwaigAction;
  /** Hold the actions until the model has spoken its next reply. Default: `false`. */
  post_process?: boolean;
}

/** What the model answered to the post-prompt. */
export interface PostPromptData {
  /** Every JSON object found in the answer. */
  parsed: unknown[];
  /** The answer as it is. */
  raw: string;
  /** The prose that is left without the JSON. */
  substituted?: string;
}

/** One tool call in a report. */
export interface SwaigLogEntry {
  command_name: string;
  /** The model's own text of the arguments. */
  command_arg: string;
  /** Unix time in seconds. */
  epoch_time: number;
  /** Run inside the platform. */
  native?: boolean;
  url?: string;
  post_data?: unknown;
  post_response?: unknown;
  delayed_post_response?: unknown;
  /** How often it may still be used. */
  active_count?: number | 'endless';
  /** The MCP server, where one answered: with its tool, and its answer or what went wrong. */
  mcp_url?: string;
  mcp_tool?: string;
  mcp_response?: unknown;
  mcp_error?: string;
}

/** What the platform posts to `post_prompt_url`. Dates are Unix times in microseconds. */
export interface PostPromptReport {
  action: 'post_conversation' | 'fetch_conversation';
  content_type: 'text/json';
  content_disposition: 'agent.summary' | 'agent.load_conversation';
  conversation_type: 'voice' | 'chat';
  call_id: string;
  ai_session_id: string;
  app_name: string;
  project_id?: string;
  space_id?: string;
  conversation_id?: string;
  caller_id_name?: string;
  caller_id_number?: string;
  call_start_date: number;
  /** 0 when the call was never answered. */
  call_answer_date: number;
  call_end_date: number;
  ai_start_date: number;
  ai_end_date?: number;
  call_ended_by?: string;
  /** The session reached `hard_stop_time`. */
  hard_timeout?: true;
  SWMLVars?: Record<string, unknown>;
  SWMLCall?: Record<string, unknown>;
  post_prompt_data?: PostPromptData;
  call_log?: unknown[];
  raw_call_log?: unknown[];
  call_timeline?: unknown[];
  previous_contexts?: unknown[];
  times?: unknown[];
  swaig_log?: SwaigLogEntry[];
  global_data?: Record<string, unknown>;
  conversation_summary?: string;
}
