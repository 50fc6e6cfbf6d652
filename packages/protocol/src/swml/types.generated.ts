// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { Placeholder, SwmlSteps } from './document.js';

/** Connects the caller to an AI agent and waits until the conversation ends. */
export interface AiVerb {
  /** What the assistant is told: `text` or `pom`, settings of the model, and `contexts`. */
  prompt: AiPrompt;
  /** What the model is asked when the conversation is over. */
  post_prompt?: AiPostPrompt | undefined;
  /** Gets the report when the conversation is over; may carry `user:password@`. */
  post_prompt_url?: string | undefined;
  /** User name for the report’s basic authentication. */
  post_prompt_auth_user?: string | undefined;
  /** Password for the report’s basic authentication. */
  post_prompt_auth_password?: string | undefined;
  /** First value of the session’s data. */
  global_data?: Record<string, unknown> | undefined;
  /** Words to listen for. */
  hints?: Array<
    | string
    | {
        hint: string;
        pattern: string;
        replace: string;
        /** Default: `false`. */
        ignore_case?: boolean | Placeholder | undefined;
      }
  > | undefined;
  /** Languages, the first one being the default. */
  languages?: AiLanguage[] | undefined;
  /** Recognises several languages at once; `languages` is ignored then. */
  multilingual?: Record<string, unknown> | undefined;
  /** Settings of an AI session. */
  params?: AiParams | undefined;
  /** How to say what is written. */
  pronounce?: {
    /** What is written. */
    replace: string;
    /** How it is said. */
    with: string;
    /** Default: `true`. */
    ignore_case?: boolean | Placeholder | undefined;
  }[] | undefined;
  /** The tools of an agent and where they run. */
  SWAIG?: Swaig | undefined;
  /** Default voice. */
  voice?: string | undefined;
  /** Default engine. */
  engine?: string | undefined;
  /** A stored agent. */
  agent?: string | undefined;
}

/** What the assistant is told: `text` or `pom`, settings of the model, and `contexts`. */
export interface AiPrompt {
  /** The prompt. */
  text?: string | undefined;
  /** The prompt as sections; used in place of `text`. */
  pom?: PomSectionData[] | undefined;
  /** Randomness, 0 to 2. Default: 1. Range: 0 to 2. */
  temperature?: number | undefined;
  /** Nucleus sampling, 0 to 1. Default: 1. Range: 0 to 1. */
  top_p?: number | undefined;
  /** Speech confidence that ends an utterance, 0 to 1. Default: 0.6. Range: 0 to 1. */
  confidence?: number | undefined;
  /** -2 to 2. Default: 0. Range: -2 to 2. */
  presence_penalty?: number | undefined;
  /** -2 to 2. Default: 0. Range: -2 to 2. */
  frequency_penalty?: number | undefined;
  /** Most tokens in a reply, 0 to 4096. Default: 256. Range: 0 to 4096. */
  max_tokens?: number | undefined;
  /** Most tokens in a completion. At least 0. */
  max_completion_tokens?: number | undefined;
  /** Speech confidence that interrupts, 0 to 1. Range: 0 to 1. */
  barge_confidence?: number | undefined;
  /** Model for this prompt. */
  model?: string | undefined;
  reasoning_effort?: string | undefined;
  verbosity?: string | undefined;
  /** Contexts by name; a conversation starts in `default`. */
  contexts?: SwmlContexts | undefined;
}

/** A section of a prompt: it needs a `body`, `bullets` or `subsections`. */
export interface PomSectionData {
  /** Heading. */
  title?: string | undefined;
  /** Paragraph. */
  body?: string | undefined;
  /** List of points. */
  bullets?: string[] | undefined;
  /** Sections below it. */
  subsections?: PomSectionData[] | undefined;
  /** Number this section. */
  numbered?: boolean | string | undefined;
  /** Number its points. */
  numberedBullets?: boolean | string | undefined;
}

/** Contexts by name; a conversation starts in `default`. */
export type SwmlContexts = Record<string, SwmlContext>;

export interface SwmlContext {
  /** In order. */
  steps: SwmlContextStep[];
  /** The first step. Default: the first of the list. */
  initial_step?: string | undefined;
  /** Contexts that its steps may go to. */
  valid_contexts?: string[] | undefined;
  /** Steps that its steps may go to. */
  valid_steps?: string[] | undefined;
  /** Guidance while in this context. */
  prompt?: string | undefined;
  /** Another name of `prompt`. */
  text?: string | undefined;
  /** The same, as sections. */
  pom?: PomSectionData[] | undefined;
  /** Replaces the system prompt on entry. */
  system_prompt?: string | undefined;
  /** Said as the user on entry. */
  user_prompt?: string | undefined;
  /** Summarise the earlier conversation on entry. */
  consolidate?: boolean | Placeholder | undefined;
  /** Rewrite the system prompt on entry. */
  full_reset?: boolean | Placeholder | undefined;
  /** Start without the earlier conversation. */
  isolated?: boolean | Placeholder | undefined;
  /** Starts the conversation anew. */
  reset?: {
    system_prompt?: string | undefined;
    user_prompt?: string | undefined;
    consolidate?: boolean | undefined;
    full_reset?: boolean | undefined;
  } | undefined;
  history?: 'keep' | 'default' | 'hide' | undefined;
  /** Replaces the agent’s post-prompt. */
  post_prompt?: string | Record<string, unknown> | undefined;
  /** Spoken on entry. */
  enter_fillers?: Record<string, unknown> | undefined;
  /** Spoken on leaving. */
  exit_fillers?: Record<string, unknown> | undefined;
}

export interface SwmlContextStep {
  /** Unique in its context; not `next`. */
  name: string;
  /** What to do in this step. */
  text?: string | undefined;
  /** The same, as sections. */
  pom?: PomSectionData[] | undefined;
  /** When the step is complete. */
  step_criteria?: string | undefined;
  /** Tools allowed in this step; absent keeps those of the step before. */
  functions?: string[] | 'none' | undefined;
  /** Steps that may follow; absent means the next one. */
  valid_steps?: string[] | undefined;
  /** Contexts that may follow. */
  valid_contexts?: string[] | undefined;
  /** Do not wait for the caller after this step. */
  skip_user_turn?: boolean | Placeholder | undefined;
  /** Go on to the next step by itself. */
  skip_to_next_step?: boolean | Placeholder | undefined;
  /** Leave the steps after this one. */
  end?: boolean | Placeholder | undefined;
  /** Starts the conversation anew. */
  reset?: {
    system_prompt?: string | undefined;
    user_prompt?: string | undefined;
    consolidate?: boolean | undefined;
    full_reset?: boolean | undefined;
  } | undefined;
  /** What later steps see of this one. */
  history?: 'keep' | 'default' | 'hide' | undefined;
  gather_info?: SwmlGatherInfo | undefined;
}

export interface SwmlGatherInfo {
  /** Asked one by one. */
  questions: SwmlGatherQuestion[];
  /** Instructions for the whole of it. */
  prompt?: string | undefined;
  /** Keep the answers under this key of `global_data`. Default: at its top. */
  output_key?: string | undefined;
  /** `next_step`, or the step to go to. */
  completion_action?: string | undefined;
  /** Hide the earlier conversation while asking. */
  isolated?: boolean | undefined;
}

export interface SwmlGatherQuestion {
  /** Where the answer is kept. */
  key: string;
  /** What to ask. */
  question: string;
  /** Type of the answer. Default: `string`. */
  type?: 'string' | 'integer' | 'number' | 'boolean' | undefined;
  /** Have the caller confirm the answer. Default: `false`. */
  confirm?: boolean | undefined;
  /** More instructions for this question. */
  prompt?: string | undefined;
  /** Tools that may be used while asking. */
  functions?: string[] | undefined;
  /** Hide the earlier conversation while asking. */
  isolated?: boolean | undefined;
}

/** What the model is asked when the conversation is over. */
export interface AiPostPrompt {
  /** The prompt. */
  text?: string | undefined;
  /** The prompt as sections; used in place of `text`. */
  pom?: PomSectionData[] | undefined;
  /** Randomness, 0 to 2. Default: 1. Range: 0 to 2. */
  temperature?: number | undefined;
  /** Nucleus sampling, 0 to 1. Default: 1. Range: 0 to 1. */
  top_p?: number | undefined;
  /** Speech confidence that ends an utterance, 0 to 1. Default: 0.6. Range: 0 to 1. */
  confidence?: number | undefined;
  /** -2 to 2. Default: 0. Range: -2 to 2. */
  presence_penalty?: number | undefined;
  /** -2 to 2. Default: 0. Range: -2 to 2. */
  frequency_penalty?: number | undefined;
  /** Most tokens in a reply, 0 to 4096. Default: 256. Range: 0 to 4096. */
  max_tokens?: number | undefined;
  /** Most tokens in a completion. At least 0. */
  max_completion_tokens?: number | undefined;
  /** Speech confidence that interrupts, 0 to 1. Range: 0 to 1. */
  barge_confidence?: number | undefined;
  /** Model for this prompt. */
  model?: string | undefined;
  reasoning_effort?: string | undefined;
  verbosity?: string | undefined;
}

/** A language that the assistant speaks, and its voice. */
export interface AiLanguage {
  /** Its name, as told to the model. */
  name?: string | undefined;
  /** Language code of recognition, such as `en-US`; `multi` for several at once. */
  code?: string | string[] | undefined;
  /** `engine.voice`, with an optional `:model`. */
  voice?: string | undefined;
  /** Model of the voice. */
  model?: string | undefined;
  /** Deprecated: part of `voice`. */
  engine?: string | undefined;
  /** Said between turns. */
  speech_fillers?: string[] | undefined;
  /** Said while a tool runs. */
  function_fillers?: string[] | undefined;
  /** Deprecated name of `function_fillers`. */
  fillers?: string[] | undefined;
  /** Said while the caller talks. */
  turn_fillers?: string[] | undefined;
  /** Old name of `code`. */
  listen_language?: string | string[] | undefined;
  auto_emotion?: boolean | undefined;
  auto_speed?: boolean | undefined;
  /** Settings of the voice. */
  params?: Record<string, unknown> | undefined;
  pronounce?: {
    /** What is written. */
    replace: string;
    /** How it is said. */
    with: string;
    /** Default: `true`. */
    ignore_case?: boolean | Placeholder | undefined;
  }[] | undefined;
}

