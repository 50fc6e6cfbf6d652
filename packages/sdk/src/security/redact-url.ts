/** A URL with `****` in place of its password; as it is when it has none. [helpers] */
export function redactUrl(url: string): string {
  // A password may hold an @ that somebody forgot to encode: the last one before the path ends it.
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/[^/?#:@]*):[^/?#]*@/i, '$1:****@');
}
