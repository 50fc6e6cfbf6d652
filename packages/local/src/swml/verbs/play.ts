import { randomUUID } from 'node:crypto';
import { play as playOnCall } from '../../calls/actions/index.js';
import { VerbFailure } from '../errors.js';
import { next } from '../interpreter/flow.js';
import { acting, ending } from './acting.js';
import { answerFirst } from './auto-answer.js';
import { booleanOf, numberOf, textOf } from './parameters.js';
import { playablesOf } from './playable.js';
import { reportAction } from './status-callback.js';
import { verb } from './verb.js';
import { voiceOf } from './voice.js';

export const play = verb('play', async (step, parameters) => {
  const { url, urls, volume, auto_answer, loop, status_url } = parameters;
  const { media, shown } = playablesOf(urls ?? url, voiceOf(step, parameters));
  if (booleanOf('auto_answer', auto_answer) ?? true) answerFirst(step);

  const controlId = randomUUID();
  reportAction(step, controlId, textOf(status_url)?.trim());
  const decibels = numberOf('volume', volume, { min: -40, max: 40 });
  const times = numberOf('loop', loop, { min: 0, integer: true });
  const action = acting(() =>
    playOnCall(step.call, {
      controlId,
      media,
      ...(decibels === undefined ? {} : { volume: decibels }),
      ...(times === undefined ? {} : { loop: times }),
      by: 'script',
    }),
  );
  if ((await ending(step, action)) === 'error') throw new VerbFailure(`${shown} could not be played.`);
  return next;
});
