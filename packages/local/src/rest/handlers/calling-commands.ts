import { type OperationId, type Route, routes } from '@signalwire/protocol/rest';
import { nearest } from '@signalwire/protocol/validation';
import { ApiError, invalid, notSimulated } from '../errors.js';

/** The commands of `POST /api/calling/calls`. */
export const commands: readonly string[] = Object.values(routes).flatMap(({ command }: Route) => command ?? []);

/**
 * The operation that a body's `command` asks for.
 * @throws {ApiError} 422 for no command or an unknown one, 501 for one that the space does not simulate.
 */
export function commandOperation(operations: readonly OperationId[], body: unknown): OperationId {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new ApiError(422, [{ code: 'invalid_parameter', message: 'The body must be an object.' }]);
  const command = (body as { command?: unknown }).command;
  if (command === undefined) throw invalid('command', 'is required.', 'missing_required_parameter');
  const simulated = operations.find((id) => (routes[id] as Route).command === command);
  if (simulated) return simulated;
  if (commands.some((known) => known === command))
    throw notSimulated(
      `The command "${command}" is part of the platform's API, but this local space does not simulate it yet.`,
    );
  const meant = typeof command === 'string' ? nearest(command, commands) : undefined;
  throw invalid(
    'command',
    `is not a known command. Given: ${JSON.stringify(command)?.slice(0, 80)}.${meant ? ` Did you mean "${meant}"?` : ''}`,
  );
}
