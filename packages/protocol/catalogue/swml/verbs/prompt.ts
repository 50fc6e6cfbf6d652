import { closed, list, openEnum, text, union } from '../../schema.js';
import { playables, saying, statusUrl } from '../media.js';
import { int, num, verb } from '../verb.js';

const play = playables('What to play, one or several in order.');

export const prompt = verb({
  name: 'prompt',
  summary: 'Plays something and collects digits or speech; what was given is kept in `prompt_value`.',
  positional: ['play'],
  body: union([
    closed(
      { play },
      {
        ...saying,
        max_digits: int('Digits to collect. Default: 1.', { minimum: 1 }),
        terminators: text('Keys that end the entry. Default: none.'),
        digit_timeout: num('Seconds between digits. Default: 5.', { minimum: 0 }),
        initial_timeout: num('Seconds to wait for the first input. Default: 5.', { minimum: 0 }),
        speech_timeout: num('Longest speech in seconds; switches to speech.', { minimum: 0 }),
        speech_end_timeout: num('Seconds of silence that end the speech; switches to speech.', { minimum: 0 }),
        speech_language: text('Language to recognise; switches to speech.'),
        speech_hints: list(text(), 'Words to listen for; switches to speech.'),
        speech_engine: openEnum(['Google', 'Google.V2', 'Deepgram'], 'Recognition engine.'),
        status_url: statusUrl('calling.call.collect'),
      },
    ),
    text('What to play.'),
  ]),
  page: 'prompt',
});
