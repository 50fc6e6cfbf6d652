import type { AiPostPrompt, AiPrompt } from '@signalwire/protocol/swml';
import type { AddSectionOptions, AddToSectionOptions, PromptObjectModel, SectionData } from '../prompts/index.js';
import { checkUrl } from '../service/index.js';
import { plain } from '../swml/index.js';
import type { Data } from './definition.js';
import * as prompt from './edit-prompt.js';
import { EditorCore } from './editor-core.js';

/** What an agent is told: its prompt, and what it is asked when the conversation is over. */
export abstract class PromptEditor extends EditorCore {
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
    return this.edit((definition) => prompt.addSection(definition, title, opts, this.drafting));
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
    return this.agentState.definition.prompt.sections.some((section) => section.title === title);
  }

  /** The prompt as the model gets it: sections in Markdown. */
  getPrompt(): string {
    return prompt.promptText(this.agentState.definition);
  }

  /** The prompt that was set as text. */
  getRawPrompt(): string | null {
    return this.agentState.definition.prompt.text;
  }

  /** The sections of the prompt; `null` when it is text or there are none. */
  getPromptPom(): SectionData[] | null {
    const { text, sections } = this.agentState.definition.prompt;
    return text === null && sections.length > 0 ? plain([...sections], 'sections') : null;
  }

  /** The sections of the prompt, as a copy to search and render. */
  get pom(): PromptObjectModel | null {
    return this.getPromptPom() && prompt.pomOf(this.agentState.definition.prompt.sections).pom;
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
    return this.agentState.definition.postPrompt.text;
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

  private warnOfText(): void {
    if (this.agentState.definition.prompt.text !== null)
      this.log.warn('The prompt is set as text, which counts before sections: the section added now is not used.');
  }
}
