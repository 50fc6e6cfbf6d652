import type { AiParams, AiPostPrompt, AiPrompt, SwaigFillers } from '@signalwire/protocol/swml';
import { ContextBuilder } from '../contexts/index.js';
import type { AddSectionOptions, AddToSectionOptions, PromptObjectModel, SectionData } from '../prompts/index.js';
import { checkUrl, HttpService, type HttpServiceOptions } from '../service/index.js';
import { plain } from '../swml/index.js';
import { type AgentDefinition, type Data, emptyDefinition, type FunctionInclude } from './definition.js';
import * as prompt from './edit-prompt.js';
import * as speech from './edit-speech.js';
import * as swaig from './edit-swaig.js';
import * as verbs from './edit-verbs.js';
import { type AgentState, completeDefinition, type Draft, draftOf } from './state.js';

/** The fluent methods that edit an agent's definition. Each makes a new definition; none changes one that was rendered. */
export abstract class AgentEditor extends HttpService {
  private ownState: AgentState;
  /** Set on the copies that a request edits. */
  protected draft: Draft | undefined;

  constructor(options: HttpServiceOptions) {
    super(options, 'AgentBase', 'agent');
    this.ownState = {
      definition: emptyDefinition(this.name),
      functions: new Map(),
      contexts: null,
      onError: undefined,
    };
  }

  /** The agent as plain data, contexts included. @throws {Error} When its contexts are not valid. */
  get definition(): AgentDefinition {
    return completeDefinition(this.state);
  }

  protected get state(): AgentState {
    return (this.draft ?? draftOf(this))?.state ?? this.ownState;
  }

  protected set state(state: AgentState) {
    const draft = this.draft ?? draftOf(this);
    if (draft) draft.state = state;
    else this.ownState = state;
  }

  protected edit(change: (definition: AgentDefinition) => AgentDefinition): this {
    const { state } = this;
    this.state = { ...state, definition: change(state.definition) };
    return this;
  }

  /** Sets the prompt as text; it counts before sections. [agent-base/set-prompt-text] */
  setPromptText(text: string): this {
    return this.edit((definition) => prompt.setPromptText(definition, text));
  }

  /** Replaces the prompt by these sections. @throws {TypeError} When they are no sections. */
  setPromptPom(pom: SectionData[] | Data[]): this {
    return this.edit((definition) => prompt.setSections(definition, pom));
  }

  /** Appends a section to the prompt. [agent-base/prompt-add-section] */
  promptAddSection(title: string, opts: AddSectionOptions = {}): this {
    this.warnOfText();
    return this.edit((definition) => prompt.addSection(definition, title, opts));
  }

  /** Appends a section below another, which is made when it does not exist. */
  promptAddSubsection(parentTitle: string, title: string, opts: { body?: string; bullets?: string[] } = {}): this {
    this.warnOfText();
    return this.edit((definition) => prompt.addSubsection(definition, parentTitle, title, opts));
  }

  /** Appends to a section, which is made when it does not exist. */
  promptAddToSection(title: string, opts: AddToSectionOptions = {}): this {
    this.warnOfText();
    return this.edit((definition) => prompt.addToSection(definition, title, opts));
  }

  promptHasSection(title: string): boolean {
    return this.state.definition.prompt.sections.some((section) => section.title === title);
  }

  /** The prompt as the model gets it: sections in Markdown. */
  getPrompt(): string {
    return prompt.promptText(this.state.definition);
  }

  /** The prompt that was set as text. */
  getRawPrompt(): string | null {
    return this.state.definition.prompt.text;
  }

  /** The sections of the prompt; `null` when it is text or there are none. */
  getPromptPom(): SectionData[] | null {
    const { text, sections } = this.state.definition.prompt;
    return text === null && sections.length > 0 ? plain([...sections], 'sections') : null;
  }

  /** The sections of the prompt, as a copy to search and render. */
  get pom(): PromptObjectModel | null {
    return this.getPromptPom() && prompt.pomOf(this.state.definition.prompt.sections).pom;
  }

  /** Merges into the model's settings for the prompt, such as `temperature`. */
  setPromptLlmParams(params: Partial<Omit<AiPrompt, 'text' | 'pom' | 'contexts'>> | Data): this {
    return this.edit((definition) => prompt.mergePromptLlm(definition, params as Data));
  }

  /** Sets what the model is asked when the conversation is over. */
  setPostPrompt(text: string): this {
    return this.edit((definition) => prompt.setPostPrompt(definition, { text }));
  }

  getPostPrompt(): string | null {
    return this.state.definition.postPrompt.text;
  }

  /** Merges into the model's settings for the post-prompt. */
  setPostPromptLlmParams(params: Partial<Omit<AiPostPrompt, 'text' | 'pom'>> | Data): this {
    return this.edit((definition) => prompt.mergePostPromptLlm(definition, params as Data));
  }

  /** Sends the report elsewhere than to the agent. @throws {TypeError} When it is no http(s) URL. */
  setPostPromptUrl(url: string): this {
    checkUrl(url, 'setPostPromptUrl()');
    return this.edit((definition) => prompt.setPostPrompt(definition, { url }));
  }

  /** Adds a language; the first is the default. [agent-base/add-language] */
  addLanguage(config: speech.LanguageConfig): this {
    return this.edit((definition) => speech.addLanguages(definition, [config]));
  }

  setLanguages(languages: speech.LanguageConfig[]): this {
    return this.edit((definition) => speech.setLanguages(definition, languages));
  }

