const hostPattern = /^[A-Za-z0-9._-]+(:\d+)?$/;

/**
 * Scheme and host that a proxy says the request came to (`X-Forwarded-Host` and `-Proto`, `Forwarded`,
 * `X-Original-Host`), without a slash at the end; `undefined` when it says nothing usable. Anybody can send these
 * headers: to be asked only behind a proxy that sets them itself.
 */
export function forwardedOrigin(headers: Pick<Headers, 'get'>): string | undefined {
  const header = (name: string) => headers.get(name)?.split(',')[0]?.trim();
  const forwarded = new Map(
    (header('forwarded') ?? '').split(';').map((pair) => {
      const [name = '', value = ''] = pair.split('=').map((part) => part.trim().replace(/^"|"$/g, ''));
      return [name.toLowerCase(), value];
    }),
  );
  const host = [header('x-forwarded-host'), forwarded.get('host'), header('x-original-host')].find(
    (name) => name && hostPattern.test(name),
  );
  if (!host) return undefined;
  const proto = header('x-forwarded-proto') ?? forwarded.get('proto');
  return `${proto?.toLowerCase() === 'http' ? 'http' : 'https'}://${host}`;
}

/**
 * The client's address as the nearest proxy saw it: the last one in `X-Forwarded-For`, since those before it are what
 * the client itself may have written. To be asked only behind a proxy that adds to the header itself.
 */
export function forwardedClient(headers: Pick<Headers, 'get'>): string | undefined {
  return headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || undefined;
}
