import type { SwmlSteps } from '@signalwire/protocol/swml';
import {
  ActionInputError,
  type Connected,
  connect as connectCall,
  type Destination,
} from '../../calls/actions/index.js';
import { type Call, CallStateError } from '../../calls/index.js';
import { ScriptError, VerbFailure } from '../errors.js';
import { type Flow, next } from '../interpreter/flow.js';
import type { Step } from '../interpreter/step.js';
import { answerFirst } from './auto-answer.js';
import { booleanOf, numberOf, textOf } from './parameters.js';
import { playablesOf } from './playable.js';
import { type Result, resultSteps } from './result.js';
import { report } from './status-callback.js';
import { verb } from './verb.js';
import { voiceOf } from './voice.js';

type Parameters = Record<string, unknown>;

/** Lists of destinations, each of which may have steps of its own in it. */
const lists = ['serial', 'parallel', 'serial_parallel'];

export const connect = verb(
  'connect',
  async (step, parameters) => {
    const { call } = step;
    await step.ready(lists.map((name) => parameters[name]));
    const groups = groupsOf(step, parameters);
    const ringback = parameters['ringback'];
    const maxDuration = numberOf('max_duration', parameters['max_duration'], { min: 1 });
    const statusUrl = textOf(parameters['status_url'])?.trim();
    if (statusUrl)
      report(step, {
        url: statusUrl,
        tells: (event) => event.type === 'connect',
        isLast: (event) => event.type === 'connect' && (event.state === 'failed' || event.state === 'disconnected'),
      });
    if (!booleanOf('answer_on_bridge', parameters['answer_on_bridge'])) answerFirst(step);
    let outcome: Connected;
    try {
      outcome = await connectCall(call, {
        groups,
        ...(ringback === undefined ? {} : { ringback: playablesOf(ringback, voiceOf(step, {})).media }),
        ...(maxDuration === undefined ? {} : { maxDuration }),
        signal: step.signal,
      });
    } catch (error) {
      if (!(error instanceof ActionInputError || error instanceof CallStateError)) throw error;
      step.set({ connect_result: 'failed', return_value: 'failed' });
      throw new VerbFailure(error.message);
    }
    step.signal.throwIfAborted();
    const { result } = outcome;
    step.set(
      {
        connect_result: result,
        return_value: result,
        ...(outcome.result === 'failed' ? { connect_failed_reason: outcome.reason } : {}),
      },
      outcome.result === 'failed' ? [] : ['connect_failed_reason'],
    );
    return after(parameters);
  },
  lists,
);

/** What comes once the other side is gone. */
function after({ result, transfer_after_bridge: dest }: Parameters): Flow {
  const elsewhere = textOf(dest)?.trim();
  if (elsewhere) return { kind: 'transfer', dest: elsewhere, params: {} };
  if (result === undefined) return next;
  return { kind: 'block', name: 'result', steps: resultSteps(result as Result, 'connect_result') };
}

function groupsOf(step: Step, parameters: Parameters): Destination[][] {
  const { to, serial, parallel, serial_parallel } = parameters;
  const destination = ({ confirm, ...own }: Parameters) =>
    destinationOf(step, {
      ...parameters,
      ...(step.expand(own) as Parameters),
      ...(confirm === undefined ? {} : { confirm }),
    });
  if (serial !== undefined) return (serial as Parameters[]).map((each) => [destination(each)]);
  if (parallel !== undefined) return [(parallel as Parameters[]).map(destination)];
  if (serial_parallel !== undefined) return (serial_parallel as Parameters[][]).map((group) => group.map(destination));
  return [[destination({ to })]];
}

function destinationOf(step: Step, given: Parameters): Destination {
  const to = textOf(given['to'])?.trim() ?? '';
  refuseUnsimulated(to);
  const from = textOf(given['from'])?.trim();
  const timeout = numberOf('timeout', given['timeout'], { min: 1 });
  const confirmTimeout = numberOf('confirm_timeout', given['confirm_timeout'], { min: 1 });
  const { confirm, headers } = given;
  return {
    to,
    ...(from ? { from } : {}),
    ...(timeout === undefined ? {} : { timeout }),
    ...(headers === undefined ? {} : { headers: headers as { name: string; value: string }[] }),
    ...(confirmTimeout === undefined ? {} : { confirmTimeout }),
    ...(confirm === undefined
      ? {}
      : { confirm: (leg: Call, signal: AbortSignal) => confirmed(step, confirm as SwmlSteps | string, leg, signal) }),
    placed: (leg) => reportStates(step, given, leg),
  };
}

function refuseUnsimulated(to: string): void {
  const kind = /^(queue|stream|call|verto|client):/i.exec(to)?.[1];
  if (kind !== undefined)
    throw new ScriptError(
      'relay_script_method_execute_failed',
      `the local space does not simulate connections to ${kind}: destinations (${to}). It connects to numbers, SIP URIs and addresses of the space.`,
    );
  if (to === '')
    throw new VerbFailure('to is empty (a variable without a value).', 'relay_script_method_parameter_invalid_value');
}

/** Runs a whisper on the side that answered. @returns whether it is still there afterwards. */
async function confirmed(step: Step, confirm: SwmlSteps | string, leg: Call, signal: AbortSignal): Promise<boolean> {
  try {
    const what = typeof confirm === 'string' ? (textOf(step.expand(confirm)) ?? '') : confirm;
    await step.runOn(leg, what, signal);
    return leg.state === 'answered';
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error;
    step.warn(error.code, `confirm: ${error.message}`);
    return false;
  }
}

function reportStates(step: Step, { call_state_url, call_state_events }: Parameters, call: Call): void {
  const url = textOf(call_state_url)?.trim();
  if (!url) return;
  const events = (call_state_events ?? ['ended']) as string[];
  report(step, {
    url,
    call,
    tells: (event) => event.type === 'state' && events.includes(event.state),
    isLast: () => false,
  });
}
