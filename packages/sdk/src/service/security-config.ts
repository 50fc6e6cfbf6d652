import type { Guards, SslConfig } from '../server/index.js';

/** What keeps a service safe, as it was configured by the environment and a configuration file. [swml-service] */
export interface SecurityConfig {
  /** Whether it is served over HTTPS. */
  readonly sslEnabled: boolean;
  /** File of the certificate. */
  readonly sslCertPath: string | undefined;
  /** File of its private key. */
  readonly sslKeyPath: string | undefined;
  /** Domain under which it is reached. */
  readonly domain: string | undefined;
  /** Whether browsers are told to use HTTPS alone. */
  readonly useHsts: boolean;
  /** Seconds that they are to remember that. */
  readonly hstsMaxAge: number;
  /** Values of the `Host` header that are let in; `*` is any. */
  readonly allowedHosts: readonly string[];
  /** Origins whose pages may read responses; `*` is any. */
  readonly corsOrigins: readonly string[];
  /** Whether a POST from a page of another origin is refused. */
  readonly csrfProtection: boolean;
  /** Most bytes of a request's body. */
  readonly maxRequestSize: number;
}

export function securityOf(ssl: SslConfig, guards: Guards, maxRequestSize: number): SecurityConfig {
  return {
    sslEnabled: ssl.enabled,
    sslCertPath: ssl.certPath ?? undefined,
    sslKeyPath: ssl.keyPath ?? undefined,
    domain: ssl.domain ?? undefined,
    useHsts: ssl.hsts,
    hstsMaxAge: ssl.hstsMaxAge,
    allowedHosts: guards.allowedHosts ?? ['*'],
    corsOrigins: guards.corsOrigins,
    csrfProtection: guards.csrf,
    maxRequestSize,
  };
}
