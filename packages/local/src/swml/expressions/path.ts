const pathForm = /^[A-Za-z_][\w-]*(?:\.[\w-]+|\[\d+\])*$/;
const parts = /[\w-]+/g;

/** The parts of a plain path (`request_response.items[0].name`), or `undefined` when the text is an expression. */
export function readPath(text: string): string[] | undefined {
  return pathForm.test(text) ? (text.match(parts) as string[]) : undefined;
}

/**
 * The value at a path. Only what a value holds itself is found: no inherited property, no length, no character of a text.
 * @returns `undefined` when there is none.
 */
export function follow(root: unknown, path: readonly string[]): unknown {
  let value = root;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || part === '__proto__') return undefined;
    if (Array.isArray(value) && !/^\d+$/.test(part)) return undefined;
    if (!Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}
