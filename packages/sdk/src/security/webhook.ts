import { checkKey, validateWebhookSignature } from './signature.js';

/** Header of a request's signature. [core/security] */
export const SIGNALWIRE_SIGNATURE_HEADER = 'x-signalwire-signature';
/** Older name of {@link SIGNALWIRE_SIGNATURE_HEADER}, which counts as well. [core/security] */
export const TWILIO_COMPAT_SIGNATURE_HEADER = 'x-twilio-signature';
/** Header of the SHA-256 signature that requests for a call's document carry too. */
export const SIGNALWIRE_SHA256_SIGNATURE_HEADER = 'x-signalwire-sha256-signature';

const signatureHeaders = [
  SIGNALWIRE_SHA256_SIGNATURE_HEADER,
  SIGNALWIRE_SIGNATURE_HEADER,
  TWILIO_COMPAT_SIGNATURE_HEADER,
] as const;

/** The answer to a request that is not let in: status, headers, body. It never says what was wrong. */
export type WebhookRejection = [status: number, headers: Record<string, string>, body: string];

/**
 * Decides whether a request was signed by SignalWire, from what any server has at hand. [core/security/validate]
 * @param _method For symmetry with servers; a signature does not cover it.
 * @param url The URL as it is configured at the platform, with its query.
 * @param headers Names may be in any case.
 * @param body The body, before anything has read it.
 * @returns `null` when it was; else what to answer: 403.
 * @throws {Error} When the signing key is empty or no text.
 */
export function validate(
  _method: string,
  url: string,
  headers: Record<string, string>,
  body: string,
  signingKey: string,
): WebhookRejection | null {
  checkKey(signingKey);
  const given = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const signed = isSigned((name) => given.get(name), [url], body, signingKey);
  return signed ? null : [403, {}, 'Forbidden'];
}

/** Whether a request claims to be signed. */
export const hasSignature = (headers: Pick<Headers, 'get'>): boolean =>
  signatureHeaders.some((name) => headers.get(name) !== null);

/** Whether one of the signatures among the headers is right for one of the URLs. */
export function isSigned(
  header: (name: string) => string | null | undefined,
  urls: readonly string[],
  body: string,
  signingKey: string,
): boolean {
  const alias = header(SIGNALWIRE_SIGNATURE_HEADER) || header(TWILIO_COMPAT_SIGNATURE_HEADER);
  const signatures = [header(SIGNALWIRE_SHA256_SIGNATURE_HEADER), alias].filter(
    (signature) => typeof signature === 'string',
  );
  return signatures.some((signature) => urls.some((url) => validateWebhookSignature(signingKey, signature, url, body)));
}
