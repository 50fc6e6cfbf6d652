import Type, { type TSchema } from 'typebox';
import { bool, integer, list, named, number, open, text, union } from '../../schema.js';

/** A section of a prompt. */
export const pom: TSchema = named(
  'PomSectionData',
  open(
    {},
    {
      title: text('Heading.'),
      body: text('Paragraph.'),
      bullets: list(text(), 'List of points.'),
      subsections: Type.Unsafe<unknown>({
        type: 'array',
        'x-type': 'PomSectionData[]',
        description: 'Sections below it.',
      }),
      numbered: union([bool(), text()], 'Number this section.'),
      numberedBullets: union([bool(), text()], 'Number its points.'),
    },
  ),
  'A section of a prompt: it needs a `body`, `bullets` or `subsections`.',
);

/** Settings of the model, beside the text of a prompt. */
export const tuning: Record<string, TSchema> = {
  temperature: number('Randomness, 0 to 2. Default: 1.', { minimum: 0, maximum: 2 }),
  top_p: number('Nucleus sampling, 0 to 1. Default: 1.', { minimum: 0, maximum: 1 }),
  confidence: number('Speech confidence that ends an utterance, 0 to 1. Default: 0.6.', { minimum: 0, maximum: 1 }),
  presence_penalty: number('-2 to 2. Default: 0.', { minimum: -2, maximum: 2 }),
  frequency_penalty: number('-2 to 2. Default: 0.', { minimum: -2, maximum: 2 }),
  max_tokens: integer('Most tokens in a reply, 0 to 4096. Default: 256.', { minimum: 0, maximum: 4096 }),
  max_completion_tokens: integer('Most tokens in a completion.', { minimum: 0 }),
  barge_confidence: number('Speech confidence that interrupts, 0 to 1.', { minimum: 0, maximum: 1 }),
  model: text('Model for this prompt.'),
  reasoning_effort: text(),
  verbosity: text(),
};
