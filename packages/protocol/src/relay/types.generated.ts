// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.

export interface ConnectParams {
  /** The version of the protocol that the client speaks. */
  version: {
    major: number;
    minor: number;
    revision: number;
  };
  /** Who connects. */
  authentication: RelayAuthentication;
  /** Name and version of the client. */
  agent?: string | undefined;
  /** The client answers every event. */
  event_acks?: boolean | undefined;
  /** Names of contexts. */
  contexts?: string[] | undefined;
  /** The session to resume: `protocol` of the last result. */
  protocol?: string | undefined;
  /** The newest value that the server sent; speeds up resuming. */
  authorization_state?: string | undefined;
}

/** Who connects. */
export type RelayAuthentication =
  | {
      /** The project id. */
      project: string;
      /** One of its API tokens. */
      token: string;
    }
  | {
      /** A token that stands for the project. */
      jwt_token: string;
      /** The project id. */
      project?: string | undefined;
    };

export interface ConnectResult {
  /** Names the session; send it back to resume. */
  protocol: string;
  /** Names the client on the network. */
  identity: string;
  /** What was granted. */
  authorization: {
    /** Second part of `protocol`; has no underscore. */
    signature: string;
    project?: string | undefined;
    project_id?: string | undefined;
    space_id?: string | undefined;
    /** What the token may be used for. */
    scopes?: string[] | undefined;
  };
  ice_servers?: Array<Record<string, unknown>> | undefined;
  /** A session was resumed. */
  session_restored?: boolean | undefined;
}

/** A sign of life, and its echo. */
export interface Ping {
  /** Unix time in seconds. */
  timestamp?: number | undefined;
  payload?: string | undefined;
}

/** Which contexts. */
export interface ContextsParams {
  /** Names of contexts. */
  contexts: string[];
}

/** The answer to a change of contexts. */
export interface ContextsResult {
  /** `200`, or why not. */
  code: string;
  message: string;
}

export interface DisconnectParams {
  /** Forget the session: the next connection starts a new one. */
  restart?: boolean | undefined;
}

/** An event, as RELAY sends it and as status callbacks post it. */
export interface EventEnvelope {
  /** What happened. */
  event_type: string;
  /** What it is about. */
  params: Record<string, unknown>;
  /** Unix time in seconds. */
  timestamp?: number | undefined;
  project_id?: string | undefined;
  space_id?: string | undefined;
  /** Opaque. */
  event_channel?: string | undefined;
  /** The context it belongs to. */
  context?: string | undefined;
}

export interface AnswerParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** Seconds the call may last. At least 0. */
  max_duration?: number | undefined;
}

/** The answer to a request about a call. */
export interface CallResult {
  /** `200`, or why not: `400`, `404`, `409`, `410`, … */
  code: string;
  /** The code in words. */
  message: string;
  /** The call. */
  call_id?: string | undefined;
}

export interface EndParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** Why a client ends a call. */
  reason?: HangupReason | undefined;
}

/** Why a client ends a call. */
export type HangupReason = 'hangup' | 'cancel' | 'busy' | 'noAnswer' | 'decline' | 'error';

/** Names a call. */
export interface CallRef {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
}

export interface PlayParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** Names the running action; chosen by the client, unique in the call. */
  control_id: string;
  /** What to play, in order. */
  play: Media[];
  /** Gain in dB. Range: -40 to 40. */
  volume?: number | undefined;
  /** Who hears it. */
  direction?: AudioDirection | undefined;
  /** How often to play it; 0 is for ever. Default: 1. At least 0. */
  loop?: number | undefined;
  /** Gets the `calling.call.play` events too. */
  status_url?: string | undefined;
}

/** Something to play. */
export type Media = AudioMedia | TtsMedia | SilenceMedia | RingtoneMedia;

/** An audio file. */
export interface AudioMedia {
  type: 'audio';
  params: {
    /** Where the audio is. */
    url: string;
  };
}

/** Text to speech. */
export interface TtsMedia {
  type: 'tts';
  params: {
    /** What to say. */
    text: string;
    /** Default: `en-US`. */
    language?: string | undefined;
    /** `female` (the default) or `male`. */
    gender?: string | undefined;
    /** Name of a voice. */
    voice?: string | undefined;
  };
}

/** Silence. */
export interface SilenceMedia {
  type: 'silence';
  params: {
    /** Seconds. At least 0. */
    duration: number;
  };
}

/** A ring tone. */
export interface RingtoneMedia {
  type: 'ringtone';
  params: {
    /** The country whose ring tone it is. */
    name:
      | 'at'
      | 'au'
      | 'bg'
      | 'br'
      | 'be'
      | 'ch'
      | 'cl'
      | 'cn'
      | 'cz'
      | 'de'
      | 'dk'
      | 'ee'
      | 'es'
      | 'fi'
      | 'fr'
      | 'gr'
      | 'hu'
      | 'il'
      | 'in'
      | 'it'
      | 'lt'
      | 'jp'
      | 'mx'
      | 'my'
      | 'nl'
      | 'no'
      | 'nz'
      | 'ph'
      | 'pl'
      | 'pt'
      | 'ru'
      | 'se'
      | 'sg'
      | 'th'
      | 'uk'
      | 'us'
      | 'tw'
      | 've'
      | 'za'
      | 'ca'
      | 'cy'
      | 'dz'
      | 'eg'
      | 'ko'
      | 'pk'
      | 'ro'
      | 'rs'
      | 'sa'
      | 'tr'
      | 'bong'
      | (string & {});
    /** Seconds. Default: once. At least 0. */
    duration?: number | undefined;
  };
}

/** Who hears it. */
export type AudioDirection = 'listen' | 'speak' | 'both';

