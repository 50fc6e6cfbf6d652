import { createRequire } from 'node:module';

/** Loaded when YAML is first read or written; most programs never do. */
const library = () => createRequire(import.meta.url)('yaml') as typeof import('yaml');

/** A value as YAML. */
export const toYamlText = (value: unknown): string => library().stringify(value);

/** @throws {SyntaxError} When it is not YAML; it says where. */
export function fromYamlText(text: string): unknown {
  const { parse, YAMLParseError } = library();
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof YAMLParseError)
      throw new SyntaxError(`The text is not YAML: ${error.message}`, { cause: error });
    throw error;
  }
}
