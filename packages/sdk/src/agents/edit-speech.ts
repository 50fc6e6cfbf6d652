import type { AiLanguage } from '@signalwire/protocol/swml';
import { plain, shared } from '../swml/index.js';
import type { AgentDefinition, Data, Hint, Pronunciation } from './definition.js';

/** Phrases: a list, or lists by some key whose phrases are all used. */
type Phrases = string[] | Record<string, string[] | Record<string, string[]>>;

/** A language that an agent speaks. [agent-base/add-language] */
export interface LanguageConfig {
  /** Its name, as told to the model: `English`. */
  name: string;
  /** Language code of recognition: `en-US`. */
  code: string;
  /** `engine.voice`, with an optional `:model`. */
  voice?: string | undefined;
  /** Engine of the voice, when `voice` does not name it. */
  engine?: string | undefined;
  /** Phrases between turns, under `speech`; those under `function` are said while a function runs. */
  fillers?: Phrases | undefined;
  /** Model of the voice, when `voice` does not name it. */
  model?: string | undefined;
  /** Model of the speech recognition. */
  speechModel?: string | undefined;
  /** Phrases between turns. */
  speechFillers?: string[] | undefined;
  /** Phrases while a function runs; by function and language code. */
  functionFillers?: Phrases | undefined;
  /** Settings of the voice. */
  params?: Data | undefined;
}

/** Recognition of several languages at once; the agent answers in the one that was spoken. [agent-base/set-multilingual] */
export interface MultilingualConfig {
  /** A voice for each language; `default` is for every other, and the first one heard. */
  languages: { language: string; voice?: string; model?: string; engine?: string; params?: Data }[];
  /** Codes of the languages to recognise. */
  allowed?: string[];
  /** Default: `en`. */
  start_language?: string;
  /** Words in another language that switch to it. Default: 2. */
  min_switch_words?: number;
  /** Recognition: `deepgram`. */
  engine?: string;
  /** Recognition: `nova-3`. */
  model?: string;
  provider?: string;
  /** Phrases between turns: a list, which is translated, or lists by language code. */
  fillers?: string[] | Record<string, string[]>;
  /** Phrases while a function runs. */
  function_fillers?: string[] | Record<string, string[]>;
  /** Phrases while the caller speaks. */
  turn_fillers?: string[] | Record<string, string[]>;
}

/** How to say a word. [agent-base/add-pronunciation] */
export interface PronunciationRule {
  /** What is written. */
  replace: string;
  /** How it is said. */
  with: string;
  /** Default: the platform's, which is `true`. */
  ignoreCase?: boolean | undefined;
}

/** A pattern to rewrite in what was heard. [agent-base/add-pattern-hint] */
export interface PatternHint {
  hint: string;
  /** A regular expression. */
  pattern: string;
  /** `${0}` is what matched, `${1}` its first group. */
  replace: string;
  /** Default: `false`. */
  ignoreCase?: boolean | undefined;
}

export function addLanguages(definition: AgentDefinition, configs: readonly LanguageConfig[]): AgentDefinition {
  return { ...definition, languages: [...definition.languages, ...configs.map(toLanguage)] };
}

export function setLanguages(definition: AgentDefinition, configs: readonly LanguageConfig[]): AgentDefinition {
  return { ...definition, languages: configs.map(toLanguage) };
}

/** @throws {TypeError} When it names no language. */
export function setMultilingual(definition: AgentDefinition, config: MultilingualConfig | Data): AgentDefinition {
  const { languages } = config as { languages?: unknown };
  if (!Array.isArray(languages) || languages.length === 0)
    throw new TypeError(
      "setMultilingual() needs languages, such as [{ language: 'default', voice: 'elevenlabs.rachel' }].",
    );
  return { ...definition, multilingual: plain(config as Data, 'multilingual') };
}

/** @throws {RangeError} When no language has this code. */
export function setLanguageParams(definition: AgentDefinition, code: string, params: Data): AgentDefinition {
  const codes = definition.languages.map((language) => language.code);
  if (!codes.includes(code))
    throw new RangeError(
      `There is no language with the code ${JSON.stringify(code)}; there are: ${codes.join(', ') || 'none'}.`,
    );
  const kept = plain(params, 'params');
  const languages = definition.languages.map((language) => {
    if (language.code !== code) return language;
    const { params: _, ...rest } = language;
    return Object.keys(kept).length > 0 ? { ...rest, params: kept } : rest;
  });
  return { ...definition, languages };
}

export function addHints(definition: AgentDefinition, hints: readonly unknown[]): AgentDefinition {
  for (const hint of hints)
    if (typeof hint !== 'string' || hint.trim() === '')
      throw new TypeError(
        `A hint is a text that is not empty, not ${JSON.stringify(hint)}; patterns are added with addPatternHint().`,
      );
  return { ...definition, hints: [...definition.hints, ...(hints as string[])] };
}

/** @throws {TypeError} When a part is missing, or the pattern is no regular expression. */
export function addPatternHint(
  definition: AgentDefinition,
  { hint, pattern, replace, ignoreCase }: PatternHint,
): AgentDefinition {
  for (const [name, text] of Object.entries({ hint, pattern, replace }))
    if (typeof text !== 'string') throw new TypeError(`addPatternHint() needs ${name}, a text.`);
  const added: Hint = { hint, pattern, replace, ...(ignoreCase ? { ignore_case: true } : {}) };
  return { ...definition, hints: [...definition.hints, added] };
}

export function addPronunciation(definition: AgentDefinition, rule: PronunciationRule): AgentDefinition {
  return { ...definition, pronunciations: [...definition.pronunciations, toPronunciation(rule)] };
}

export function setPronunciations(definition: AgentDefinition, rules: readonly PronunciationRule[]): AgentDefinition {
  return { ...definition, pronunciations: rules.map(toPronunciation) };
}

function toLanguage(config: LanguageConfig): AiLanguage {
  const { name, code, voice, engine, model, fillers, speechFillers, speechModel, functionFillers, params } = config;
  if (!name || !code)
    throw new TypeError(`A language needs a name and a code, such as { name: 'English', code: 'en-US' }.`);
  const byCategory = fillers && !Array.isArray(fillers) ? fillers : undefined;
  const { function: whileRunning, ...between } = byCategory ?? {};
  const speech = [...phrases(speechFillers), ...phrases(Array.isArray(fillers) ? fillers : between)];
  const running = [...phrases(whileRunning), ...phrases(forCode(functionFillers, code))];
  return shared({
    name,
    code,
    ...(voice ? { voice } : {}),
    ...(engine ? { engine } : {}),
    ...(model ? { model } : {}),
    ...(speechModel ? { speech_model: speechModel } : {}),
    ...(speech.length > 0 ? { speech_fillers: [...new Set(speech)] } : {}),
    ...(running.length > 0 ? { function_fillers: [...new Set(running)] } : {}),
    ...(params && Object.keys(params).length > 0 ? { params: plain(params, 'params') } : {}),
  });
}

/** Of phrases by function and language code, those of one language. */
function forCode(fillers: Phrases | undefined, code: string): unknown {
  if (!fillers || Array.isArray(fillers)) return fillers;
  return Object.values(fillers).map((lists) => (Array.isArray(lists) ? lists : lists[code]));
}

function phrases(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(phrases);
}

function toPronunciation({ replace, with: said, ignoreCase }: PronunciationRule): Pronunciation {
  if (!replace || typeof said !== 'string')
    throw new TypeError(`A pronunciation needs what to replace, and what to say in place of it ("with").`);
  return { replace, with: said, ...(ignoreCase === undefined ? {} : { ignore_case: ignoreCase }) };
}
