import { nearest } from '@signalwire/protocol/validation';
import {
  aiHold,
  aiMessage,
  aiStop,
  aiUnhold,
  end,
  otherCall,
  placeCall,
  userEvent,
} from '../../calls/actions/index.js';
import type { Call, DialRequest } from '../../calls/index.js';
import { destinationOf } from '../documents/destination.js';
import { ScriptError, VerbFailure } from '../errors.js';
import { next } from '../interpreter/flow.js';
import { type Step, warn } from '../interpreter/step.js';
import { acting } from './acting.js';
import { bagOf, numberOf, textOf } from './parameters.js';
import { verb } from './verb.js';

type Bag = Record<string, unknown>;

/** What each command does to the call that it is for. */
const commands: Record<string, (call: Call, params: Bag) => void> = {
  ai_message: (call, params) => {
    const { role, message_text, global_data, reset } = params;
    const how = reset as Bag | undefined;
    const text = textOf(message_text);
    aiMessage(call, {
      role: role === 'user' || role === 'assistant' ? role : 'system',
      ...(text ? { text } : {}),
      ...(global_data === undefined ? {} : { globalData: bagOf('global_data', global_data) }),
      ...(how ? { reset: resetOf(how) } : {}),
    });
  },
  ai_hold: (call, { timeout, prompt }) => {
    const seconds = numberOf('timeout', timeout, { min: 0 });
    aiHold(call, { ...(seconds === undefined ? {} : { seconds }), ...promptOf(prompt) });
  },
  ai_unhold: (call, { prompt }) => aiUnhold(call, promptOf(prompt)),
  'ai.stop': (call) => aiStop(call),
  user_event: (call, { event }) => userEvent(call, event),
  end: (call, { reason }) => end(call, textOf(reason) ?? 'hangup', 'script'),
};

export const executeRpc = verb('execute_rpc', (step, { method, params, call_id }) => {
  const name = (textOf(method) ?? '').replace(/^calling\./, '');
  const given = bagOf('params', params);
  if (name === 'dial') return dial(step, given);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw unknownCommand(name);
  const id = textOf(call_id)?.trim();
  acting(() => command(id && id !== step.call.id ? otherCall(step.call, id) : step.call, given));
  return next;
});

/** Places a call that a document of its own handles; this script goes on at once. */
function dial(step: Step, params: Bag) {
  const request = requestOf(params['devices']);
  const dest = params['dest_swml'];
  const target = destinationOf(typeof dest === 'object' && dest !== null ? dest : (textOf(dest) ?? ''));
  if (target.kind === 'section')
    throw new VerbFailure(
      `dest_swml must be a URL or a document. Given: ${JSON.stringify(dest)}.`,
      'relay_script_method_parameter_invalid_value',
    );
  const placed = acting(() =>
    placeCall(step.call, request, async (call, signal) => {
      try {
        await step.runOn(call, target.kind === 'url' ? target.url : { document: target.document }, signal);
      } catch (error) {
        if (!(error instanceof ScriptError)) throw error;
        warn(call, error.code, error.message);
      }
    }),
  );
  step.note(`it placed the call ${placed.id} to ${placed.to}.`);
  return next;
}

/** The first device, whether it stands alone or in lists. */
function requestOf(devices: unknown): Omit<DialRequest, 'projectId'> {
  const [device] = [devices].flat(2) as (Bag | undefined)[];
  const params = bagOf('devices', device?.['params']);
  const to = textOf(params['to_number'] ?? params['to'])?.trim();
  const from = textOf(params['from_number'] ?? params['from'])?.trim();
  if (!to || !from)
    throw new VerbFailure(
      `devices needs a device such as {"type": "phone", "params": {"to_number": "…", "from_number": "…"}}. Given: ${JSON.stringify(devices)}.`,
      'relay_script_method_parameter_invalid_value',
    );
  const timeout = numberOf('timeout', params['timeout'], { min: 1 });
  return { to, from, ...(timeout === undefined ? {} : { timeout }) };
}

function promptOf(prompt: unknown): { prompt?: string } {
  const text = textOf(prompt);
  return text ? { prompt: text } : {};
}

function resetOf({ system_prompt, user_prompt, full_reset }: Bag) {
  const system = textOf(system_prompt);
  const user = textOf(user_prompt);
  return {
    ...(system ? { systemPrompt: system } : {}),
    ...(user ? { userPrompt: user } : {}),
    fullReset: full_reset === true || full_reset === 'true',
  };
}

function unknownCommand(name: string): ScriptError {
  const known = ['dial', ...Object.keys(commands)];
  const meant = nearest(name, known);
  return new ScriptError(
    'relay_script_method_execute_failed',
    `the local space does not simulate the command ${JSON.stringify(name)} of execute_rpc; it has ${known.join(', ')}.${meant ? ` Did you mean "${meant}"?` : ''}`,
  );
}
