import type { TSchema } from 'typebox';
import { list, text, union } from '../schema.js';
import { num, url } from './verb.js';

/** Something to play, as text. */
export const playable = (
  description = 'An audio URL, `say:<text>`, `silence:<seconds>`, or `ring:[<seconds>:]<country>`.',
) => text(description, { minLength: 1 });

/** One thing to play, or several in order. */
export const playables = (description: string) =>
  union([playable(), list(playable(), undefined, { minItems: 1 })], description);

/** How text is spoken. */
export const saying: Record<string, TSchema> = {
  volume: num('Gain in dB, -40 to 40. Default: 0.', { minimum: -40, maximum: 40 }),
  say_voice: text('Voice for `say:`. Default: the variable of the same name, else `Polly.Salli`.'),
  say_language: text('Language for `say:`. Default: the variable of the same name, else `en-US`.'),
  say_gender: text('Gender of the voice for `say:`. Default: the variable of the same name, else `female`.'),
};

export const statusUrl = (event: string) => url(`Gets the \`${event}\` status callbacks.`);
export const controlId = (variable: string) =>
  text(`Names it, to be stopped by. Default: a new one, kept in the variable \`${variable}\`.`);
export const lastControlId = (variable: string) =>
  text(`What to stop. Default: the variable \`${variable}\`, the latest one.`);
