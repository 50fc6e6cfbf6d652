import type { CollectInput, DetectParams } from '@signalwire/protocol/relay';
import {
  type CollectOptions,
  collect,
  type DetectOptions,
  detect,
  running,
  runningCollect,
  startDigits,
} from '../../calls/actions/index.js';
import { entriesOf } from '../../calls/index.js';
import { ok } from '../replies.js';
import { bindDigit, clearBindings } from './bindings.js';
import { type CallHandlers, demandCallbacks, given, ms, watch } from './context.js';

export const inputHandlers: CallHandlers = {
  'calling.collect': (params, context) => {
    const { call_id, control_id, status_url } = params;
    demandCallbacks(context, status_url);
    collect(context.call, {
      controlId: control_id,
      ...inputOf(params),
      startTimers: params.start_input_timers ?? false,
    });
    context.desk.take(context.call);
    watch(context, status_url, entriesOf(control_id));
    return ok('Collecting', { call_id, control_id });
  },

  'calling.collect.stop': ({ call_id, control_id }, { call }) => {
    running(call, control_id, 'collect').stop();
    return ok('Stopped', { call_id, control_id });
  },

  'calling.collect.start_input_timers': ({ call_id, control_id }, { call }) => {
    runningCollect(call, control_id).startInputTimers();
    return ok('Timers started', { call_id, control_id });
  },

  'calling.detect': ({ call_id, control_id, detect: detector, timeout, status_url }, context) => {
    demandCallbacks(context, status_url);
    detect(context.call, {
      controlId: control_id,
      ...detectionOf(detector),
      ...ms('timeoutMs', timeout),
    });
    context.desk.take(context.call);
    watch(context, status_url, entriesOf(control_id));
    return ok('Detecting', { call_id, control_id });
  },

  'calling.detect.stop': ({ call_id, control_id }, { call }) => {
    running(call, control_id, 'detect').stop();
    return ok('Stopped', { call_id, control_id });
  },

  'calling.send_digits': ({ call_id, control_id, digits }, { call, desk }) => {
    startDigits(call, digits, control_id);
    desk.take(call);
    return ok('Sending Digits', { call_id, control_id });
  },

  'calling.bind_digit': (params, context) => bindDigit(params, context),

  'calling.clear_digit_bindings': ({ call_id, realm }, { call }) => {
    clearBindings(call, realm);
    return ok('Digit bindings cleared', { call_id });
  },
};

/** What is to be collected. */
export function inputOf({
  digits,
  speech,
  initial_timeout,
  partial_results,
  continuous,
  send_start_of_input,
}: CollectInput): CollectOptions {
  return {
    ...ms('initialTimeoutMs', initial_timeout),
    ...given({ partialResults: partial_results, continuous, startOfInput: send_start_of_input }),
    speech: speech !== undefined,
    ...(digits
      ? {
          digits: {
            max: digits.max,
            ...given({ min: digits.min, terminators: digits.terminators }),
            ...ms('digitTimeoutMs', digits.digit_timeout),
          },
        }
      : {}),
  };
}

function detectionOf(detector: DetectParams['detect']): DetectOptions {
  switch (detector.type) {
    case 'digit':
      return { machine: false, fax: false, digits: detector.params?.digits ?? '0123456789#*' };
    case 'fax':
      return { machine: false, fax: true, tone: detector.params?.tone ?? 'CED' };
    case 'machine': {
      const { machine_voice_threshold, machine_ready_timeout, end_silence_timeout, detect_message_end } =
        detector.params ?? {};
      return {
        machine: true,
        fax: false,
        messageEnd: detect_message_end ?? true,
        ...ms('voiceThresholdMs', machine_voice_threshold),
        ...ms('readyTimeoutMs', machine_ready_timeout ?? end_silence_timeout),
      };
    }
  }
}
