import { type OperationId, type Route, routes } from '@signalwire/protocol/rest';
import { commands } from './handlers/calling-commands.js';
import { handlers } from './handlers/index.js';

const served = (Object.keys(routes) as OperationId[]).filter((id) => handlers[id] !== undefined);
const shape = (path: string) => path.replaceAll(/\{[^}]+\}/g, '{}');

/** Whether the space serves what stands behind a method and a path of the platform's API. */
export function simulates(method: string, path: string): boolean {
  return served.some((id) => routes[id].method === method && shape(routes[id].path) === shape(path));
}

/** The commands of `POST /api/calling/calls`, and whether the space serves them. */
export const knownCommands: readonly { command: string; simulated: boolean }[] = commands.map((command) => ({
  command,
  simulated: served.some((id) => (routes[id] as Route).command === command),
}));
