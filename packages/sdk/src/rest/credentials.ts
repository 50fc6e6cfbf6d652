import { type EnvironmentVariable, envText } from '../environment/index.js';

/** What a request is signed with, and how to keep it out of what is shown. */
export interface Signature {
  /** The value of the `authorization` header. */
  authorization(): string;
  /** Text in which the secret, in any form that it travels in, is replaced by `***`. */
  mask(text: string): string;
}

/** The project and token that a client signs its requests with. The token is kept where nothing prints it. */
export class Credentials implements Signature {
  readonly project: string;
  readonly #token: string;
  #authorization: string | undefined;

  /**
   * @param project Project id; the environment's SIGNALWIRE_PROJECT_ID when absent.
   * @param token API token; the environment's SIGNALWIRE_API_TOKEN when absent.
   * @throws {Error} When neither gives one.
   */
  constructor(project: string | undefined, token: string | undefined) {
    this.project = required(project, 'project', 'SIGNALWIRE_PROJECT_ID');
    this.#token = required(token, 'token', 'SIGNALWIRE_API_TOKEN');
    if (this.project.includes(':')) throw new Error('The project id must not contain a colon.');
  }

  /** The value of the `authorization` header. */
  authorization(): string {
    this.#authorization ??= `Basic ${toBase64(`${this.project}:${this.#token}`)}`;
    return this.#authorization;
  }

  /** Text in which the token, in any form that it travels in, is replaced by `***`. */
  mask(text: string): string {
    let masked = text.replaceAll(this.authorization().slice('Basic '.length), '***');
    for (const form of new Set([
      this.#token,
      encodeURIComponent(this.#token),
      JSON.stringify(this.#token).slice(1, -1),
      this.#token.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    ]))
      masked = masked.replaceAll(form, '***');
    return masked;
  }
}

/** The token of a subscriber, who calls in place of the project. */
export class BearerToken implements Signature {
  readonly #token: string;

  constructor(token: string) {
    this.#token = token;
  }

  authorization(): string {
    return `Bearer ${this.#token}`;
  }

  mask(text: string): string {
    return text.replaceAll(this.#token, '***');
  }
}

/**
 * An option, or the environment variable that stands in for it.
 * @throws {Error} When there is neither.
 */
export function required(value: string | undefined, option: string, variable: EnvironmentVariable): string {
  if (value !== undefined && typeof value !== 'string') throw new TypeError(`${option} must be text.`);
  const found = value?.trim() || envText(variable);
  if (!found)
    throw new Error(
      `The REST client needs a ${option}: pass { ${option} } or set the environment variable ${variable}.`,
    );
  return found;
}

/** Base64 of the UTF-8 bytes; without Node's Buffer, so that it runs anywhere. */
function toBase64(text: string): string {
  let bytes = '';
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte);
  return btoa(bytes);
}
