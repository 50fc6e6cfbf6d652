import { nearest } from '@signalwire/protocol/nearest';
import type { Media } from '@signalwire/protocol/relay';

/** A flat spelling of one media item: its parameters beside its `type`. */
type Flat<M> = M extends { type: infer T; params: infer P } ? { type: T } & P : never;

/** Something to play: flat (`{ type: 'tts', text: 'Hi' }`), or as on the wire (`{ type: 'tts', params: { text: 'Hi' } }`). */
export type PlayMedia = Media | Flat<Media>;

/** Each type's parameter that it cannot do without, and what that must be. */
const needed = {
  tts: ['text', 'string'],
  audio: ['url', 'string'],
  silence: ['duration', 'number'],
  ringtone: ['name', 'string'],
} as const;

/**
 * Media as it goes over the wire.
 * @param name What to call the list in errors.
 * @throws {TypeError} when there is nothing to play, or an item is none that can be played.
 */
export function toWire(media: readonly PlayMedia[], name = 'play()'): Media[] {
  if (!Array.isArray(media) || media.length === 0)
    throw new TypeError(`${name} needs a list with at least one item, as [{ type: 'tts', text: 'Hello' }].`);
  return media.map((item: unknown, index) => {
    const where = `${name}[${index}]`;
    if (typeof item !== 'object' || item === null) throw new TypeError(`${where} must be an object with a type.`);
    const { type, params, ...flat } = item as Record<string, unknown>;
    const types = Object.keys(needed);
    if (typeof type !== 'string' || !Object.hasOwn(needed, type)) {
      const meant = typeof type === 'string' ? nearest(type, types) : undefined;
      const hint = meant ? ` Did you mean "${meant}"?` : '';
      throw new TypeError(`${where}.type must be one of ${types.join(', ')}, not ${JSON.stringify(type)}.${hint}`);
    }
    const inner = typeof params === 'object' && params !== null ? (params as Record<string, unknown>) : flat;
    const [key, expected] = needed[type as keyof typeof needed];
    if (typeof inner[key] !== expected)
      throw new TypeError(`${where}.${key} is required: a ${type} item needs it as a ${expected}.`);
    return { type, params: inner } as unknown as Media;
  });
}
