import { denoise, echo, hold, running, transcribe } from '../../calls/actions/index.js';
import { CallStateError, entriesOf, isFinal } from '../../calls/index.js';
import { ok } from '../replies.js';
import { type CallHandlers, demandCallbacks, given, watch } from './context.js';

export const sideHandlers: CallHandlers = {
  'calling.denoise': ({ call_id }, { call, desk }) => {
    denoise(call, true);
    desk.take(call);
    return ok('Denoiser on', { call_id });
  },

  'calling.denoise.stop': ({ call_id }, { call }) => {
    denoise(call, false);
    return ok('Denoiser off', { call_id });
  },

  'calling.hold': ({ call_id }, { call, desk }) => {
    hold(call, true);
    desk.take(call);
    return ok('Call on hold', { call_id });
  },

  'calling.unhold': ({ call_id }, { call }) => {
    hold(call, false);
    return ok('Call off hold', { call_id });
  },

  'calling.echo': ({ call_id, timeout, status_url }, context) => {
    demandCallbacks(context, status_url);
    echo(context.call, given({ seconds: timeout }));
    context.desk.take(context.call);
    watch(context, status_url, { event: 'entries', tells: ({ type }) => type === 'echo', isLast: isFinal });
    return ok('Echo started', { call_id });
  },

  'calling.transcribe': ({ call_id, control_id, status_url }, context) => {
    demandCallbacks(context, status_url);
    if (context.call.state !== 'answered')
      throw new CallStateError(`The call ${call_id} is not answered: there is nothing to transcribe.`);
    transcribe(context.call, control_id);
    context.desk.take(context.call);
    watch(context, status_url, entriesOf(control_id));
    return ok('Transcribing', { call_id, control_id });
  },

  'calling.transcribe.stop': ({ call_id, control_id }, { call }) => {
    running(call, control_id, 'transcribe').stop();
    return ok('Stopped', { call_id, control_id });
  },
};
