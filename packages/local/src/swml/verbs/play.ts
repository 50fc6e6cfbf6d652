import { randomUUID } from 'node:crypto';
import { ActionInputError, type PlayAction, play as playOnCall } from '../../calls/actions/index.js';
import { VerbFailure } from '../errors.js';
import { next } from '../interpreter/flow.js';
import type { Step } from '../interpreter/step.js';
import { answerFirst } from './auto-answer.js';
import { booleanOf, numberOf, textOf } from './parameters.js';
import { mediaOf, type Voice } from './playable.js';
import { reportPlay } from './status-callback.js';
import { verb } from './verb.js';

export const play = verb('play', async (step, parameters) => {
  const { url, urls, volume, auto_answer, loop, status_url } = parameters;
  const playables = (Array.isArray(urls) ? urls : [urls ?? url]).map((each) => textOf(each)?.trim() ?? '');
  const media = playables.map((playable) => mediaOf(playable, voice(step, parameters)));
  if (booleanOf('auto_answer', auto_answer) ?? true) answerFirst(step);

  const controlId = randomUUID();
  const statusUrl = textOf(status_url)?.trim();
  if (statusUrl) reportPlay(step, controlId, statusUrl);
  const decibels = numberOf('volume', volume, { min: -40, max: 40 });
  const times = numberOf('loop', loop, { min: 0, integer: true });
  let action: PlayAction;
  try {
    action = playOnCall(step.call, {
      controlId,
      media,
      ...(decibels === undefined ? {} : { volume: decibels }),
      ...(times === undefined ? {} : { loop: times }),
      by: 'script',
    });
  } catch (error) {
    if (!(error instanceof ActionInputError)) throw error;
    throw new VerbFailure(error.message, 'relay_script_method_parameter_invalid_value');
  }
  const stop = () => action.stop();
  step.signal.addEventListener('abort', stop, { once: true });
  const how = await action.done.finally(() => step.signal.removeEventListener('abort', stop));
  if (how === 'error') throw new VerbFailure(`${playables.join(', ')} could not be played.`);
  return next;
});

function voice({ scope }: Step, given: Record<string, unknown>): Voice {
  const setting = (name: string, byDefault: string) => textOf(given[name] ?? scope.lookup([name])) || byDefault;
  return {
    voice: setting('say_voice', 'Polly.Salli'),
    language: setting('say_language', 'en-US'),
    gender: setting('say_gender', 'female'),
  };
}
