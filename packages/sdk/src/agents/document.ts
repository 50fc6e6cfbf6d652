import type {
  AiPrompt,
  AiVerb,
  Swaig,
  SwaigFunctionDefinition,
  SwmlDocument,
  SwmlStep,
} from '@signalwire/protocol/swml';
import { merge } from '../service/index.js';
import { documentOf, stepOf } from '../swml/index.js';
import { bedrockVerb } from './bedrock-verb.js';
import type { AgentDefinition, Data, ToolDefinition } from './definition.js';
import { promptPom, promptText } from './edit-prompt.js';

/** What a request changes in the `ai` verb: `global_data` is merged, anything else takes the place of what was there. */
export type Modifications = Data;

/** The URLs of a document, which only a request can tell. */
export interface DocumentUrls {
  /** Where functions without a URL of their own are called. */
  readonly defaults: string;
  /** Where a secure function is called. */
  readonly tool: (name: string) => string;
  /** Where the report goes. */
  readonly postPrompt: string;
  /** Where debug events go. */
  readonly debug: string;
}

/** A part of a document: an object or a list that definitions share with those that are made out of them. */
export type PartName = 'sections' | 'contexts' | 'functions' | 'hints' | 'languages' | 'params' | 'globalData';

/** Puts something in the place of a part. */
export type TakePart = (name: PartName, part: object) => unknown;

/** What there is of a part, which is in the document unless it is empty. */
export function partOf(definition: AgentDefinition, name: PartName, urls: DocumentUrls): object | null {
  switch (name) {
    case 'sections':
      return definition.prompt.sections;
    case 'functions':
      return declareAll(definition.tools, urls);
    default:
      return definition[name];
  }
}

/** The document that an agent answers with. It depends on nothing but what is given. */
export function buildDocument(
  definition: AgentDefinition,
  urls: DocumentUrls,
  modifications?: Modifications,
  takePart: TakePart = (_name, part) => part,
): SwmlDocument {
  const { verbs, autoAnswer, answer, recording, bedrock } = definition;
  // These are looked into where they are merged, or taken over in part.
  const whole: readonly PartName[] = modifications || bedrock ? ['params', 'globalData'] : [];
  const take: TakePart = (name, part) => (whole.includes(name) ? part : takePart(name, part));
  const main: SwmlStep[] = [
    ...verbs.preAnswer,
    ...(autoAnswer ? [stepOf('answer', answer)] : []),
    ...(recording ? [stepOf('record_call', recording)] : []),
    ...verbs.postAnswer,
    conversation(definition, modified(buildAi(definition, urls, take), modifications)),
    ...verbs.postAi,
  ];
  return documentOf(main);
}

const conversation = ({ bedrock }: AgentDefinition, ai: AiVerb): SwmlStep =>
  bedrock ? stepOf('amazon_bedrock', bedrockVerb(ai, bedrock)) : stepOf('ai', ai);

function buildAi(definition: AgentDefinition, urls: DocumentUrls, take: TakePart): AiVerb {
  const { postPrompt, hints, languages, multilingual, pronunciations, globalData } = definition;
  const swaig = buildSwaig(definition, urls, take);
  const params = buildParams(definition, urls, take);
  return {
    prompt: buildPrompt(definition, take),
    ...(postPrompt.text === null
      ? {}
      : {
          post_prompt: { text: postPrompt.text, ...postPrompt.llm },
          post_prompt_url: postPrompt.url ?? urls.postPrompt,
        }),
    ...(Object.keys(swaig).length > 0 ? { SWAIG: swaig } : {}),
    ...params,
    ...(hints.length > 0 ? { hints: take('hints', hints) as AiVerb['hints'] } : {}),
    ...(languages.length > 0 ? { languages: take('languages', languages) as AiVerb['languages'] } : {}),
    ...(multilingual ? { multilingual } : {}),
    ...(pronunciations.length > 0 ? { pronounce: [...pronunciations] } : {}),
    ...(Object.keys(globalData).length > 0 ? { global_data: take('globalData', globalData) as Data } : {}),
  };
}

function buildPrompt(definition: AgentDefinition, take: TakePart): AiPrompt {
  const { prompt, contexts } = definition;
  const pom = promptPom(definition);
  return {
    ...(pom ? { pom: take('sections', pom) } : { text: promptText(definition) }),
    ...prompt.llm,
    ...(contexts ? { contexts: take('contexts', contexts) } : {}),
  } as AiPrompt;
}

function buildParams(
  { params, debugLevel }: AgentDefinition,
  urls: DocumentUrls,
  take: TakePart,
): Pick<AiVerb, 'params'> {
  if (debugLevel !== null)
    return { params: { ...params, debug_webhook_url: urls.debug, debug_webhook_level: debugLevel } };
  return Object.keys(params).length > 0 ? { params: take('params', params) as Data } : {};
}

function buildSwaig(definition: AgentDefinition, urls: DocumentUrls, take: TakePart): Swaig {
  const { nativeFunctions, internalFillers, includes, mcpServers } = definition;
  const functions = declareAll(definition.tools, urls);
  return {
    ...(functions.length > 0
      ? {
          defaults: { web_hook_url: urls.defaults },
          functions: take('functions', functions),
        }
      : {}),
    ...(nativeFunctions.length > 0 ? { native_functions: [...nativeFunctions] } : {}),
    ...(includes.length > 0 ? { includes: [...includes] } : {}),
    ...(Object.keys(internalFillers).length > 0 ? { internal_fillers: internalFillers } : {}),
    ...(mcpServers.length > 0 ? { mcp_servers: [...mcpServers] } : {}),
  } as Swaig;
}

/** The declarations of functions, by those functions and the URLs that are in them. */
const declared = new WeakMap<AgentDefinition['tools'], WeakMap<DocumentUrls, SwaigFunctionDefinition[]>>();

function declareAll(tools: AgentDefinition['tools'], urls: DocumentUrls): SwaigFunctionDefinition[] {
  const byUrls = declared.get(tools) ?? new WeakMap<DocumentUrls, SwaigFunctionDefinition[]>();
  const known = byUrls.get(urls);
  if (known) return known;
  const functions = Object.entries(tools).map(([name, tool]) => declare(name, tool, urls));
  declared.set(tools, byUrls.set(urls, functions));
  return functions;
}

function declare(
  name: string,
  { declaration, secure, local }: ToolDefinition,
  urls: DocumentUrls,
): SwaigFunctionDefinition {
  return local && secure ? { ...declaration, web_hook_url: urls.tool(name) } : declaration;
}

function modified(ai: AiVerb, modifications: Modifications | undefined): AiVerb {
  if (!modifications) return ai;
  const { global_data: added, ...rest } = modifications;
  const globalData =
    typeof added === 'object' && added !== null ? { global_data: merge(ai.global_data ?? {}, added as Data) } : {};
  return { ...ai, ...rest, ...globalData } as AiVerb;
}