/** Settings of an AI session. */
export interface AiParams {
  /** The conversation’s model. Default: `gpt-4o-mini`. */
  ai_model?: 'gpt-4o-mini' | 'gpt-4.1-mini' | 'gpt-4.1-nano' | (string & {}) | undefined;
  /** The name that wakes the assistant. Default: `computer`. */
  ai_name?: string | undefined;
  /** Echoed in tool requests and reports. Default: `swml app`. */
  app_name?: string | undefined;
  /** What the model is reminded of to stay in its role. */
  conscience?: string | undefined;
  /** Messages that open the conversation’s history. */
  convo?: {
    role: 'user' | 'assistant' | 'system';
    content: string;
    /** Default: `en`. */
    lang?: string | undefined;
  }[] | undefined;
  /** Ties the session to a stored conversation. */
  conversation_id?: string | undefined;
  /** How many turns of history the model sees. At least 1. */
  conversation_sliding_window?: number | Placeholder | undefined;
  /** The direction that the assistant believes in. */
  direction?: 'inbound' | 'outbound' | string | undefined;
  /** Stay silent until the caller speaks. Default: `false`. */
  wait_for_user?: boolean | Placeholder | undefined;
  /** Report a summary that a later session resumes from; needs `conversation_id`. Default: `false`. */
  save_conversation?: boolean | Placeholder | undefined;
  /** `string` or `original`. */
  summary_mode?: string | undefined;
  /** Hand a summary to the next agent on transfer. Default: `false`. */
  transfer_summary?: boolean | Placeholder | undefined;
  /** Most tokens in one reply, 1 to 16384. Range: 1 to 16384. */
  max_response_tokens?: number | Placeholder | undefined;
  /** How prompt sections are rendered. Default: `markdown`. */
  pom_format?: 'markdown' | 'xml' | undefined;
  /** Keep `global_data` for later `ai` steps of the call. Default: `true`. */
  persist_global_data?: boolean | Placeholder | undefined;
  /** IANA time zone of dates and times. Default: `US/Central`. */
  local_tz?: string | undefined;
  /** What to mask in logs and reports, in words. */
  redact_prompt?: string | undefined;
  /** Cache responses. Default: `false`. */
  cache_mode?: boolean | Placeholder | undefined;
  /** Report usage totals. Default: `false`. */
  enable_accounting?: boolean | Placeholder | undefined;
  /** Model for redaction and clean-up. */
  utility_model?: 'gpt-4o-mini' | 'gpt-4.1-mini' | 'gpt-4.1-nano' | (string & {}) | undefined;
  /** Let the model think with an internal tool. Default: `false`. */
  enable_thinking?: boolean | Placeholder | undefined;
  /** Model that thinks. Default: `ai_model`. */
  thinking_model?: 'gpt-4o-mini' | 'gpt-4.1-mini' | 'gpt-4.1-nano' | (string & {}) | undefined;
  /** Let the model see the caller’s video. Default: `false`. */
  enable_vision?: boolean | Placeholder | undefined;
  /** Model that sees. Default: `ai_model`. */
  vision_model?: 'gpt-4o-mini' | 'gpt-4.1-mini' | 'gpt-4.1-nano' | (string & {}) | undefined;
  /** Analyse the conversation in the background. Default: `false`. */
  enable_inner_dialog?: boolean | Placeholder | undefined;
  /** Model of the inner dialog. */
  inner_dialog_model?: 'gpt-4o-mini' | 'gpt-4.1-mini' | 'gpt-4.1-nano' | (string & {}) | undefined;
  /** Persona of the inner dialog. */
  inner_dialog_prompt?: string | undefined;
  /** Wait for the inner dialog each turn. Default: `false`. */
  inner_dialog_synced?: boolean | Placeholder | undefined;
  /** Speech recognition `engine:model`. Default: `deepgram:nova-3`. */
  openai_asr_engine?: string | undefined;
  /** Label speakers. Default: `false`. */
  asr_diarize?: boolean | Placeholder | undefined;
  /** Format numbers and dates in transcripts. Default: `false`. */
  asr_smart_format?: boolean | Placeholder | undefined;
  /** Listen to the first speaker only. Default: `false`. */
  asr_speaker_affinity?: boolean | Placeholder | undefined;
  /** Tell the model who spoke. Default: `false`. */
  llm_diarize_aware?: boolean | Placeholder | undefined;
  /** Correct transcripts. Default: `false`. */
  auto_correct?: boolean | Placeholder | undefined;
  /** Default: `both`. */
  enable_text_normalization?: 'heard' | 'spoken' | 'both' | 'off' | 'none' | 'on' | boolean | undefined;
  /** Loudness that counts as speech, 0 to 100 dB. Default: 52. Range: 0 to 100. */
  energy_level?: number | Placeholder | undefined;
  /** Silence that ends an utterance. Milliseconds, 0 to 10000. Default: 700. Range: 0 to 10000. */
  end_of_speech_timeout?: number | Placeholder | undefined;
  /** Wait for the first word. Milliseconds, 0 to 10000. Default: 1000. Range: 0 to 10000. */
  first_word_timeout?: number | Placeholder | undefined;
  /** Wait for recognition results. Milliseconds, 0 to 10000. Default: 1400. Range: 0 to 10000. */
  speech_event_timeout?: number | Placeholder | undefined;
  /** Longest utterance. Milliseconds, 0 to 600000. Default: 60000. Range: 0 to 600000. */
  speech_timeout?: number | Placeholder | undefined;
  /** Detect the end of a turn by meaning. Default: `true`. */
  enable_turn_detection?: boolean | Placeholder | undefined;
  /** Wait for turn detection. Milliseconds, 0 to 10000. Default: 250. Range: 0 to 10000. */
  turn_detection_timeout?: number | Placeholder | undefined;
  /** `threshold` or `threshold:frame_ms`. */
  vad_config?: string | undefined;
  /** Volume of the voice, -50 to 50. Default: 0. Range: -50 to 50. */
  ai_volume?: number | Placeholder | undefined;
  /** 1 to 30. Default: 30. Range: 1 to 30. */
  max_emotion?: number | Placeholder | undefined;
  /** 0 to 10. Default: 3. Range: 0 to 10. */
  speech_gen_quick_stops?: number | Placeholder | undefined;
  /** How phone numbers are read. Default: `international`. */
  tts_number_format?: 'international' | 'national' | undefined;
  /** Video while idle. */
  video_idle_file?: string | undefined;
  /** Video while listening. */
  video_listening_file?: string | undefined;
  /** Video while talking. */
  video_talking_file?: string | undefined;
  /** 0 to 1. Deprecated: use the language’s `params`. Range: 0 to 1. */
  eleven_labs_similarity?: number | Placeholder | undefined;
  /** 0 to 1. Deprecated: use the language’s `params`. Range: 0 to 1. */
  eleven_labs_stability?: number | Placeholder | undefined;
  /** Default: `spell,number`. */
  turn_filler_sources?: string | undefined;
  /** Default: 1. At least 1. */
  turn_filler_every_n?: number | Placeholder | undefined;
  /** Milliseconds. Default: 0. At least 0. */
  turn_filler_min_ms?: number | Placeholder | undefined;
  /** `complete`, `partial`, `all` or a boolean. Default: `complete,partial`. */
  enable_barge?: string | boolean | undefined;
  /** Run tools while the caller talks. Default: `true`. */
  barge_functions?: boolean | Placeholder | undefined;
  /** Only this text interrupts; may be a regular expression. */
  barge_match_string?: string | undefined;
  /** Words needed to interrupt, 1 to 99. Range: 1 to 99. */
  barge_min_words?: number | Placeholder | undefined;
  /** Default: `false`. */
  interrupt_on_noise?: boolean | number | string | undefined;
  /** What the model is told after an interruption. */
  interrupt_prompt?: string | undefined;
  /** Acknowledge interruptions; a number limits how often. */
  acknowledge_interruptions?: boolean | number | string | undefined;
  /** Join what the caller adds to the turn. Default: `true`. */
  transparent_barge?: boolean | Placeholder | undefined;
  /** Longest time that a turn can be joined. Milliseconds, 0 to 60000. Default: 3000. Range: 0 to 60000. */
  transparent_barge_max_time?: number | Placeholder | undefined;
  /** Silence before the caller’s attention is sought. Milliseconds: 0, or 10000 to 600000. Default: 5000. Range: 0 to 600000. */
  attention_timeout?: number | Placeholder | undefined;
  /** What the model is told then. */
  attention_timeout_prompt?: string | undefined;
  /** Silence before the session ends. Milliseconds: 0, or 10000 to 3600000. Default: 600000. Range: 0 to 3600000. */
  inactivity_timeout?: number | Placeholder | undefined;
  /** The same on outbound calls. Milliseconds, 10000 to 600000. Default: 120000. Range: 10000 to 600000. */
  outbound_attention_timeout?: number | Placeholder | undefined;
  /** Wait before the assistant starts. Milliseconds, 0 to 300000. Default: 0. Range: 0 to 300000. */
  initial_sleep_ms?: number | Placeholder | undefined;
  /** Longest session, such as `1h30m` or `90s`. */
  hard_stop_time?: string | undefined;
  /** What the model is told then. */
  hard_stop_prompt?: string | undefined;
  /** First utterance, spoken as it is. */
  static_greeting?: string | undefined;
  /** The greeting cannot be interrupted. Default: `false`. */
  static_greeting_no_barge?: boolean | Placeholder | undefined;
  /** Audio in the background. */
  background_file?: string | undefined;
  /** How often. Default: unlimited. */
  background_file_loops?: number | boolean | string | null | undefined;
  /** -50 to 50. Default: 0. Range: -50 to 50. */
  background_file_volume?: number | Placeholder | undefined;
  /** Audio URL or tone stream while on hold. */
  hold_music?: string | undefined;
  /** Hold music while tools run. Default: `false`. */
  hold_on_process?: boolean | Placeholder | undefined;
  /** Keys that end an entry. */
  digit_terminators?: string | undefined;
  /** Silence that ends an entry of digits. Milliseconds, 0 to 30000. Default: 3000. Range: 0 to 30000. */
  digit_timeout?: number | Placeholder | undefined;
  /** How often `check_for_input` is asked. Milliseconds, 1000 to 10000. Default: 2000. Range: 1000 to 10000. */
  input_poll_freq?: number | Placeholder | undefined;
  /** Let the caller pause the assistant. Default: `false`. */
  enable_pause?: boolean | Placeholder | undefined;
  /** Start paused. Default: `false`. */
  start_paused?: boolean | Placeholder | undefined;
  /** Speak only when addressed by name. Default: `false`. */
  speak_when_spoken_to?: boolean | Placeholder | undefined;
  /** A word that must come before `ai_name`. */
  wake_prefix?: string | undefined;
  /** Allow the `SWML` action. Default: `true`. */
  swaig_allow_swml?: boolean | Placeholder | undefined;
  /** Allow the `settings` action. Default: `true`. */
  swaig_allow_settings?: boolean | Placeholder | undefined;
  /** Allow actions that change `global_data`. Default: `true`. */
  swaig_set_global_data?: boolean | Placeholder | undefined;
  /** Send the conversation with every tool request. Default: `false`. */
  swaig_post_conversation?: boolean | Placeholder | undefined;
  /** Send variables with every tool request: all, or those named. */
  swaig_post_swml_vars?: boolean | string[] | string | undefined;
  /** Finish speaking before a tool runs. Default: `false`. */
  function_wait_for_talking?: boolean | Placeholder | undefined;
  /** Allow tools when the caller stays silent. Default: `false`. */
  functions_on_no_response?: boolean | Placeholder | undefined;
  /** Gets the debug events. */
  debug_webhook_url?: string | undefined;
  /** 0 to 2. Default: 1. Range: 0 to 2. */
  debug_webhook_level?: number | Placeholder | undefined;
  debug?: boolean | number | string | undefined;
  /** More detail in the logs. Default: `false`. */
  verbose_logs?: boolean | Placeholder | undefined;
  /** Speak debug information. Default: `false`. */
  audible_debug?: boolean | Placeholder | undefined;
  /** Speak latencies. Default: `false`. */
  audible_latency?: boolean | Placeholder | undefined;
  /** Has no effect. */
  languages_enabled?: boolean | Placeholder | undefined;
}

