/** A cookie as Azure takes it. */
export interface AzureCookie {
  name: string;
  value: string;
  domain?: string;
  path?: string;
  expires?: Date;
  maxAge?: number;
  secure?: boolean;
  httpOnly?: boolean;
  sameSite?: 'Strict' | 'Lax' | 'None';
}

/** Reads the value of a `Set-Cookie` header. */
export function parseSetCookie(header: string): AzureCookie {
  const [pair = '', ...attributes] = header.split(';');
  const [name, value] = split(pair);
  const cookie: AzureCookie = { name, value: decode(value) };
  for (const [key, given] of attributes.map(split)) {
    switch (key.toLowerCase()) {
      case 'domain':
        cookie.domain = given;
        break;
      case 'path':
        cookie.path = given;
        break;
      case 'expires':
        cookie.expires = new Date(given);
        break;
      case 'max-age':
        cookie.maxAge = Number(given);
        break;
      case 'secure':
        cookie.secure = true;
        break;
      case 'httponly':
        cookie.httpOnly = true;
        break;
      case 'samesite':
        cookie.sameSite = given as NonNullable<AzureCookie['sameSite']>;
        break;
    }
  }
  return cookie;
}

function split(pair: string): [name: string, value: string] {
  const at = pair.indexOf('=');
  return at < 0 ? [pair.trim(), ''] : [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
}

/** Azure encodes values itself. */
function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch (error) {
    if (error instanceof URIError) return value;
    throw error;
  }
}
