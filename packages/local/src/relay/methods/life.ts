import type { ConnectDevice } from '@signalwire/protocol/relay';
import {
  ActionInputError,
  answer,
  connect,
  type Destination,
  disconnect,
  type Existing,
  end,
  refer,
} from '../../calls/actions/index.js';
import { CallStateError, isFinal } from '../../calls/index.js';
import { conflict, ok } from '../replies.js';
import { beside, type CallHandlers, type CallingContext, given, scriptsOf, watch } from './context.js';
import { addressOf, confirmation, refuseDevice, watchStates } from './devices.js';

export const lifeHandlers: CallHandlers = {
  'calling.answer': ({ max_duration }, { call, desk }) => {
    desk.take(call);
    answer(call, { by: 'client', ...(max_duration ? { maxDuration: max_duration } : {}) });
    return ok('Answered');
  },

  'calling.end': ({ reason }, { call }) => {
    end(call, reason ?? 'hangup', 'client');
    return ok('Disconnecting call');
  },

  'calling.pass': ({ call_id }, { session, call, desk }) => {
    if (call.direction === 'outbound')
      return conflict(`The call ${call_id} was placed by this client; only a call that came in can be passed.`);
    if (call.state === 'answered')
      return conflict(`The call ${call_id} is answered; only a call that still rings can be passed.`);
    desk.pass(session, call);
    return ok('Passing call', { call_id });
  },

  'calling.connect': ({ devices, ringback, tag, max_duration, status_url }, context) => {
    const { call, desk } = context;
    const groups = devices.map((group) => group.map((device) => destinationOf(device, tag, context)));
    if (call.peer) throw new CallStateError(`The call ${call.id} is connected with ${call.peer.id} already.`);
    watch(context, status_url, { event: 'entries', tells: ({ type }) => type === 'connect', isLast: isFinal });
    desk.take(call);
    beside(
      context,
      'calling.connect',
      connect(call, {
        groups,
        ...(ringback?.length ? { ringback: ringback as NonNullable<Parameters<typeof connect>[1]['ringback']> } : {}),
        ...(max_duration ? { maxDuration: max_duration } : {}),
      }),
    );
    return ok('connecting');
  },

  'calling.disconnect': (_params, { call }) => {
    disconnect(call);
    return ok('Disconnecting');
  },

  'calling.refer': ({ device, status_url }, context) => {
    const referred = refer(context.call, device.params.to);
    watch(context, status_url, { event: 'entries', tells: ({ type }) => type === 'refer', isLast: isFinal });
    context.desk.take(context.call);
    beside(context, 'calling.refer', referred);
    return ok('Starting SIP REFER');
  },

  'calling.transfer': ({ call_id, dest }, context) => {
    const { call, desk } = context;
    const name = /^(?:context:(.+)|[\w-][\w .-]*)$/.exec(dest.trim());
    if (name) {
      const [bare, named = bare] = name;
      // Nobody is in charge until somebody takes it.
      const found = desk.offer(call, named);
      if (!found) call.log.append({ type: 'note', message: `No RELAY client listens to the context "${named}" yet.` });
      return ok('Transferring', { call_id });
    }
    const scripts = scriptsOf(context);
    const isUrl = /^https?:\/\//i.test(dest.trim());
    if (!isUrl && !/^[{[]|^\s*(version|sections)\s*:/.test(dest.trim()))
      throw new ActionInputError('transfer', {
        path: 'dest',
        code: 'value',
        message: 'must be an http or https URL, a SWML document, context:<name>, or the name of a context.',
        given: dest,
      });
    desk.release(call);
    scripts.transfer(call, dest.trim());
    return ok('Transferring', { call_id });
  },
};

function destinationOf(
  device: ConnectDevice,
  tag: string | undefined,
  context: CallingContext,
): Destination | Existing {
  const { call, desk, session, engine } = context;
  if (device.type === 'queue') return { queue: device.params.queue_name };
  if (device.type === 'call') {
    const other = engine.find(device.params.call_id);
    if (!other || other.projectId !== call.projectId || other.state === 'ended')
      throw new CallStateError(`The project has no call ${JSON.stringify(device.params.call_id)} that is up.`);
    return { call: other };
  }
  if (device.type === 'stream' || device.type === 'agora') return refuseDevice(device.type);
  const { to, from, type, headers, timeout } = addressOf(device);
  const confirm = confirmation(device, context);
  return {
    to,
    from: from || call.from,
    type,
    ...given({ headers, timeout, tag, confirm }),
    placed: (leg) => {
      desk.adopt(leg, session, desk.keyOf(call));
      watchStates(device, leg, context);
    },
  };
}
