const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text as it may stand between the tags of an element. */
export const escapeXml = (text: string) => text.replace(/[&<>]/g, (character) => entities[character] as string);

/** A line at a depth of the tree. */
export const indent = (depth: number, text: string) => `${'  '.repeat(depth)}${text}`;
