import type { AiLanguage, AiVerb, Swaig, SwaigFillers, SwmlContexts, SwmlStep } from '@signalwire/protocol/swml';
import type { SectionData } from '../prompts/index.js';
import type { Data } from '../service/index.js';
import type { DeclaredFunction } from '../tools/index.js';

export type { Data };

/** A word to listen for, or a pattern to rewrite in what was heard. */
export type Hint = NonNullable<AiVerb['hints']>[number];
/** How to say what is written. */
export type Pronunciation = NonNullable<AiVerb['pronounce']>[number];
/** Remote function definitions. */
export type FunctionInclude = { url: string; functions: string[]; meta_data?: Data };

/** A server whose tools the platform offers to the model. */
export type McpServer = NonNullable<Swaig['mcp_servers']>[number];

/** What a speech-to-speech model on Amazon Bedrock is told beside the prompt. */
export interface BedrockSettings {
  readonly voice_id: string;
  /** 0 to 2, or a variable: `${name}`. */
  readonly temperature: number | string;
  /** 0 to 1, or a variable. */
  readonly top_p: number | string;
  readonly max_tokens: number;
}

/** A function of an agent, as data. */
export type ToolDefinition = DeclaredFunction;

/**
 * Everything that an agent is, as plain data: what can be rendered into a document without the agent at hand. It is
 * never changed; an edit makes another one that shares what stays.
 */
export interface AgentDefinition {
  readonly name: string;
  /** Whether the prompt may have sections. */
  readonly usePom: boolean;
  readonly prompt: {
    /** The prompt as text; counts before the sections. */
    readonly text: string | null;
    readonly sections: readonly SectionData[];
    /** Settings of the model. */
    readonly llm: Data;
  };
  readonly postPrompt: { readonly text: string | null; readonly url: string | null; readonly llm: Data };
  readonly languages: readonly AiLanguage[];
  /** Recognises several languages at once, in place of `languages`. */
  readonly multilingual: Data | null;
  readonly hints: readonly Hint[];
  readonly pronunciations: readonly Pronunciation[];
  readonly params: Data;
  readonly globalData: Data;
  readonly nativeFunctions: readonly string[];
  readonly internalFillers: Readonly<Record<string, SwaigFillers>>;
  readonly includes: readonly FunctionInclude[];
  readonly mcpServers: readonly McpServer[];
  /** By name, in the order in which they were defined. */
  readonly tools: Readonly<Record<string, ToolDefinition>>;
  readonly contexts: SwmlContexts | null;
  readonly verbs: {
    readonly preAnswer: readonly SwmlStep[];
    readonly postAnswer: readonly SwmlStep[];
    readonly postAi: readonly SwmlStep[];
  };
  /** What the `answer` verb is given. */
  readonly answer: Data;
  readonly autoAnswer: boolean;
  /** What the `record_call` verb is given; `null` does not record. */
  readonly recording: { readonly format: string; readonly stereo: boolean } | null;
  /** Where functions are called. Default: the agent's own endpoint. */
  readonly webhookUrl: string | null;
  /** Added to every webhook URL of the agent. */
  readonly queryParams: Readonly<Record<string, string>>;
  /** Settings of a speech-to-speech agent on Amazon Bedrock; `null` is an agent of the platform's own. */
  readonly bedrock: BedrockSettings | null;
  /** 1 or 2 reports debug events to the agent; `null` reports none. */
  readonly debugLevel: number | null;
}

/*
 * What an agent has nothing of is the same for all agents: a definition is never changed.
 */
const nothing = Object.freeze({});
const none: readonly never[] = Object.freeze([]);
const noVerbs = Object.freeze({ preAnswer: none, postAnswer: none, postAi: none });
const noPrompt = Object.freeze({ text: null, sections: none, llm: nothing });
const noPostPrompt = Object.freeze({ text: null, url: null, llm: nothing });

/** An agent that has nothing but a name. */
export function emptyDefinition(name: string): AgentDefinition {
  return {
    name,
    usePom: true,
    prompt: noPrompt,
    postPrompt: noPostPrompt,
    languages: none,
    multilingual: null,
    hints: none,
    pronunciations: none,
    params: nothing,
    globalData: nothing,
    nativeFunctions: none,
    internalFillers: nothing,
    includes: none,
    mcpServers: none,
    tools: nothing,
    contexts: null,
    verbs: noVerbs,
    answer: nothing,
    autoAnswer: true,
    recording: null,
    webhookUrl: null,
    queryParams: nothing,
    bedrock: null,
    debugLevel: null,
  };
}