/** The tools of an agent and where they run. */
export interface Swaig {
  defaults?: {
    /** Where functions without a URL of their own are called. */
    web_hook_url?: string | undefined;
    /** User name for basic authentication. */
    web_hook_auth_user?: string | undefined;
    /** Password for basic authentication. */
    web_hook_auth_password?: string | undefined;
    meta_data?: Record<string, unknown> | undefined;
    meta_data_token?: string | undefined;
  } | undefined;
  /** The tools. */
  functions?: SwaigFunctionDefinition[] | undefined;
  /** Remote definitions. */
  includes?: {
    /** Serves the function definitions. */
    url: string;
    /** Names of the functions to fetch. */
    functions: string[];
    auth_user?: string | undefined;
    auth_password?: string | undefined;
    meta_data?: Record<string, unknown> | undefined;
  }[] | undefined;
  /** Built-in tools to enable, such as `check_time`. */
  native_functions?: string[] | undefined;
  /** Fillers of the built-in tools, by their name. */
  internal_fillers?: Record<string, SwaigFillers> | undefined;
  /** MCP servers whose tools are offered. */
  mcp_servers?: {
    /** The MCP server. */
    url: string;
    /** Headers, by name. */
    headers?: Record<string, unknown> | undefined;
    /** Fetch its resources. */
    resources?: boolean | undefined;
    /** Their variables. */
    resource_vars?: Record<string, unknown> | undefined;
  }[] | undefined;
  /** Functions called at the start and the end of a session. */
  hooks?: SwaigFunctionDefinition[] | undefined;
}

/** A tool of the agent, as a document declares it. */
export interface SwaigFunctionDefinition {
  /** The function’s name, unique in the agent. */
  function: string;
  /** What it does and when to call it; read by the model. */
  description?: string | undefined;
  /** Deprecated name of `description`. */
  purpose?: string | undefined;
  /** The arguments of a SWAIG function, as a JSON Schema of an object. */
  parameters?: SwaigParameters | undefined;
  /** Deprecated name of `parameters`. */
  argument?: Record<string, unknown> | undefined;
  /** Offer it to the model. Default: `true`. */
  active?: boolean | string | number | undefined;
  /** Where it is called. Default: `defaults.web_hook_url`. */
  web_hook_url?: string | undefined;
  /** User name for basic authentication. */
  web_hook_auth_user?: string | undefined;
  /** Password for basic authentication. */
  web_hook_auth_password?: string | undefined;
  /** Run by the platform in place of a call to a webhook. */
  data_map?: Record<string, unknown> | undefined;
  /** First value of the function’s metadata. */
  meta_data?: Record<string, unknown> | undefined;
  /** Functions that share this token share their metadata. */
  meta_data_token?: string | undefined;
  /** Phrases by language code, or `default`, or `auto` (translated). */
  fillers?: SwaigFillers | undefined;
  /** No language-level fillers. Default: `false`. */
  skip_fillers?: boolean | Placeholder | undefined;
  /** Finish the filler before calling. Default: `false`. */
  wait_for_fillers?: boolean | Placeholder | undefined;
  /** Audio while it runs. */
  wait_file?: string | undefined;
  /** How often. */
  wait_file_loops?: number | string | undefined;
}

/** The arguments of a SWAIG function, as a JSON Schema of an object. */
export interface SwaigParameters {
  type: 'object';
  /** Schemas of the arguments, by name. */
  properties?: Record<string, unknown> | undefined;
  /** Arguments that must be given. */
  required?: string[] | undefined;
}

/** Phrases by language code, or `default`, or `auto` (translated). */
export type SwaigFillers = Record<string, string[]>;

/** Lets an AI observe the call and advise, without speaking. */
export type AiSidecarVerb =
  | {
      /** What the observer is told: text, `text`, `pom` or `file`. */
      prompt:
        | string
        | {
            text?: string | undefined;
            pom?: PomSectionData[] | undefined;
            file?: string | undefined;
          };
      /** Language of the call, such as `en-US`. */
      lang: string;
      /** Whose speech: both are needed. */
      direction: Array<'remote-caller' | 'local-caller'>;
      /** Default: `gpt-4o-mini`. */
      model?: string | undefined;
      /** Who the customer is. Default: `remote-caller`. */
      customer_role?: 'remote-caller' | 'local-caller' | undefined;
      /** Gets what the observer does. */
      url?: string | undefined;
      /** Its tools. */
      SWAIG?: Record<string, unknown> | undefined;
      /** What its tools may do; everything by default. */
      permissions?: {
        swaig_allow_swml?: boolean | Placeholder | undefined;
        swaig_allow_settings?: boolean | Placeholder | undefined;
        swaig_set_global_data?: boolean | Placeholder | undefined;
      } | undefined;
      /** First value of the session’s data. */
      global_data?: Record<string, unknown> | undefined;
      /** Words to listen for. */
      hints?: string[] | undefined;
      /** Settings of the observer. */
      params?: Record<string, unknown> | undefined;
    }
  | {
      /** `{summarize: {webhook?, prompt?}}`: summarise once. */
      action: Record<string, unknown>;
    };

/** Connects the caller to a speech-to-speech agent on Amazon Bedrock. */
export interface AmazonBedrockVerb {
  prompt: BedrockPrompt;
  post_prompt?: {
    /** The prompt. */
    text?: string | undefined;
    /** The prompt as sections. */
    pom?: PomSectionData[] | undefined;
    /** Randomness, 0 to 2. Default: 1. Range: 0 to 2. */
    temperature?: number | undefined;
    /** Nucleus sampling, 0 to 1. Default: 1. Range: 0 to 1. */
    top_p?: number | undefined;
    /** Speech confidence that ends an utterance, 0 to 1. Default: 0.6. Range: 0 to 1. */
    confidence?: number | undefined;
    /** -2 to 2. Default: 0. Range: -2 to 2. */
    presence_penalty?: number | undefined;
    /** -2 to 2. Default: 0. Range: -2 to 2. */
    frequency_penalty?: number | undefined;
    /** Most tokens in a reply, 0 to 4096. Default: 256. Range: 0 to 4096. */
    max_tokens?: number | undefined;
    /** Most tokens in a completion. At least 0. */
    max_completion_tokens?: number | undefined;
    /** Speech confidence that interrupts, 0 to 1. Range: 0 to 1. */
    barge_confidence?: number | undefined;
    /** Model for this prompt. */
    model?: string | undefined;
    reasoning_effort?: string | undefined;
    verbosity?: string | undefined;
  } | undefined;
  /** Gets the report. */
  post_prompt_url?: string | undefined;
  /** First value of the session’s data. */
  global_data?: Record<string, unknown> | undefined;
  params?: {
    /** Milliseconds. At least 0. */
    attention_timeout?: number | Placeholder | undefined;
    /** Milliseconds. At least 0. */
    inactivity_timeout?: number | Placeholder | undefined;
    /** Longest session, such as `1h30m`. */
    hard_stop_time?: string | undefined;
    /** What the model is told then. */
    hard_stop_prompt?: string | undefined;
    video_idle_file?: string | undefined;
    video_listening_file?: string | undefined;
    video_talking_file?: string | undefined;
  } | undefined;
  /** The tools of an agent and where they run. */
  SWAIG?: Swaig | undefined;
}

