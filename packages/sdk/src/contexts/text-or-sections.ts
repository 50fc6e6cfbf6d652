/** A titled paragraph, or a titled list. */
export type InstructionSection = { title: string; body: string } | { title: string; bullets: string[] };

/** How instructions are called in errors. */
export interface InstructionTerms {
  /** What they are of: `step`. */
  readonly owner: string;
  /** The method that sets the text. */
  readonly textMethod: string;
  /** The methods that add sections. */
  readonly sectionMethods: string;
}

/** Instructions that are written either as text, or as titled sections, never both. */
export class TextOrSections {
  private text: string | undefined;
  private sections: InstructionSection[] | undefined;

  /** @param owner What the instructions are of, for errors. */
  constructor(
    private readonly owner: { readonly name: string },
    private readonly terms: InstructionTerms,
  ) {}

  setText(text: string): void {
    const { textMethod, sectionMethods } = this.terms;
    if (this.sections)
      throw new Error(`${this.called} has sections already: ${textMethod} cannot be used after ${sectionMethods}.`);
    this.text = text;
  }

  addSection(title: string, body: string): void {
    this.add({ title, body });
  }

  addBullets(title: string, bullets: readonly string[]): void {
    this.add({ title, bullets: [...bullets] });
  }

  clear(): void {
    this.text = undefined;
    this.sections = undefined;
  }

  /** The instructions in Markdown; `undefined` when there are none. */
  render(): string | undefined {
    if (this.text !== undefined) return this.text;
    return this.sections?.map(markdown).join('\n\n');
  }

  /** The text; `undefined` when there is none. */
  asText(): string | undefined {
    return this.text;
  }

  /** The sections; `undefined` when there are none. */
  asSections(): InstructionSection[] | undefined {
    return structuredClone(this.sections);
  }

  private add(section: InstructionSection): void {
    const { textMethod, sectionMethods } = this.terms;
    if (this.text !== undefined)
      throw new Error(`${this.called} has text already: ${sectionMethods} cannot be used after ${textMethod}.`);
    this.sections ??= [];
    this.sections.push(section);
  }

  private get called(): string {
    return `The ${this.terms.owner} ${JSON.stringify(this.owner.name)}`;
  }
}

function markdown(section: InstructionSection): string {
  const lines = 'body' in section ? [section.body] : section.bullets.map((bullet) => `- ${bullet}`);
  return [`## ${section.title}`, ...lines].join('\n');
}
