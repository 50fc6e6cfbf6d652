const sensitive = new Set(['authorization', 'cookie', 'x-api-key', 'proxy-authorization', 'set-cookie']);

/** Headers without those that carry credentials. [helpers] */
export function filterSensitiveHeaders(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !sensitive.has(name.toLowerCase())));
}
