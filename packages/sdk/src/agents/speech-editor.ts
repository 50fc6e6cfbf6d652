import type { AiParams, AiPrompt } from '@signalwire/protocol/swml';
import { plain } from '../swml/index.js';
import type { Data } from './definition.js';
import * as speech from './edit-speech.js';
import { PromptEditor } from './prompt-editor.js';

/** Settings of the AI session; some of the prompt's settings are understood here too. [agent-base/set-params] */
export type AgentParams = AiParams &
  Pick<AiPrompt, 'temperature' | 'top_p' | 'frequency_penalty' | 'presence_penalty' | 'max_tokens'>;

/** How an agent speaks and listens, and the settings and data that its sessions start with. */
export abstract class SpeechEditor extends PromptEditor {
  /** Adds a language; the first is the default. [agent-base/add-language] */
  addLanguage(config: speech.LanguageConfig): this {
    return this.edit((definition) => speech.addLanguages(definition, [config]));
  }

  /** Replaces the languages. */
  setLanguages(languages: speech.LanguageConfig[]): this {
    return this.edit((definition) => speech.setLanguages(definition, languages));
  }

  /**
   * Recognises several languages at once and answers in the one that was spoken. The platform then ignores those of
   * {@link addLanguage}. [agent-base/set-multilingual]
   * @throws {TypeError} When it names no language.
   */
  setMultilingual(config: speech.MultilingualConfig | Data): this {
    return this.edit((definition) => speech.setMultilingual(definition, config));
  }

  /** Replaces the voice settings of a language. @throws {RangeError} When no language has this code. */
  setLanguageParams(code: string, params: Data): this {
    return this.edit((definition) => speech.setLanguageParams(definition, code, params));
  }

  getLanguageParams(code: string): Data | undefined {
    const params = this.agentState.definition.languages.find((language) => language.code === code)?.params;
    return params && plain(params, 'params');
  }

  addHint(hint: string): this {
    return this.addHints([hint]);
  }

  addHints(hints: string[]): this {
    return this.edit((definition) => speech.addHints(definition, hints));
  }

  /** Rewrites a pattern in what was heard. [agent-base/add-pattern-hint] */
  addPatternHint(opts: speech.PatternHint): this {
    return this.edit((definition) => speech.addPatternHint(definition, opts));
  }

  addPronunciation(rule: speech.PronunciationRule): this {
    return this.edit((definition) => speech.addPronunciation(definition, rule));
  }

  setPronunciations(rules: speech.PronunciationRule[]): this {
    return this.edit((definition) => speech.setPronunciations(definition, rules));
  }

  /** Sets one setting of the AI session. */
  setParam<Key extends keyof AgentParams>(key: Key, value: AgentParams[Key]): this;
  setParam(key: string, value: unknown): this;
  setParam(key: string, value: unknown): this {
    return this.setParams({ [key]: value });
  }

  /** Merges into the settings of the AI session. [agent-base/set-params] */
  setParams(params: AgentParams | Data): this {
    const added = plain(params as Data, 'params');
    return this.edit((definition) => ({ ...definition, params: { ...definition.params, ...added } }));
  }

  /** Merges into the data that a session starts with. */
  setGlobalData(data: Data): this {
    return this.updateGlobalData(data);
  }

  /** Merges into the data that a session starts with. */
  updateGlobalData(data: Data): this {
    const added = plain(data, 'globalData');
    return this.edit((definition) => ({ ...definition, globalData: { ...definition.globalData, ...added } }));
  }

  /** Replaces the data that a session starts with. */
  replaceGlobalData(data: Data): this {
    const globalData = plain(data, 'globalData');
    return this.edit((definition) => ({ ...definition, globalData }));
  }
}
