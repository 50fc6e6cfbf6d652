/** The states of a call, in order. */
export const callStates = ['created', 'ringing', 'answered', 'ending', 'ended'] as const;

/** Why a call ended. */
export const endReasons = [
  'hangup',
  'cancel',
  'busy',
  'noAnswer',
  'decline',
  'error',
  'abandoned',
  'max_duration',
  'not_found',
] as const;

/** Why a client ends a call. */
export const hangupReasons = ['hangup', 'cancel', 'busy', 'noAnswer', 'decline', 'error'] as const;

export const callDirections = ['inbound', 'outbound'] as const;

/** How far a dial is; the last two are final. */
export const dialStates = ['dialing', 'answered', 'failed'] as const;

/** How far the connection of two calls is. `failed` comes in place of `connected`. */
export const connectStates = ['connecting', 'connected', 'disconnected', 'failed'] as const;

/** The states of something that is played. The last two are final. */
export const playStates = ['playing', 'paused', 'finished', 'error'] as const;

/** The states of a recording. The last two are final. */
export const recordStates = ['recording', 'paused', 'finished', 'no_input'] as const;

/** What a collection of input came to. `start_of_input` comes before a result; `finished` tells of the end without one. */
export const collectResultTypes = [
  'digit',
  'speech',
  'no_input',
  'no_match',
  'start_of_input',
  'error',
  'finished',
] as const;

/** How far a collection is that goes on after a result. */
export const collectStates = ['collecting', 'finished', 'error'] as const;

/** What can be detected. */
export const detectTypes = ['machine', 'fax', 'digit'] as const;

/** What a detector of people and machines finds, and how it ends. */
export const machineEvents = ['MACHINE', 'HUMAN', 'UNKNOWN', 'READY', 'NOT_READY', 'finished', 'error'] as const;

/** What a detector of fax tones finds, and how it ends. */
export const faxTones = ['CED', 'CNG', 'finished', 'error'] as const;

export const tapStates = ['tapping', 'finished'] as const;
export const streamStates = ['streaming', 'finished'] as const;
export const transcribeStates = ['transcribing', 'finished'] as const;
export const sendDigitsStates = ['finished'] as const;

/** How far a SIP REFER is. All but the first are final. */
export const referStates = ['inProgress', 'cancel', 'busy', 'noAnswer', 'error', 'success'] as const;

/** What became of a place in a queue. The last two are final. */
export const queueStatuses = ['enqueue', 'dequeue', 'leave'] as const;

/** What a fax event tells of; the last two are final. */
export const faxEventTypes = ['page', 'finished', 'error'] as const;

/** What happened in a conference. */
export const conferenceStatuses = [
  'conference-start',
  'conference-end',
  'participant-join',
  'participant-leave',
  'participant-mute',
  'participant-unmute',
  'participant-hold',
  'participant-unhold',
  'participant-speech-start',
  'participant-speech-stop',
  'participant-modify',
  'record-start',
  'record-pause',
  'record-resume',
  'record-stop',
] as const;

/** The steps of a payment; the last three are final. */
export const paySteps = [
  'payment-card-number',
  'expiration-date',
  'security-code',
  'postal-code',
  'bank-routing-number',
  'bank-account-number',
  'payment-processing',
  'payment-completed',
  'payment-failed',
  'payment-canceled',
] as const;

/** How something ended that only tells of its end. */
export const finalStates = ['finished', 'error'] as const;

/** The states of a message. `received` is an inbound one's; `delivered`, `undelivered` and `failed` are final. */
export const messageStates = ['queued', 'initiated', 'sent', 'delivered', 'undelivered', 'failed', 'received'] as const;

/** Who hears what is played. */
export const audioDirections = ['listen', 'speak', 'both'] as const;

/** Countries whose ring tone can be played. */
export const ringtones =
  'at au bg br be ch cl cn cz de dk ee es fi fr gr hu il in it lt jp mx my nl no nz ph pl pt ru se sg th uk us tw ve za ca cy dz eg ko pk ro rs sa tr bong'.split(
    ' ',
  ) as readonly string[];

/** Codes of JSON-RPC errors. */
export const rpcErrors = {
  parse: -32700,
  invalidRequest: -32600,
  methodNotFound: -32601,
  invalidParams: -32602,
  internal: -32603,
  /** The credentials were refused, or there are none. */
  unauthorized: -32002,
} as const;

/** The largest frame that either side takes, in bytes. */
export const maxFrameBytes = 10 * 1024 * 1024;

/** Methods that every session has, whatever it is used for. */
export const sessionMethods = {
  connect: 'signalwire.connect',
  ping: 'signalwire.ping',
  event: 'signalwire.event',
  disconnect: 'signalwire.disconnect',
  receive: 'signalwire.receive',
  unreceive: 'signalwire.unreceive',
} as const;
