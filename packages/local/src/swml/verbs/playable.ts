import type { Media } from '../../calls/index.js';
import { isHttpUrl } from '../documents/url.js';
import { VerbFailure } from '../errors.js';
import { textOf } from './parameters.js';

/** How texts are spoken. */
export interface Voice {
  voice: string;
  language: string;
  gender: string;
}

/**
 * What one or several playables play, and how they are written.
 * @throws {VerbFailure} When one of them is none.
 */
export function playablesOf(given: unknown, voice: Voice): { media: Media[]; shown: string } {
  const texts = [given].flat().map((each) => textOf(each)?.trim() ?? '');
  return { media: texts.map((playable) => mediaOf(playable, voice)), shown: texts.join(', ') };
}

/**
 * What a playable (`https://…`, `say:…`, `silence:…`, `ring:…`) plays.
 * @throws {VerbFailure} When it is none.
 */
export function mediaOf(playable: string, voice: Voice): Media {
  if (isHttpUrl(playable)) return { type: 'audio', params: { url: playable } };
  const [, kind, rest = ''] = /^(say|silence|ring):(.*)$/is.exec(playable) ?? [];
  switch (kind?.toLowerCase()) {
    case 'say':
      return { type: 'tts', params: { text: rest.trim(), ...voice } };
    case 'silence':
      return { type: 'silence', params: { duration: seconds(rest, playable) } };
    case 'ring': {
      const [first = '', second] = rest.split(':').map((part) => part.trim());
      return {
        type: 'ringtone',
        params: second === undefined ? { name: first } : { name: second, duration: seconds(first, playable) },
      };
    }
    default:
      throw wrong(playable);
  }
}

function seconds(text: string, playable: string): number {
  const number = text.trim() === '' ? Number.NaN : Number(text);
  if (!(number >= 0 && Number.isFinite(number))) throw wrong(playable);
  return number;
}

function wrong(playable: string): VerbFailure {
  const given = playable === '' ? 'nothing (a variable without a value)' : JSON.stringify(playable.slice(0, 120));
  return new VerbFailure(
    `it plays an http or https URL, say:<text>, silence:<seconds>, ring:<country> or ring:<seconds>:<country>. Given: ${given}.`,
    'relay_script_method_parameter_invalid_value',
  );
}
