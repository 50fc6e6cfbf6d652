import { nearest } from '@signalwire/protocol/validation';
import { maskCredentials } from '../../http/index.js';
import type { Media } from '../types.js';
import { ActionInputError } from './input.js';

const RINGTONES =
  'at au ar be bg bong br ca ch cl cn cy cz de dk dz ee eg es fi fr gr hu il in it ko lt jp mx my nl no nz ph pk pl pt ro rs ru sa se sg th tr tw uk us us-old ve za'.split(
    ' ',
  );

/** @throws {ActionInputError} when a medium cannot be played, naming the place and what is allowed. */
export function checkMedia(media: readonly Media[]): void {
  if (media.length === 0)
    throw new ActionInputError('play', {
      path: 'media',
      code: 'missing',
      message: 'needs at least one thing to play.',
    });
  for (const [index, medium] of media.entries()) check(medium, `media[${index}]`);
}

function check(medium: Media, path: string): void {
  switch (medium.type) {
    case 'audio': {
      const { url } = medium.params;
      if (!URL.canParse(url) || !/^https?:/i.test(url))
        refuse(`${path}.params.url`, 'must be an absolute http or https URL.', url);
      return;
    }
    case 'tts':
      if (typeof medium.params.text !== 'string' || !medium.params.text.trim())
        refuse(`${path}.params.text`, 'must be text to speak.', medium.params.text);
      return;
    case 'silence':
      checkSeconds(`${path}.params.duration`, medium.params.duration);
      return;
    case 'ringtone': {
      const { name, duration } = medium.params;
      if (!RINGTONES.includes(name))
        throw new ActionInputError('play', {
          path: `${path}.params.name`,
          code: 'value',
          message: `must be one of ${RINGTONES.join(', ')}.`,
          given: name,
          allowed: RINGTONES,
          ...near(name, RINGTONES),
        });
      if (duration !== undefined) checkSeconds(`${path}.params.duration`, duration);
      return;
    }
    default: {
      const { type } = medium as { type: string };
      const allowed = ['audio', 'tts', 'silence', 'ringtone'];
      throw new ActionInputError('play', {
        path: `${path}.type`,
        code: 'value',
        message: `must be one of ${allowed.join(', ')}.`,
        given: type,
        allowed,
        ...near(type, allowed),
      });
    }
  }
}

/** Media as it may stand in a log: without the credentials of its URLs. */
export function loggable(media: readonly Media[]): Media[] {
  return media.map((medium) =>
    medium.type === 'audio' ? { type: 'audio', params: { url: maskCredentials(medium.params.url) } } : medium,
  );
}

function checkSeconds(path: string, seconds: unknown): void {
  if (typeof seconds !== 'number' || !Number.isFinite(seconds) || seconds < 0)
    refuse(path, 'must be a number of seconds, 0 or more.', seconds);
}

function refuse(path: string, message: string, given: unknown): never {
  throw new ActionInputError('play', { path, code: 'value', message, given });
}

function near(name: unknown, allowed: readonly string[]): { nearest?: string } {
  const meant = typeof name === 'string' ? nearest(name, allowed) : undefined;
  return meant ? { nearest: meant } : {};
}
