import { escapeXml, indent as indented } from './xml.js';

/** A section of a prompt, as data. */
export interface SectionData {
  title?: string;
  body?: string;
  bullets?: string[];
  subsections?: SectionData[];
  /** Number the section; absent: when a sibling is numbered; `false`: never. */
  numbered?: boolean;
  /** Number its bullets. */
  numberedBullets?: boolean;
}

/** What a section holds beside its title. */
export interface SectionOptions {
  body?: string | undefined;
  bullets?: string[] | undefined;
  /** `null` or absent: numbered when a sibling is; `false`: never. */
  numbered?: boolean | null | undefined;
  numberedBullets?: boolean | undefined;
}

/** One section of a prompt: a title, a paragraph, bullets and sections below it. [pom-object-model/section] */
export class Section {
  title: string | null;
  body: string;
  bullets: string[];
  subsections: Section[] = [];
  numbered: boolean | null;
  numberedBullets: boolean;

  /** @param title The heading; or an object that has it beside what the section holds. */
  constructor(title?: string | null, opts?: SectionOptions);
  constructor(opts: SectionOptions & { title?: string | null | undefined });
  constructor(
    title: string | null | (SectionOptions & { title?: string | null | undefined }) = null,
    opts: SectionOptions = {},
  ) {
    const all = typeof title === 'object' && title !== null ? title : undefined;
    const { body, bullets, numbered, numberedBullets } = all ?? opts;
    this.title = (all ? all.title : (title as string | null)) ?? null;
    this.body = body ?? '';
    this.bullets = [...(bullets ?? [])];
    this.numbered = numbered ?? null;
    this.numberedBullets = numberedBullets ?? false;
  }

  /** Builds a section, and those below it, from data. */
  static from(data: SectionData): Section {
    const section = new Section(data.title ?? null, data);
    section.subsections = (data.subsections ?? []).map(Section.from);
    return section;
  }

  /** Replaces the paragraph. */
  addBody(body: string): void {
    this.body = body;
  }

  /** Appends bullets. */
  addBullets(bullets: string[]): void {
    this.bullets.push(...bullets);
  }

  /** Appends a section below this one. */
  addSubsection(title: string, opts?: SectionOptions): Section;
  addSubsection(opts: SectionOptions & { title: string }): Section;
  addSubsection(title: string | (SectionOptions & { title: string }), opts: SectionOptions = {}): Section {
    const section = typeof title === 'object' ? new Section(title) : new Section(title, opts);
    this.subsections.push(section);
    return section;
  }

  /** The section as data, without what is empty or off. */
  toDict(): SectionData {
    return {
      ...(this.title ? { title: this.title } : {}),
      ...(this.body ? { body: this.body } : {}),
      ...(this.bullets.length > 0 ? { bullets: [...this.bullets] } : {}),
      ...(this.subsections.length > 0 ? { subsections: this.subsections.map((section) => section.toDict()) } : {}),
      ...(this.numbered === null ? {} : { numbered: this.numbered }),
      ...(this.numberedBullets ? { numberedBullets: true } : {}),
    };
  }

  /**
   * @param level Depth of the heading: 2 is `##`.
   * @param sectionNumber Its number among numbered sections, outermost first.
   */
  renderMarkdown(level = 2, sectionNumber: number[] | null = null): string {
    const parts: string[] = [];
    const number = sectionNumber ?? [];
    if (this.title) parts.push(`${'#'.repeat(level)} ${prefix(number)}${this.title}`, '');
    if (this.body) parts.push(this.body, '');
    if (this.bullets.length > 0) {
      parts.push(...this.bullets.map((bullet, i) => `${this.numberedBullets ? `${i + 1}.` : '-'} ${bullet}`), '');
    }
    const below = this.title || number.length > 0 ? level + 1 : level;
    const numbers = numberSections(this.subsections, number);
    parts.push(...this.subsections.map((section, i) => section.renderMarkdown(below, numbers[i])));
    return parts.join('\n');
  }

  /**
   * @param indent How deep the element stands; two spaces each.
   * @param sectionNumber Its number among numbered sections, outermost first.
   */
  renderXml(indent = 0, sectionNumber: number[] | null = null): string {
    const number = sectionNumber ?? [];
    const line = (depth: number, text: string) => indented(indent + depth, text);
    const lines = [line(0, '<section>')];
    if (this.title) lines.push(line(1, `<title>${prefix(number)}${escapeXml(this.title)}</title>`));
    if (this.body) lines.push(line(1, `<body>${escapeXml(this.body)}</body>`));
    if (this.bullets.length > 0) {
      const bullet = (text: string, i: number) =>
        line(2, `<bullet${this.numberedBullets ? ` id="${i + 1}"` : ''}>${escapeXml(text)}</bullet>`);
      lines.push(line(1, '<bullets>'), ...this.bullets.map(bullet), line(1, '</bullets>'));
    }
    if (this.subsections.length > 0) {
      const numbers = numberSections(this.subsections, number);
      lines.push(line(1, '<subsections>'));
      lines.push(...this.subsections.map((section, i) => section.renderXml(indent + 2, numbers[i])));
      lines.push(line(1, '</subsections>'));
    }
    return [...lines, line(0, '</section>')].join('\n');
  }
}

/** The numbers of sibling sections: once one asks for a number, all with a title get theirs that do not refuse it. */
export function numberSections(sections: readonly Section[], parent: readonly number[]): (number[] | null)[] {
  const wanted = sections.some(({ numbered }) => numbered === true);
  let position = 0;
  return sections.map((section) => {
    if (section.title || parent.length > 0) position++;
    return wanted && section.title && section.numbered !== false ? [...parent, position] : null;
  });
}

const prefix = (number: readonly number[]) => (number.length > 0 ? `${number.join('.')}. ` : '');
