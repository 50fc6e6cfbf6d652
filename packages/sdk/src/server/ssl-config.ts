import type { Context, Next } from 'hono';
import { envFlag, envInteger, envText, type Fallback, nodeModule } from '../config/index.js';

/** How a server serves HTTPS. What is left out comes from the environment. [ssl-config] */
export interface SslOptions {
  /** Default: `SWML_SSL_ENABLED`, else off. */
  enabled?: boolean | undefined;
  /** File of the certificate, in PEM. Default: `SWML_SSL_CERT_PATH`. */
  certPath?: string | null | undefined;
  /** File of its private key, in PEM. Default: `SWML_SSL_KEY_PATH`. */
  keyPath?: string | null | undefined;
  /** Domain under which the server is reached. Default: `SWML_SSL_DOMAIN`. */
  domain?: string | null | undefined;
  /** Tell browsers to use HTTPS alone. Default: `SWML_USE_HSTS`, else on. */
  hsts?: boolean | undefined;
  /** Seconds that they are to remember that. Default: `SWML_HSTS_MAX_AGE`, else 31536000 (a year). */
  hstsMaxAge?: number | undefined;
}

/** Certificate and key of a server, and what it tells browsers about HTTPS. [ssl-config] */
export class SslConfig {
  readonly enabled: boolean;
  readonly certPath: string | null;
  readonly keyPath: string | null;
  readonly domain: string | null;
  readonly hsts: boolean;
  readonly hstsMaxAge: number;

  /**
   * @param fallback What a configuration file says, behind the environment.
   * @throws {RangeError} When `hstsMaxAge` is no whole number of seconds.
   */
  constructor(opts: SslOptions = {}, fallback?: Fallback) {
    this.enabled = opts.enabled ?? envFlag('SWML_SSL_ENABLED', fallback);
    this.certPath = opts.certPath ?? envText('SWML_SSL_CERT_PATH', fallback) ?? null;
    this.keyPath = opts.keyPath ?? envText('SWML_SSL_KEY_PATH', fallback) ?? null;
    this.domain = opts.domain ?? envText('SWML_SSL_DOMAIN', fallback) ?? envText('SWML_DOMAIN') ?? null;
    this.hsts = opts.hsts ?? envText('SWML_USE_HSTS', fallback) !== 'false';
    this.hstsMaxAge = opts.hstsMaxAge ?? envInteger('SWML_HSTS_MAX_AGE', { min: 0 }, fallback) ?? 31_536_000;
    if (!Number.isInteger(this.hstsMaxAge) || this.hstsMaxAge < 0)
      throw new RangeError(`hstsMaxAge is ${this.hstsMaxAge}; it takes a whole number of seconds.`);
  }

  /** Whether HTTPS is on and both files exist. */
  isConfigured(): boolean {
    return this.enabled && isFile(this.certPath) && isFile(this.keyPath);
  }

  /** The certificate; `null` when there is no such file. */
  getCert(): string | null {
    return isFile(this.certPath) ? readPem(this.certPath as string, 'certificate') : null;
  }

  /** The private key; `null` when there is no such file. */
  getKey(): string | null {
    return isFile(this.keyPath) ? readPem(this.keyPath as string, 'private key') : null;
  }

  /** What Node's `https.createServer()` takes; `null` unless {@link isConfigured}. */
  getServerOptions(): { cert: string; key: string } | null {
    return this.isConfigured() ? this.requireServerOptions() : null;
  }

  /**
   * The same for those who cannot do without.
   * @throws {Error} That says which setting is missing, or which file does not exist or may not be read.
   */
  requireServerOptions(): { cert: string; key: string } {
    const cert = required(this.certPath, 'certificate', 'certPath', 'SWML_SSL_CERT_PATH');
    const key = required(this.keyPath, 'private key', 'keyPath', 'SWML_SSL_KEY_PATH');
    return { cert: readPem(cert, 'certificate'), key: readPem(key, 'private key') };
  }

  /** Value of the `Strict-Transport-Security` header; `null` when HTTPS or HSTS is off. */
  getHstsHeader(): string | null {
    return this.enabled && this.hsts ? `max-age=${this.hstsMaxAge}; includeSubDomains` : null;
  }

  /** Hono middleware that adds that header. */
  hstsMiddleware(): (c: Context, next: Next) => Promise<void> {
    const header = this.getHstsHeader();
    return async (c, next) => {
      await next();
      if (header !== null) c.header('Strict-Transport-Security', header);
    };
  }
}

function isFile(path: string | null): boolean {
  return path !== null && (nodeModule('fs', 'HTTPS').statSync(path, { throwIfNoEntry: false })?.isFile() ?? false);
}

function required(path: string | null, what: string, option: string, variable: string): string {
  if (path !== null) return path;
  throw new Error(`HTTPS is on, but the file of the ${what} is not set: pass { ${option} } or set ${variable}.`);
}

function readPem(path: string, what: string): string {
  let text: string;
  try {
    text = nodeModule('fs', 'HTTPS').readFileSync(path, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why =
      code === 'ENOENT' ? 'does not exist' : code === 'EACCES' ? 'may not be read' : `cannot be read: ${message}`;
    throw new Error(`The file of the ${what}, ${path}, ${why}.`, { cause: error });
  }
  if (!text.includes('-----BEGIN '))
    throw new Error(`The file of the ${what}, ${path}, is not PEM: it has no line "-----BEGIN …-----".`);
  return text;
}
