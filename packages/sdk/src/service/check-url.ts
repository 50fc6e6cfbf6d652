/** @throws {TypeError} When it is not an absolute http or https URL. */
export function checkUrl(url: string, what: string): void {
  if (!URL.canParse(url) || !/^https?:\/\//i.test(url))
    throw new TypeError(
      `${what} takes an absolute URL that begins with http:// or https://, not ${JSON.stringify(url)}.`,
    );
}
