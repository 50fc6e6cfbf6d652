import type { RecordOptions } from '../../calls/actions/index.js';
import type { Step } from '../interpreter/step.js';
import { milliseconds } from './acting.js';
import { booleanOf, numberOf, textOf, wordOf } from './parameters.js';

/** What `record` and `record_call` differ in when nothing is said. */
interface Defaults {
  direction: RecordOptions['direction'];
  terminators: string;
  initialTimeout: number;
  endSilence: number;
}

/** The options of a recording. @throws {VerbFailure} When a parameter has no sensible value. */
export function recordingOptions(
  step: Step,
  parameters: Record<string, unknown>,
  defaults: Defaults,
): RecordOptions & { controlId?: string } {
  const number = (name: string, bounds: { min?: number; max?: number } = { min: 0 }) =>
    numberOf(name, parameters[name], bounds);
  const format = wordOf('format', textOf(parameters['format']), ['wav', 'mp3', 'mp4']) ?? 'wav';
  if (format !== 'wav') step.note(`the local space writes no ${format}: the file is a WAV file.`);
  const maxLength = milliseconds(number('max_length'));
  const beep = booleanOf('beep', parameters['beep']);
  const inputSensitivity = number('input_sensitivity', { min: 0, max: 100 });
  return {
    direction: wordOf('direction', textOf(parameters['direction']), ['speak', 'listen', 'both']) ?? defaults.direction,
    stereo: booleanOf('stereo', parameters['stereo']) ?? false,
    format,
    terminators: textOf(parameters['terminators']) ?? defaults.terminators,
    initialTimeoutMs: (number('initial_timeout') ?? defaults.initialTimeout) * 1000,
    endSilenceMs: (number('end_silence_timeout') ?? defaults.endSilence) * 1000,
    ...(maxLength === undefined ? {} : { maxLengthMs: maxLength }),
    ...(beep === undefined ? {} : { beep }),
    ...(inputSensitivity === undefined ? {} : { inputSensitivity }),
  };
}
