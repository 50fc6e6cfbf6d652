import { createHash, createHmac } from 'node:crypto';
import { sameSecret } from './compare.js';

/** Parameters of a form: by name, or as pairs when a name is there more than once. */
export type SignedParams = Record<string, unknown> | Map<string, unknown> | Array<[string, unknown]>;

/**
 * Whether a request was signed by SignalWire, by its signature and its body as it came. Both schemes are known: that of
 * SWML and other JSON requests (hex of the HMAC over URL and body; SHA-1, or SHA-256 from the header
 * `X-SignalWire-SHA256-Signature`), and that of cXML and other forms (base64 of the HMAC over URL and parameters). A
 * signature that covers the URL alone counts only when there is no body, or when the URL's `bodySHA256` vouches for it.
 * The URL may be written with or without its scheme's own port. [core/security/validate-webhook-signature]
 * @param signingKey The project's signing key.
 * @param signature The signature header's value.
 * @param url The URL as it is configured at the platform: without credentials, with its query.
 * @param rawBody The body, before anything has read it as JSON or as a form.
 * @throws {Error} When the signing key is empty or no text.
 * @throws {TypeError} When the body is no text.
 */
export function validateWebhookSignature(signingKey: string, signature: string, url: string, rawBody: string): boolean {
  checkKey(signingKey);
  if (typeof rawBody !== 'string')
    throw new TypeError(
      `validateWebhookSignature() takes the body as text, before it is parsed, not ${typeof rawBody}. For parameters that are parsed already there is validateRequest().`,
    );
  if (!isText(signature)) return false;
  const urls = variantsOf(url);
  const algorithm = /^[0-9a-f]{64}$/.test(signature) ? 'sha256' : 'sha1';
  if (urls.some((variant) => sameSecret(signature, hmac(signingKey, variant + rawBody, algorithm, 'hex')))) return true;
  const matches = (params: string) =>
    urls.some((variant) => sameSecret(signature, hmac(signingKey, variant + params, 'sha1', 'base64')));
  const hash = expectedHash(url);
  if (hash !== undefined && !sameSecret(hash, createHash('sha256').update(rawBody, 'utf8').digest('hex'))) return false;
  const form = concatenated([...new URLSearchParams(rawBody)]);
  return (rawBody !== '' && matches(form)) || ((rawBody === '' || hash !== undefined) && matches(''));
}

/**
 * Whether a request was signed by SignalWire, by its body as it came, or by the parameters of its form. For a body it is
 * {@link validateWebhookSignature}. [core/security/validate-request]
 * @param paramsOrRawBody The body as text; or the form's parameters, decoded. Nothing counts as no parameters.
 * @throws {Error} When the signing key is empty or no text.
 */
export function validateRequest(
  signingKey: string,
  signature: string,
  url: string,
  paramsOrRawBody: string | SignedParams | null | undefined,
): boolean {
  if (typeof paramsOrRawBody === 'string') return validateWebhookSignature(signingKey, signature, url, paramsOrRawBody);
  checkKey(signingKey);
  if (!isText(signature)) return false;
  const params = concatenated(pairsOf(paramsOrRawBody));
  return variantsOf(url).some((variant) => sameSecret(signature, hmac(signingKey, variant + params, 'sha1', 'base64')));
}

/** @throws {Error} When the key is empty or no text. */
export function checkKey(signingKey: unknown): asserts signingKey is string {
  if (!isText(signingKey)) throw new Error('The signing key must be text and not empty; the dashboard shows it.');
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const hmac = (key: string, text: string, algorithm: 'sha1' | 'sha256', encoding: 'hex' | 'base64') =>
  createHmac(algorithm, key).update(text, 'utf8').digest(encoding);

/** The URL as given, and with its scheme's own port written out or left out. */
function variantsOf(url: string): string[] {
  const [, scheme, authority, rest] = /^(https?:\/\/)([^/?#]*)(.*)$/is.exec(url) ?? [];
  if (scheme === undefined || authority === undefined || rest === undefined) return [url];
  const standard = scheme.toLowerCase() === 'https://' ? '443' : '80';
  const port = /:(\d*)$/.exec(authority)?.[1];
  if (port === undefined) return [url, `${scheme}${authority}:${standard}${rest}`];
  return port === standard ? [url, `${scheme}${authority.slice(0, -port.length - 1)}${rest}`] : [url];
}

/** What the URL says that the body's hash is. */
function expectedHash(url: string): string | undefined {
  const query = /\?([^#]*)/s.exec(url)?.[1];
  return query === undefined ? undefined : (new URLSearchParams(query).get('bodySHA256') ?? undefined);
}

/** Names and values one after the other, sorted by name; repeated names stay in their order. */
function concatenated(pairs: Array<[string, unknown]>): string {
  const sorted = pairs.toSorted(([a], [b]) => compareCodePoints(a, b));
  return sorted.map(([name, value]) => name + textOf(value)).join('');
}

const textOf = (value: unknown) => (value === null || value === undefined ? '' : String(value));

function pairsOf(params: SignedParams | null | undefined): Array<[string, unknown]> {
  if (params === null || params === undefined) return [];
  const pairs: Array<[string, unknown]> = Array.isArray(params)
    ? params
    : params instanceof Map
      ? [...params]
      : Object.entries(params);
  return pairs.flatMap(
    ([name, value]): Array<[string, unknown]> =>
      Array.isArray(value) ? value.map((item): [string, unknown] => [name, item]) : [[name, value]],
  );
}

/** Sorting texts compares UTF-16 units, which puts what lies above the basic plane too early. */
function compareCodePoints(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  for (let i = 0; i < left.length && i < right.length; i += 1) {
    const difference = (left[i]?.codePointAt(0) ?? 0) - (right[i]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