export interface BedrockPrompt {
  /** The prompt. */
  text?: string | undefined;
  /** The prompt as sections. */
  pom?: PomSectionData[] | undefined;
  /** Randomness, 0 to 2. Default: 1. Range: 0 to 2. */
  temperature?: number | Placeholder | undefined;
  /** Nucleus sampling, 0 to 1. Default: 1. Range: 0 to 1. */
  top_p?: number | Placeholder | undefined;
  /** Speech confidence that ends an utterance, 0 to 1. Default: 0.6. Range: 0 to 1. */
  confidence?: number | undefined;
  /** -2 to 2. Default: 0. Range: -2 to 2. */
  presence_penalty?: number | undefined;
  /** -2 to 2. Default: 0. Range: -2 to 2. */
  frequency_penalty?: number | undefined;
  /** Most tokens in a reply, 0 to 4096. Default: 256. Range: 0 to 4096. */
  max_tokens?: number | undefined;
  /** Most tokens in a completion. At least 0. */
  max_completion_tokens?: number | undefined;
  /** Speech confidence that interrupts, 0 to 1. Range: 0 to 1. */
  barge_confidence?: number | undefined;
  /** Model for this prompt. */
  model?: string | undefined;
  reasoning_effort?: string | undefined;
  verbosity?: string | undefined;
  /** The voice. Default: `matthew`. */
  voice_id?: 'tiffany' | 'matthew' | 'amy' | 'lupe' | 'carlos' | (string & {}) | undefined;
}

/** Answers the call; does nothing when it is answered already. */
export type AnswerVerb =
  | {
      /** Seconds after which the call is ended. Default: 14400 (4 hours). At least 1. */
      max_duration?: number | Placeholder | undefined;
      /** Codecs to offer, best first: a comma-separated text or a list. */
      codecs?: string | string[] | undefined;
      /** User name for SIP authentication. */
      username?: string | undefined;
      /** Password for SIP authentication. */
      password?: string | undefined;
    }
  | number | Placeholder;

/** Conditions, tried in order. */
export type CondVerb = Array<
  | {
      /** A JavaScript expression over the call’s variables. */
      when: string;
      /** Runs when it is true. */
      then: SwmlSteps;
      /** Runs when it is false and no later condition is true. */
      else?: SwmlSteps | undefined;
    }
  | {
      /** Runs when no condition was true. */
      else: SwmlSteps;
    }
>;

/** Calls one or more destinations and joins the caller with the one that answers. */
export type ConnectVerb =
  | {
      /** A number, a SIP URI, a resource address, `queue:<name>` or `stream:<wss URL>`. */
      to: string;
      /** Caller id. Default: the current caller’s. */
      from?: string | undefined;
      /** Caller name, for SIP. */
      from_name?: string | undefined;
      /** Seconds a destination may ring. Default: 60. At least 1. */
      timeout?: number | Placeholder | undefined;
      /** Codecs, best first, for SIP. */
      codecs?: string | string[] | undefined;
      /** SIP headers. */
      headers?: {
        /** Name of the header. */
        name: string;
        /** Its value. */
        value: string;
      }[] | undefined;
      /** WebRTC media, for SIP. Default: `false`. */
      webrtc_media?: boolean | Placeholder | undefined;
      /** SIP session timeout in seconds. At least 1. */
      session_timeout?: number | Placeholder | undefined;
      /** Encryption of media. Default: `optional`. */
      encryption?: 'mandatory' | 'optional' | 'forbidden' | Placeholder | undefined;
      /** User name for SIP authentication. */
      username?: string | undefined;
      /** Password for SIP authentication. */
      password?: string | undefined;
      /** A document or steps that run on the answering side before both are joined. */
      confirm?: string | SwmlSteps | undefined;
      /** Seconds that `confirm` may take. Default: `timeout`. At least 1. */
      confirm_timeout?: number | Placeholder | undefined;
      /** Gets the `calling.call.state` status callbacks. */
      call_state_url?: string | undefined;
      /** Which of them. Default: `ended`. */
      call_state_events?: Array<'created' | 'ringing' | 'answered' | 'ended' | (string & {})> | undefined;
      /** Name of the stream. */
      name?: string | undefined;
      /** Codec of the stream. Default: `PCMU`. */
      codec?: string | undefined;
      /** Default: `false`. */
      realtime?: boolean | Placeholder | undefined;
      /** Default: `POST`. */
      status_url_method?: 'GET' | 'POST' | Placeholder | undefined;
      /** Sent to the stream’s server. */
      authorization_bearer_token?: string | undefined;
      /** Sent with the stream’s start. */
      custom_parameters?: Record<string, unknown> | undefined;
      /** Seconds that the connection may last. Default: 14400. At least 1. */
      max_duration?: number | Placeholder | undefined;
      /** Answer the caller only when the destination answers. Default: `false`. */
      answer_on_bridge?: boolean | Placeholder | undefined;
      /** What the caller hears meanwhile. */
      ringback?: string[] | undefined;
      /** Runs on the outcome: a switch (over `connect_result` unless it names another variable), or a list of conditions. */
      result?:
        | {
            case: Record<string, SwmlSteps>;
            /** Default: `connect_result`. */
            variable?: string | undefined;
            default?: SwmlSteps | undefined;
          }
        | Array<
            | {
                when: string;
                then: SwmlSteps;
                else?: SwmlSteps | undefined;
              }
            | {
                else: SwmlSteps;
              }
          >
        | undefined;
      /** Gets the `calling.call.connect` status callbacks. */
      status_url?: string | undefined;
      /** A URL or a document as text that runs afterwards; required for `queue:`. */
      transfer_after_bridge?: string | undefined;
    }
  | {
      /** Tried one after another. */
      serial: SwmlDestination[];
      /** Caller id. Default: the current caller’s. */
      from?: string | undefined;
      /** Caller name, for SIP. */
      from_name?: string | undefined;
      /** Seconds a destination may ring. Default: 60. At least 1. */
      timeout?: number | Placeholder | undefined;
      /** Codecs, best first, for SIP. */
      codecs?: string | string[] | undefined;
      /** SIP headers. */
      headers?: {
        /** Name of the header. */
        name: string;
        /** Its value. */
        value: string;
      }[] | undefined;
      /** WebRTC media, for SIP. Default: `false`. */
      webrtc_media?: boolean | Placeholder | undefined;
      /** SIP session timeout in seconds. At least 1. */
      session_timeout?: number | Placeholder | undefined;
      /** Encryption of media. Default: `optional`. */
      encryption?: 'mandatory' | 'optional' | 'forbidden' | Placeholder | undefined;
      /** User name for SIP authentication. */
      username?: string | undefined;
      /** Password for SIP authentication. */
      password?: string | undefined;
      /** A document or steps that run on the answering side before both are joined. */
      confirm?: string | SwmlSteps | undefined;
      /** Seconds that `confirm` may take. Default: `timeout`. At least 1. */
      confirm_timeout?: number | Placeholder | undefined;
      /** Gets the `calling.call.state` status callbacks. */
      call_state_url?: string | undefined;
      /** Which of them. Default: `ended`. */
      call_state_events?: Array<'created' | 'ringing' | 'answered' | 'ended' | (string & {})> | undefined;
      /** Name of the stream. */
      name?: string | undefined;
      /** Codec of the stream. Default: `PCMU`. */
      codec?: string | undefined;
      /** Default: `false`. */
      realtime?: boolean | Placeholder | undefined;
      /** Default: `POST`. */
      status_url_method?: 'GET' | 'POST' | Placeholder | undefined;
      /** Sent to the stream’s server. */
      authorization_bearer_token?: string | undefined;
      /** Sent with the stream’s start. */
      custom_parameters?: Record<string, unknown> | undefined;
      /** Seconds that the connection may last. Default: 14400. At least 1. */
      max_duration?: number | Placeholder | undefined;
      /** Answer the caller only when the destination answers. Default: `false`. */
      answer_on_bridge?: boolean | Placeholder | undefined;
      /** What the caller hears meanwhile. */
      ringback?: string[] | undefined;
      /** Runs on the outcome: a switch (over `connect_result` unless it names another variable), or a list of conditions. */
      result?:
        | {
            case: Record<string, SwmlSteps>;
            /** Default: `connect_result`. */
            variable?: string | undefined;
            default?: SwmlSteps | undefined;
          }
        | Array<
            | {
                when: string;
                then: SwmlSteps;
                else?: SwmlSteps | undefined;
              }
            | {
                else: SwmlSteps;
              }
          >
        | undefined;
      /** Gets the `calling.call.connect` status callbacks. */
      status_url?: string | undefined;
      /** A URL or a document as text that runs afterwards; required for `queue:`. */
      transfer_after_bridge?: string | undefined;
    }
  | {
      /** Called at once; the first to answer wins. */
      parallel: SwmlDestination[];
      /** Caller id. Default: the current caller’s. */
      from?: string | undefined;
      /** Caller name, for SIP. */
      from_name?: string | undefined;
      /** Seconds a destination may ring. Default: 60. At least 1. */
      timeout?: number | Placeholder | undefined;
      /** Codecs, best first, for SIP. */
      codecs?: string | string[] | undefined;
      /** SIP headers. */
      headers?: {
        /** Name of the header. */
        name: string;
        /** Its value. */
        value: string;
      }[] | undefined;
      /** WebRTC media, for SIP. Default: `false`. */
      webrtc_media?: boolean | Placeholder | undefined;
      /** SIP session timeout in seconds. At least 1. */
      session_timeout?: number | Placeholder | undefined;
      /** Encryption of media. Default: `optional`. */
      encryption?: 'mandatory' | 'optional' | 'forbidden' | Placeholder | undefined;
      /** User name for SIP authentication. */
      username?: string | undefined;
      /** Password for SIP authentication. */
      password?: string | undefined;
      /** A document or steps that run on the answering side before both are joined. */
      confirm?: string | SwmlSteps | undefined;
      /** Seconds that `confirm` may take. Default: `timeout`. At least 1. */
      confirm_timeout?: number | Placeholder | undefined;
      /** Gets the `calling.call.state` status callbacks. */
      call_state_url?: string | undefined;
      /** Which of them. Default: `ended`. */
      call_state_events?: Array<'created' | 'ringing' | 'answered' | 'ended' | (string & {})> | undefined;
      /** Name of the stream. */
      name?: string | undefined;
      /** Codec of the stream. Default: `PCMU`. */
      codec?: string | undefined;
      /** Default: `false`. */
      realtime?: boolean | Placeholder | undefined;
      /** Default: `POST`. */
      status_url_method?: 'GET' | 'POST' | Placeholder | undefined;
      /** Sent to the stream’s server. */
      authorization_bearer_token?: string | undefined;
      /** Sent with the stream’s start. */
      custom_parameters?: Record<string, unknown> | undefined;
      /** Seconds that the connection may last. Default: 14400. At least 1. */
      max_duration?: number | Placeholder | undefined;
      /** Answer the caller only when the destination answers. Default: `false`. */
      answer_on_bridge?: boolean | Placeholder | undefined;
      /** What the caller hears meanwhile. */
      ringback?: string[] | undefined;
      /** Runs on the outcome: a switch (over `connect_result` unless it names another variable), or a list of conditions. */
      result?:
        | {
            case: Record<string, SwmlSteps>;
            /** Default: `connect_result`. */
            variable?: string | undefined;
            default?: SwmlSteps | undefined;
          }
        | Array<
            | {
                when: string;
                then: SwmlSteps;
                else?: SwmlSteps | undefined;
              }
            | {
                else: SwmlSteps;
              }
          >
        | undefined;
      /** Gets the `calling.call.connect` status callbacks. */
      status_url?: string | undefined;
      /** A URL or a document as text that runs afterwards; required for `queue:`. */
      transfer_after_bridge?: string | undefined;
    }
  | {
      /** Groups, one after another; within a group at once. */
      serial_parallel: SwmlDestination[][];
      /** Caller id. Default: the current caller’s. */
      from?: string | undefined;
      /** Caller name, for SIP. */
      from_name?: string | undefined;
      /** Seconds a destination may ring. Default: 60. At least 1. */
      timeout?: number | Placeholder | undefined;
      /** Codecs, best first, for SIP. */
      codecs?: string | string[] | undefined;
      /** SIP headers. */
      headers?: {
        /** Name of the header. */
        name: string;
        /** Its value. */
        value: string;
      }[] | undefined;
      /** WebRTC media, for SIP. Default: `false`. */
      webrtc_media?: boolean | Placeholder | undefined;
      /** SIP session timeout in seconds. At least 1. */
      session_timeout?: number | Placeholder | undefined;
      /** Encryption of media. Default: `optional`. */
      encryption?: 'mandatory' | 'optional' | 'forbidden' | Placeholder | undefined;
      /** User name for SIP authentication. */
      username?: string | undefined;
      /** Password for SIP authentication. */
      password?: string | undefined;
      /** A document or steps that run on the answering side before both are joined. */
      confirm?: string | SwmlSteps | undefined;
      /** Seconds that `confirm` may take. Default: `timeout`. At least 1. */
      confirm_timeout?: number | Placeholder | undefined;
      /** Gets the `calling.call.state` status callbacks. */
      call_state_url?: string | undefined;
      /** Which of them. Default: `ended`. */
      call_state_events?: Array<'created' | 'ringing' | 'answered' | 'ended' | (string & {})> | undefined;
      /** Name of the stream. */
      name?: string | undefined;
      /** Codec of the stream. Default: `PCMU`. */
      codec?: string | undefined;
      /** Default: `false`. */
      realtime?: boolean | Placeholder | undefined;
      /** Default: `POST`. */
      status_url_method?: 'GET' | 'POST' | Placeholder | undefined;
      /** Sent to the stream’s server. */
      authorization_bearer_token?: string | undefined;
      /** Sent with the stream’s start. */
      custom_parameters?: Record<string, unknown> | undefined;
      /** Seconds that the connection may last. Default: 14400. At least 1. */
      max_duration?: number | Placeholder | undefined;
      /** Answer the caller only when the destination answers. Default: `false`. */
      answer_on_bridge?: boolean | Placeholder | undefined;
      /** What the caller hears meanwhile. */
      ringback?: string[] | undefined;
      /** Runs on the outcome: a switch (over `connect_result` unless it names another variable), or a list of conditions. */
      result?:
        | {
            case: Record<string, SwmlSteps>;
            /** Default: `connect_result`. */
            variable?: string | undefined;
            default?: SwmlSteps | undefined;
          }
        | Array<
            | {
                when: string;
                then: SwmlSteps;
                else?: SwmlSteps | undefined;
              }
            | {
                else: SwmlSteps;
              }
          >
        | undefined;
      /** Gets the `calling.call.connect` status callbacks. */
      status_url?: string | undefined;
      /** A URL or a document as text that runs afterwards; required for `queue:`. */
      transfer_after_bridge?: string | undefined;
    };

