/** A value in a query or a form. */
export type QueryValue = string | number | bigint | boolean | Date | null | undefined;
/** Values by name; absent ones are left out. */
export type QueryValues = Readonly<Record<string, QueryValue | readonly QueryValue[]>>;

/**
 * Values as `application/x-www-form-urlencoded` text, for queries and form bodies alike. Booleans are `true` and
 * `false`, dates ISO 8601. A list repeats its name with brackets (`permissions[]=calling&permissions[]=fax`), the
 * form in which the platform's servers read lists.
 * @param lists `repeated` for lists that repeat their name alone, as the operations that stem from LaML document it.
 * @throws {TypeError} When a value is neither plain nor a list of plain values.
 */
export function encodeForm(values: object, lists: 'brackets' | 'repeated' = 'brackets'): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (Array.isArray(value)) {
      for (const item of value) append(form, lists === 'repeated' ? name : `${name}[]`, item);
    } else {
      append(form, name, value);
    }
  }
  return form.toString();
}

function append(form: URLSearchParams, name: string, value: unknown): void {
  if (value === undefined || value === null) return;
  if (value instanceof Date) {
    form.append(name, value.toISOString());
  } else if (typeof value === 'object' || typeof value === 'function' || typeof value === 'symbol') {
    throw new TypeError(`${name} must be text, a number, a boolean or a date; an object cannot be sent here.`);
  } else {
    form.append(name, String(value));
  }
}

/**
 * A path with its placeholders filled in. Each value is encoded whole, so that it stays one segment of the path.
 * @throws {TypeError} When a value is missing, not text, or one that a path cannot carry.
 */
export function fillPath(template: string, params: Readonly<Record<string, string>> | undefined): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value: unknown = params?.[name];
    if (typeof value !== 'string')
      throw new TypeError(
        `${name} must be text: it is part of the path ${template}. Given: ${value === null ? 'null' : typeof value}.`,
      );
    if (value.trim() === '') throw new TypeError(`${name} is empty: it is part of the path ${template}.`);
    // URLs take these for steps in the path, encoded or not.
    if (value === '.' || value === '..') throw new TypeError(`${name} cannot be ${JSON.stringify(value)}.`);
    if (/\p{Surrogate}/u.test(value)) throw new TypeError(`${name} is not well-formed text.`);
    return encodeURIComponent(value);
  });
}

/** A path with a query behind it, if there is any. */
export function withQuery(path: string, ...queries: ReadonlyArray<object | undefined>): string {
  const text = queries
    .map((values) => (values ? encodeForm(values) : ''))
    .filter((part) => part !== '')
    .join('&');
  return text === '' ? path : `${path}?${text}`;
}
