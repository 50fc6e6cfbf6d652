import { expandTemplate, expandValue, type Lookup, type TemplateHost } from '../templates/index.js';

export type Data = Record<string, unknown>;

/** One or several, as a DataMap may write either. */
export const list = (value: unknown): Data[] =>
  value === undefined || value === null
    ? []
    : ([value].flat().filter((item) => item !== null && typeof item === 'object') as Data[]);

/** Replaces the placeholders of a DataMap's texts by what is known at one stage of it. */
export class Stage {
  constructor(
    readonly root: Data,
    private readonly lookup: Lookup,
    private readonly host: TemplateHost,
  ) {}

  text(template: string): string {
    return expandTemplate(template, this.lookup, this.host);
  }

  value(template: unknown): unknown {
    return expandValue(template, this.lookup, this.host);
  }

  /** The same with other names first. */
  textWith(template: string, names: Lookup): string {
    return expandTemplate(template, (path) => names(path) ?? this.lookup(path), this.host);
  }
}
