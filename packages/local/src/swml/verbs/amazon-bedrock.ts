import type { AiVerb, AmazonBedrockVerb } from '@signalwire/protocol/swml';
import { next } from '../interpreter/flow.js';
import { converse } from './ai.js';
import { verbAsWritten } from './verb.js';

/** The parameters that Bedrock agents have. */
const parameters = ['attention_timeout', 'inactivity_timeout', 'hard_stop_time', 'hard_stop_prompt'] as const;

/** A conversation like that of `ai`, with fewer settings and actions, and other fields in its requests. */
export const amazonBedrock = verbAsWritten<AmazonBedrockVerb>(
  'amazon_bedrock',
  async (step, body) => {
    const { outcome, aborted } = await converse(step, asAi(body), 'amazon_bedrock');
    if (aborted) return next;
    return outcome.kind === 'transfer' ? { ...outcome, params: outcome.params ?? {} } : outcome;
  },
  ({ SWAIG }) => (SWAIG?.functions ? { functions: SWAIG.functions.map((each) => each.function) } : {}),
);

function asAi({ prompt, params = {}, ...rest }: AmazonBedrockVerb): AiVerb {
  const { voice_id: voice = 'matthew', ...own } = prompt;
  const kept = parameters.flatMap((name) => (params[name] === undefined ? [] : [[name, params[name]]]));
  return {
    ...rest,
    prompt: own,
    params: Object.fromEntries(kept),
    languages: [{ name: 'English', code: 'en-US', voice: `amazon.${voice}` }],
  } as AiVerb;
}
