import { closed, text } from '../../schema.js';
import { statusUrl } from '../media.js';
import { flag, int, num, verb, word } from '../verb.js';

export const detectMachine = verb({
  name: 'detect_machine',
  summary: 'Finds out whether a person, an answering machine or a fax answered; the answer is in `detect_result`.',
  body: closed(
    {},
    {
      detectors: text('What to detect, comma-separated. Default: `amd,fax`.'),
      detect_message_end: flag('Wait for the end of the greeting. Default: `false`.'),
      initial_timeout: num('Seconds to wait for the first sound. Default: 4.5.', { minimum: 0 }),
      end_silence_timeout: num('Seconds of silence that end a voice. Default: 1.', { minimum: 0 }),
      machine_ready_timeout: num('Seconds of silence until the machine records. Default: `end_silence_timeout`.', {
        minimum: 0,
      }),
      machine_voice_threshold: num('Seconds of voice that make a machine. Default: 1.25.', { minimum: 0 }),
      machine_words_threshold: int('Words that make a machine. Default: 6.', { minimum: 1 }),
      timeout: num('Seconds it may take. Default: 30.', { minimum: 0 }),
      tone: word(['CED', 'CNG'], 'Fax tone to listen for. Default: `CED`.'),
      wait: flag('Wait for the result; `false` goes on and needs `status_url`. Default: `true`.'),
      status_url: statusUrl('calling.call.detect'),
    },
  ),
  page: 'detect-machine',
});
