import { type AddSectionOptions, type AddToSectionOptions, PomBuilder } from './pom-builder.js';

/** Holds a prompt, as text or as sections, and a post-prompt. [prompt-manager] */
export class PromptManager {
  private text: string | null = null;
  private postPrompt: string | null = null;
  private pom: PomBuilder | null;

  /** @param usePom `false` starts without sections; the first one that is added brings them. */
  constructor(usePom = true) {
    this.pom = usePom ? new PomBuilder() : null;
  }

  /** Sets the prompt as text; it counts before sections. */
  setPromptText(text: string): void {
    this.text = text;
  }

  /** Sets what the model is asked when the conversation is over. */
  setPostPrompt(text: string): void {
    this.postPrompt = text;
  }

  /** Appends a section. */
  addSection(title: string, opts: AddSectionOptions = {}): void {
    this.sections.addSection(title, opts);
  }

  /** Appends to a section, which is made when it does not exist. */
  addToSection(title: string, opts: AddToSectionOptions = {}): void {
    this.sections.addToSection(title, opts);
  }

  /** Appends a section below another, which is made when it does not exist. */
  addSubsection(parentTitle: string, title: string, opts: { body?: string; bullets?: string[] } = {}): void {
    this.sections.addSubsection(parentTitle, title, opts);
  }

  /** Whether there is a section of that title at the top level. */
  hasSection(title: string): boolean {
    return this.pom?.hasSection(title) ?? false;
  }

  /** The prompt: the text that was set, else the sections in Markdown; empty when there is neither. */
  getPrompt(): string {
    return this.text ?? this.pom?.renderMarkdown() ?? '';
  }

  /** The prompt that was set as text. */
  getRawPrompt(): string | null {
    return this.text;
  }

  getPostPrompt(): string | null {
    return this.postPrompt;
  }

  /** The sections; `null` when the prompt is text alone. */
  getPomBuilder(): PomBuilder | null {
    return this.pom;
  }

  private get sections(): PomBuilder {
    this.pom ??= new PomBuilder();
    return this.pom;
  }
}
