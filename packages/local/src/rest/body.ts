import { ApiError, badRequest, tooLarge, unsupportedMediaType } from './errors.js';
import { jsonErrorAt } from './json-position.js';

/** Most bytes of a request's body. */
export const maxBodyBytes = 1024 * 1024;

/**
 * Reads a body, and stops as soon as it is larger than the space takes.
 * @throws {ApiError} 413 when it is.
 */
export async function readBody(chunks: AsyncIterable<Uint8Array>, announced: string | undefined): Promise<Buffer> {
  if (announced !== undefined && Number(announced) > maxBodyBytes) throw oversized();
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    if (size > maxBodyBytes) throw oversized();
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

const oversized = () =>
  tooLarge(`The body is larger than ${maxBodyBytes} bytes, the most that the space takes.`, { connection: 'close' });

/** What bodies an operation takes. */
export interface Accepts {
  json: boolean;
  form: boolean;
}

/**
 * Reads a body as its content type says.
 * @returns `fields`: values are text and have yet to be given their types.
 * @throws {ApiError} 400 for text that is not what it claims to be, 415 for a type that the operation does not take.
 */
export function parseBody(
  bytes: Buffer,
  headers: { 'content-type'?: string | undefined; 'content-encoding'?: string | undefined },
  accepts: Accepts,
): { value: unknown; fields: boolean } {
  const encoding = headers['content-encoding'];
  if (encoding && encoding !== 'identity')
    throw unsupportedMediaType(`The body is compressed (content-encoding: ${encoding}). Send it as it is.`);
  if (bytes.length === 0) return { value: {}, fields: false };
  const type = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const text = decode(bytes);
  if (/^application\/(?:[\w.+-]+\+)?json$/.test(type) || (type === '' && (!accepts.form || /^\s*[{[]/.test(text)))) {
    if (accepts.json) return { value: parseJson(text), fields: false };
  } else if (type === 'application/x-www-form-urlencoded' || type === '') {
    if (accepts.form) return { value: formFields(new URLSearchParams(text)), fields: true };
  }
  const wanted = [accepts.json && 'application/json', accepts.form && 'application/x-www-form-urlencoded'];
  throw unsupportedMediaType(
    `The body's content type is ${type || 'missing'}; this operation takes ${wanted.filter(Boolean).join(' or ')}.`,
  );
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) throw badRequest('The body is not UTF-8.');
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const at = jsonErrorAt(text);
    if (!at) throw error;
    throw new ApiError(400, [
      {
        code: 'invalid_json',
        message: `The body is not valid JSON: line ${at.line}, column ${at.column}, at ${at.found}.`,
      },
    ]);
  }
}

/** A form's fields; those that repeat, or that end in `[]` or `[0]`, are lists. */
export function formFields(form: URLSearchParams): Record<string, string | string[]> {
  const fields = new Map<string, string | string[]>();
  for (const [key, value] of form) {
    const name = key.replace(/\[\d*\]$/, '');
    const before = fields.get(name);
    if (before === undefined) fields.set(name, name === key ? value : [value]);
    else fields.set(name, [...(Array.isArray(before) ? before : [before]), value]);
  }
  return Object.fromEntries(fields);
}