/** Where a call goes, and how. */
export interface SwmlDestination {
  /** A number, a SIP URI, a resource address, `queue:<name>` or `stream:<wss URL>`. */
  to: string;
  /** Caller id. Default: the current caller’s. */
  from?: string | undefined;
  /** Caller name, for SIP. */
  from_name?: string | undefined;
  /** Seconds a destination may ring. Default: 60. At least 1. */
  timeout?: number | Placeholder | undefined;
  /** Codecs, best first, for SIP. */
  codecs?: string | string[] | undefined;
  /** SIP headers. */
  headers?: {
    /** Name of the header. */
    name: string;
    /** Its value. */
    value: string;
  }[] | undefined;
  /** WebRTC media, for SIP. Default: `false`. */
  webrtc_media?: boolean | Placeholder | undefined;
  /** SIP session timeout in seconds. At least 1. */
  session_timeout?: number | Placeholder | undefined;
  /** Encryption of media. Default: `optional`. */
  encryption?: 'mandatory' | 'optional' | 'forbidden' | Placeholder | undefined;
  /** User name for SIP authentication. */
  username?: string | undefined;
  /** Password for SIP authentication. */
  password?: string | undefined;
  /** A document or steps that run on the answering side before both are joined. */
  confirm?: string | SwmlSteps | undefined;
  /** Seconds that `confirm` may take. Default: `timeout`. At least 1. */
  confirm_timeout?: number | Placeholder | undefined;
  /** Gets the `calling.call.state` status callbacks. */
  call_state_url?: string | undefined;
  /** Which of them. Default: `ended`. */
  call_state_events?: Array<'created' | 'ringing' | 'answered' | 'ended' | (string & {})> | undefined;
  /** Name of the stream. */
  name?: string | undefined;
  /** Codec of the stream. Default: `PCMU`. */
  codec?: string | undefined;
  /** Default: `false`. */
  realtime?: boolean | Placeholder | undefined;
  /** Default: `POST`. */
  status_url_method?: 'GET' | 'POST' | Placeholder | undefined;
  /** Sent to the stream’s server. */
  authorization_bearer_token?: string | undefined;
  /** Sent with the stream’s start. */
  custom_parameters?: Record<string, unknown> | undefined;
}

/** Reduces noise on the call. */
export type DenoiseVerb = Record<string, never>;

/** Finds out whether a person, an answering machine or a fax answered; the answer is in `detect_result`. */
export interface DetectMachineVerb {
  /** What to detect, comma-separated. Default: `amd,fax`. */
  detectors?: string | undefined;
  /** Wait for the end of the greeting. Default: `false`. */
  detect_message_end?: boolean | Placeholder | undefined;
  /** Seconds to wait for the first sound. Default: 4.5. At least 0. */
  initial_timeout?: number | Placeholder | undefined;
  /** Seconds of silence that end a voice. Default: 1. At least 0. */
  end_silence_timeout?: number | Placeholder | undefined;
  /** Seconds of silence until the machine records. Default: `end_silence_timeout`. At least 0. */
  machine_ready_timeout?: number | Placeholder | undefined;
  /** Seconds of voice that make a machine. Default: 1.25. At least 0. */
  machine_voice_threshold?: number | Placeholder | undefined;
  /** Words that make a machine. Default: 6. At least 1. */
  machine_words_threshold?: number | Placeholder | undefined;
  /** Seconds it may take. Default: 30. At least 0. */
  timeout?: number | Placeholder | undefined;
  /** Fax tone to listen for. Default: `CED`. */
  tone?: 'CED' | 'CNG' | Placeholder | undefined;
  /** Wait for the result; `false` goes on and needs `status_url`. Default: `true`. */
  wait?: boolean | Placeholder | undefined;
  /** Gets the `calling.call.detect` status callbacks. */
  status_url?: string | undefined;
}

/** Puts the call into a queue until somebody takes it. */
export interface EnterQueueVerb {
  /** The queue; it is created when it does not exist. */
  queue_name: string;
  /** A URL or a document as text that runs after the conversation. */
  transfer_after_bridge: string;
  /** What the caller hears meanwhile. Default: hold music. */
  wait_url?: string | undefined;
  /** Seconds to wait at most. Default: 3600. At least 1. */
  wait_time?: number | Placeholder | undefined;
  /** Played to the side that takes the call. */
  whisper_url?: string | undefined;
  /** Gets the `calling.call.queue` status callbacks. */
  status_url?: string | undefined;
}

