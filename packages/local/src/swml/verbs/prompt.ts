import { randomUUID } from 'node:crypto';
import { collect, play } from '../../calls/actions/index.js';
import type { CallEvent, CollectResult } from '../../calls/index.js';
import { VerbFailure } from '../errors.js';
import { next } from '../interpreter/flow.js';
import type { Step } from '../interpreter/step.js';
import { acting, ending, milliseconds } from './acting.js';
import { answerFirst } from './auto-answer.js';
import { numberOf, textOf } from './parameters.js';
import { playablesOf } from './playable.js';
import { reportAction } from './status-callback.js';
import { verb } from './verb.js';
import { voiceOf } from './voice.js';

const outputs = ['prompt_value', 'prompt_value_raw', 'prompt_digit_terminator', 'prompt_speech_confidence'];

export const prompt = verb('prompt', async (step, parameters) => {
  step.set({}, ['prompt_result', ...outputs]);
  try {
    const result = await ask(step, parameters);
    step.set(variablesOf(result));
  } catch (error) {
    if (error instanceof VerbFailure) step.set({ prompt_result: 'failed' });
    throw error;
  }
  return next;
});

async function ask(step: Step, parameters: Record<string, unknown>): Promise<CollectResult> {
  const { call } = step;
  const { media, shown } = playablesOf(parameters['play'], voiceOf(step, parameters));
  const takes = inputOf(parameters);
  const options = collectOptions(parameters, takes);
  const volume = numberOf('volume', parameters['volume'], { min: -40, max: 40 });
  answerFirst(step);

  const playing = acting(() => play(call, { media, by: 'script', ...(volume === undefined ? {} : { volume }) }));
  // Whoever knows what to press does not hear the prompt to its end.
  const cut = call.log.subscribe((event) => {
    if (isAnswer(event, takes)) playing.stop();
  });
  const how = await ending(step, playing).finally(cut);
  if (how === 'error') throw new VerbFailure(`${shown} could not be played.`);

  const controlId = randomUUID();
  reportAction(step, controlId, textOf(parameters['status_url'])?.trim());
  const collecting = acting(() => collect(call, { controlId, ...options }));
  await ending(step, collecting);
  return collecting.result;
}

interface Takes {
  digits: boolean;
  speech: boolean;
}

/** Keys, unless a parameter of speech is there; both, when one of each is. */
function inputOf(parameters: Record<string, unknown>): Takes {
  const has = (...names: string[]) => names.some((name) => parameters[name] !== undefined);
  const speech = has('speech_timeout', 'speech_end_timeout', 'speech_language', 'speech_hints');
  return { speech, digits: !speech || has('max_digits', 'terminators', 'digit_timeout', 'initial_timeout') };
}

function isAnswer(event: CallEvent, takes: Takes): boolean {
  return event.type === 'input' && (event.input.type === 'speech' ? takes.speech : takes.digits);
}

function collectOptions(parameters: Record<string, unknown>, { digits, speech }: Takes) {
  const seconds = (name: string, byDefault: number) =>
    milliseconds(numberOf(name, parameters[name], { min: 0 }) ?? byDefault) as number;
  return {
    initialTimeoutMs: seconds('initial_timeout', 5),
    speech,
    ...(digits
      ? {
          digits: {
            max: numberOf('max_digits', parameters['max_digits'], { min: 1, integer: true }) ?? 1,
            terminators: textOf(parameters['terminators']) ?? '',
            digitTimeoutMs: seconds('digit_timeout', 5),
          },
        }
      : {}),
  };
}

function variablesOf(result: CollectResult): Record<string, unknown> {
  switch (result.type) {
    case 'digit': {
      const { digits, terminator } = result.params;
      return { prompt_result: 'match_digits', prompt_value: digits, prompt_digit_terminator: terminator };
    }
    case 'speech': {
      const { text, confidence } = result.params;
      return { prompt_result: 'match_speech', prompt_value: text, prompt_speech_confidence: confidence };
    }
    case 'no_input':
    case 'no_match':
      return { prompt_result: result.type };
    default:
      return { prompt_result: 'failed' };
  }
}
