const sensitive = new Set(['authorization', 'cookie', 'x-api-key', 'proxy-authorization', 'set-cookie']);

/** Headers without those that carry credentials. [helpers] */
export function filterSensitiveHeaders(headers: Record<string, string>): Record<string, string> {
  return openHeaders(Object.entries(headers));
}

/** {@link filterSensitiveHeaders} of headers as requests have them, made into an object. */
export function openHeaders(headers: Iterable<[name: string, value: string]>): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => !sensitive.has(name.toLowerCase())));
}
