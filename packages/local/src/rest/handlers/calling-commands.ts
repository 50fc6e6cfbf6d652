import { type OperationId, type Route, routes } from '@signalwire/protocol/rest';
import { nearest } from '@signalwire/protocol/validation';
import { ApiError, invalid, notSimulated } from '../errors.js';

/** The commands of `POST /api/calling/calls`, as the platform's OpenAPI document lists them (late 2026). */
export const commands = [
  'dial',
  'update',
  'calling.end',
  'calling.disconnect',
  'calling.transfer',
  'calling.play',
  'calling.play.pause',
  'calling.play.resume',
  'calling.play.stop',
  'calling.play.volume',
  'calling.record',
  'calling.record.pause',
  'calling.record.resume',
  'calling.record.stop',
  'calling.collect',
  'calling.collect.stop',
  'calling.collect.start_input_timers',
  'calling.detect',
  'calling.detect.stop',
  'calling.tap',
  'calling.tap.stop',
  'calling.transcribe',
  'calling.transcribe.stop',
  'calling.stream',
  'calling.stream.stop',
  'calling.denoise',
  'calling.denoise.stop',
  'calling.live_transcribe',
  'calling.live_translate',
  'calling.ai_hold',
  'calling.ai_unhold',
  'calling.ai_message',
  'calling.ai.stop',
  'calling.ai_sidecar',
  'calling.ai_sidecar.ask',
  'calling.ai_sidecar.poke',
  'calling.ai_sidecar.status',
  'calling.ai_sidecar.stop',
  'calling.send_fax.stop',
  'calling.receive_fax.stop',
  'calling.refer',
  'calling.user_event',
] as const;

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
