import type { CallState, MessageState } from '@signalwire/protocol/relay';
import type { DialState } from './events/index.js';

export const CALL_STATE_CREATED = 'created';
export const CALL_STATE_RINGING = 'ringing';
export const CALL_STATE_ANSWERED = 'answered';
export const CALL_STATE_ENDING = 'ending';
export const CALL_STATE_ENDED = 'ended';

export const CONNECT_STATE_CONNECTING = 'connecting';
export const CONNECT_STATE_CONNECTED = 'connected';
export const CONNECT_STATE_DISCONNECTED = 'disconnected';
export const CONNECT_STATE_FAILED = 'failed';

export const EVENT_CALL_STATE = 'calling.call.state';
export const EVENT_CALL_RECEIVE = 'calling.call.receive';
export const EVENT_CALL_CONNECT = 'calling.call.connect';
export const EVENT_CALL_PLAY = 'calling.call.play';
export const EVENT_CALL_COLLECT = 'calling.call.collect';
export const EVENT_CALL_RECORD = 'calling.call.record';
export const EVENT_CALL_DETECT = 'calling.call.detect';
export const EVENT_CALL_FAX = 'calling.call.fax';
export const EVENT_CALL_TAP = 'calling.call.tap';
export const EVENT_CALL_SEND_DIGITS = 'calling.call.send_digits';
export const EVENT_CALL_DIAL = 'calling.call.dial';
export const EVENT_CALL_REFER = 'calling.call.refer';
export const EVENT_CALL_DENOISE = 'calling.call.denoise';
export const EVENT_CALL_PAY = 'calling.call.pay';
export const EVENT_CALL_QUEUE = 'calling.call.queue';
export const EVENT_CALL_STREAM = 'calling.call.stream';
export const EVENT_CALL_ECHO = 'calling.call.echo';
export const EVENT_CALL_TRANSCRIBE = 'calling.call.transcribe';
export const EVENT_CALL_HOLD = 'calling.call.hold';
export const EVENT_CONFERENCE = 'calling.conference';
export const EVENT_CALLING_ERROR = 'calling.error';

export const EVENT_MESSAGING_RECEIVE = 'messaging.receive';
export const EVENT_MESSAGING_STATE = 'messaging.state';

export const MESSAGE_STATE_QUEUED = 'queued';
export const MESSAGE_STATE_INITIATED = 'initiated';
export const MESSAGE_STATE_SENT = 'sent';
export const MESSAGE_STATE_DELIVERED = 'delivered';
export const MESSAGE_STATE_UNDELIVERED = 'undelivered';
export const MESSAGE_STATE_FAILED = 'failed';
export const MESSAGE_STATE_RECEIVED = 'received';

/** The states of a call that it does not leave. [relay/constants] */
export const CALL_STATE_TERMINAL = [CALL_STATE_ENDED] as const satisfies readonly CallState[];

/** The states of a dial that it does not leave. [relay/constants] */
export const DIAL_STATE_TERMINAL = ['answered', 'failed'] as const satisfies readonly DialState[];

/** The states of a message that it does not leave. [relay/constants] */
export const MESSAGE_STATE_TERMINAL = [
  MESSAGE_STATE_DELIVERED,
  MESSAGE_STATE_UNDELIVERED,
  MESSAGE_STATE_FAILED,
] as const satisfies readonly MessageState[];

/** Whether a call in this state stays in it. [relay/constants] */
export function isCallStateTerminal(state: string): state is (typeof CALL_STATE_TERMINAL)[number] {
  return (CALL_STATE_TERMINAL as readonly string[]).includes(state);
}

/** Whether a dial in this state stays in it. [relay/constants] */
export function isDialStateTerminal(state: string): state is (typeof DIAL_STATE_TERMINAL)[number] {
  return (DIAL_STATE_TERMINAL as readonly string[]).includes(state);
}

/** Whether a message in this state stays in it. [relay/constants] */
export function isMessageStateTerminal(state: string): state is (typeof MESSAGE_STATE_TERMINAL)[number] {
  return (MESSAGE_STATE_TERMINAL as readonly string[]).includes(state);
}