/** Runs a section or another document and comes back. */
export type ExecuteVerb =
  | {
      /** A section of this document, a URL that returns a document, or a document as text. */
      dest: string;
      /** The `params` that the destination sees; they replace the current ones. */
      params?: Record<string, unknown> | undefined;
      /** Ignored by the platform. */
      meta?: unknown | undefined;
      /** Runs when the destination has returned. */
      on_return?: SwmlSteps | undefined;
      /** Runs on the outcome: a switch (over `return_value` unless it names another variable), or a list of conditions. */
      result?:
        | {
            case: Record<string, SwmlSteps>;
            /** Default: `return_value`. */
            variable?: string | undefined;
            default?: SwmlSteps | undefined;
          }
        | Array<
            | {
                when: string;
                then: SwmlSteps;
                else?: SwmlSteps | undefined;
              }
            | {
                else: SwmlSteps;
              }
          >
        | undefined;
    }
  | string;

/** Sends a calling command to another call. */
export interface ExecuteRpcVerb {
  /** The command, such as `dial` or `ai_message`. */
  method: string;
  /** Its parameters. */
  params?: Record<string, unknown> | undefined;
  /** The call it is for. */
  call_id?: string | undefined;
  /** The node of that call. */
  node_id?: string | undefined;
}

/** Continues at a label of the same section. */
export type GotoVerb =
  | {
      /** The label to go to, in the same section. */
      label: string;
      /** A JavaScript expression; jump only when it is true. */
      when?: string | undefined;
      /** How often this step may jump; then it falls through. Default: 100. Range: 1 to 100. */
      max?: number | Placeholder | undefined;
    }
  | string;

/** Ends the call and the script. */
export type HangupVerb =
  | {
      /** Why the call ends. Default: `hangup`. */
      reason?: 'hangup' | 'busy' | 'decline' | 'cancel' | 'noAnswer' | 'error' | Placeholder | undefined;
    }
  | 'hangup' | 'busy' | 'decline' | 'cancel' | 'noAnswer' | 'error' | Placeholder;

/** Joins an audio conference; it is created when it does not exist. */
export type JoinConferenceVerb =
  | {
      /** Name of the conference. */
      name: string;
      /** Join muted. Default: `false`. */
      muted?: boolean | Placeholder | undefined;
      /** When to beep. Default: `true`. */
      beep?: 'true' | 'false' | 'onEnter' | 'onExit' | Placeholder | undefined;
      /** Start the conference by joining. Default: `true`. */
      start_on_enter?: boolean | Placeholder | undefined;
      /** End the conference by leaving. Default: `false`. */
      end_on_exit?: boolean | Placeholder | undefined;
      /** A document for those who wait. Default: hold music. */
      wait_url?: string | undefined;
      /** 2 to 100000. Default: 100000. Range: 2 to 100000. */
      max_participants?: number | Placeholder | undefined;
      /** Default: `do-not-record`. */
      record?: 'do-not-record' | 'record-from-start' | Placeholder | undefined;
      /** Where it is hosted. */
      region?: 'global' | 'us' | 'eu' | 'ch' | Placeholder | undefined;
      /** Default: `trim-silence`. */
      trim?: 'trim-silence' | 'do-not-trim' | Placeholder | undefined;
      /** Id of a call in the conference that only hears this one. */
      coach?: string | undefined;
      /** Gets the `calling.conference` status callbacks. */
      status_callback?: string | undefined;
      /** Default: `POST`. */
      status_callback_method?: 'GET' | 'POST' | Placeholder | undefined;
      /** Which of them, separated by spaces. */
      status_callback_event?: string | undefined;
      /** `relay`, `cxml` or `laml`. */
      status_callback_event_type?: string | undefined;
      /** Gets the status callbacks of the recording. */
      recording_status_callback?: string | undefined;
      /** Default: `POST`. */
      recording_status_callback_method?: 'GET' | 'POST' | Placeholder | undefined;
      /** Which of them. Default: `completed`. */
      recording_status_callback_event?: string | undefined;
      /** Default: `relay`. */
      recording_status_callback_event_type?: string | undefined;
      /** Runs on the outcome: a switch (over `join_conference_result` unless it names another variable), or a list of conditions. */
      result?:
        | {
            case: Record<string, SwmlSteps>;
            /** Default: `join_conference_result`. */
            variable?: string | undefined;
            default?: SwmlSteps | undefined;
          }
        | Array<
            | {
                when: string;
                then: SwmlSteps;
                else?: SwmlSteps | undefined;
              }
            | {
                else: SwmlSteps;
              }
          >
        | undefined;
      stream?: {
        /** `wss://` server of the stream. */
        url: string;
        name?: string | undefined;
        codec?: string | undefined;
        realtime?: boolean | Placeholder | undefined;
        status_url?: string | undefined;
        status_url_method?: 'GET' | 'POST' | Placeholder | undefined;
        authorization_bearer_token?: string | undefined;
        /** Sent with the stream’s start. */
        custom_parameters?: Record<string, unknown> | undefined;
      } | undefined;
      /** Metadata of the participant. */
      meta?: Record<string, unknown> | undefined;
    }
  | string;

/** Joins a video room; it is created when it does not exist. */
export type JoinRoomVerb =
  | {
      /** Name of the room: letters, digits, `_` and `-`. */
      name: string;
    }
  | string;

/** Marks a place for `goto`. */
export type LabelVerb =
  | string
  | {
      /** A name, unique in the section. */
      label: string;
    };

/** Transcribes the call while it goes on. */
export interface LiveTranscribeVerb {
  /** What to do. */
  action:
    | {
        start: {
          /** Language, such as `en`. */
          lang: string;
          /** Whose speech. */
          direction: Array<'remote-caller' | 'local-caller'>;
          /** Gets the results. */
          webhook?: string | undefined;
          /** Send each utterance. Default: `false`. */
          live_events?: boolean | Placeholder | undefined;
          /** Summarise at the end. Default: `false`. */
          ai_summary?: boolean | Placeholder | undefined;
          /** How to summarise. */
          ai_summary_prompt?: string | undefined;
          /** `deepgram` or `google`. Default: `deepgram`. */
          speech_engine?: string | undefined;
          /** Milliseconds, at least 1500. Default: 60000. At least 1500. */
          speech_timeout?: number | Placeholder | undefined;
          /** Milliseconds of silence. Default: 300 (deepgram), 500 (google). At least 0. */
          vad_silence_ms?: number | Placeholder | undefined;
          /** 0 to 1800. Default: 400. Range: 0 to 1800. */
          vad_thresh?: number | Placeholder | undefined;
          /** 0 to 2. Default: 0. Range: 0 to 2. */
          debug_level?: number | Placeholder | undefined;
        };
      }
    | 'stop'
    | {
        stop: Record<string, unknown>;
      }
    | 'summarize'
    | {
        summarize: {
          /** Gets the summary. */
          webhook?: string | undefined;
          /** How to summarise. */
          prompt?: string | undefined;
        };
      };
}

/** Translates the call while it goes on. */
export interface LiveTranslateVerb {
  /** What to do. */
  action:
    | {
        start: {
          /** The caller’s language. */
          from_lang: string;
          /** The other side’s language. */
          to_lang: string;
          /** Whose speech. */
          direction: Array<'remote-caller' | 'local-caller'>;
          /** Gets the results. */
          webhook?: string | undefined;
          /** Send each utterance. Default: `false`. */
          live_events?: boolean | Placeholder | undefined;
          /** Summarise at the end. Default: `false`. */
          ai_summary?: boolean | Placeholder | undefined;
          /** How to summarise. */
          ai_summary_prompt?: string | undefined;
          /** `deepgram` or `google`. Default: `deepgram`. */
          speech_engine?: string | undefined;
          /** Milliseconds, at least 1500. Default: 60000. At least 1500. */
          speech_timeout?: number | Placeholder | undefined;
          /** Milliseconds of silence. Default: 300 (deepgram), 500 (google). At least 0. */
          vad_silence_ms?: number | Placeholder | undefined;
          /** 0 to 1800. Default: 400. Range: 0 to 1800. */
          vad_thresh?: number | Placeholder | undefined;
          /** 0 to 2. Default: 0. Range: 0 to 2. */
          debug_level?: number | Placeholder | undefined;
          /** Voice of the translation for the caller. */
          from_voice?: string | undefined;
          /** Voice of the translation for the other side. */
          to_voice?: string | undefined;
          /** Style of what the caller says: `polite`, `professional`, …, or `prompt:<text>`. */
          filter_from?: string | undefined;
          /** Style of what the other side says: `polite`, `professional`, …, or `prompt:<text>`. */
          filter_to?: string | undefined;
        };
      }
    | 'stop'
    | {
        stop: Record<string, unknown>;
      }
    | 'summarize'
    | {
        summarize: {
          /** Gets the summary. */
          webhook?: string | undefined;
          /** How to summarise. */
          prompt?: string | undefined;
        };
      }
    | {
        inject: {
          /** What to say. */
          message: string;
          /** Whose speech. */
          direction: Array<'remote-caller' | 'local-caller'>;
        };
      };
}

