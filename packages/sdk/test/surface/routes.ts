import { type OperationId, type Route, routes } from '@signalwire/protocol/rest';
import type { Documented } from './fixture.js';

/** Why the operation of a member's name is not the request that is documented; `undefined` when it is. */
export function problemOfRoute({ name, http }: Documented): string | undefined {
  if (http === undefined) return undefined;
  const id = name.replace(/^client\./, '');
  if (!Object.hasOwn(routes, id)) return `no operation is called ${id}`;
  const { method, path }: Route = routes[id as OperationId];
  const found = `${method} ${path}`;
  // What a placeholder is called is the catalogue's affair.
  return unnamed(found) === unnamed(http) ? undefined : `is ${found}, not ${http}`;
}

const unnamed = (request: string): string => request.replace(/\{\w+\}/g, '{}');
