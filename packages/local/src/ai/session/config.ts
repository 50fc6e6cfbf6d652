import type { AiLanguage, AiPostPrompt, AiPrompt, AiVerb, Swaig, SwmlContexts } from '@signalwire/protocol/swml';
import { defaultTimeZone, isTimeZone } from '@signalwire/protocol/templates';
import type { ModelSettings } from '../models/model.js';
import { renderPom } from '../prompt/pom.js';
import { readTools, type Tool, withCredentials } from '../tools/definitions.js';
import { nativeNames } from '../tools/native-names.js';
import type { AiScope } from '../types.js';
import { type Hint, readHints } from './hints.js';
import { Params, truthy } from './params.js';

/** A prompt with its variables still in it. */
export interface PromptText {
  text: string;
  settings: ModelSettings;
}

/** What a document asks of a session, read once. */
export interface SessionConfig {
  params: Params;
  prompt: PromptText;
  postPrompt: PromptText | undefined;
  reportUrl: string | undefined;
  contexts: SwmlContexts | undefined;
  tools: Tool[];
  natives: string[];
  includes: NonNullable<Swaig['includes']>;
  mcpServers: NonNullable<Swaig['mcp_servers']>;
  internalFillers: Record<string, unknown>;
  languages: AiLanguage[];
  hints: Hint[];
  globalData: Record<string, unknown>;
  timeZone: string;
  pomFormat: 'markdown' | 'xml';
}

type Problem = (message: string, tool?: string) => void;

/**
 * Reads an `ai` verb. What can be left out is left out and told to `problem`.
 * @throws {Error} when there is no prompt to talk by: the session cannot start.
 */
export function readConfig(ai: AiVerb, scope: AiScope, problem: Problem): SessionConfig {
  const { prompt, post_prompt: postPrompt, SWAIG: swaig, ...rest } = ai;
  const plain = scope.expand(rest) as Omit<AiVerb, 'prompt' | 'post_prompt' | 'SWAIG'>;
  const params = new Params({ ...plain.params, ...spokenTexts(ai) }, problem);
  const pomFormat = params.text('pom_format') === 'xml' ? 'xml' : 'markdown';
  refuseUnsimulated(ai, params, problem);
  const shared: ModelSettings = {};
  const model = params.text('ai_model');
  if (model) shared.model = model;
  const most = params.number('max_response_tokens');
  if (most !== undefined) shared.maxTokens = most;
  return {
    params,
    pomFormat,
    prompt: readPrompt('prompt', prompt, pomFormat, shared),
    postPrompt: postPrompt === undefined ? undefined : readPostPrompt(postPrompt, pomFormat, shared, problem),
    reportUrl: readReportUrl(plain, problem),
    contexts: prompt.contexts,
    tools: readTools(expandTools(swaig, scope), problem),
    natives: [...readNatives(swaig, problem), ...(canPause(params) ? ['pause_conversation'] : [])],
    includes: scope.expand(swaig?.includes ?? []) as NonNullable<Swaig['includes']>,
    // Their variables are those of prompts, replaced when the servers are met.
    mcpServers: swaig?.mcp_servers ?? [],
    internalFillers: (swaig?.internal_fillers ?? {}) as Record<string, unknown>,
    languages: plain.multilingual ? multilingual(plain.multilingual, problem) : readLanguages(plain, problem),
    hints: readHints(plain.hints ?? [], problem),
    globalData: { ...plain.global_data },
    timeZone: readTimeZone(params, problem),
  };
}

function readLanguages({ languages = [] }: Pick<AiVerb, 'languages'>, problem: Problem): AiLanguage[] {
  return languages.filter(({ name, code, listen_language: old, voice }) => {
    const usable = Boolean(name && (code ?? old) && voice);
    if (!usable) problem(`A language needs name, code and voice; ${JSON.stringify({ name, code, voice })} is ignored.`);
    return usable;
  });
}

/** The languages of `multilingual`, of which the first speaks: text does not tell which one the caller changes to. */
function multilingual(given: NonNullable<AiVerb['multilingual']>, problem: Problem): AiLanguage[] {
  const { languages = [], start_language: start = 'en' } = given as {
    languages?: { language: string; voice?: string }[];
    start_language?: string;
  };
  const opening = languages.find(({ language, voice }) => language === 'default' && voice) ?? languages[0];
  if (!opening?.voice) {
    problem('multilingual has no language with a voice: it does not start.');
    return [];
  }
  if (languages.length > 1)
    problem('The local space does not tell languages apart: a multilingual agent speaks with its opening voice.');
  const code = opening.language === 'default' ? start : opening.language;
  return [{ name: code, code, voice: opening.voice }];
}

/** Texts of `params` for the model or the caller: their variables are those of prompts, replaced when they are used. */
function spokenTexts({ params }: AiVerb): Record<string, unknown> {
  const keys = [
    'static_greeting',
    'conscience',
    'attention_timeout_prompt',
    'hard_stop_prompt',
    'interrupt_prompt',
  ] as const;
  return Object.fromEntries(keys.flatMap((key) => (params?.[key] === undefined ? [] : [[key, params[key]]])));
}

