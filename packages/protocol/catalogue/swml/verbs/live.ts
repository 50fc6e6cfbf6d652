import { closed, text } from '../../schema.js';
import { directions, liveAction, liveStart } from '../live.js';
import { verb } from '../verb.js';

export const liveTranscribe = verb({
  name: 'live_transcribe',
  summary: 'Transcribes the call while it goes on.',
  body: closed({ action: liveAction(liveStart({ lang: text('Language, such as `en`.') })) }),
  page: 'live-transcribe',
});

const filter = (whose: string) => text(`Style of ${whose}: \`polite\`, \`professional\`, …, or \`prompt:<text>\`.`);

export const liveTranslate = verb({
  name: 'live_translate',
  summary: 'Translates the call while it goes on.',
  body: closed({
    action: liveAction(
      liveStart(
        { from_lang: text('The caller’s language.'), to_lang: text('The other side’s language.') },
        {
          from_voice: text('Voice of the translation for the caller.'),
          to_voice: text('Voice of the translation for the other side.'),
          filter_from: filter('what the caller says'),
          filter_to: filter('what the other side says'),
        },
      ),
      [closed({ inject: closed({ message: text('What to say.'), direction: directions }) })],
    ),
  }),
  page: 'live-translate',
});
