import type { Context, MiddlewareHandler } from 'hono';
import { parseBasicAuth } from './basic-auth.js';
import { sameSecret } from './compare.js';

/** The ways in which a request may authenticate; any one that fits is enough. */
export interface AuthConfig {
  /** Expected in `Authorization: Bearer …`. */
  bearerToken?: string | undefined;
  /** Expected in the API key header. */
  apiKey?: string | undefined;
  /** Name of the API key header. Default: `X-Api-Key`. */
  apiKeyHeader?: string | undefined;
  /** User name and password, expected in `Authorization: Basic …`. */
  basicAuth?: [string, string] | undefined;
  /** A check of one's own, asked when no other way fits. */
  customValidator?: ((request: AuthRequest) => boolean | Promise<boolean>) | undefined;
  /** `false` refuses every request when no way is configured. Default: such requests pass. */
  allowUnauthenticated?: boolean | undefined;
}

/** What a validator of one's own sees. */
export interface AuthRequest {
  headers: Record<string, string>;
  method: string;
  url: string;
}

/** The ways that are switched on, without their secrets. */
export interface AuthInfo {
  basic?: { enabled: true; username: string };
  bearer?: { enabled: true; hint: string };
  apiKey?: { enabled: true; header: string; hint: string };
}

interface ExpressRequest {
  headers: Record<string, string | string[] | undefined>;
  method?: string;
  url?: string;
}
interface ExpressResponse {
  statusCode: number;
  setHeader(name: string, value: string): unknown;
  end(body: string): unknown;
}

/** Checks requests for a bearer token, an API key or basic credentials, in constant time. [auth-handler] */
export class AuthHandler {
  private readonly keyHeader: string;

  constructor(private readonly config: AuthConfig) {
    this.keyHeader = config.apiKeyHeader ?? 'X-Api-Key';
  }

  hasBearerAuth(): boolean {
    return Boolean(this.config.bearerToken);
  }

  hasApiKeyAuth(): boolean {
    return Boolean(this.config.apiKey);
  }

  hasBasicAuth(): boolean {
    return Boolean(this.config.basicAuth);
  }

  verifyBearerToken(token: string): boolean {
    return this.config.bearerToken ? sameSecret(token, this.config.bearerToken) : false;
  }

  verifyApiKey(key: string): boolean {
    return this.config.apiKey ? sameSecret(key, this.config.apiKey) : false;
  }

  verifyBasicAuth(username: string, password: string): boolean {
    if (!this.config.basicAuth) return false;
    const [expectedUser, expectedPassword] = this.config.basicAuth;
    const user = sameSecret(username, expectedUser);
    return sameSecret(password, expectedPassword) && user;
  }

  /** Which ways are switched on. */
  getAuthInfo(): AuthInfo {
    const { basicAuth, bearerToken, apiKey } = this.config;
    return {
      ...(basicAuth ? { basic: { enabled: true as const, username: basicAuth[0] } } : {}),
      ...(bearerToken ? { bearer: { enabled: true as const, hint: 'Authorization: Bearer <token>' } } : {}),
      ...(apiKey
        ? { apiKey: { enabled: true as const, header: this.keyHeader, hint: `${this.keyHeader}: <key>` } }
        : {}),
    };
  }

  /** Whether a request with these headers may pass. Header names may be in any case. */
  validate(headers: Record<string, string>): Promise<boolean> {
    return this.check({ headers, method: '', url: '' });
  }

  /**
   * Hono middleware that answers 401 to requests that may not pass.
   * @param optional Let them pass all the same.
   */
  middleware(optional = false): MiddlewareHandler {
    return async (c: Context, next) => {
      const { method, url } = c.req;
      if (optional || (await this.check({ headers: c.req.header(), method, url }))) return next();
      return c.json({ error: 'Unauthorized' }, 401, this.challenge());
    };
  }

  /**
   * Express and Connect middleware that answers 401 to requests that may not pass.
   * @param optional Let them pass all the same.
   */
  expressMiddleware(optional = false) {
    return (req: ExpressRequest, res: ExpressResponse, next: (error?: unknown) => void): void => {
      const headers = Object.fromEntries(
        Object.entries(req.headers).map(([name, value]) => [name, String(value ?? '')]),
      );
      this.check({ headers, method: req.method ?? '', url: req.url ?? '' }).then((passes) => {
        if (optional || passes) return next();
        res.statusCode = 401;
        for (const [name, value] of Object.entries(this.challenge())) res.setHeader(name, value);
        res.setHeader('Content-Type', 'application/json');
        res.end('{"error":"Unauthorized"}');
      }, next);
    };
  }

  private async check(request: AuthRequest): Promise<boolean> {
    const header = (name: string) =>
      Object.entries(request.headers).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1] ?? '';
    const authorization = header('authorization');
    const bearer = /^bearer +(\S+) *$/i.exec(authorization)?.[1];
    if (bearer !== undefined && this.verifyBearerToken(bearer)) return true;
    if (this.verifyApiKey(header(this.keyHeader))) return true;
    const basic = parseBasicAuth(authorization);
    if (basic && this.verifyBasicAuth(...basic)) return true;
    const { customValidator, allowUnauthenticated } = this.config;
    if (customValidator) return customValidator(request);
    return !this.hasBearerAuth() && !this.hasApiKeyAuth() && !this.hasBasicAuth() && allowUnauthenticated !== false;
  }

  private challenge(): Record<string, string> {
    return this.hasBasicAuth() ? { 'WWW-Authenticate': 'Basic realm="SignalWire"' } : {};
  }
}
