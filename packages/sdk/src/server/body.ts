import { parseJson } from '../security/index.js';
import type { IncomingRequest } from './incoming.js';
import { HttpError } from './responses.js';

/**
 * Reads a request's body as text, no more of it than the limit.
 * @throws {HttpError} 413 when it is larger, 400 when it is not UTF-8 or does not arrive whole.
 */
export function readText(request: IncomingRequest, limit: number): Promise<string> {
  const length = request.headers.get('content-length');
  // What is no length was not checked by whoever cuts bodies at theirs.
  const declared = length !== null && /^\d+$/.test(length) ? Number(length) : undefined;
  if (declared !== undefined && declared > limit) return Promise.reject(tooLarge(limit));
  // A server has cut the body at its declared length already, so that it can be read in one go.
  const read =
    declared !== undefined ? request.text() : request.body ? readChunks(request.body, limit) : Promise.resolve('');
  return read.then(
    (text) => {
      if (text.length > limit) throw tooLarge(limit);
      return text;
    },
    (error) => {
      if (error instanceof HttpError) throw error;
      // Whoever sent it has left, or sent what is no body; that is no failure of ours.
      throw new HttpError(400, 'The body did not arrive whole', {}, { reason: (error as Error).message });
    },
  );
}

async function readChunks(body: ReadableStream<Uint8Array>, limit: number): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = body.getReader();
  let text = '';
  let size = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    size += chunk.value.byteLength;
    if (size > limit) {
      await reader.cancel();
      throw tooLarge(limit);
    }
    text += decode(() => decoder.decode(chunk.value, { stream: true }));
  }
  return text + decode(() => decoder.decode());
}

function decode(run: () => string): string {
  try {
    return run();
  } catch (error) {
    throw new HttpError(400, 'The body is not UTF-8 text', {}, { reason: (error as Error).message });
  }
}

/**
 * Reads a JSON object out of a request's body; an empty body is an empty object.
 * @throws {HttpError} 413 when it is too large, 400 when it is not a JSON object.
 */
export async function readJson(request: IncomingRequest, limit: number): Promise<Record<string, unknown>> {
  return parseObject(await readText(request, limit));
}

/**
 * The JSON object of a request's body; an empty body is an empty object.
 * @throws {HttpError} 400 when it is not a JSON object.
 */
export function parseObject(text: string): Record<string, unknown> {
  if (text.trim() === '') return {};
  let value: unknown;
  try {
    value = parseJson(text);
  } catch (error) {
    throw new HttpError(400, 'The body is not valid JSON', {}, { reason: (error as SyntaxError).message });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new HttpError(400, 'The body must be a JSON object');
  return value as Record<string, unknown>;
}

const tooLarge = (limit: number) =>
  new HttpError(413, 'Request too large', { Connection: 'close' }, { limit_bytes: limit });
