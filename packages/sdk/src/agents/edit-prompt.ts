import {
  type AddSectionOptions,
  type AddToSectionOptions,
  checkSections,
  PomBuilder,
  type SectionData,
} from '../prompts/index.js';
import { frozen, plain, shared } from '../swml/index.js';
import type { AgentDefinition, Data } from './definition.js';

/** Sets the prompt as text. */
export function setPromptText(definition: AgentDefinition, text: string): AgentDefinition {
  if (typeof text !== 'string') throw new TypeError(`setPromptText() takes text, not ${typeof text}.`);
  return withPrompt(definition, { text });
}

/** Replaces the sections of the prompt. */
export function setSections(definition: AgentDefinition, sections: unknown): AgentDefinition {
  checkSections(sections, 'pom');
  return withPrompt(definition, { text: null, sections: plain(sections, 'pom').map((section) => shared(section)) });
}

/** @param once It is for one request alone, and then is not looked for among those of other agents. */
export function addSection(
  definition: AgentDefinition,
  title: string,
  options: AddSectionOptions,
  once: boolean,
): AgentDefinition {
  checkUsesPom(definition);
  // Sections that are there already stay the objects that they are: what was made of them holds.
  const added = plain(new PomBuilder().addSection(title, options).toDict(), 'sections');
  return withPrompt(definition, {
    sections: [...definition.prompt.sections, ...added.map((section) => (once ? frozen(section) : shared(section)))],
  });
}

export function addSubsection(
  definition: AgentDefinition,
  parent: string,
  title: string,
  options: { body?: string; bullets?: string[] },
): AgentDefinition {
  return withBuilder(definition, (builder) => builder.addSubsection(parent, title, options));
}

export function addToSection(
  definition: AgentDefinition,
  title: string,
  options: AddToSectionOptions,
): AgentDefinition {
  return withBuilder(definition, (builder) => builder.addToSection(title, options));
}

export function mergePromptLlm(definition: AgentDefinition, params: Data): AgentDefinition {
  return withPrompt(definition, { llm: { ...definition.prompt.llm, ...plain(params, 'params') } });
}

export function setPostPrompt(
  definition: AgentDefinition,
  changes: Partial<AgentDefinition['postPrompt']>,
): AgentDefinition {
  return { ...definition, postPrompt: { ...definition.postPrompt, ...changes } };
}

export function mergePostPromptLlm(definition: AgentDefinition, params: Data): AgentDefinition {
  return setPostPrompt(definition, { llm: { ...definition.postPrompt.llm, ...plain(params, 'params') } });
}

/** The prompt as text: that set as text, else the sections in Markdown, else what the agent's name says. */
export function promptText({ name, prompt }: AgentDefinition): string {
  if (prompt.text !== null) return prompt.text;
  if (prompt.sections.length > 0) return pomOf(prompt.sections).renderMarkdown();
  return `You are ${name}, a helpful assistant on the phone.`;
}

/**
 * The prompt as sections, which the platform renders; `undefined` when it is text, or has a section that the platform
 * would not take because nothing but a title is in it.
 */
export function promptPom({ prompt: { text, sections } }: AgentDefinition): readonly SectionData[] | undefined {
  return text === null && sections.length > 0 && sections.every(isFilled) ? sections : undefined;
}

function isFilled({ body, bullets = [], subsections = [] }: SectionData): boolean {
  return (Boolean(body) || bullets.length > 0) && subsections.every(isFilled);
}

/** The sections of the prompt, to build on; they are a copy. */
export function pomOf(sections: readonly SectionData[]): PomBuilder {
  return PomBuilder.fromSections([...sections]);
}

function checkUsesPom({ usePom }: AgentDefinition): void {
  if (!usePom)
    throw new Error(
      'This agent was made with usePom: false, so that its prompt cannot have sections; use setPromptText().',
    );
}

function withBuilder(definition: AgentDefinition, build: (builder: PomBuilder) => unknown): AgentDefinition {
  checkUsesPom(definition);
  const builder = pomOf(definition.prompt.sections);
  build(builder);
  return withPrompt(definition, { sections: plain(builder.toDict(), 'sections').map((section) => shared(section)) });
}

function withPrompt(definition: AgentDefinition, changes: Partial<AgentDefinition['prompt']>): AgentDefinition {
  return { ...definition, prompt: { ...definition.prompt, ...changes } };
}
