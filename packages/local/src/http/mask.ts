/** A URL as it may be shown: user and password hidden. Text that is not a URL loses whatever stands before an `@`. */
export function maskCredentials(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]*:)?\/\/[^/?#]*@/i, '$1//***@');
}
