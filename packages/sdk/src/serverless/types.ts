import type { Platform } from '../config/index.js';

/** Where a function runs; `auto` finds it out from the environment. */
export type ServerlessPlatform = Platform | 'auto';

/** What answers requests: an agent, a server of agents, a Hono app. */
export interface ServerlessApp {
  fetch(request: Request): Response | Promise<Response>;
}

type Values = Readonly<Record<string, string | undefined>>;
type MultiValues = Readonly<Record<string, readonly string[] | undefined>>;

/**
 * A request as a platform passes it on: an API Gateway event of version 1 (REST) or 2 (HTTP, function URLs), one of an
 * Application Load Balancer, or any with the same fields. [serverless-adapter]
 */
export interface ServerlessEvent {
  version?: string | undefined;
  /** Default: `method`, else POST. */
  httpMethod?: string | undefined;
  method?: string | undefined;
  /** Goes before `path`. */
  rawPath?: string | undefined;
  path?: string | undefined;
  /** Goes before the other two. */
  rawQueryString?: string | undefined;
  queryStringParameters?: Values | null | undefined;
  multiValueQueryStringParameters?: MultiValues | null | undefined;
  headers?: Values | null | undefined;
  multiValueHeaders?: MultiValues | null | undefined;
  cookies?: readonly string[] | undefined;
  /** Text, or an object that was JSON. */
  body?: string | Readonly<Record<string, unknown>> | null | undefined;
  /** Whether the body is base64. Default: `false`. */
  isBase64Encoded?: boolean | undefined;
  requestContext?: Readonly<Record<string, unknown>> | undefined;
}

/** A response as platforms take it. [serverless-adapter] */
export interface ServerlessResponse {
  statusCode: number;
  headers: Record<string, string>;
  /** All values of headers that have several; events of version 1 alone. */
  multiValueHeaders?: Record<string, string[]>;
  /** Values of `Set-Cookie`; events of version 2 alone. */
  cookies?: string[];
  /** Text, or base64 when `isBase64Encoded` says so. */
  body: string;
  isBase64Encoded: boolean;
}
