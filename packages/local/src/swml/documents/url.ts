const credentials = /^(https?:\/\/)[^/?#@]*@/i;

export const isHttpUrl = (text: string): boolean => /^https?:\/\//i.test(text);

/** The URL as written, less `user:password@`. */
export const withoutCredentials = (url: string): string => url.replace(credentials, '$1');

export const hasCredentials = (url: string): boolean => credentials.test(url);

/** Replaces the credentials of every URL in a value, for logs and messages. */
export function masked<T>(value: T): T {
  if (typeof value === 'string') return value.replace(/(https?:\/\/)[^\s/?#@"']*@/gi, '$1***@') as T;
  if (Array.isArray(value)) return value.map(masked) as T;
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, masked(item)])) as T;
  return value;
}
