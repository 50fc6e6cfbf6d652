import { AgentBase, type AgentOptions } from '@signalwire/sdk';

/** The concierge of a hotel, who speaks two languages and is never silent while looking something up. */
export function concierge(options: Partial<AgentOptions> = {}): AgentBase {
  const agent = new AgentBase({ name: 'concierge', route: '/', nativeFunctions: ['check_time'], ...options });
  agent.setPromptText('You are the concierge of the Hotel Aurore. Answer in the language of the caller.');
  agent
    .addLanguage({
      name: 'English',
      code: 'en-US',
      voice: 'elevenlabs.rachel',
      speechFillers: ['Well,', 'Let me see,'],
      functionFillers: ['One moment, please.'],
      params: { stability: 0.6 },
    })
    .addLanguage({ name: 'French', code: 'fr-FR', voice: 'elevenlabs.celine', functionFillers: ['Un instant.'] })
    // Words that recognition would not expect, and what it tends to make of one of them.
    .addHints(['Aurore', 'bouillabaisse'])
    .addPatternHint({ hint: 'bouillabaisse', pattern: 'boy a base', replace: 'bouillabaisse', ignoreCase: true })
    .addPronunciation({ replace: 'Aurore', with: 'oh-ROAR' })
    .addPronunciation({ replace: 'St', with: 'Saint', ignoreCase: false })
    .addInternalFiller('check_time', 'en-US', ['I look at the clock.'])
    .setParams({ static_greeting: 'Hotel Aurore, good evening.', end_of_speech_timeout: 600, attention_timeout: 8000 });
  agent.defineTool({
    name: 'menu',
    description: 'Tells tonight’s menu of the restaurant',
    // The function’s own phrases go before those of the language.
    fillers: { 'en-US': ['I ask the kitchen.'], 'fr-FR': ['Je demande à la cuisine.'] },
    handler: () => 'Bouillabaisse, and pears in red wine.',
  });
  agent.defineTool({
    name: 'taxi_time',
    description: 'Tells how long a taxi takes to the station',
    handler: () => 'Twelve minutes.',
  });
  return agent;
}

/** The same concierge, who follows callers into whatever language they speak. */
export function multilingualConcierge(options: Partial<AgentOptions> = {}): AgentBase {
  return concierge(options).setMultilingual({
    languages: [
      { language: 'default', voice: 'elevenlabs.rachel' },
      { language: 'fr', voice: 'elevenlabs.celine' },
    ],
    allowed: ['en', 'fr', 'it'],
    start_language: 'en',
    min_switch_words: 3,
    function_fillers: ['One moment, please.'],
  });
}