/** Takes a payment by keypad; the outcome is in `pay_result`. */
export interface PayVerb {
  /** Processes the payment. */
  payment_connector_url: string;
  /** Decimal amount; without it, or 0, a token is made. */
  charge_amount?: string | undefined;
  /** ISO 4217. Default: `usd`. */
  currency?: string | undefined;
  /** What is paid for. */
  description?: string | undefined;
  /** How the caller enters. Default: `dtmf`. */
  input?: 'dtmf' | 'voice' | Placeholder | undefined;
  /** Default: `credit-card`. */
  payment_method?: 'credit-card' | 'ach-debit' | Placeholder | undefined;
  /** `consumer-checking`, `consumer-savings` or `commercial-checking`. */
  bank_account_type?: string | undefined;
  /** Default: `reusable`. */
  token_type?: 'one-time' | 'reusable' | Placeholder | undefined;
  /** Ask for it. Default: `true`. */
  security_code?: boolean | string | undefined;
  /** Ask for it, or the code when it is known. Default: `true`. */
  postal_code?: boolean | string | undefined;
  /** Default: 0. */
  min_postal_code_length?: number | string | undefined;
  /** Cards taken, separated by spaces. Default: `visa mastercard amex`. */
  valid_card_types?: string | undefined;
  /** Default: 1. */
  max_attempts?: number | string | undefined;
  /** Seconds to wait for input. Default: 5. */
  timeout?: number | string | undefined;
  /** Default: `en-US`. */
  language?: string | undefined;
  /** Default: `woman`. */
  voice?: string | undefined;
  /** Sent to the connector. */
  parameters?: {
    /** Its name. */
    name: string;
    /** Its value. */
    value: string;
  }[] | undefined;
  /** What the caller hears at each step. */
  prompts?: {
    /** The step it belongs to. */
    for:
      | 'payment-card-number'
      | 'expiration-date'
      | 'security-code'
      | 'postal-code'
      | 'payment-processing'
      | 'payment-completed'
      | 'payment-failed'
      | 'payment-canceled'
      | 'bank-routing-number'
      | 'bank-account-number'
      | (string & {});
    /** What the caller hears. */
    actions: {
      /** Speak it or play it. */
      type: 'Say' | 'Play' | (string & {});
      /** Text or URL. */
      phrase: string;
    }[];
    /** Which attempts, such as `1` or `2 3`. */
    attempts?: string | undefined;
    /** Another name of `attempts`. */
    attempt?: string | undefined;
    /** Which cards. */
    card_type?: string | undefined;
    /** Which errors. */
    error_type?: string | undefined;
    require_matching_inputs?: boolean | string | undefined;
  }[] | undefined;
  /** Gets the `calling.call.pay` status callbacks. */
  status_url?: string | undefined;
}

/** Plays audio, speech, silence or a ring tone, one after another, and waits for the end. */
export type PlayVerb =
  | {
      /** An audio URL, `say:<text>`, `silence:<seconds>`, or `ring:[<seconds>:]<country>`. */
      url: string;
      /** Gain in dB, -40 to 40. Default: 0. Range: -40 to 40. */
      volume?: number | Placeholder | undefined;
      /** Voice for `say:`. Default: the variable of the same name, else `Polly.Salli`. */
      say_voice?: string | undefined;
      /** Language for `say:`. Default: the variable of the same name, else `en-US`. */
      say_language?: string | undefined;
      /** Gender of the voice for `say:`. Default: the variable of the same name, else `female`. */
      say_gender?: string | undefined;
      /** Answer an unanswered call first; `false` plays early media. Default: `true`. */
      auto_answer?: boolean | Placeholder | undefined;
      /** How often to play it. At least 0. */
      loop?: number | Placeholder | undefined;
      /** Gets the `calling.call.play` status callbacks. */
      status_url?: string | undefined;
    }
  | {
      /** What to play, in order. */
      urls: string[];
      /** Gain in dB, -40 to 40. Default: 0. Range: -40 to 40. */
      volume?: number | Placeholder | undefined;
      /** Voice for `say:`. Default: the variable of the same name, else `Polly.Salli`. */
      say_voice?: string | undefined;
      /** Language for `say:`. Default: the variable of the same name, else `en-US`. */
      say_language?: string | undefined;
      /** Gender of the voice for `say:`. Default: the variable of the same name, else `female`. */
      say_gender?: string | undefined;
      /** Answer an unanswered call first; `false` plays early media. Default: `true`. */
      auto_answer?: boolean | Placeholder | undefined;
      /** How often to play it. At least 0. */
      loop?: number | Placeholder | undefined;
      /** Gets the `calling.call.play` status callbacks. */
      status_url?: string | undefined;
    }
  | string
  | string[];

/** Plays something and collects digits or speech; what was given is kept in `prompt_value`. */
export type PromptVerb =
  | {
      /** What to play, one or several in order. */
      play: string | string[];
      /** Gain in dB, -40 to 40. Default: 0. Range: -40 to 40. */
      volume?: number | Placeholder | undefined;
      /** Voice for `say:`. Default: the variable of the same name, else `Polly.Salli`. */
      say_voice?: string | undefined;
      /** Language for `say:`. Default: the variable of the same name, else `en-US`. */
      say_language?: string | undefined;
      /** Gender of the voice for `say:`. Default: the variable of the same name, else `female`. */
      say_gender?: string | undefined;
      /** Digits to collect. Default: 1. At least 1. */
      max_digits?: number | Placeholder | undefined;
      /** Keys that end the entry. Default: none. */
      terminators?: string | undefined;
      /** Seconds between digits. Default: 5. At least 0. */
      digit_timeout?: number | Placeholder | undefined;
      /** Seconds to wait for the first input. Default: 5. At least 0. */
      initial_timeout?: number | Placeholder | undefined;
      /** Longest speech in seconds; switches to speech. At least 0. */
      speech_timeout?: number | Placeholder | undefined;
      /** Seconds of silence that end the speech; switches to speech. At least 0. */
      speech_end_timeout?: number | Placeholder | undefined;
      /** Language to recognise; switches to speech. */
      speech_language?: string | undefined;
      /** Words to listen for; switches to speech. */
      speech_hints?: string[] | undefined;
      /** Recognition engine. */
      speech_engine?: 'Google' | 'Google.V2' | 'Deepgram' | (string & {}) | undefined;
      /** Gets the `calling.call.collect` status callbacks. */
      status_url?: string | undefined;
    }
  | string;

/** Receives a fax; the document is in `receive_fax_document`. */
export interface ReceiveFaxVerb {
  /** Gets the `calling.call.fax` status callbacks. */
  status_url?: string | undefined;
}

/** Records the caller and waits for the end; the file is in `record_url`. */
export interface RecordVerb {
  /** One channel for each side. Default: `false`. */
  stereo?: boolean | Placeholder | undefined;
  /** File format. Default: `wav`. */
  format?: 'wav' | 'mp3' | 'mp4' | Placeholder | undefined;
  /** Which side to record. Default: `speak`. */
  direction?: 'speak' | 'listen' | 'both' | Placeholder | undefined;
  /** Keys that end it. Default: `#`. */
  terminators?: string | undefined;
  /** Beep first. Default: `false`. */
  beep?: boolean | Placeholder | undefined;
  /** Loudness that counts as sound, 0 to 100. Default: 44. Range: 0 to 100. */
  input_sensitivity?: number | Placeholder | undefined;
  /** Seconds to wait for the first sound. Default: 4. At least 0. */
  initial_timeout?: number | Placeholder | undefined;
  /** Seconds of silence that end it. Default: 5. At least 0. */
  end_silence_timeout?: number | Placeholder | undefined;
  /** Seconds it may last. At least 0. */
  max_length?: number | Placeholder | undefined;
  /** Gets the `calling.call.record` status callbacks. */
  status_url?: string | undefined;
}

/** Records the call in the background until it is stopped; the file is in `record_call_url`. */
export interface RecordCallVerb {
  /** Names it, to be stopped by. Default: a new one, kept in the variable `record_control_id`. */
  control_id?: string | undefined;
  /** One channel for each side. Default: `false`. */
  stereo?: boolean | Placeholder | undefined;
  /** File format. Default: `wav`. */
  format?: 'wav' | 'mp3' | 'mp4' | Placeholder | undefined;
  /** Which side to record. Default: `both`. */
  direction?: 'speak' | 'listen' | 'both' | Placeholder | undefined;
  /** Keys that end it. Default: none. */
  terminators?: string | undefined;
  /** Beep first. Default: `false`. */
  beep?: boolean | Placeholder | undefined;
  /** Loudness that counts as sound, 0 to 100. Default: 44. Range: 0 to 100. */
  input_sensitivity?: number | Placeholder | undefined;
  /** Seconds to wait for the first sound. Default: 0. At least 0. */
  initial_timeout?: number | Placeholder | undefined;
  /** Seconds of silence that end it. Default: 0. At least 0. */
  end_silence_timeout?: number | Placeholder | undefined;
  /** Seconds it may last. At least 0. */
  max_length?: number | Placeholder | undefined;
  /** Gets the `calling.call.record` status callbacks. */
  status_url?: string | undefined;
}

/** Sends an HTTP request and keeps the answer in variables. */
export interface RequestVerb {
  /** Where to; may carry `user:password@`. */
  url: string;
  /** HTTP method. */
  method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'get' | 'post' | 'put' | 'delete' | Placeholder;
  /** `Accept`, `Authorization`, `Content-Type`, `Range` and `X-*` headers, by name. */
  headers?: Record<string, unknown> | undefined;
  /** Text as it is; anything else is sent as JSON. */
  body?: unknown | undefined;
  /** Seconds to wait for the connection. Default: 5, at most 30. */
  connect_timeout?: number | Placeholder | undefined;
  /** Seconds to wait for the answer. Default: 5, at most 30. */
  timeout?: number | Placeholder | undefined;
  /** Keep a JSON answer in `request_response`. Default: `false`. */
  save_variables?: boolean | Placeholder | undefined;
}

/** The value to return. */
export type ReturnVerb = unknown;

/** Sends digits as tones. */
export type SendDigitsVerb =
  | {
      /** `0-9`, `*`, `#`, `A-D`; `w` waits half a second, `W` a second. */
      digits: string;
    }
  | string;

/** Sends a PDF as a fax. */
export type SendFaxVerb =
  | {
      /** The PDF. */
      document: string;
      /** In the header of each page. */
      header_info?: string | undefined;
      /** The sender. Default: the caller id. */
      identity?: string | undefined;
      /** Gets the `calling.call.fax` status callbacks. */
      status_url?: string | undefined;
    }
  | string;

