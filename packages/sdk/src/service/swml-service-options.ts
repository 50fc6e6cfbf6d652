import type { SwmlBuilder } from '../swml/index.js';
import { checkNames } from './check-names.js';
import type { Data } from './data.js';
import type { ToolServiceOptions } from './tool-service.js';

/** How a {@link SWMLService} is set up. [swml-service] */
export interface SWMLServiceOptions extends ToolServiceOptions {
  /** File with a JSON Schema of SWML to check against. Default: what the SDK knows. */
  schemaPath?: string | undefined;
  /** Check verbs where they are added. Default: `true`, unless `SWML_SKIP_SCHEMA_VALIDATION` is `true`. */
  schemaValidation?: boolean | undefined;
}

/** The app that a service is mounted by. [swml-service/as-router] */
export type HostAppRouter = import('hono').Hono;

/** Builds the document for one request. Headers that carry credentials are left out. */
export type OnRequestCallback = (
  queryParams: Record<string, string>,
  bodyParams: Data,
  headers: Record<string, string>,
) => SwmlBuilder | Promise<SwmlBuilder>;

/** How a service is served over HTTPS; what is left out is as the service was configured. */
export interface TlsOptions {
  /** File of the certificate, in PEM. */
  sslCert?: string | undefined;
  /** File of its private key, in PEM. */
  sslKey?: string | undefined;
  sslEnabled?: boolean | undefined;
  /** Domain under which the server is reached. */
  domain?: string | undefined;
}

/** Where and how a service is served. */
export interface ServeOptions extends TlsOptions {
  host?: string | undefined;
  port?: number | undefined;
}

const known: Record<keyof SWMLServiceOptions, true> = {
  name: true,
  route: true,
  host: true,
  port: true,
  basicAuth: true,
  configFile: true,
  schemaPath: true,
  schemaValidation: true,
  signingKey: true,
  stateStore: true,
  swaigSecret: true,
  tokenExpirySecs: true,
  webhookTrustProxy: true,
};

/** @throws {TypeError} On an option that does not exist. */
export function checkServiceOptions(options: SWMLServiceOptions): void {
  checkNames(options, Object.keys(known), 'SWMLService');
}
