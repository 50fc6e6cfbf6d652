import { createRequire } from 'node:module';
import type { Context, Hono, Next } from 'hono';
import { notePeer, type Peer } from './client-address.js';

/**
 * Answers a request that came to a mount point: the path in front of what the app itself serves. `undefined` leaves it
 * to what the app has besides.
 */
export type MountedFetch = (request: Request, mountPath: string) => Promise<Response | undefined>;

/**
 * A Hono app that leaves every request to `fetch`, wherever it is mounted. Hono is loaded here and not before: most
 * programs never ask for an app.
 */
export function honoApp(fetch: MountedFetch): Hono {
  const hono = createRequire(import.meta.url)('hono') as typeof import('hono');
  const app = new hono.Hono();
  const answer = async (c: Context, next: Next) => {
    // Where Hono's own server for Node serves the app, it tells the connection.
    const { socket } = (c.env as { incoming?: { socket?: Peer } } | undefined)?.incoming ?? {};
    if (socket) notePeer(c.req.raw, socket);
    const response = await fetch(c.req.raw, c.req.routePath.replace(/\/\*$/, ''));
    if (!response) await next();
    return response;
  };
  // Hono takes the path of a mount for a pattern of its own, with and without something behind it.
  app.all('/*', answer);
  return app;
}
