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

/** The states of something that is played. The last two are final. */
export const playStates = ['playing', 'paused', 'finished', 'error'] as const;

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