function readPrompt(
  key: string,
  prompt: AiPrompt | AiPostPrompt,
  pomFormat: 'markdown' | 'xml',
  shared: ModelSettings,
): PromptText {
  if (prompt === null || typeof prompt !== 'object' || Array.isArray(prompt))
    throw new Error(`ai.${key} must be an object with "text" or "pom", not ${JSON.stringify(prompt)}.`);
  const text = prompt.pom ? renderPom(prompt.pom, pomFormat) : (prompt.text ?? '');
  const settings: ModelSettings = { ...shared };
  if (prompt.model) settings.model = prompt.model;
  if (prompt.temperature !== undefined) settings.temperature = prompt.temperature;
  if (prompt.top_p !== undefined) settings.topP = prompt.top_p;
  if (prompt.presence_penalty !== undefined) settings.presencePenalty = prompt.presence_penalty;
  if (prompt.frequency_penalty !== undefined) settings.frequencyPenalty = prompt.frequency_penalty;
  if (prompt.reasoning_effort) settings.reasoningEffort = prompt.reasoning_effort;
  if (prompt.verbosity) settings.verbosity = prompt.verbosity;
  const most = prompt.max_completion_tokens ?? prompt.max_tokens;
  if (most) settings.maxTokens = most;
  return { text, settings };
}

/** Guides show a bare text, which the platform does not take: the session goes on, and the log says so. */
export function readPostPrompt(
  postPrompt: AiPostPrompt | string | Record<string, unknown>,
  pomFormat: 'markdown' | 'xml',
  shared: ModelSettings,
  problem: Problem,
): PromptText {
  if (typeof postPrompt !== 'string') return readPrompt('post_prompt', postPrompt, pomFormat, shared);
  problem('post_prompt must be an object such as {"text": "…"}; the platform does not take a bare text.');
  return { text: postPrompt, settings: shared };
}

function readReportUrl(plain: Omit<AiVerb, 'prompt'>, problem: Problem): string | undefined {
  const url = plain.post_prompt_url;
  if (!url) return undefined;
  try {
    return withCredentials(url, plain.post_prompt_auth_user, plain.post_prompt_auth_password);
  } catch {
    problem(`post_prompt_url is not an absolute http(s) URL: ${JSON.stringify(url)}. No report is sent.`);
    return undefined;
  }
}

/** Variables are replaced in all of a tool but its data_map, whose variables have their values when it runs. */
function expandTools(swaig: Swaig | undefined, scope: AiScope): Swaig | undefined {
  if (!swaig) return undefined;
  const expand = <T>(value: T) => scope.expand(value) as T;
  const functions = (list: Swaig['functions']) =>
    (list ?? []).map((definition) => {
      const { data_map: map, ...rest } = definition;
      return { ...expand(rest), ...(map ? { data_map: map } : {}) };
    });
  return {
    ...swaig,
    defaults: expand(swaig.defaults),
    functions: functions(swaig.functions),
    hooks: functions(swaig.hooks),
  };
}

function readNatives(swaig: Swaig | undefined, problem: Problem): string[] {
  return (swaig?.native_functions ?? []).filter((name) => {
    const known = nativeNames.includes(name);
    if (!known)
      problem(
        `SWAIG.native_functions: the local space has no "${name}"; it has ${nativeNames.join(', ')}. It is left out.`,
      );
    return known;
  });
}

/** Whether the caller can ask the agent to be silent until it is called by its name. */
function canPause(params: Params): boolean {
  if (params.flag('speak_when_spoken_to', false)) return false;
  return params.flag('enable_pause', false) || params.flag('start_paused', false);
}

function readTimeZone(params: Params, problem: Problem): string {
  const zone = params.text('local_tz');
  if (zone === undefined || isTimeZone(zone)) return zone ?? defaultTimeZone;
  problem(`params.local_tz "${zone}" is not an IANA time zone; ${defaultTimeZone} is used.`);
  return defaultTimeZone;
}

/** What a document asks for that the local space does not do, told before the caller finds out. */
function refuseUnsimulated(ai: AiVerb, params: Params, problem: Problem): void {
  const top = ai as unknown as Record<string, unknown>;
  if (top['contexts'] !== undefined)
    problem('contexts belong into prompt.contexts; the platform does not read ai.contexts.');
  if (top['debug_webhook_url'] !== undefined)
    problem('debug_webhook_url belongs into params; the platform does not read ai.debug_webhook_url.');
  for (const key of ['enable_vision', 'enable_thinking', 'enable_inner_dialog'] as const)
    if (truthy(params.raw(key))) problem(`The local space does not simulate params.${key}: it is ignored.`);
  if (params.raw('redact_prompt'))
    problem('The local space does not simulate params.redact_prompt: logs and reports show everything.');
}
