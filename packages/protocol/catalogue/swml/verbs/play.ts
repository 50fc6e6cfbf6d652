import { closed, list, union } from '../../schema.js';
import { playable, saying, statusUrl } from '../media.js';
import { flag, int, verb } from '../verb.js';

const shared = {
  ...saying,
  auto_answer: flag('Answer an unanswered call first; `false` plays early media. Default: `true`.'),
  loop: int('How often to play it.', { minimum: 0 }),
  status_url: statusUrl('calling.call.play'),
};
const urls = list(playable(), 'What to play, in order.', { minItems: 1 });

export const play = verb({
  name: 'play',
  summary: 'Plays audio, speech, silence or a ring tone, one after another, and waits for the end.',
  positional: ['url'],
  body: union([closed({ url: playable() }, shared), closed({ urls }, shared), playable(), urls]),
  page: 'play',
});
