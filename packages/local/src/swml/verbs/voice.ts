import type { Step } from '../interpreter/step.js';
import { textOf } from './parameters.js';
import type { Voice } from './playable.js';

/** How a verb's texts are spoken: as its parameters say, else the variables of the same names. */
export function voiceOf({ scope }: Step, given: Record<string, unknown>): Voice {
  const setting = (name: string, byDefault: string) => textOf(given[name] ?? scope.lookup([name])) || byDefault;
  return {
    voice: setting('say_voice', 'Polly.Salli'),
    language: setting('say_language', 'en-US'),
    gender: setting('say_gender', 'female'),
  };
}
