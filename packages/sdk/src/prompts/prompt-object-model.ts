import { checkSections } from './check.js';
import { numberSections, Section, type SectionData, type SectionOptions } from './section.js';
import { indent } from './xml.js';
import { fromYamlText, toYamlText } from './yaml.js';

/** A prompt as a tree of sections. [pom-object-model] */
export class PromptObjectModel {
  sections: Section[] = [];

  constructor(public debug = false) {}

  /**
   * Reads a prompt from JSON, as text or parsed.
   * @throws {TypeError | SyntaxError} When it is not JSON, or not a list of sections.
   */
  static fromJson(jsonData: string | unknown): PromptObjectModel {
    return PromptObjectModel.fromData(typeof jsonData === 'string' ? JSON.parse(jsonData) : jsonData);
  }

  /**
   * Reads a prompt from YAML, as text or parsed.
   * @throws {TypeError | SyntaxError} When it is not YAML, or not a list of sections.
   */
  static fromYaml(yamlData: string | unknown): PromptObjectModel {
    return PromptObjectModel.fromData(typeof yamlData === 'string' ? fromYamlText(yamlData) : yamlData);
  }

  private static fromData(data: unknown): PromptObjectModel {
    checkSections(data);
    const model = new PromptObjectModel();
    model.sections = data.map((section, i) =>
      Section.from(i > 0 && !section.title ? { ...section, title: 'Untitled Section' } : section),
    );
    return model;
  }

  /**
   * Appends a section. Only the first may be without a title.
   * @throws {TypeError} When a later section has no title.
   */
  addSection(
    title: string | null = null,
    opts: Omit<SectionOptions, 'bullets'> & { bullets?: string[] | string | null } = {},
  ): Section {
    if (!title && this.sections.length > 0)
      throw new TypeError('Only the first section of a prompt may be without a title.');
    const bullets = typeof opts.bullets === 'string' ? [opts.bullets] : (opts.bullets ?? []);
    const section = new Section(title, { ...opts, bullets });
    this.sections.push(section);
    return section;
  }

  /** The first section of that title, at any depth. */
  findSection(title: string): Section | null {
    return find(this.sections, title);
  }

  /**
   * Puts the sections of another prompt below a section.
   * @throws {RangeError} When there is no section of that title.
   */
  addPomAsSubsection(target: string | Section, pomToAdd: PromptObjectModel): void {
    const section = typeof target === 'string' ? this.findSection(target) : target;
    if (!section) throw new RangeError(`The prompt has no section called ${JSON.stringify(target)}.`);
    section.subsections.push(...pomToAdd.sections);
  }

  toDict(): SectionData[] {
    return this.sections.map((section) => section.toDict());
  }

  toJson(): string {
    return JSON.stringify(this.toDict(), null, 2);
  }

  /** The sections as YAML; {@link fromYaml} reads it. */
  toYaml(): string {
    return toYamlText(this.toDict());
  }

  renderMarkdown(): string {
    const numbers = numberSections(this.sections, []);
    return this.sections.map((section, i) => section.renderMarkdown(2, numbers[i])).join('\n');
  }

  renderXml(): string {
    const numbers = numberSections(this.sections, []);
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<prompt>',
      ...this.sections.map((section, i) => section.renderXml(1, numbers[i])),
      indent(0, '</prompt>'),
    ].join('\n');
  }
}

/** The first section of a title, depth first. */
export function find(sections: readonly Section[], title: string): Section | null {
  for (const section of sections) {
    const found = section.title === title ? section : find(section.subsections, title);
    if (found) return found;
  }
  return null;
}
