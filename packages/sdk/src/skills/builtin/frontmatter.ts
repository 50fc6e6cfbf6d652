import { parse } from 'yaml';

/** A Markdown file: what stands between the two lines of dashes at its top, and the rest. */
export interface Document {
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/**
 * Reads a Markdown file with YAML at its top. Dashes further down belong to the text.
 * @throws {Error} When the YAML cannot be read, or is no mapping.
 */
export function readFrontmatter(text: string): Document {
  const found = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (!text.startsWith('---') || !found || found.index !== 0) return { data: {}, body: text.trim() };
  const data: unknown = parse(found[1] ?? '') ?? {};
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new Error('What stands at the top of the file is no list of names with values.');
  return { data: data as Record<string, unknown>, body: text.slice(found[0].length).trim() };
}

/** Whether a name fits a pattern in which `*` stands for anything and `?` for one character. */
export function fits(name: string, pattern: string): boolean {
  const escaped = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${escaped}$`, 's').test(name);
}
