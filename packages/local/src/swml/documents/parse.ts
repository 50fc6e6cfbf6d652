import { parseDocument } from 'yaml';
import { ScriptError } from '../errors.js';
import { maxDocumentBytes, maxDocumentDepth } from '../limits.js';

/**
 * Reads a document's text: JSON, or else YAML.
 * @param source Which document it is, for messages.
 * @throws {ScriptError} `relay_script_parse_error` when it is neither, or longer than 1 MiB; `relay_script_nested_too_deep`.
 */
export function parseScript(text: string, source: string): object {
  const bytes = Buffer.byteLength(text);
  if (bytes > maxDocumentBytes)
    throw unreadable(`${source} has ${bytes} bytes; a document may have ${maxDocumentBytes} at most.`);
  const trimmed = text.trim();
  if (trimmed === '') throw unreadable(`${source} is empty; a SWML document in JSON or YAML is expected.`);
  if (trimmed.startsWith('<'))
    throw unreadable(
      `${source} looks like HTML or XML (${start(trimmed)}); a SWML document in JSON or YAML is expected. Check that the URL is that of the agent itself.`,
    );
  const value = readJson(trimmed) ?? readYaml(trimmed, source);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw unreadable(
      `${source} is ${Array.isArray(value) ? 'a list' : `plain text (${start(trimmed)})`}; a SWML document in JSON or YAML is expected: an object with sections.`,
    );
  return checkDepth(value, source);
}

/**
 * Makes sure that a document is not nested so deep that reading it would exhaust the stack.
 * @throws {ScriptError} `relay_script_nested_too_deep`.
 */
export function checkDepth<T extends object>(document: T, source: string): T {
  const open: { value: object; depth: number }[] = [{ value: document, depth: 1 }];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.depth > maxDocumentDepth)
      throw new ScriptError(
        'relay_script_nested_too_deep',
        `${source} is nested deeper than ${maxDocumentDepth} levels.`,
      );
    for (const value of Object.values(next.value))
      if (typeof value === 'object' && value !== null) open.push({ value, depth: next.depth + 1 });
  }
  return document;
}

function readJson(text: string): unknown {
  if (!/^[{[]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: YAML's flow style starts with a brace too, and its reader says what is wrong and where.
    return undefined;
  }
}

function readYaml(text: string, source: string): unknown {
  try {
    const document = parseDocument(text, { schema: 'core', stringKeys: true, logLevel: 'silent' });
    const [error] = document.errors;
    if (error) throw error;
    return document.toJS({ maxAliasCount: 100 });
  } catch (cause) {
    const why = cause instanceof RangeError ? 'it is nested too deep' : (cause as Error).message.split('\n')[0];
    const form = /^[{[]/.test(text) ? 'JSON or YAML' : 'YAML (nor JSON)';
    throw unreadable(`${source} is not readable as ${form}: ${why}`, cause);
  }
}

function unreadable(message: string, cause?: unknown): ScriptError {
  return new ScriptError('relay_script_parse_error', message, [], { cause });
}

function start(text: string): string {
  const line = text.split('\n', 1)[0] as string;
  return JSON.stringify(line.length > 60 ? `${line.slice(0, 57)}...` : line);
}
