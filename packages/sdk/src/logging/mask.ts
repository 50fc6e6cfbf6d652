/** Names of fields whose values are secrets. */
const secretNames =
  /pass(word|wd)?|pwd|secret|token|jwt|bearer|authorization|^auth$|basic[-_]?auth|(api|signing|private|access)[-_]?key|signature|credential|cookie/i;
/** The `user:password@` of a URL; a password may hold an @ that somebody forgot to encode. No scheme is longer. */
const userInfo = /\b([a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/?#"']+@/gi;
/** Query parameters that carry secrets. */
const secretQuery = /([?&][\w.-]{0,40}(?:token|key|secret|signature|password|passwd|pwd|auth|jwt)=)[^&\s"']+/gi;
/** Members of JSON that carry secrets, in the middle of a text. */
const secretMember =
  /("[\w-]{0,40}(?:token|key|secret|signature|password|passwd|pwd|authorization)" ?: ?")(?:[^"\\]|\\.)+/gi;
/** What follows the scheme of an `Authorization` header; words of prose do not look like it. */
const authorization = /\b([Bb]asic|[Bb]earer) +(?=\S*[A-Z0-9=])[A-Za-z0-9+/_.~-]{6,}=*/g;

/** Text without the credentials of the URLs and headers in it. */
export function maskText(text: string): string {
  return text
    .replace(userInfo, '$1***@')
    .replace(secretQuery, '$1***')
    .replace(secretMember, '$1***')
    .replace(authorization, '$1 ***');
}

/** A value as it may be logged: secrets by their field's name, and credentials in URLs, are replaced by `***`. */
export function mask(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return maskText(value);
  if (typeof value === 'bigint' || typeof value === 'symbol' || typeof value === 'function') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > 8) return '[…]';
  if (value instanceof Error) return maskError(value, depth);
  if (Array.isArray(value)) return value.map((item) => mask(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      secretNames.test(key) && item !== undefined && item !== null && typeof item !== 'boolean'
        ? '***'
        : mask(item, depth + 1),
    ]),
  );
}

function maskError(error: Error, depth: number): unknown {
  return {
    name: error.name,
    message: maskText(error.message),
    ...(error.stack ? { stack: maskText(error.stack) } : {}),
    ...(error.cause === undefined ? {} : { cause: mask(error.cause, depth + 1) }),
  };
}
