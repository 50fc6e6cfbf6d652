import type { TSchema } from 'typebox';
import { bool, closed, constant, integer, list, named, oneOf, text, union } from '../schema.js';
import { actionRef, command, controlId, statusUrl } from './calling-command.js';

/** One side of a call. */
export const side = named(
  'CallSide',
  oneOf(['remote-caller', 'local-caller']),
  'A side of a call: the far end, or the one at the space.',
);

const transcription = 'the transcription';

const listening: Record<string, TSchema> = {
  webhook: text('Gets what is heard.'),
  live_events: bool('Tell what is said while it is said.'),
  ai_summary: bool('Sum it up at the end.'),
  ai_summary_prompt: text('How to sum it up.'),
  speech_engine: oneOf(['deepgram', 'google'], 'Who recognises it.', { default: 'deepgram' }),
  speech_timeout: integer('Milliseconds an utterance may last.', { default: 60_000 }),
  vad_silence_ms: integer('Milliseconds of silence that end an utterance. Default: 300 (deepgram), 500 (google).'),
  vad_thresh: integer('How loud a voice must be, 0 to 1800.', { default: 400 }),
  debug_level: integer('How much is logged, 0 to 2.', { default: 0 }),
};

const sides = list(side, 'Whose speech.');
const stop = constant('stop');
const summarize = named(
  'LiveSummarizeAction',
  closed({
    summarize: closed({}, { webhook: text('Gets the summary.'), prompt: text('How to sum it up.') }),
  }),
  'Sums up what was said so far.',
);

const filter = (whose: string) =>
  union(
    [
      oneOf(['polite', 'rude', 'professional', 'shakespeare', 'gen-z']),
      text(undefined, { pattern: '^prompt:.+$', 'x-type': '`prompt:${string}`' }),
    ],
    `Style of ${whose}: a known one, or \`prompt:\` and how it should be.`,
  );

const transcribe = named(
  'LiveTranscribeStartAction',
  closed({ start: closed({ lang: text('Language, such as `en-US`.'), direction: sides }, listening) }),
  'Begins to transcribe.',
);
const translate = named(
  'LiveTranslateStartAction',
  closed({
    start: closed(
      {
        from_lang: text('Language that is spoken, such as `en-US`.'),
        to_lang: text('Language that it is said in, such as `es-ES`.'),
        direction: sides,
      },
      {
        from_voice: text('Voice for `from_lang`.'),
        to_voice: text('Voice for `to_lang`.'),
        filter_from: filter('what is said in `from_lang`'),
        filter_to: filter('what is said in `to_lang`'),
        ...listening,
      },
    ),
  }),
  'Begins to translate.',
);
const inject = named(
  'LiveTranslateInjectAction',
  closed({ inject: closed({ message: text('What to say.'), direction: { ...side, description: 'Who hears it.' } }) }),
  'Says something, translated.',
);

/** Commands that turn what is said into text, and into other languages. */
export const transcriptionCommands = [
  command({
    method: 'transcribe',
    summary: 'Transcribes a whole call in the background.',
    required: { control_id: controlId(transcription) },
    optional: { status_url: statusUrl('calling.transcript.completed') },
  }),
  command({
    method: 'transcribeStop',
    summary: 'Ends a transcription.',
    params: actionRef,
  }),
  command({
    method: 'liveTranscribe',
    command: 'calling.live_transcribe',
    summary: 'Transcribes a call while it goes on.',
    required: {
      action: named('LiveTranscribeAction', union([transcribe, summarize, stop]), 'Start, sum up or stop.'),
    },
  }),
  command({
    method: 'liveTranslate',
    command: 'calling.live_translate',
    summary: 'Translates a call while it goes on.',
    required: {
      action: named(
        'LiveTranslateAction',
        union([translate, summarize, inject, stop]),
        'Start, sum up, say something, or stop.',
      ),
    },
    optional: { status_url: statusUrl('calling.call.live_translate') },
  }),
];
