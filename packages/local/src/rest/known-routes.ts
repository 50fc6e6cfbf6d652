import { routes } from '@signalwire/protocol/rest';

const all = Object.values(routes).map(({ method, path }) => [`${method} ${path}`, { method, path }] as const);

/**
 * Every method and path of the platform's REST API, once: so that a route which the platform has and the space does not
 * simulate is told apart from one that does not exist.
 */
export const knownRoutes: readonly { method: string; path: string }[] = [...new Map(all).values()];