/** The answer to a request about an action on a call: it was accepted, events tell the rest. */
export interface ActionResult {
  /** `200`, or why not: `400`, `404`, `409`, `410`, … */
  code: string;
  /** The code in words. */
  message: string;
  /** The call. */
  call_id?: string | undefined;
  /** The action. */
  control_id?: string | undefined;
}

/** Names an action on a call. */
export interface ActionRef {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** Names the running action; chosen by the client, unique in the call. */
  control_id: string;
}

export interface PlayVolumeParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** Names the running action; chosen by the client, unique in the call. */
  control_id: string;
  /** Gain in dB. Range: -40 to 40. */
  volume: number;
}

export interface AuthorizationStateParams {
  /** Opaque. */
  authorization_state: string;
}

export interface CallReceiveParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** The context it came in on. */
  context: string;
  /** Where a call is in its life. */
  call_state: CallState;
  direction: 'inbound';
  /** One end of a call. */
  device: Device;
  project_id?: string | undefined;
  /** The segment of the call. */
  segment_id?: string | undefined;
  /** Ties the events of one dial together. */
  tag?: string | undefined;
}

/** Where a call is in its life. */
export type CallState = 'created' | 'ringing' | 'answered' | 'ending' | 'ended';

/** One end of a call. */
export type Device = PhoneDevice | SipDevice | WebRtcDevice;

/** A telephone. */
export interface PhoneDevice {
  type: 'phone';
  params: {
    /** E.164. */
    to_number: string;
    /** E.164. */
    from_number: string;
    /** Seconds it may ring. */
    timeout?: number | undefined;
    /** Seconds the call may last. */
    max_duration?: number | undefined;
    headers?: {
      name: string;
      value: string;
    }[] | undefined;
  };
}

/** A SIP endpoint. */
export interface SipDevice {
  type: 'sip';
  params: {
    /** A SIP URI. */
    to: string;
    /** A SIP URI. */
    from: string;
    from_name?: string | undefined;
    /** Seconds it may ring. */
    timeout?: number | undefined;
    headers?: {
      name: string;
      value: string;
    }[] | undefined;
  };
}

/** A browser or an app. */
export interface WebRtcDevice {
  type: 'webrtc';
  params: {
    /** Name of the resource. */
    to: string;
    from: string;
    /** Seconds it may ring. */
    timeout?: number | undefined;
  };
}

export interface CallStateParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** Where a call is in its life. */
  call_state: CallState;
  /** Who called: the far end, or the space. */
  direction: CallDirection;
  /** One end of a call. */
  device: Device;
  /** Why a call ended. */
  end_reason?: EndReason | undefined;
  /** The segment of the call. */
  segment_id?: string | undefined;
  /** Ties the events of one dial together. */
  tag?: string | undefined;
}

/** Who called: the far end, or the space. */
export type CallDirection = 'inbound' | 'outbound';

/** Why a call ended. */
export type EndReason =
  | 'hangup'
  | 'cancel'
  | 'busy'
  | 'noAnswer'
  | 'decline'
  | 'error'
  | 'abandoned'
  | 'max_duration'
  | 'not_found'
  | (string & {});

export interface CallPlayParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** Names the running action; chosen by the client, unique in the call. */
  control_id: string;
  /** How far the playing is. */
  state: PlayState;
  /** The segment of the call. */
  segment_id?: string | undefined;
  /** Ties the events of one dial together. */
  tag?: string | undefined;
}

/** How far the playing is. */
export type PlayState = 'playing' | 'paused' | 'finished' | 'error' | (string & {});

/** What each method takes and answers, by its name. */
export interface RelayMethods {
  /** Opens or resumes a session; the first request on a socket. */
  'signalwire.connect': { params: ConnectParams; result: ConnectResult };
  /** Finds out whether the other side is still there. */
  'signalwire.ping': { params: Ping; result: Ping };
  /** Subscribes to more contexts. */
  'signalwire.receive': { params: ContextsParams; result: ContextsResult };
  /** Unsubscribes from contexts. */
  'signalwire.unreceive': { params: ContextsParams; result: ContextsResult };
  /** Announces that the server is about to close the socket. */
  'signalwire.disconnect': { params: DisconnectParams; result: Record<string, unknown> };
  /** Tells what happened; answered at once with an empty result. */
  'signalwire.event': { params: EventEnvelope; result: Record<string, unknown> };
  /** Answers an inbound call. */
  'calling.answer': { params: AnswerParams; result: CallResult };
  /** Ends a call. */
  'calling.end': { params: EndParams; result: CallResult };
  /** Gives an inbound call back, so that another client may have it. */
  'calling.pass': { params: CallRef; result: CallResult };
  /** Plays audio, speech, silence or ring tones, one after another. */
  'calling.play': { params: PlayParams; result: ActionResult };
  /** Pauses what is played. */
  'calling.play.pause': { params: ActionRef; result: ActionResult };
  /** Goes on playing. */
  'calling.play.resume': { params: ActionRef; result: ActionResult };
  /** Stops playing. */
  'calling.play.stop': { params: ActionRef; result: ActionResult };
  /** Changes how loud it is played. */
  'calling.play.volume': { params: PlayVolumeParams; result: ActionResult };
}

/** What each event carries, by its type. */
export interface RelayEvents {
  /** A value to send back when the session is resumed. */
  'signalwire.authorization.state': AuthorizationStateParams;
  /** A call came in on a context. */
  'calling.call.receive': CallReceiveParams;
  /** A call changed its state. */
  'calling.call.state': CallStateParams;
  /** Playing began, paused, went on or is over. */
  'calling.call.play': CallPlayParams;
}
