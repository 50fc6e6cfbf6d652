import type { Logger } from '../../logging/index.js';
import { OutboundError, type OutboundOptions, type OutboundResponse, outbound } from '../../security/index.js';
import { FunctionResult } from '../../tools/index.js';

/** A service that did not do what it was asked for. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  /** @param sentence What the caller may hear of it. */
  constructor(
    readonly sentence: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** An object read from JSON, of which nothing is known. */
export type Json = Readonly<Record<string, unknown>>;

/**
 * Asks a service, and gives what it answered as JSON.
 * @param service What callers know it by: "the weather service".
 * @throws {ServiceError} When it cannot be asked, refuses, fails, or answers with what is no JSON.
 */
export async function askJson(service: string, url: URL, options: OutboundOptions = {}): Promise<unknown> {
  const response = await ask(service, url, options);
  return reading(service, () => response.json());
}

/** Asks a service. @throws {ServiceError} When it cannot be asked, refuses or fails. */
export async function ask(service: string, url: URL, options: OutboundOptions = {}): Promise<OutboundResponse> {
  const response = await reading(service, () => outbound(url, options));
  if (response.ok) return response;
  const { status, text } = response;
  throw new ServiceError(sentenceOf(service, status), `${service} answered ${status}: ${text.slice(0, 500)}`);
}

/** Runs what a function does with services; when that fails, the log has the cause and the caller hears a sentence. */
export async function orSentence(log: Logger, run: () => Promise<FunctionResult>): Promise<FunctionResult> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    log.error(error.message, { error });
    return new FunctionResult(error.sentence);
  }
}

/** An URL below another, with a query; parameters without a value are left out. */
export function urlOf(
  base: string,
  path: string,
  query: Readonly<Record<string, string | number | undefined>> = {},
): URL {
  const url = new URL(`${base.replace(/\/+$/, '')}${path}`);
  for (const [name, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(name, String(value));
  return url;
}

/** What is an object, as one whose members can be read; anything else as one without. */
export const asObject = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};

/** What is a list; anything else as an empty one. */
export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** What is text, without blanks around it; anything else as an empty one. */
export const asText = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** Text without what stands between angle brackets, which `instead` takes the place of. */
export function untagged(text: string, instead = ''): string {
  const [head = '', ...rest] = text.split('<');
  const parts = rest.map((part) => {
    const end = part.indexOf('>');
    return end < 0 ? `<${part}` : instead + part.slice(end + 1);
  });
  return head + parts.join('');
}

async function reading<T>(service: string, run: () => T | Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof OutboundError)) throw error;
    const sentence =
      error.reason === 'timeout'
        ? `Sorry, ${service} is taking too long to answer. Offer to try again in a moment.`
        : error.reason === 'malformed' || error.reason === 'too_large'
          ? `Sorry, ${service} gave an answer that could not be read.`
          : `Sorry, ${service} cannot be reached at the moment.`;
    throw new ServiceError(sentence, `${service}: ${error.message}`, { cause: error });
  }
}

function sentenceOf(service: string, status: number): string {
  if (status === 429) return `Sorry, ${service} is busy. Offer to try again in a moment.`;
  if (status === 401 || status === 403) return `Sorry, ${service} cannot be used at the moment.`;
  if (status === 404) return `Sorry, ${service} has nothing for that.`;
  return `Sorry, ${service} is not working at the moment.`;
}
