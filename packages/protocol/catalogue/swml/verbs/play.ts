import { closed, list, text, union, url } from '../../schema.js';
import { flag, int, num, verb } from '../verb.js';

const playable = 'An audio URL, `say:<text>`, `silence:<seconds>`, or `ring:[<seconds>:]<country>`.';
const shared = {
  volume: num('Gain in dB, -40 to 40. Default: 0.', { minimum: -40, maximum: 40 }),
  say_voice: text('Voice for `say:`. Default: the variable of the same name, else `Polly.Salli`.'),
  say_language: text('Language for `say:`. Default: the variable of the same name, else `en-US`.'),
  say_gender: text('Gender of the voice for `say:`. Default: the variable of the same name, else `female`.'),
  auto_answer: flag('Answer an unanswered call first; `false` plays early media. Default: `true`.'),
  loop: int('How often to play it.', { minimum: 0 }),
  status_url: url('Gets the `calling.call.play` status callbacks.'),
};

export const play = verb({
  name: 'play',
  summary: 'Plays audio, speech, silence or a ring tone, one after another, and waits for the end.',
  positional: ['url'],
  body: union([
    closed({ url: text(playable) }, shared),
    closed({ urls: list(text(playable), 'What to play, in order.', { minItems: 1 }) }, shared),
    text(playable),
    list(text(playable), 'What to play, in order.', { minItems: 1 }),
  ]),
  page: 'play',
});
