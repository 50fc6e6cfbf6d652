/** A titled paragraph, or a titled list. */
export type InstructionSection = { title: string; body: string } | { title: string; bullets: string[] };

/** Instructions that are written either as text, or as titled sections, never both. */
export class TextOrSections {
  private text: string | undefined;
  private sections: InstructionSection[] = [];

  /**
   * @param owner What the instructions are of, for errors: `The step "menu"`.
   * @param textMethod The method that sets the text.
   * @param sectionMethods The methods that add sections.
   */
  constructor(
    private readonly owner: string,
    private readonly textMethod: string,
    private readonly sectionMethods: string,
  ) {}

  setText(text: string): void {
    if (this.sections.length > 0)
      throw new Error(
        `${this.owner} has sections already: ${this.textMethod} cannot be used after ${this.sectionMethods}.`,
      );
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
    this.sections = [];
  }

  /** The instructions in Markdown; `undefined` when there are none. */
  render(): string | undefined {
    if (this.text !== undefined) return this.text;
    return this.sections.length > 0 ? this.sections.map(markdown).join('\n\n') : undefined;
  }

  /** The text; `undefined` when there is none. */
  asText(): string | undefined {
    return this.text;
  }

  /** The sections; `undefined` when there are none. */
  asSections(): InstructionSection[] | undefined {
    return this.sections.length > 0 ? structuredClone(this.sections) : undefined;
  }

  private add(section: InstructionSection): void {
    if (this.text !== undefined)
      throw new Error(
        `${this.owner} has text already: ${this.sectionMethods} cannot be used after ${this.textMethod}.`,
      );
    this.sections.push(section);
  }
}

function markdown(section: InstructionSection): string {
  const lines = 'body' in section ? [section.body] : section.bullets.map((bullet) => `- ${bullet}`);
  return [`## ${section.title}`, ...lines].join('\n');
}
