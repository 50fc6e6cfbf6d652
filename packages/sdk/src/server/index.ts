export { type Answer, isAnswer, jsonReply, type Reply, toResponse } from './answer.js';
export { type Address, baseUrl, ownUrl, withBase } from './base-url.js';
export { parseObject, readJson, readText } from './body.js';
export { clientOf, notePeer, type Peer } from './client-address.js';
export {
  admit,
  admitPage,
  corsHeaders,
  type Guards,
  guardsFromEnvironment,
  preflight,
  responseHeaders,
} from './guards.js';
export type { IncomingHeaders, IncomingRequest } from './incoming.js';
export type { Fetch, ListenOptions, Shortcut } from './listen.js';
export { honoApp, type MountedFetch } from './mount.js';
export { HttpError, json, jsonText } from './responses.js';
export {
  askRoute,
  pathnameOf,
  pathOf,
  type RoutingCallback,
  type RoutingQuestion,
  routeOf,
  withoutSlash,
} from './routing.js';
export { isShuttingDown, type RunningServer, setupGracefulShutdown } from './running.js';
export { extractSipUsername, sipUsernameOf, sipUsernamesOf } from './sip.js';
export { SslConfig, type SslOptions } from './ssl-config.js';
export { unsigned, type WebhookValidationOptions, webhookValidationMiddleware } from './webhook-middleware.js';
export { type PublicUrlOptions, publicUrls } from './webhook-url.js';

/** Serves over HTTP or HTTPS; loads what that takes. See `listen` of `./listen.js`. */
export async function serve(
  fetch: import('./listen.js').Fetch,
  options: import('./listen.js').ListenOptions,
): Promise<import('./running.js').RunningServer> {
  const { listen } = await import('./listen.js');
  return listen(fetch, options);
}
