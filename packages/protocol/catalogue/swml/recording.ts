import type { TSchema } from 'typebox';
import { text } from '../schema.js';
import { statusUrl } from './media.js';
import { flag, num, word } from './verb.js';

/** What `record` and `record_call` have in common. */
export const recording = (defaults: {
  direction: string;
  terminators: string;
  initial: string;
  silence: string;
}): Record<string, TSchema> => ({
  stereo: flag('One channel for each side. Default: `false`.'),
  format: word(['wav', 'mp3', 'mp4'], 'File format. Default: `wav`.'),
  direction: word(['speak', 'listen', 'both'], `Which side to record. Default: \`${defaults.direction}\`.`),
  terminators: text(`Keys that end it. Default: ${defaults.terminators}.`),
  beep: flag('Beep first. Default: `false`.'),
  input_sensitivity: num('Loudness that counts as sound, 0 to 100. Default: 44.', { minimum: 0, maximum: 100 }),
  initial_timeout: num(`Seconds to wait for the first sound. Default: ${defaults.initial}.`, { minimum: 0 }),
  end_silence_timeout: num(`Seconds of silence that end it. Default: ${defaults.silence}.`, { minimum: 0 }),
  max_length: num('Seconds it may last.', { minimum: 0 }),
  status_url: statusUrl('calling.call.record'),
});
