import { checkSections } from './check.js';
import { find, PromptObjectModel } from './prompt-object-model.js';
import { Section, type SectionData } from './section.js';

/** What a new section holds. */
export interface AddSectionOptions {
  body?: string | undefined;
  bullets?: string[] | undefined;
  numbered?: boolean | undefined;
  numberedBullets?: boolean | undefined;
  subsections?: { title: string; body?: string | undefined; bullets?: string[] | undefined }[] | undefined;
}

/** What is appended to a section. */
export interface AddToSectionOptions {
  /** Appended to the paragraph, after a blank line. */
  body?: string | undefined;
  bullet?: string | undefined;
  bullets?: string[] | undefined;
}

/** Builds a prompt out of titled sections. [pom-builder] */
export class PomBuilder {
  private sections: Section[] = [];

  /**
   * A builder that starts with these sections.
   * @throws {TypeError} When one of them is not a section.
   */
  static fromSections(sections: SectionData[]): PomBuilder {
    checkSections(sections, 'sections', true);
    const builder = new PomBuilder();
    builder.sections = sections.map(Section.from);
    return builder;
  }

  /** The prompt so far, as a copy. */
  get pom(): PromptObjectModel {
    const model = new PromptObjectModel();
    model.sections = this.toDict().map(Section.from);
    return model;
  }

  /** Forgets every section. */
  reset(): this {
    this.sections = [];
    return this;
  }

  /** Appends a section at the top level. */
  addSection(title: string, opts: AddSectionOptions = {}): this {
    const section = new Section(title, opts);
    for (const { title: below, ...rest } of opts.subsections ?? []) section.addSubsection(below, rest);
    this.sections.push(section);
    return this;
  }

  /** Appends a section below another, which is made when it does not exist. */
  addSubsection(parentTitle: string, title: string, opts: { body?: string; bullets?: string[] } = {}): this {
    this.demand(parentTitle).addSubsection(title, opts);
    return this;
  }

  /** Appends to a section, which is made when it does not exist. */
  addToSection(title: string, { body, bullet, bullets }: AddToSectionOptions = {}): this {
    const section = this.demand(title);
    if (body) section.body = section.body ? `${section.body}\n\n${body}` : body;
    if (bullet) section.bullets.push(bullet);
    if (bullets) section.bullets.push(...bullets);
    return this;
  }

  /** Whether there is a section of that title at the top level. */
  hasSection(title: string): boolean {
    return this.getSection(title) !== undefined;
  }

  /** The section of that title at the top level. */
  getSection(title: string): Section | undefined {
    return this.sections.find((section) => section.title === title);
  }

  /** The first section of that title, at any depth. */
  findSection(title: string): Section | undefined {
    return find(this.sections, title) ?? undefined;
  }

  /**
   * Puts the sections of another builder below a section.
   * @throws {RangeError} When there is no section of that title.
   */
  addPomAsSubsection(target: string | Section, pomToAdd: PomBuilder): this {
    const section = typeof target === 'string' ? this.findSection(target) : target;
    if (!section) throw new RangeError(`The prompt has no section called ${JSON.stringify(target)}.`);
    section.subsections.push(...pomToAdd.toDict().map(Section.from));
    return this;
  }

  toDict(): SectionData[] {
    return this.sections.map((section) => section.toDict());
  }

  toJson(): string {
    return JSON.stringify(this.toDict(), null, 2);
  }

  renderMarkdown(): string {
    return this.pom.renderMarkdown();
  }

  renderXml(): string {
    return this.pom.renderXml();
  }

  private demand(title: string): Section {
    const known = this.getSection(title);
    if (known) return known;
    const section = new Section(title);
    this.sections.push(section);
    return section;
  }
}
