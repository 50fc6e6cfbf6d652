/** The names of a path's `{placeholders}`. */
export const placeholders = (path: string): string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string);

/** `phoneNumbers.list` as `PhoneNumbersList`. */
export const pascal = (id: string): string =>
  id.replace(/(^|[^A-Za-z0-9])([a-z])/g, (_, __, letter: string) => letter.toUpperCase());

/** `phone-numbers` as `phoneNumbers`. */
export const camel = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
