import type { TSchema } from 'typebox';
import { closed, constant, list, oneOf, open, text, union } from '../schema.js';
import { flag, int } from './verb.js';

const directions = list(oneOf(['remote-caller', 'local-caller']), 'Whose speech.');

/** What starting a live transcription or translation has in common. */
export const liveStart = (languages: Record<string, TSchema>, more: Record<string, TSchema> = {}) =>
  open(
    { ...languages, direction: directions },
    {
      webhook: text('Gets the results.'),
      live_events: flag('Send each utterance. Default: `false`.'),
      ai_summary: flag('Summarise at the end. Default: `false`.'),
      ai_summary_prompt: text('How to summarise.'),
      speech_engine: text('`deepgram` or `google`. Default: `deepgram`.'),
      speech_timeout: int('Milliseconds, at least 1500. Default: 60000.', { minimum: 1500 }),
      vad_silence_ms: int('Milliseconds of silence. Default: 300 (deepgram), 500 (google).', { minimum: 0 }),
      vad_thresh: int('0 to 1800. Default: 400.', { minimum: 0, maximum: 1800 }),
      debug_level: int('0 to 2. Default: 0.', { minimum: 0, maximum: 2 }),
      ...more,
    },
  );

/** The action of a live verb: start it, stop it, summarise it, and more. */
export const liveAction = (start: TSchema, more: TSchema[] = []) =>
  union(
    [
      closed({ start }),
      constant('stop'),
      closed({ stop: open({}) }),
      constant('summarize'),
      closed({ summarize: open({}, { webhook: text('Gets the summary.'), prompt: text('How to summarise.') }) }),
      ...more,
    ],
    'What to do.',
  );
export { directions };
