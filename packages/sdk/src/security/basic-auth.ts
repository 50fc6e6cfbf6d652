import { randomBytes } from 'node:crypto';
import { envText, type Fallback } from '../config/index.js';

/** A user name and its password. */
export interface BasicCredentials {
  readonly username: string;
  readonly password: string;
  /** Where they come from: given in code, the environment, or made up at start. */
  readonly source: 'provided' | 'environment' | 'generated';
}

/**
 * The credentials that requests to an agent must carry: those given, else `SWML_BASIC_AUTH_USER` and
 * `SWML_BASIC_AUTH_PASSWORD`, else a random password. Without a user name it is `fallbackUser`.
 * @param settings What a configuration file says, behind the environment.
 * @throws {TypeError} When a user name or password is empty, or the user name holds a colon.
 */
export function resolveBasicCredentials(
  given: readonly [string, string] | undefined,
  fallbackUser: string,
  settings?: Fallback,
): BasicCredentials {
  if (given) {
    const [username, password] = given;
    check(username, password, 'basicAuth');
    return { username, password, source: 'provided' };
  }
  const username = envText('SWML_BASIC_AUTH_USER', settings) ?? fallbackUser.replaceAll(':', '-');
  const password = envText('SWML_BASIC_AUTH_PASSWORD', settings);
  if (password === undefined) return new GeneratedCredentials(username);
  check(username, password, 'SWML_BASIC_AUTH_USER and SWML_BASIC_AUTH_PASSWORD');
  return { username, password, source: envText('SWML_BASIC_AUTH_PASSWORD') === undefined ? 'provided' : 'environment' };
}

/** Made when first asked for: some runtimes have no randomness while modules load. */
class GeneratedCredentials implements BasicCredentials {
  readonly source = 'generated';
  private made: string | undefined;

  constructor(readonly username: string) {}

  get password(): string {
    this.made ??= randomBytes(24).toString('base64url');
    return this.made;
  }
}

function check(username: unknown, password: unknown, where: string): void {
  if (typeof username !== 'string' || typeof password !== 'string' || username === '' || password === '')
    throw new TypeError(`${where}: the user name and the password must both be text and not empty.`);
  if (username.includes(':')) throw new TypeError(`${where}: a user name must not hold a colon.`);
}

/** Reads an `Authorization: Basic …` header; `undefined` when it is absent or malformed. */
export function parseBasicAuth(header: string | null | undefined): [username: string, password: string] | undefined {
  const encoded = /^basic +([A-Za-z0-9+/=_-]+) *$/i.exec(header ?? '')?.[1];
  if (encoded === undefined) return undefined;
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  return colon < 0 ? undefined : [text.slice(0, colon), text.slice(colon + 1)];
}

/** A base URL with `user:password@` in it, percent-encoded; unchanged when it carries credentials already. */
export function withCredentials(
  base: string,
  { username, password }: Pick<BasicCredentials, 'username' | 'password'>,
): string {
  const url = /^([a-z][a-z0-9+.-]*:\/\/)([^/?#]*)(.*)$/is.exec(base);
  const [, scheme, authority, rest] = url ?? [];
  if (scheme === undefined || authority === undefined || authority.includes('@')) return base;
  return `${scheme}${encode(username)}:${encode(password)}@${authority}${rest}`;
}

/** `encodeURIComponent` leaves a few characters that some URL readers take for delimiters. */
const encode = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
