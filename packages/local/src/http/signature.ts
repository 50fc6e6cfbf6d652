import { createHmac } from 'node:crypto';

/** The URL as written, less `user:password@`. */
const withoutCredentials = (url: string): string => url.replace(/^(https?:\/\/)[^/?#@]*@/i, '$1');

/**
 * The headers that prove that a request comes from the platform: HMACs of the URL, without credentials,
 * and the body as sent.
 */
export function signatureHeaders(signingKey: string, url: string, body: string): Record<string, string> {
  const signed = withoutCredentials(url) + body;
  const digest = (hash: string) => createHmac(hash, signingKey).update(signed).digest('hex');
  return { 'X-Signalwire-Signature': digest('sha1'), 'X-Signalwire-SHA256-Signature': digest('sha256') };
}