  /** Replaces the voice settings of a language. @throws {RangeError} When no language has this code. */
  setLanguageParams(code: string, params: Data): this {
    return this.edit((definition) => speech.setLanguageParams(definition, code, params));
  }

  getLanguageParams(code: string): Data | undefined {
    const params = this.state.definition.languages.find((language) => language.code === code)?.params;
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
  setParam<Key extends keyof AiParams>(key: Key, value: AiParams[Key]): this;
  setParam(key: string, value: unknown): this;
  setParam(key: string, value: unknown): this {
    return this.setParams({ [key]: value });
  }

  /** Merges into the settings of the AI session. [agent-base/set-params] */
  setParams(params: AiParams | Data): this {
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

  /** Names the functions of the platform that the model may use, such as `check_time`. */
  setNativeFunctions(funcs: string[]): this {
    return this.edit((definition) => swaig.setNativeFunctions(definition, funcs));
  }

  /** Phrases spoken while functions of the platform run: by function, then by language code. */
  setInternalFillers(internalFillers: Record<string, SwaigFillers>): this {
    return this.edit((definition) => swaig.setInternalFillers(definition, internalFillers));
  }

  addInternalFiller(functionName: string, languageCode: string, fillers: string[]): this {
    return this.edit((definition) => swaig.addInternalFiller(definition, functionName, languageCode, fillers));
  }

  /** Adds functions that another server declares. */
  addFunctionInclude(url: string, functions: string[], metaData?: Data): this {
    const include: FunctionInclude = { url, functions, ...(metaData ? { meta_data: metaData } : {}) };
    return this.edit((definition) => swaig.setIncludes(definition, [...definition.includes, include]));
  }

  setFunctionIncludes(includes: FunctionInclude[]): this {
    return this.edit((definition) => swaig.setIncludes(definition, includes));
  }

  /** Where functions are called, if not at the endpoint that a request came to. @throws {TypeError} When it is no http(s) URL. */
  setWebHookUrl(url: string): this {
    return this.edit((definition) => swaig.setWebhookUrl(definition, url));
  }

  /** Adds query parameters to every webhook URL of the agent: so state of a call reaches its functions. */
  addSwaigQueryParams(params: Record<string, string>): this {
    return this.edit((definition) => swaig.addQueryParams(definition, params));
  }

  clearSwaigQueryParams(): this {
    return this.edit((definition) => ({ ...definition, queryParams: {} }));
  }

  /** Has debug events sent to {@link AgentBase.onDebugEvent}. @param level 1, or 2 for what the model is sent too. */
  enableDebugEvents(level = 1): this {
    return this.edit((definition) => ({ ...definition, debugLevel: level }));
  }

  /** Sets what the `answer` verb is given. @throws {SwmlError} When it does not take this. */
  addAnswerVerb(config: Data = {}): this {
    return this.edit((definition) => verbs.setAnswer(definition, config));
  }

  /** Runs a verb while the call is still ringing. @throws {SwmlError | TypeError} When it cannot. [agent-base/add-pre-answer-verb] */
  addPreAnswerVerb(verbName: string, config: Data): this {
    return this.edit((definition) => verbs.addVerb(definition, 'preAnswer', verbName, config));
  }

  clearPreAnswerVerbs(): this {
    return this.edit((definition) => verbs.clearVerbs(definition, 'preAnswer'));
  }

  /** Runs a verb between the answer and the conversation. @throws {SwmlError} When it is not valid. */
  addPostAnswerVerb(verbName: string, config: Data): this {
    return this.edit((definition) => verbs.addVerb(definition, 'postAnswer', verbName, config));
  }

  clearPostAnswerVerbs(): this {
    return this.edit((definition) => verbs.clearVerbs(definition, 'postAnswer'));
  }

  /** Runs a verb when the conversation is over. @throws {SwmlError} When it is not valid. */
  addPostAiVerb(verbName: string, config: Data): this {
    return this.edit((definition) => verbs.addVerb(definition, 'postAi', verbName, config));
  }

  clearPostAiVerbs(): this {
    return this.edit((definition) => verbs.clearVerbs(definition, 'postAi'));
  }

  /** Guides the conversation by contexts and steps: with the builder given, or a new one. [agent-base/define-contexts] */
  defineContexts(contexts?: ContextBuilder | Data): ContextBuilder {
    if (contexts !== undefined && !(contexts instanceof ContextBuilder))
      this.log.warn(
        'defineContexts() takes a ContextBuilder; what was given is not used, and the builder is a new one.',
      );
    const builder = contexts instanceof ContextBuilder ? contexts : new ContextBuilder();
    this.state = { ...this.state, contexts: builder };
    return builder;
  }

  /** The contexts as a document has them; `null` when there are none. @throws {Error} When they are not valid. */
  getContexts(): Data | null {
    const { contexts } = this.state;
    return contexts && !contexts.empty ? (contexts.toDict() as Data) : null;
  }

  /** Forgets every context. */
  resetContexts(): this {
    const { state } = this;
    // A request's copy shares the builder with the agent and must not touch it.
    if (this.draft ?? draftOf(this)) this.state = { ...state, contexts: null };
    else state.contexts?.reset();
    return this;
  }

  private warnOfText(): void {
    if (this.state.definition.prompt.text !== null)
      this.log.warn('The prompt is set as text, which counts before sections: the section added now is not used.');
  }
}
