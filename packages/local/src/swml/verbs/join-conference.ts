import { joinConference as join } from '../../calls/actions/index.js';
import { type CallEvent, CallStateError } from '../../calls/index.js';
import { VerbFailure } from '../errors.js';
import { next } from '../interpreter/flow.js';
import type { Step } from '../interpreter/step.js';
import { answerFirst } from './auto-answer.js';
import { booleanOf, numberOf, textOf } from './parameters.js';
import { type Result, resultSteps } from './result.js';
import { report } from './status-callback.js';
import { verb } from './verb.js';

type Parameters = Record<string, unknown>;

export const joinConference = verb('join_conference', async (step, parameters) => {
  const { result } = parameters;
  const outcome = (value: string) => step.set({ join_conference_result: value, return_value: value });
  answerFirst(step);
  noteWhatIsNot(step, parameters);
  reportStatus(step, parameters);
  try {
    await join(step.call, optionsOf(step, parameters));
  } catch (error) {
    if (!(error instanceof CallStateError || error instanceof VerbFailure)) throw error;
    outcome('failed');
    throw error instanceof VerbFailure ? error : new VerbFailure(error.message);
  }
  step.signal.throwIfAborted();
  outcome('completed');
  if (result === undefined) return next;
  return { kind: 'block', name: 'result', steps: resultSteps(result as Result, 'join_conference_result') };
});

function optionsOf(step: Step, parameters: Parameters) {
  const name = textOf(parameters['name'])?.trim() ?? '';
  if (name === '')
    throw new VerbFailure('name is empty (a variable without a value).', 'relay_script_method_parameter_invalid_value');
  const flag = (key: string) => booleanOf(key, parameters[key]);
  const muted = flag('muted');
  const startOnEnter = flag('start_on_enter');
  const endOnExit = flag('end_on_exit');
  const maxParticipants = numberOf('max_participants', parameters['max_participants'], { min: 2, integer: true });
  const coach = textOf(parameters['coach'])?.trim();
  return {
    name,
    signal: step.signal,
    ...(muted === undefined ? {} : { muted }),
    ...(startOnEnter === undefined ? {} : { startOnEnter }),
    ...(endOnExit === undefined ? {} : { endOnExit }),
    ...(maxParticipants === undefined ? {} : { maxParticipants }),
    ...(coach ? { coach } : {}),
  };
}

function noteWhatIsNot(step: Step, parameters: Parameters): void {
  if (parameters['record'] === 'record-from-start')
    step.note('the local space does not record conferences; use record_call on the calls in it.');
  for (const name of ['wait_url', 'stream', 'recording_status_callback'])
    if (parameters[name] !== undefined) step.note(`${name} of join_conference has no effect in the local space.`);
}

/** The statuses that each name of `status_callback_event` stands for. */
const statuses: Record<string, readonly string[]> = {
  start: ['conference-start'],
  end: ['conference-end'],
  join: ['participant-join'],
  leave: ['participant-leave'],
};

function reportStatus(step: Step, parameters: Parameters): void {
  const url = textOf(parameters['status_callback'])?.trim();
  if (!url) return;
  const names = (textOf(parameters['status_callback_event']) ?? Object.keys(statuses).join(' ')).split(/\s+/);
  const wanted = names.flatMap((name) => statuses[name] ?? []);
  report(step, {
    url,
    tells: (event: CallEvent) => event.type === 'conference' && wanted.includes(event.conference.status),
    isLast: (event: CallEvent) => event.type === 'conference' && event.conference.status === 'conference-end',
  });
}
