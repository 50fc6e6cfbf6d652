import { randomUUID } from 'node:crypto';
import { type BindDigitParams, isSuccess, relayMethods } from '@signalwire/protocol/relay';
import { nearest } from '@signalwire/protocol/validation';
import { ActionInputError } from '../../calls/actions/index.js';
import type { Call } from '../../calls/index.js';
import { ok, type Reply } from '../replies.js';
import type { CallingContext } from './context.js';

interface Binding {
  readonly keys: string;
  readonly realm: string | undefined;
  stop(): void;
}

const bindings = new WeakMap<Call, Set<Binding>>();

/** Methods that keys can run: those that act on the call itself. */
const bindable = Object.entries(relayMethods).flatMap(([name, method]) =>
  'call' in method && name !== 'calling.bind_digit' ? [name] : [],
);

/**
 * Runs a method each time that keys are pressed on a call, in order and right after one another.
 * @throws {ActionInputError} when the keys are none, or the method is not one of a call.
 */
export function bindDigit(params: BindDigitParams, context: CallingContext): Reply {
  const { call_id, node_id, digits, bind_method, params: bound = {}, realm, max_triggers = 0 } = params;
  const { call } = context;
  if (!/^[0-9*#A-D]+$/i.test(digits))
    throw new ActionInputError('bind_digit', {
      path: 'digits',
      code: 'value',
      message: 'takes the keys 0-9, *, # and A-D.',
      given: digits,
    });
  const method = bind_method.startsWith('calling.') ? bind_method : `calling.${bind_method}`;
  if (!bindable.includes(method)) throw unknownMethod(bind_method);
  let left = max_triggers > 0 ? max_triggers : Number.POSITIVE_INFINITY;
  let pressed = '';
  const run = () => {
    // Each run is an action of its own.
    const own = { control_id: randomUUID(), ...bound, call_id, node_id };
    void context.perform(method, own).then((reply) => {
      if (isSuccess(reply) || call.state === 'ended') return;
      const { code, message } = reply;
      call.log.append({ type: 'failure', code, message: `The method bound to ${digits} failed: ${message}` });
    });
  };
  const stop = call.log.subscribe((event) => {
    if (event.type !== 'input' || event.input.type !== 'digits') return;
    for (const key of event.input.digits) {
      pressed = (pressed + key).slice(-digits.length);
      if (pressed !== digits) continue;
      pressed = '';
      if (--left <= 0) forget();
      run();
      if (left <= 0) return;
    }
  });
  const all = bindings.get(call) ?? new Set();
  bindings.set(call, all);
  const binding: Binding = { keys: digits, realm, stop };
  const forget = () => {
    stop();
    all.delete(binding);
  };
  all.add(binding);
  context.desk.take(call);
  return ok('Digit binding created', { call_id });
}

/** Removes the bindings of a realm, or all. */
export function clearBindings(call: Call, realm: string | undefined): void {
  const all = bindings.get(call);
  for (const binding of [...(all ?? [])]) {
    if (realm !== undefined && binding.realm !== realm) continue;
    binding.stop();
    all?.delete(binding);
  }
}

function unknownMethod(given: string): ActionInputError {
  const meant = nearest(given, bindable);
  return new ActionInputError('bind_digit', {
    path: 'bind_method',
    code: 'value',
    message: 'must be a method that acts on a call, such as calling.play.',
    given,
    ...(meant ? { nearest: meant } : {}),
  });
}
