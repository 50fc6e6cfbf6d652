import type { AiPostPrompt, AiVerb, AmazonBedrockVerb } from '@signalwire/protocol/swml';
import type { AgentDefinition, BedrockSettings } from './definition.js';

/** What `amazon_bedrock` takes of what `ai` is given; the rest is left out, see {@link leftOut}. */
export function bedrockVerb(ai: AiVerb, settings: BedrockSettings): AmazonBedrockVerb {
  const { prompt, post_prompt: postPrompt, post_prompt_url: url, SWAIG, global_data } = ai;
  const { debug_webhook_url: _, debug_webhook_level: __, ...params } = ai.params ?? {};
  return {
    prompt: { ...textOf(prompt), ...settings } as AmazonBedrockVerb['prompt'],
    SWAIG: SWAIG ?? {},
    params: params as NonNullable<AmazonBedrockVerb['params']>,
    global_data: global_data ?? {},
    ...(postPrompt ? { post_prompt: textOf(postPrompt) } : {}),
    ...(url ? { post_prompt_url: url } : {}),
  };
}

const textOf = ({ text, pom }: AiPostPrompt) => (pom ? { pom } : { text: text ?? '' });

/** What an agent has been told that `amazon_bedrock` has no place for. */
export function leftOut(definition: AgentDefinition): string[] {
  const { hints, languages, multilingual, pronunciations, contexts, debugLevel } = definition;
  const given: [string, boolean][] = [
    ['hints', hints.length > 0],
    ['languages', languages.length > 0],
    ['multilingual', multilingual !== null],
    ['pronounce', pronunciations.length > 0],
    ['contexts', contexts !== null],
    ['debug events', debugLevel !== null],
  ];
  return given.filter(([, there]) => there).map(([name]) => name);
}