/** Sends a message; goes on as soon as it is accepted. */
export type SendSmsVerb =
  | {
      /** The receiver, in E.164. */
      to_number: string;
      /** The sender, in E.164. */
      from_number: string;
      /** The text. */
      body: string;
      /** URLs of the media. */
      media?: string[] | undefined;
      /** Where it is sent from. */
      region?: string | undefined;
      /** Labels. */
      tags?: string[] | undefined;
      /** Gets the status of the message. */
      status_callback?: string | undefined;
    }
  | {
      /** The receiver, in E.164. */
      to_number: string;
      /** The sender, in E.164. */
      from_number: string;
      /** URLs of the media. */
      media: string[];
      /** The text. */
      body?: string | undefined;
      /** Where it is sent from. */
      region?: string | undefined;
      /** Labels. */
      tags?: string[] | undefined;
      /** Gets the status of the message. */
      status_callback?: string | undefined;
    };

/** Values by variable name. */
export type SetVerb = Record<string, unknown>;

/** Refers a SIP call to another SIP URI. */
export type SipReferVerb =
  | {
      /** The SIP URI to refer to. */
      to_uri: string;
      /** Gets the `calling.call.refer` status callbacks. */
      status_url?: string | undefined;
      /** User name for SIP authentication. */
      username?: string | undefined;
      /** Password for SIP authentication. */
      password?: string | undefined;
    }
  | string;

/** Waits before the next step. */
export type SleepVerb =
  | {
      /** Milliseconds to wait; -1 waits until the call ends. At least -1. */
      duration: number | Placeholder;
    }
  | number | Placeholder;

/** Stops the noise reduction. */
export type StopDenoiseVerb = Record<string, never>;

/** Stops a recording of the call. */
export type StopRecordCallVerb =
  | {
      /** What to stop. Default: the variable `record_control_id`, the latest one. */
      control_id?: string | undefined;
    }
  | string;

/** Stops a stream. */
export type StopStreamVerb =
  | {
      /** What to stop. Default: the variable `stream_control_id`, the latest one. */
      control_id?: string | undefined;
    }
  | string;

/** Stops a tap. */
export type StopTapVerb =
  | {
      /** What to stop. Default: the variable `tap_control_id`, the latest one. */
      control_id?: string | undefined;
    }
  | string;

/** Streams the call’s audio over a WebSocket, in the background. */
export type StreamVerb =
  | {
      /** `wss://` server. */
      url: string;
      /** Names it, to be stopped by. Default: a new one, kept in the variable `stream_control_id`. */
      control_id?: string | undefined;
      /** Its name. */
      name?: string | undefined;
      /** Default: `inbound_track`. */
      track?: 'inbound_track' | 'outbound_track' | 'both_tracks' | Placeholder | undefined;
      /** Default: the call’s. */
      codec?: string | undefined;
      /** Gets the `calling.call.stream` status callbacks. */
      status_url?: string | undefined;
      /** Default: `POST`. */
      status_url_method?: 'GET' | 'POST' | Placeholder | undefined;
      /** Sent to the server. */
      authorization_bearer_token?: string | undefined;
      /** Sent with the start. */
      custom_parameters?: Record<string, unknown> | undefined;
      /** Default: `false`. */
      realtime?: boolean | Placeholder | undefined;
    }
  | string;

/** Runs the steps of the case that equals a variable’s value. */
export interface SwitchVerb {
  /** Name or path of the variable, without `${}`. */
  variable: string;
  /** Steps by the value that runs them. */
  case: Record<string, SwmlSteps>;
  /** Runs when no case matches; without it that is an error. */
  default?: SwmlSteps | undefined;
}

/** Copies the call’s audio to a server, in the background. */
export type TapVerb =
  | {
      /** `rtp://IP:port`, `ws://` or `wss://`. */
      uri: string;
      /** Names it, to be stopped by. Default: a new one, kept in the variable `tap_control_id`. */
      control_id?: string | undefined;
      /** Which side. Default: `speak`. */
      direction?: 'speak' | 'listen' | 'both' | Placeholder | undefined;
      /** Default: `PCMU`. */
      codec?: 'PCMU' | 'PCMA' | Placeholder | undefined;
      /** Milliseconds of audio in a packet. Default: 20. At least 1. */
      rtp_ptime?: number | Placeholder | undefined;
      /** Gets the `calling.call.tap` status callbacks. */
      status_url?: string | undefined;
    }
  | string;

/** Transcribes the whole call in the background. */
export interface TranscribeVerb {
  /** Gets the `calling.transcript` status callbacks. */
  status_url?: string | undefined;
}

/** Stops the transcription of the call. */
export type TranscribeStopVerb = Record<string, never>;

/** Continues in a section or another document and does not come back. */
export type TransferVerb =
  | {
      /** A section of this document, a URL that returns a document, or a document as text. */
      dest: string;
      /** The `params` that the destination sees. */
      params?: Record<string, unknown> | undefined;
      /** Ignored by the platform. */
      meta?: unknown | undefined;
    }
  | string;

/** The name of a variable, or a list of names. */
export type UnsetVerb = string | string[];

/** Sends an event to the client application. */
export interface UserEventVerb {
  /** The event. */
  event: Record<string, unknown>;
}

/** What each verb takes, by its name. */
export interface SwmlVerbs {
  /** Connects the caller to an AI agent and waits until the conversation ends. [ai] */
  ai: AiVerb;
  /** Lets an AI observe the call and advise, without speaking. [ai-sidecar] */
  ai_sidecar: AiSidecarVerb;
  /** Connects the caller to a speech-to-speech agent on Amazon Bedrock. [amazon-bedrock] */
  amazon_bedrock: AmazonBedrockVerb;
  /** Answers the call; does nothing when it is answered already. [answer] */
  answer: AnswerVerb;
  /** Runs the steps of the first condition that is true. [cond] */
  cond: CondVerb;
  /** Calls one or more destinations and joins the caller with the one that answers. [connect] */
  connect: ConnectVerb;
  /** Reduces noise on the call. [denoise] */
  denoise: DenoiseVerb;
  /** Finds out whether a person, an answering machine or a fax answered; the answer is in `detect_result`. [detect-machine] */
  detect_machine: DetectMachineVerb;
  /** Puts the call into a queue until somebody takes it. [enter-queue] */
  enter_queue: EnterQueueVerb;
  /** Runs a section or another document and comes back. [execute] */
  execute: ExecuteVerb;
  /** Sends a calling command to another call. [execute-rpc] */
  execute_rpc: ExecuteRpcVerb;
  /** Continues at a label of the same section. [goto] */
  goto: GotoVerb;
  /** Ends the call and the script. [hangup] */
  hangup: HangupVerb;
  /** Joins an audio conference; it is created when it does not exist. [join-conference] */
  join_conference: JoinConferenceVerb;
  /** Joins a video room; it is created when it does not exist. [join-room] */
  join_room: JoinRoomVerb;
  /** Marks a place for `goto`. [label] */
  label: LabelVerb;
  /** Transcribes the call while it goes on. [live-transcribe] */
  live_transcribe: LiveTranscribeVerb;
  /** Translates the call while it goes on. [live-translate] */
  live_translate: LiveTranslateVerb;
  /** Takes a payment by keypad; the outcome is in `pay_result`. [pay] */
  pay: PayVerb;
  /** Plays audio, speech, silence or a ring tone, one after another, and waits for the end. [play] */
  play: PlayVerb;
  /** Plays something and collects digits or speech; what was given is kept in `prompt_value`. [prompt] */
  prompt: PromptVerb;
  /** Receives a fax; the document is in `receive_fax_document`. [receive-fax] */
  receive_fax: ReceiveFaxVerb;
  /** Records the caller and waits for the end; the file is in `record_url`. [record] */
  record: RecordVerb;
  /** Records the call in the background until it is stopped; the file is in `record_call_url`. [record-call] */
  record_call: RecordCallVerb;
  /** Sends an HTTP request and keeps the answer in variables. [request] */
  request: RequestVerb;
  /** Returns from the current `execute`, or ends the script; the value becomes `return_value`. [return] */
  return: ReturnVerb;
  /** Sends digits as tones. [send-digits] */
  send_digits: SendDigitsVerb;
  /** Sends a PDF as a fax. [send-fax] */
  send_fax: SendFaxVerb;
  /** Sends a message; goes on as soon as it is accepted. [send-sms] */
  send_sms: SendSmsVerb;
  /** Sets variables of the call, in order; a later value sees the earlier ones. [set] */
  set: SetVerb;
  /** Refers a SIP call to another SIP URI. [sip-refer] */
  sip_refer: SipReferVerb;
  /** Waits before the next step. [sleep] */
  sleep: SleepVerb;
  /** Stops the noise reduction. [stop-denoise] */
  stop_denoise: StopDenoiseVerb;
  /** Stops a recording of the call. [stop-record-call] */
  stop_record_call: StopRecordCallVerb;
  /** Stops a stream. [stop-stream] */
  stop_stream: StopStreamVerb;
  /** Stops a tap. [stop-tap] */
  stop_tap: StopTapVerb;
  /** Streams the call’s audio over a WebSocket, in the background. [stream] */
  stream: StreamVerb;
  /** Runs the steps of the case that equals a variable’s value. [switch] */
  switch: SwitchVerb;
  /** Copies the call’s audio to a server, in the background. [tap] */
  tap: TapVerb;
  /** Transcribes the whole call in the background. [transcribe] */
  transcribe: TranscribeVerb;
  /** Stops the transcription of the call. [transcribe-stop] */
  transcribe_stop: TranscribeStopVerb;
  /** Continues in a section or another document and does not come back. [transfer] */
  transfer: TransferVerb;
  /** Removes variables of the call. [unset] */
  unset: UnsetVerb;
  /** Sends an event to the client application. [user-event] */
  user_event: UserEventVerb;
}
