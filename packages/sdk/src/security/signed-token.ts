import { type Hmac, messageStart } from './hmac.js';

/** Where a token is put together, before it is encoded. */
const clear = Buffer.alloc(1024);

const [colon, dot] = [0x3a, 0x2e];
const signatureLength = 64;

/**
 * A token. Its parts are written as bytes right where they are signed and encoded: to join them to texts, which are then
 * written, cost as much as the signature, and a document has a dozen of them.
 * @returns Nothing when it is longer than most, or has anything but ASCII in it.
 */
export function signedToken(
  hmac: Hmac,
  callId: string,
  functionName: string,
  expiry: string,
  nonce: string,
): string | undefined {
  const size = callId.length + functionName.length + expiry.length + nonce.length + 4;
  if (size + signatureLength > clear.length) return undefined;
  const message = hmac.room(size);
  let at = put(callId, message, 0);
  if (at > 0) at = put(functionName, message, at);
  if (at < 0) return undefined;
  at = put(nonce, message, put(expiry, message, at));
  // Behind the last part nothing is signed.
  const signature = hmac.signWritten(at - 1);
  for (let i = 0; i < signatureLength; i++) clear[at++] = signature.charCodeAt(i);
  return clear.toString('base64url', 0, at);
}

/** Writes a part to be signed and to be encoded, and what follows it. @returns Where the next one stands; -1 when it is not ASCII. */
function put(part: string, message: Buffer, at: number): number {
  let end = at;
  for (let i = 0; i < part.length; i++) {
    const code = part.charCodeAt(i);
    if (code > 0x7f) return -1;
    message[messageStart + end] = code;
    clear[end++] = code;
  }
  message[messageStart + end] = colon;
  clear[end] = dot;
  return end + 1;
}
