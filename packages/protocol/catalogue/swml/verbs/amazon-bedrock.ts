import { closed, list, named, open, openEnum, text } from '../../schema.js';
import { pom, tuning } from '../ai/prompt.js';
import { swaig } from '../ai/swaig.js';
import { bag, int, num, verb } from '../verb.js';

const texts = { text: text('The prompt.'), pom: list(pom, 'The prompt as sections.') };
const prompt = named(
  'BedrockPrompt',
  open(
    {},
    {
      ...texts,
      ...tuning,
      temperature: num('Randomness, 0 to 2. Default: 1.', { minimum: 0, maximum: 2 }),
      top_p: num('Nucleus sampling, 0 to 1. Default: 1.', { minimum: 0, maximum: 1 }),
      voice_id: openEnum(['tiffany', 'matthew', 'amy', 'lupe', 'carlos'], 'The voice. Default: `matthew`.'),
    },
  ),
);
const params = open(
  {},
  {
    attention_timeout: int('Milliseconds.', { minimum: 0 }),
    inactivity_timeout: int('Milliseconds.', { minimum: 0 }),
    hard_stop_time: text('Longest session, such as `1h30m`.'),
    hard_stop_prompt: text('What the model is told then.'),
    video_idle_file: text(),
    video_listening_file: text(),
    video_talking_file: text(),
  },
);

export const amazonBedrock = verb({
  name: 'amazon_bedrock',
  summary: 'Connects the caller to a speech-to-speech agent on Amazon Bedrock.',
  body: closed(
    { prompt },
    {
      post_prompt: open({}, { ...texts, ...tuning }),
      post_prompt_url: text('Gets the report.'),
      global_data: bag('First value of the session’s data.'),
      params,
      SWAIG: swaig,
    },
  ),
  page: 'amazon-bedrock',
});
