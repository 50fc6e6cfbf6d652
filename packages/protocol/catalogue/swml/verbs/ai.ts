import { anyObject, bool, closed, list, named, open, text, union } from '../../schema.js';
import { contexts } from '../ai/contexts.js';
import { aiParams } from '../ai/params.js';
import { pom, tuning } from '../ai/prompt.js';
import { swaig } from '../ai/swaig.js';
import { bag, flag, verb } from '../verb.js';

const promptText = { text: text('The prompt.'), pom: list(pom, 'The prompt as sections; used in place of `text`.') };

const prompt = named(
  'AiPrompt',
  open({}, { ...promptText, ...tuning, contexts }),
  'What the assistant is told: `text` or `pom`, settings of the model, and `contexts`.',
);
const postPrompt = named(
  'AiPostPrompt',
  open({}, { ...promptText, ...tuning }),
  'What the model is asked when the conversation is over.',
);

const pronounce = closed(
  { replace: text('What is written.'), with: text('How it is said.') },
  { ignore_case: flag('Default: `true`.') },
);

const language = named(
  'AiLanguage',
  open(
    {},
    {
      name: text('Its name, as told to the model.'),
      code: union(
        [text(), list(text())],
        'Language code of recognition, such as `en-US`; `multi` for several at once.',
      ),
      voice: text('`engine.voice`, with an optional `:model`.'),
      model: text('Model of the voice.'),
      engine: text('Deprecated: part of `voice`.'),
      speech_fillers: list(text(), 'Said between turns.'),
      function_fillers: list(text(), 'Said while a tool runs.'),
      fillers: list(text(), 'Deprecated name of `function_fillers`.'),
      turn_fillers: list(text(), 'Said while the caller talks.'),
      listen_language: union([text(), list(text())], 'Old name of `code`.'),
      auto_emotion: bool(),
      auto_speed: bool(),
      params: bag('Settings of the voice.'),
      pronounce: list(pronounce),
    },
  ),
  'A language that the assistant speaks, and its voice.',
);

const hint = union(
  [text(), closed({ hint: text(), pattern: text(), replace: text() }, { ignore_case: flag('Default: `false`.') })],
  'A word to listen for, or a pattern to rewrite in what was heard.',
);

export const ai = verb({
  name: 'ai',
  summary: 'Connects the caller to an AI agent and waits until the conversation ends.',
  body: closed(
    { prompt },
    {
      post_prompt: postPrompt,
      post_prompt_url: text('Gets the report when the conversation is over; may carry `user:password@`.'),
      post_prompt_auth_user: text('User name for the report’s basic authentication.'),
      post_prompt_auth_password: text('Password for the report’s basic authentication.'),
      global_data: bag('First value of the session’s data.'),
      hints: list(hint, 'Words to listen for.'),
      languages: list(language, 'Languages, the first one being the default.'),
      multilingual: anyObject('Recognises several languages at once; `languages` is ignored then.'),
      params: aiParams,
      pronounce: list(pronounce, 'How to say what is written.'),
      SWAIG: swaig,
      voice: text('Default voice.'),
      engine: text('Default engine.'),
      agent: text('A stored agent.'),
    },
  ),
  page: 'ai',
});
