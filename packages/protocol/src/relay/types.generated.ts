// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { AiLanguage, AiParams, AiPostPrompt, AiPrompt, BedrockPrompt, Swaig } from '../swml/types.generated.js';

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
  authorization: RelayAuthorization;
  ice_servers?: Array<Record<string, unknown>> | undefined;
  /** A session was resumed. */
  session_restored?: boolean | undefined;
}

/** What was granted. */
export interface RelayAuthorization {
  /** Second part of `protocol`; has no underscore. */
  signature: string;
  project?: string | undefined;
  project_id?: string | undefined;
  space_id?: string | undefined;
  /** What the token may be used for. */
  scopes?: string[] | undefined;
  /** Unix time in seconds at which it ends. */
  expires_at?: number | undefined;
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

/** Which contexts. */
export interface SubscribeParams {
  /** Names of contexts. */
  contexts?: string[] | undefined;
}

export interface ReauthenticateParams {
  /** Who connects. */
  authentication: RelayAuthentication;
  /** Proof of possession. */
  dpop_token?: string | undefined;
}

export interface ReauthenticateResult {
  /** What was granted. */
  authorization: RelayAuthorization;
  ice_servers?: Array<Record<string, unknown>> | undefined;
}

export interface ExecuteParams {
  /** The method. */
  method: string;
  /** Its parameters. */
  params: Record<string, unknown>;
  /** The session. */
  protocol?: string | undefined;
}

export interface ExecuteResult {
  requester_nodeid: string;
  responder_nodeid: string;
  /** What the method answers. */
  result: Record<string, unknown>;
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

export interface DialParams {
  /** Groups, tried one after another; within a group all ring at once and the first to answer wins. */
  devices: DialDevice[][];
  /** Ties the events of one dial together. */
  tag?: string | undefined;
  /** Where the call starts from. */
  region?: string | undefined;
  /** The node that the call is to be on. */
  node_id?: string | undefined;
  /** Seconds the call may last. At least 0. */
  max_duration?: number | undefined;
  /** Dollars a minute that the call may cost. At least 0. */
  max_price_per_minute?: number | undefined;
}

/** Something that can be called. */
export type DialDevice = PhoneDevice | SipDevice | WebRtcDevice | AgoraDevice;

/** A telephone. */
export interface PhoneDevice {
  type: 'phone';
  params: {
    /** E.164. */
    to_number: string;
    /** E.164. */
    from_number: string;
    /** Seconds it may ring. At least 0. */
    timeout?: number | undefined;
    /** Seconds the call may last. At least 0. */
    max_duration?: number | undefined;
    /** Gets the state changes of this leg. */
    call_state_url?: string | undefined;
    /** Which of them. */
    call_state_events?: Array<'created' | 'ringing' | 'answered' | 'ending' | 'ended'> | undefined;
    /** A URL or a SWML document that the called hears before both are joined. */
    confirm?: string | Record<string, unknown> | undefined;
    /** SIP headers of the call. */
    headers?: SipHeader[] | undefined;
  };
}

/** One SIP header. */
export interface SipHeader {
  name: string;
  value: string;
}

/** A SIP endpoint. */
export interface SipDevice {
  type: 'sip';
  params: {
    /** A SIP URI. */
    to: string;
    /** A SIP URI. */
    from: string;
    /** Name that the called sees. */
    from_name?: string | undefined;
    /** Seconds it may ring. At least 0. */
    timeout?: number | undefined;
    /** Seconds the call may last. At least 0. */
    max_duration?: number | undefined;
    /** Gets the state changes of this leg. */
    call_state_url?: string | undefined;
    /** Which of them. */
    call_state_events?: Array<'created' | 'ringing' | 'answered' | 'ending' | 'ended'> | undefined;
    /** A URL or a SWML document that the called hears before both are joined. */
    confirm?: string | Record<string, unknown> | undefined;
    /** SIP headers of the call. */
    headers?: SipHeader[] | undefined;
    /** Codecs to offer, best first. */
    codecs?: Array<'PCMU' | 'PCMA' | 'OPUS' | 'G729' | 'G722' | 'VP8' | 'H264'> | undefined;
    /** Encrypted media, as browsers use them. Default: `false`. */
    webrtc_media?: boolean | undefined;
    /** Seconds after which SIP renews the session. */
    session_timeout?: number | undefined;
  };
}

/** A browser or an app. */
export interface WebRtcDevice {
  type: 'webrtc';
  params: {
    /** Name of the resource. */
    to: string;
    from: string;
    /** Seconds it may ring. At least 0. */
    timeout?: number | undefined;
    /** Seconds the call may last. At least 0. */
    max_duration?: number | undefined;
    /** Gets the state changes of this leg. */
    call_state_url?: string | undefined;
    /** Which of them. */
    call_state_events?: Array<'created' | 'ringing' | 'answered' | 'ending' | 'ended'> | undefined;
    /** A URL or a SWML document that the called hears before both are joined. */
    confirm?: string | Record<string, unknown> | undefined;
    /** Codecs to offer, best first. */
    codecs?: Array<'PCMU' | 'PCMA' | 'OPUS' | 'VP8' | 'H264'> | undefined;
  };
}

/** A channel of an Agora app. */
export interface AgoraDevice {
  type: 'agora';
  params: {
    from: string;
    /** The app. */
    appid: string;
    /** Its channel. */
    channel: string;
    to?: string | undefined;
    /** Seconds it may ring. At least 0. */
    timeout?: number | undefined;
    /** Seconds the call may last. At least 0. */
    max_duration?: number | undefined;
    /** Gets the state changes of this leg. */
    call_state_url?: string | undefined;
    /** Which of them. */
    call_state_events?: Array<'created' | 'ringing' | 'answered' | 'ending' | 'ended'> | undefined;
    /** A URL or a SWML document that the called hears before both are joined. */
    confirm?: string | Record<string, unknown> | undefined;
  };
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

export interface BeginParams {
  /** One end of a call. */
  device: Device;
  /** Ties the events of one dial together. */
  tag?: string | undefined;
  /** Where the call starts from. */
  region?: string | undefined;
  /** The node that the call is to be on. */
  node_id?: string | undefined;
  /** Seconds the call may last. At least 0. */
  max_duration?: number | undefined;
}

/** One end of a call. */
export type Device = PhoneDevice | SipDevice | WebRtcDevice;

export interface BeginResult {
  /** `200`, or why not: `400`, `404`, `409`, `410`, … */
  code: string;
  /** The code in words. */
  message: string;
  /** The call. */
  call_id?: string | undefined;
  /** The node that it is on. */
  node_id?: string | undefined;
}

export interface CallingReceiveParams {
  /** A context. */
  context?: string | undefined;
  /** Contexts. */
  contexts?: string[] | undefined;
}

export interface AnswerParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** Seconds the call may last. At least 0. */
  max_duration?: number | undefined;
  /** Codecs to take. */
  codecs?: string | string[] | undefined;
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

export interface ConnectCallParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** Groups, tried one after another; within a group all ring at once and the first to answer wins. */
  devices: ConnectDevice[][];
  /** What the caller hears until somebody answers. */
  ringback?: Media[] | undefined;
  /** Ties the events of one dial together. */
  tag?: string | undefined;
  /** Seconds the connection may last. At least 0. */
  max_duration?: number | undefined;
  /** Dollars a minute that the call may cost. At least 0. */
  max_price_per_minute?: number | undefined;
  /** Gets the `calling.call.connect` events too. */
  status_url?: string | undefined;
}

/** Something that a call can be connected with. */
export type ConnectDevice =
  | PhoneDevice
  | SipDevice
  | WebRtcDevice
  | AgoraDevice
  | CallLegDevice
  | QueueDevice
  | StreamDevice;

/** A call that is there already. */
export interface CallLegDevice {
  type: 'call';
  params: {
    /** The node that the call is on. */
    node_id: string;
    /** The call. */
    call_id: string;
  };
}

/** The first who waits in a queue. */
export interface QueueDevice {
  type: 'queue';
  params: {
    /** The queue. */
    queue_name: string;
    /** The node that it is on. */
    node_id?: string | undefined;
    /** Its id. */
    queue_id?: string | undefined;
  };
}

/** A WebSocket server that takes the audio. */
export interface StreamDevice {
  type: 'stream';
  params: {
    /** A `wss:` address. */
    url: string;
    /** Names the stream. */
    name?: string | undefined;
    /** Default: `PCMU`. */
    codec?: string | undefined;
    /** Gets the `calling.call.stream` events too. */
    status_url?: string | undefined;
    /** Default: `POST`. */
    status_url_method?: 'GET' | 'POST' | undefined;
    /** The other side answers with audio. Default: `false`. */
    realtime?: boolean | undefined;
    /** Sent in the `Authorization` header. */
    authorization_bearer_token?: string | undefined;
    /** Sent with the start of the stream. */
    custom_parameters?: Record<string, unknown> | undefined;
  };
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
    /** Default: `female`. */
    gender?: 'female' | 'male' | undefined;
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

export interface ReferParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** Where a SIP call is referred to. */
  device: ReferDevice;
  /** Gets the `calling.call.refer` events too. */
  status_url?: string | undefined;
}

/** Where a SIP call is referred to. */
export interface ReferDevice {
  type: 'sip';
  params: {
    /** A SIP URI. */
    to: string;
    username?: string | undefined;
    password?: string | undefined;
    /** A SIP URI. */
    from?: string | undefined;
    /** SIP headers of the call. */
    headers?: SipHeader[] | undefined;
  };
}

export interface TransferParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** A URL that returns SWML, a SWML document, or a context: `context:<name>`, or its name alone. */
  dest: string;
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
  /** Whose ear, or whose voice. */
  direction?: AudioDirection | undefined;
  /** How often to play it; 0 is for ever. Default: 1. At least 0. */
  loop?: number | undefined;
  /** Gets the `calling.call.play` events too. */
  status_url?: string | undefined;
}

/** Whose ear, or whose voice. */
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

export interface RecordParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** Names the running action; chosen by the client, unique in the call. */
  control_id: string;
  /** What to record. */
  record: {
    /** How to record. */
    audio?: RecordAudio | undefined;
  };
  /** Gets the `calling.call.record` events too. */
  status_url?: string | undefined;
}

/** How to record. */
export interface RecordAudio {
  /** Beep first. Default: `false`. */
  beep?: boolean | undefined;
  /** Default: `mp3`. */
  format?: 'mp3' | 'wav' | 'mp4' | undefined;
  /** One channel for each side. Default: `false`. */
  stereo?: boolean | undefined;
  /** Which side: the far end, what it hears, or both. Default: `speak`. */
  direction?: 'speak' | 'listen' | 'both' | undefined;
  /** Seconds to wait for the first sound; 0 is for ever. Default: 5. At least 0. */
  initial_timeout?: number | undefined;
  /** Seconds of silence that end it; 0 is never. Default: 1. At least 0. */
  end_silence_timeout?: number | undefined;
  /** Keys that end it. Default: `#*`. */
  terminators?: string | undefined;
  /** Loudness that counts as sound. Default: 44. Range: 0 to 100. */
  input_sensitivity?: number | undefined;
  /** Seconds it may last; 0 is unlimited. Default: 0. At least 0. */
  max_length?: number | undefined;
}

export interface RecordResult {
  /** `200`, or why not. */
  code: string;
  /** The code in words. */
  message: string;
  /** The call. */
  call_id?: string | undefined;
  /** The action. */
  control_id?: string | undefined;
  /** Where the file will be. */
  url?: string | undefined;
}

export interface RecordPauseParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** Names the running action; chosen by the client, unique in the call. */
  control_id: string;
  /** What the file has of the pause: nothing, or silence. Default: `skip`. */
  behavior?: 'skip' | 'silence' | undefined;
}

export interface CollectParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** Names the running action; chosen by the client, unique in the call. */
  control_id: string;
  /** Which keys to take. */
  digits?: CollectDigits | undefined;
  /** How to take speech. */
  speech?: CollectSpeech | undefined;
  /** Seconds to the first input; counted once the timers start. Default: 4. At least 0. */
  initial_timeout?: number | undefined;
  /** Tell of speech while it goes on. Default: `false`. */
  partial_results?: boolean | undefined;
  /** Go on after a result. Default: `false`. */
  continuous?: boolean | undefined;
  /** Tell when input begins. Default: `false`. */
  send_start_of_input?: boolean | undefined;
  /** Start counting `initial_timeout` at once. Default: `false`. */
  start_input_timers?: boolean | undefined;
  /** Gets the `calling.call.collect` events too. */
  status_url?: string | undefined;
}

/** Which keys to take. */
export interface CollectDigits {
  /** The most keys. At least 1. */
  max: number;
  /** The fewest keys. At least 0. */
  min?: number | undefined;
  /** Keys that end the entry. */
  terminators?: string | undefined;
  /** Seconds between keys. Default: 5. At least 0. */
  digit_timeout?: number | undefined;
}

/** How to take speech. */
export interface CollectSpeech {
  /** Seconds of silence that end it. Default: 1. At least 0. */
  end_silence_timeout?: number | undefined;
  /** Seconds that it may last. Default: 60. At least 0. */
  speech_timeout?: number | undefined;
  /** Default: `en-US`. */
  language?: string | undefined;
  /** Words to expect. */
  hints?: string[] | undefined;
  /** Model of the recognition. */
  model?: string | undefined;
  /** Recognition engine. */
  engine?: 'Deepgram' | 'Google' | 'Google.V2' | (string & {}) | undefined;
}

export interface PlayAndCollectParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** Names the running action; chosen by the client, unique in the call. */
  control_id: string;
  /** What to play, in order. */
  play: Media[];
  /** What to collect. */
  collect: CollectInput;
  /** Gain in dB. Range: -40 to 40. */
  volume?: number | undefined;
  /** Gets the `calling.call.collect` events too. */
  status_url?: string | undefined;
}

/** What to collect. */
export interface CollectInput {
  /** Which keys to take. */
  digits?: CollectDigits | undefined;
  /** How to take speech. */
  speech?: CollectSpeech | undefined;
  /** Seconds to the first input; counted once the timers start. Default: 4. At least 0. */
  initial_timeout?: number | undefined;
  /** Tell of speech while it goes on. Default: `false`. */
  partial_results?: boolean | undefined;
  /** Go on after a result. Default: `false`. */
  continuous?: boolean | undefined;
  /** Tell when input begins. Default: `false`. */
  send_start_of_input?: boolean | undefined;
  /** Start counting `initial_timeout` at once. Default: `false`. */
  start_input_timers?: boolean | undefined;
}

export interface DetectParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** Names the running action; chosen by the client, unique in the call. */
  control_id: string;
  /** What to detect. */
  detect: Detector;
  /** Seconds it may take. Default: 30. At least 0. */
  timeout?: number | undefined;
  /** Gets the `calling.call.detect` events too. */
  status_url?: string | undefined;
}

/** What to detect. */
export type Detector =
  | {
      type: 'machine';
      params?: {
        /** Seconds to the first sound. Default: 4.5. At least 0. */
        initial_timeout?: number | undefined;
        /** Seconds of silence that end the greeting. Default: 1. At least 0. */
        end_silence_timeout?: number | undefined;
        /** Seconds of silence before it is ready. Default: `end_silence_timeout`. At least 0. */
        machine_ready_timeout?: number | undefined;
        /** Seconds of voice that make it a machine. Default: 1.25. At least 0. */
        machine_voice_threshold?: number | undefined;
        /** Words that make it a machine. Default: 6. At least 0. */
        machine_words_threshold?: number | undefined;
        /** Tell again when what was found no longer holds. Default: `false`. */
        detect_interruptions?: boolean | undefined;
        /** Tell when the greeting is over. Default: `true`. */
        detect_message_end?: boolean | undefined;
      } | undefined;
    }
  | {
      type: 'fax';
      params?: {
        /** Default: `CED`. */
        tone?: 'CED' | 'CNG' | undefined;
      } | undefined;
    }
  | {
      type: 'digit';
      params?: {
        /** Which keys. Default: `0123456789#*`. */
        digits?: string | undefined;
      } | undefined;
    };

export interface SendDigitsParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** Names the running action; chosen by the client, unique in the call. */
  control_id: string;
  /** 0-9, `*`, `#`, A-D; `w` waits half a second, `W` a second. */
  digits: string;
}

export interface BindDigitParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** The keys, in order. */
  digits: string;
  /** A `calling.*` method. */
  bind_method: string;
  /** Its parameters. */
  params?: Record<string, unknown> | undefined;
  /** Names a set of bindings. */
  realm?: string | undefined;
  /** How often it runs; 0 is without limit. Default: 0. At least 0. */
  max_triggers?: number | undefined;
}

export interface ClearDigitBindingsParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** The set to remove; without it, all. */
  realm?: string | undefined;
}

export interface TapParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** Names the running action; chosen by the client, unique in the call. */
  control_id: string;
  /** What to tap. */
  tap: Tap;
  /** Where tapped audio goes. */
  device: TapDevice;
  /** Gets the `calling.call.tap` events too. */
  status_url?: string | undefined;
}

/** What to tap. */
export interface Tap {
  type: 'audio';
  params?: {
    /** Whose ear, or whose voice. */
    direction?: AudioDirection | undefined;
  } | undefined;
}

/** Where tapped audio goes. */
export type TapDevice = RtpDevice | WsDevice;

/** An RTP receiver. */
export interface RtpDevice {
  type: 'rtp';
  params: {
    /** IP address. */
    addr: string;
    /** UDP port. Range: 1 to 65535. */
    port: number;
    /** Default: the codec of the call. */
    codec?: string | undefined;
    /** Milliseconds of audio in a packet. Range: 10 to 120. */
    ptime?: number | undefined;
    /** Samples a second. */
    rate?: number | undefined;
  };
}

/** A WebSocket receiver. */
export interface WsDevice {
  type: 'ws';
  params: {
    /** A `ws:` or `wss:` address. */
    uri: string;
    codec?: string | undefined;
    /** Samples a second. */
    rate?: number | undefined;
  };
}

export interface TapResult {
  /** `200`, or why not: `400`, `404`, `409`, `410`, … */
  code: string;
  /** The code in words. */
  message: string;
  /** The call. */
  call_id?: string | undefined;
  /** The action. */
  control_id?: string | undefined;
  /** Where the audio comes from. */
  source_device?: Record<string, unknown> | undefined;
}

export interface StreamParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** Names the running action; chosen by the client, unique in the call. */
  control_id: string;
  /** A `wss:` address. */
  url: string;
  /** Names the stream. */
  name?: string | undefined;
  /** Default: the codec of the call. */
  codec?: string | undefined;
  /** Default: `inbound_track`. */
  track?: 'inbound_track' | 'outbound_track' | 'both_tracks' | (string & {}) | undefined;
  /** Gets the `calling.call.stream` events too. */
  status_url?: string | undefined;
  /** Default: `POST`. */
  status_url_method?: 'GET' | 'POST' | undefined;
  /** Sent in the `Authorization` header. */
  authorization_bearer_token?: string | undefined;
  /** Sent with the start of the stream. */
  custom_parameters?: Record<string, unknown> | undefined;
}

export interface TranscribeParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** Names the running action; chosen by the client, unique in the call. */
  control_id: string;
  /** Gets the `calling.call.transcribe` events too. */
  status_url?: string | undefined;
}

export interface SendFaxParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** Names the running action; chosen by the client, unique in the call. */
  control_id: string;
  /** URL of a PDF file. */
  document: string;
  /** The number that the receiver sees. */
  identity?: string | undefined;
  /** Printed at the top of each page. Default: `SignalWire`. */
  header_info?: string | undefined;
  /** Gets the `calling.call.fax` events too. */
  status_url?: string | undefined;
}

export interface ReceiveFaxParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** Names the running action; chosen by the client, unique in the call. */
  control_id: string;
  /** Gets the `calling.call.fax` events too. */
  status_url?: string | undefined;
}

export interface EchoParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** Seconds; 0 is until the call ends. At least 0. */
  timeout?: number | undefined;
  /** Gets the `calling.call.echo` events too. */
  status_url?: string | undefined;
}

export interface LiveTranscribeParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** What to do. */
  action: LiveTranscribeAction;
}

/** What to do. */
export type LiveTranscribeAction =
  | {
      start: {
        /** Language, such as `en-US`. */
        lang: string;
        /** Whose speech. */
        direction: Array<'remote-caller' | 'local-caller'>;
        /** Gets the results. */
        webhook?: string | undefined;
        /** Send each utterance. Default: `false`. */
        live_events?: boolean | undefined;
        /** Summarise at the end. Default: `false`. */
        ai_summary?: boolean | undefined;
        /** How to summarise. */
        ai_summary_prompt?: string | undefined;
        /** Default: `deepgram`. */
        speech_engine?: 'deepgram' | 'google' | (string & {}) | undefined;
        /** Milliseconds. Default: 60000. At least 1500. */
        speech_timeout?: number | undefined;
        /** Milliseconds of silence that end an utterance. At least 0. */
        vad_silence_ms?: number | undefined;
        /** Loudness that counts as speech. Default: 400. Range: 0 to 1800. */
        vad_thresh?: number | undefined;
        /** Default: 0. Range: 0 to 2. */
        debug_level?: number | undefined;
      };
    }
  | {
      summarize: {
        /** Gets the summary. */
        webhook?: string | undefined;
        /** How to summarise. */
        prompt?: string | undefined;
      };
    }
  | 'stop'
  | {
      stop: Record<string, unknown>;
    };

export interface LiveTranslateParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** What to do. */
  action: LiveTranslateAction;
  /** Gets the `calling.call.live_translate` events too. */
  status_url?: string | undefined;
}

/** What to do. */
export type LiveTranslateAction =
  | {
      start: {
        /** The caller’s language. */
        from_lang: string;
        /** The other side’s language. */
        to_lang: string;
        /** Whose speech. */
        direction: Array<'remote-caller' | 'local-caller'>;
        /** Gets the results. */
        webhook?: string | undefined;
        /** Send each utterance. Default: `false`. */
        live_events?: boolean | undefined;
        /** Summarise at the end. Default: `false`. */
        ai_summary?: boolean | undefined;
        /** How to summarise. */
        ai_summary_prompt?: string | undefined;
        /** Default: `deepgram`. */
        speech_engine?: 'deepgram' | 'google' | (string & {}) | undefined;
        /** Milliseconds. Default: 60000. At least 1500. */
        speech_timeout?: number | undefined;
        /** Milliseconds of silence that end an utterance. At least 0. */
        vad_silence_ms?: number | undefined;
        /** Loudness that counts as speech. Default: 400. Range: 0 to 1800. */
        vad_thresh?: number | undefined;
        /** Default: 0. Range: 0 to 2. */
        debug_level?: number | undefined;
        /** Voice of the translation for the caller. */
        from_voice?: string | undefined;
        /** Voice of the translation for the other side. */
        to_voice?: string | undefined;
        /** Style of what the caller says. */
        filter_from?: string | undefined;
        /** Style of what the other side says. */
        filter_to?: string | undefined;
      };
    }
  | {
      summarize: {
        /** Gets the summary. */
        webhook?: string | undefined;
        /** How to summarise. */
        prompt?: string | undefined;
      };
    }
  | {
      inject: {
        /** What to say. */
        message: string;
        /** To whom. */
        direction?: string | Array<'remote-caller' | 'local-caller'> | undefined;
      };
    }
  | 'stop'
  | {
      stop: Record<string, unknown>;
    };

export interface JoinConferenceParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** Name of the conference. */
  name: string;
  /** Join muted. Default: `false`. */
  muted?: boolean | undefined;
  /** When to beep. Default: `true`. */
  beep?: 'true' | 'false' | 'onEnter' | 'onExit' | undefined;
  /** Start the conference by joining. Default: `true`. */
  start_on_enter?: boolean | undefined;
  /** End the conference by leaving. Default: `false`. */
  end_on_exit?: boolean | undefined;
  /** A document for those who wait. Default: hold music. */
  wait_url?: string | undefined;
  /** Default: 250. Range: 1 to 100000. */
  max_participants?: number | undefined;
  /** Default: `do-not-record`. */
  record?: 'do-not-record' | 'record-from-start' | undefined;
  /** Where it is hosted. */
  region?: 'global' | 'us' | 'eu' | 'ch' | (string & {}) | undefined;
  /** Default: `trim-silence`. */
  trim?: 'trim-silence' | 'do-not-trim' | undefined;
  /** Id of a call in the conference that alone hears this one. */
  coach?: string | undefined;
  /** Who may join. */
  acl?: string | undefined;
  /** Gets the `calling.conference` status callbacks. */
  status_callback?: string | undefined;
  /** Which of them, separated by spaces. */
  status_callback_event?: string | undefined;
  /** Their form. */
  status_callback_event_type?: 'relay' | 'cxml' | 'laml' | (string & {}) | undefined;
  /** Default: `POST`. */
  status_callback_method?: 'GET' | 'POST' | undefined;
  /** Gets the status callbacks of the recording. */
  recording_status_callback?: string | undefined;
  /** Which of them. Default: `completed`. */
  recording_status_callback_event?: string | undefined;
  /** Their form. */
  recording_status_callback_event_type?: 'relay' | 'cxml' | 'laml' | (string & {}) | undefined;
  /** Default: `POST`. */
  recording_status_callback_method?: 'GET' | 'POST' | undefined;
  /** Where the audio of the conference is streamed to. */
  stream?: ConferenceStream | undefined;
}

/** Where the audio of the conference is streamed to. */
export interface ConferenceStream {
  /** A `wss:` address. */
  url: string;
  /** Names the stream. */
  name?: string | undefined;
  codec?: string | undefined;
  status_url?: string | undefined;
  /** Default: `POST`. */
  status_url_method?: 'GET' | 'POST' | undefined;
  /** The other side answers with audio. */
  realtime?: boolean | undefined;
  /** Sent in the `Authorization` header. */
  authorization_bearer_token?: string | undefined;
  /** Sent with the start of the stream. */
  custom_parameters?: Record<string, unknown> | undefined;
}

export interface JoinConferenceResult {
  /** `200`, or why not: `400`, `404`, `409`, `410`, … */
  code: string;
  /** The code in words. */
  message: string;
  /** The call. */
  call_id?: string | undefined;
  /** The conference. */
  conference_id?: string | undefined;
}

export interface LeaveConferenceParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** The conference. */
  conference_id: string;
}

export interface JoinRoomParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** Name of the room. */
  name: string;
  /** Gets the status callbacks of the room. */
  status_url?: string | undefined;
}

export interface QueueEnterParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** Names the running action; chosen by the client, unique in the call. */
  control_id: string;
  /** The queue. */
  queue_name: string;
  /** Gets the `calling.call.queue` events too. */
  status_url?: string | undefined;
  /** A document for those who wait. */
  wait_url?: string | undefined;
}

export interface QueueLeaveParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** Names the running action; chosen by the client, unique in the call. */
  control_id: string;
  /** The queue. */
  queue_name: string;
  /** Its id. */
  queue_id?: string | undefined;
  /** Gets the `calling.call.queue` events too. */
  status_url?: string | undefined;
}

export interface PayParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** Names the running action; chosen by the client, unique in the call. */
  control_id: string;
  /** Processes the payment. */
  payment_connector_url: string;
  /** Decimal amount; without it a token is made. */
  charge_amount?: string | undefined;
  /** ISO 4217. Default: `usd`. */
  currency?: string | undefined;
  /** What is paid for. */
  description?: string | undefined;
  /** How the caller enters. Default: `dtmf`. */
  input?: 'dtmf' | (string & {}) | undefined;
  /** Default: `credit-card`. */
  payment_method?: 'credit-card' | 'ach-debit' | (string & {}) | undefined;
  /** `consumer-checking`, `consumer-savings` or `commercial-checking`. */
  bank_account_type?: string | undefined;
  /** Default: `reusable`. */
  token_type?: 'reusable' | 'one-time' | undefined;
  /** `true` or `false`: ask for it. Default: `true`. */
  security_code?: string | undefined;
  /** `true` or `false`: ask for it, or the code when it is known. Default: `true`. */
  postal_code?: string | undefined;
  /** A number. Default: `0`. */
  min_postal_code_length?: string | undefined;
  /** Cards taken, separated by spaces. Default: `visa mastercard amex`. */
  valid_card_types?: string | undefined;
  /** A number. Default: `1`. */
  max_attempts?: string | undefined;
  /** Seconds to wait for input. Default: `5`. */
  timeout?: string | undefined;
  /** Default: `en-US`. */
  language?: string | undefined;
  /** Default: `woman`. */
  voice?: string | undefined;
  /** Sent to the connector. */
  parameters?: PayParameter[] | undefined;
  /** What the caller hears at each step. */
  prompts?: PayPrompt[] | undefined;
  /** Gets the `calling.call.pay` events too. */
  status_url?: string | undefined;
}

/** A name and a value. */
export interface PayParameter {
  /** Its name. */
  name: string;
  /** Its value. */
  value: string;
}

/** What the caller hears at a step. */
export interface PayPrompt {
  /** A step of a payment. */
  for: PayStep;
  /** What the caller hears. */
  actions: {
    /** Speak it, or play it. */
    type: 'Say' | 'Play' | (string & {});
    /** Text or URL. */
    phrase: string;
  }[];
  /** At which attempts, such as `1` or `2 3`. */
  attempt?: string | undefined;
  /** For which cards. */
  card_type?: string | undefined;
  /** After which errors. */
  error_type?: string | undefined;
  require_matching_inputs?: boolean | string | undefined;
}

/** A step of a payment. */
export type PayStep =
  | 'payment-card-number'
  | 'expiration-date'
  | 'security-code'
  | 'postal-code'
  | 'bank-routing-number'
  | 'bank-account-number'
  | 'payment-processing'
  | 'payment-completed'
  | 'payment-failed'
  | 'payment-canceled'
  | (string & {});

export interface AiStartParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** Names the running action; chosen by the client, unique in the call. */
  control_id: string;
  /** A stored agent. */
  agent?: string | undefined;
  /** What the agent is told. */
  prompt?: AiPrompt | undefined;
  /** First value of the session’s data. */
  global_data?: Record<string, unknown> | undefined;
  /** What the model is asked when the conversation is over. */
  post_prompt?: AiPostPrompt | undefined;
  /** Gets the report. */
  post_prompt_url?: string | undefined;
  /** The functions of the agent. */
  SWAIG?: Swaig | undefined;
  /** Settings of the conversation. */
  params?: AiParams | undefined;
  /** User name for the report’s basic authentication. */
  post_prompt_auth_user?: string | undefined;
  /** Password for the report’s basic authentication. */
  post_prompt_auth_password?: string | undefined;
  /** How to say what is written. */
  pronounce?: {
    /** What is written. */
    replace: string;
    /** How it is said. */
    with: string;
    ignore_case?: boolean | undefined;
  }[] | undefined;
  /** Words to listen for. */
  hints?: Array<string | Record<string, unknown>> | undefined;
  /** Languages, the first one being the default. */
  languages?: AiLanguage[] | undefined;
}

export interface AmazonBedrockParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** What the agent is told. */
  prompt?: BedrockPrompt | undefined;
  /** First value of the session’s data. */
  global_data?: Record<string, unknown> | undefined;
  /** What the model is asked when the conversation is over. */
  post_prompt?: AiPostPrompt | undefined;
  /** Gets the report. */
  post_prompt_url?: string | undefined;
  /** The functions of the agent. */
  SWAIG?: Swaig | undefined;
  /** Settings of the conversation. */
  params?: AiParams | undefined;
}

export interface AiMessageParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** The message. */
  message_text?: string | undefined;
  /** Whose message it is. Default: `system`. */
  role?: 'system' | 'user' | 'assistant' | undefined;
  /** Starts the conversation anew. */
  reset?: AiReset | undefined;
  /** Merged into the session’s data. */
  global_data?: Record<string, unknown> | undefined;
}

/** Starts the conversation anew. */
export interface AiReset {
  /** Forget what was said. */
  full_reset?: boolean | undefined;
  /** A new message of the user. */
  user_prompt?: string | undefined;
  /** A new prompt. */
  system_prompt?: string | undefined;
}

export interface AiHoldParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** Seconds, at most 300; as a number or as text. Default: 300. */
  timeout?: string | number | undefined;
  /** What the agent is told before. */
  prompt?: string | undefined;
}

export interface AiUnholdParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** What the agent is told after. */
  prompt?: string | undefined;
}

export interface UserEventParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** The event. */
  event?: unknown | undefined;
}

export interface MessageSendParams {
  /** E.164. */
  to_number: string;
  /** E.164, a number of the project. */
  from_number: string;
  /** Where its state events go. */
  context?: string | undefined;
  /** The text. */
  body?: string | undefined;
  /** URLs of what goes with it. */
  media?: string[] | undefined;
  /** Words to find it by. */
  tags?: string[] | undefined;
  /** Where it starts from. */
  region?: string | undefined;
}

export interface MessageSendResult {
  /** `200`, or why not: `400`, `404`, `409`, `410`, … */
  code: string;
  /** The code in words. */
  message: string;
  /** The message. */
  message_id?: string | undefined;
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

export type CallDialParams =
  | {
      /** The node that dials. */
      node_id: string;
      /** The tag of the dial. */
      tag: string;
      dial_state: 'dialing';
    }
  | {
      /** The node that dials. */
      node_id: string;
      /** The tag of the dial. */
      tag: string;
      dial_state: 'answered';
      /** Who answered. */
      call: DialedCall;
    }
  | {
      /** The node that dials. */
      node_id: string;
      /** The tag of the dial. */
      tag: string;
      dial_state: 'failed';
      /** Why: `busy`, `noAnswer`, … */
      reason?: string | undefined;
      /** Who says so. */
      source?: string | undefined;
    };

/** Who answered. */
export interface DialedCall {
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
  /** The segment of the call. */
  segment_id?: string | undefined;
  /** Ties the events of one dial together. */
  tag?: string | undefined;
  /** It was the first to answer. */
  dial_winner?: 'true' | boolean | undefined;
}

export type CallConnectParams =
  | {
      /** The node that the call is on. */
      node_id: string;
      /** The call. */
      call_id: string;
      connect_state: 'connecting';
      /** The other one of two connected calls. */
      peer?: CallPeer | undefined;
      /** The segment of the call. */
      segment_id?: string | undefined;
      /** Ties the events of one dial together. */
      tag?: string | undefined;
    }
  | {
      /** The node that the call is on. */
      node_id: string;
      /** The call. */
      call_id: string;
      connect_state: 'connected';
      /** The other one of two connected calls. */
      peer: CallPeer;
      /** The segment of the call. */
      segment_id?: string | undefined;
      /** Ties the events of one dial together. */
      tag?: string | undefined;
    }
  | {
      /** The node that the call is on. */
      node_id: string;
      /** The call. */
      call_id: string;
      connect_state: 'disconnected';
      /** The other one of two connected calls. */
      peer?: CallPeer | undefined;
      /** The segment of the call. */
      segment_id?: string | undefined;
      /** Ties the events of one dial together. */
      tag?: string | undefined;
    }
  | {
      /** The node that the call is on. */
      node_id: string;
      /** The call. */
      call_id: string;
      connect_state: 'failed';
      /** Why. */
      failed_reason?: string | undefined;
      /** The other one of two connected calls. */
      peer?: CallPeer | undefined;
      /** The segment of the call. */
      segment_id?: string | undefined;
      /** Ties the events of one dial together. */
      tag?: string | undefined;
    };

/** The other one of two connected calls. */
export interface CallPeer {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** The tag of its dial. */
  tag?: string | undefined;
  /** One end of a call. */
  device?: Device | undefined;
  /** The queue that it waited in. */
  queue_id?: string | undefined;
  /** The name of that queue. */
  queue_name?: string | undefined;
}

export interface CallReferParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** How far a SIP REFER is. */
  state: ReferState;
  /** Where to. */
  sip_refer_to?: string | undefined;
  /** What the far end answered to the REFER. */
  sip_refer_response_code?: string | undefined;
  /** What it told of the new call. */
  sip_notify_response_code?: string | undefined;
  /** The segment of the call. */
  segment_id?: string | undefined;
  /** Ties the events of one dial together. */
  tag?: string | undefined;
}

/** How far a SIP REFER is. */
export type ReferState = 'inProgress' | 'cancel' | 'busy' | 'noAnswer' | 'error' | 'success';

export interface CallingErrorParams {
  /** A code. */
  code: string;
  /** The code in words. */
  message: string;
  /** The node that the call is on. */
  node_id?: string | undefined;
  /** The call. */
  call_id?: string | undefined;
}

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
export type PlayState = 'playing' | 'paused' | 'finished' | 'error';

export interface CallRecordParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** Names the running action; chosen by the client, unique in the call. */
  control_id: string;
  /** How far the recording is. */
  state: RecordState;
  /** Where the file is. */
  url?: string | undefined;
  /** Seconds. */
  duration?: number | undefined;
  /** Bytes. */
  size?: number | undefined;
  /** The recording: how it is made, and its file. */
  record?: RecordFile | undefined;
  /** The recording. */
  recording_id?: string | undefined;
  /** Unix time in seconds. */
  start_time?: number | undefined;
  /** Unix time in seconds. */
  end_time?: number | undefined;
  /** What the file has of the pause. */
  pause_behavior?: 'skip' | 'silence' | undefined;
  /** The segment of the call. */
  segment_id?: string | undefined;
  /** Ties the events of one dial together. */
  tag?: string | undefined;
}

/** How far the recording is. */
export type RecordState = 'recording' | 'paused' | 'finished' | 'no_input';

/** The recording: how it is made, and its file. */
export interface RecordFile {
  /** How to record. */
  audio?: RecordAudio | undefined;
  /** Where the file is. */
  url?: string | undefined;
  /** Seconds. */
  duration?: number | undefined;
  /** Bytes. */
  size?: number | undefined;
}

export interface CallCollectParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** Names the running action; chosen by the client, unique in the call. */
  control_id: string;
  /** What a collection came to. */
  result: CollectResult;
  /** With partial results: whether this is the last. */
  final?: boolean | undefined;
  /** How far a collection is that goes on after a result. */
  state?: CollectState | undefined;
  /** The segment of the call. */
  segment_id?: string | undefined;
  /** Ties the events of one dial together. */
  tag?: string | undefined;
}

/** What a collection came to. */
export type CollectResult =
  | {
      type: 'digit';
      params: {
        /** The keys. */
        digits: string;
        /** What ended it. */
        terminator?: string | undefined;
      };
    }
  | {
      type: 'speech';
      params: {
        /** What was said. */
        text: string;
        /** How sure the recognition is. */
        confidence?: number | undefined;
      };
    }
  | {
      type: 'no_input' | 'no_match' | 'start_of_input' | 'error' | 'finished';
    };

/** How far a collection is that goes on after a result. */
export type CollectState = 'collecting' | 'finished' | 'error';

export interface CallDetectParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** Names the running action; chosen by the client, unique in the call. */
  control_id: string;
  /** What was detected. */
  detect: Detected;
  /** The segment of the call. */
  segment_id?: string | undefined;
  /** Ties the events of one dial together. */
  tag?: string | undefined;
}

/** What was detected. */
export type Detected =
  | {
      type: 'machine';
      params: {
        /** What it is. */
        event: 'MACHINE' | 'HUMAN' | 'UNKNOWN' | 'READY' | 'NOT_READY' | 'finished' | 'error';
        /** A beep was heard. */
        beep?: boolean | undefined;
      };
    }
  | {
      type: 'fax';
      params: {
        /** The tone. */
        event: 'CED' | 'CNG' | 'finished' | 'error';
        /** A beep was heard. */
        beep?: boolean | undefined;
      };
    }
  | {
      type: 'digit';
      params: {
        /** The key; `finished` or `error` at the end. */
        event: string;
        /** A beep was heard. */
        beep?: boolean | undefined;
      };
    };

export interface CallSendDigitsParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** Names the running action; chosen by the client, unique in the call. */
  control_id: string;
  /** The keys are sent. */
  state: SendDigitsState;
  /** The segment of the call. */
  segment_id?: string | undefined;
  /** Ties the events of one dial together. */
  tag?: string | undefined;
}

/** The keys are sent. */
export type SendDigitsState = 'finished';

export interface CallTapParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** Names the running action; chosen by the client, unique in the call. */
  control_id: string;
  /** Whether the audio is tapped. */
  state: TapState;
  /** What to tap. */
  tap?: Tap | undefined;
  /** Where tapped audio goes. */
  device?: TapDevice | undefined;
  /** The segment of the call. */
  segment_id?: string | undefined;
  /** Ties the events of one dial together. */
  tag?: string | undefined;
}

/** Whether the audio is tapped. */
export type TapState = 'tapping' | 'finished';

export interface CallStreamParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** Names the running action; chosen by the client, unique in the call. */
  control_id: string;
  /** Whether the audio is streamed. */
  state: StreamState;
  /** Where the audio goes. */
  url?: string | undefined;
  /** Names the stream. */
  name?: string | undefined;
  /** The segment of the call. */
  segment_id?: string | undefined;
  /** Ties the events of one dial together. */
  tag?: string | undefined;
}

/** Whether the audio is streamed. */
export type StreamState = 'streaming' | 'finished';

export interface CallTranscribeParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** Names the running action; chosen by the client, unique in the call. */
  control_id: string;
  /** Whether what is said is transcribed. */
  state: TranscribeState;
  /** Where the transcript is. */
  url?: string | undefined;
  /** The recording that it is made from. */
  recording_id?: string | undefined;
  /** Seconds. */
  duration?: number | undefined;
  /** Bytes. */
  size?: number | undefined;
  /** Unix time in seconds. */
  start_time?: number | undefined;
  /** Unix time in seconds. */
  end_time?: number | undefined;
  /** Who is told too. */
  status_url?: string | undefined;
  /** The segment of the call. */
  segment_id?: string | undefined;
  /** Ties the events of one dial together. */
  tag?: string | undefined;
}

/** Whether what is said is transcribed. */
export type TranscribeState = 'transcribing' | 'finished';

export interface CallFaxParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** Names the running action; chosen by the client, unique in the call. */
  control_id: string;
  /** How far a fax is. */
  fax: FaxProgress;
  /** The type again, at the end. */
  state?: 'finished' | 'error' | undefined;
  /** The segment of the call. */
  segment_id?: string | undefined;
  /** Ties the events of one dial together. */
  tag?: string | undefined;
}

/** How far a fax is. */
export type FaxProgress =
  | {
      type: 'page';
      params: {
        direction?: 'send' | 'receive' | undefined;
        /** Which page. */
        number?: number | undefined;
      };
    }
  | {
      type: 'finished';
      params: {
        direction?: 'send' | 'receive' | undefined;
        /** The number of this side. */
        identity?: string | undefined;
        /** The number of the other side. */
        remote_identity?: string | undefined;
        /** Where the document is. */
        document?: string | undefined;
        /** How many. */
        pages?: number | undefined;
        /** Whether it went through. */
        success?: boolean | undefined;
        /** The fax engine’s code. */
        result?: number | string | undefined;
        /** The code in words. */
        result_text?: string | undefined;
        /** `pdf`. */
        format?: string | undefined;
      };
    }
  | {
      type: 'error';
      /** What went wrong. */
      params?: Record<string, unknown> | undefined;
    };

export interface CallHoldParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** Which. */
  state: 'hold' | 'unhold' | (string & {});
  /** The segment of the call. */
  segment_id?: string | undefined;
  /** Ties the events of one dial together. */
  tag?: string | undefined;
}

export interface CallDenoiseParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** Whether it is. */
  denoised: boolean;
  /** The segment of the call. */
  segment_id?: string | undefined;
  /** Ties the events of one dial together. */
  tag?: string | undefined;
}

export interface CallEchoParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** Which. */
  state: 'echoing' | 'finished' | (string & {});
  /** The segment of the call. */
  segment_id?: string | undefined;
  /** Ties the events of one dial together. */
  tag?: string | undefined;
}

export interface ConferenceParams {
  /** The conference. */
  conference_id: string;
  /** Its name. */
  name: string;
  /** What happened in a conference. */
  status: ConferenceStatus;
  /** The node that the call is on. */
  node_id?: string | undefined;
  /** The call. */
  call_id?: string | undefined;
  /** The segment of the call. */
  segment_id?: string | undefined;
  /** Ties the events of one dial together. */
  tag?: string | undefined;
  /** How many are in it. */
  size?: number | undefined;
  /** Where it is hosted. */
  region?: string | undefined;
  muted?: boolean | undefined;
  hold?: boolean | undefined;
  start_on_join?: boolean | undefined;
  end_on_leave?: boolean | undefined;
  coaching?: boolean | undefined;
  /** Where the recording is. */
  recording_url?: string | undefined;
  /** Bytes. */
  recording_file_size?: number | undefined;
  /** Seconds. */
  recording_duration?: number | undefined;
  /** Why the conference ended. */
  reason_ended?: string | undefined;
  /** The call that ended it. */
  call_id_ending_conf?: string | undefined;
}

/** What happened in a conference. */
export type ConferenceStatus =
  | 'conference-start'
  | 'conference-end'
  | 'participant-join'
  | 'participant-leave'
  | 'participant-mute'
  | 'participant-unmute'
  | 'participant-hold'
  | 'participant-unhold'
  | 'participant-speech-start'
  | 'participant-speech-stop'
  | 'participant-modify'
  | 'record-start'
  | 'record-pause'
  | 'record-resume'
  | 'record-stop'
  | (string & {});

export interface CallQueueParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** Names the running action; chosen by the client, unique in the call. */
  control_id: string;
  /** What became of a place in a queue. */
  status: QueueStatus;
  /** The queue. */
  id: string;
  /** Its name. */
  name: string;
  /** Its place, from 1. */
  position?: number | undefined;
  /** How many wait. */
  size?: number | undefined;
  /** Seconds that others waited on average. */
  avg_time?: number | undefined;
  /** Unix time in microseconds. */
  enqueue_ts?: number | undefined;
  /** Unix time in microseconds. */
  dequeue_ts?: number | undefined;
  /** Unix time in microseconds. */
  leave_ts?: number | undefined;
  /** The segment of the call. */
  segment_id?: string | undefined;
  /** Ties the events of one dial together. */
  tag?: string | undefined;
}

/** What became of a place in a queue. */
export type QueueStatus = 'enqueue' | 'dequeue' | 'leave';

export interface CallPayParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** Names the running action; chosen by the client, unique in the call. */
  control_id: string;
  /** A step of a payment. */
  for?: PayStep | undefined;
  /** How something ended. */
  state?: FinalState | undefined;
  /** What was wrong with the input. */
  error_type?: string | undefined;
  /** Which attempt. */
  attempt?: string | number | undefined;
  payment_method?: string | undefined;
  payment_card_type?: string | undefined;
  /** Masked. */
  payment_card_number?: string | undefined;
  /** The segment of the call. */
  segment_id?: string | undefined;
  /** Ties the events of one dial together. */
  tag?: string | undefined;
}

/** How something ended. */
export type FinalState = 'finished' | 'error';

export interface CallAiParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** Names the running action; chosen by the client, unique in the call. */
  control_id: string;
  /** How something ended. */
  state: FinalState;
  /** The segment of the call. */
  segment_id?: string | undefined;
  /** Ties the events of one dial together. */
  tag?: string | undefined;
}

export interface CallUserEventParams {
  /** The node that the call is on. */
  node_id: string;
  /** The call. */
  call_id: string;
  /** The event. */
  event?: unknown | undefined;
  /** The segment of the call. */
  segment_id?: string | undefined;
  /** Ties the events of one dial together. */
  tag?: string | undefined;
}

export interface MessageReceiveParams {
  /** The message. */
  message_id: string;
  /** Who called: the far end, or the space. */
  direction: CallDirection;
  /** E.164. */
  from_number: string;
  /** E.164. */
  to_number: string;
  /** How far a message is. */
  message_state: MessageState;
  /** The context that it belongs to. */
  context?: string | undefined;
  /** Segments it takes. */
  segments?: number | undefined;
  /** The text. */
  body?: string | undefined;
  /** URLs of what goes with it. */
  media?: string[] | undefined;
  /** Words to find it by. */
  tags?: string[] | undefined;
}

/** How far a message is. */
export type MessageState = 'queued' | 'initiated' | 'sent' | 'delivered' | 'undelivered' | 'failed' | 'received';

export interface MessageStateParams {
  /** The message. */
  message_id: string;
  /** Who called: the far end, or the space. */
  direction: CallDirection;
  /** E.164. */
  from_number: string;
  /** E.164. */
  to_number: string;
  /** How far a message is. */
  message_state: MessageState;
  /** The context that it belongs to. */
  context?: string | undefined;
  /** Segments it takes. */
  segments?: number | undefined;
  /** The text. */
  body?: string | undefined;
  /** URLs of what goes with it. */
  media?: string[] | undefined;
  /** Words to find it by. */
  tags?: string[] | undefined;
  /** Why it was not delivered. */
  reason?: string | undefined;
}

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
  /** Subscribes to contexts, as `signalwire.receive` does. */
  'signalwire.subscribe': { params: SubscribeParams; result: ContextsResult };
  /** Renews what a session may do, with a new token. */
  'signalwire.reauthenticate': { params: ReauthenticateParams; result: ReauthenticateResult };
  /** Wraps another method, as the protocol before this one did. */
  'signalwire.execute': { params: ExecuteParams; result: ExecuteResult };
  /** Announces that the server is about to close the socket. */
  'signalwire.disconnect': { params: DisconnectParams; result: Record<string, unknown> };
  /** Tells what happened; answered at once with an empty result. */
  'signalwire.event': { params: EventEnvelope; result: Record<string, unknown> };
  /** Places a call. The answer has no call id: events with the tag tell the rest. */
  'calling.dial': { params: DialParams; result: CallResult };
  /** Places a call to one device. Deprecated: `calling.dial` does more. */
  'calling.begin': { params: BeginParams; result: BeginResult };
  /** Subscribes to contexts, as `signalwire.receive` does. */
  'calling.receive': { params: CallingReceiveParams; result: CallResult };
  /** Answers an inbound call. */
  'calling.answer': { params: AnswerParams; result: CallResult };
  /** Ends a call. */
  'calling.end': { params: EndParams; result: CallResult };
  /** Gives an inbound call back, so that another client may have it. */
  'calling.pass': { params: CallRef; result: CallResult };
  /** Connects the call with another one, which is placed for it unless it is there already. */
  'calling.connect': { params: ConnectCallParams; result: CallResult };
  /** Parts two connected calls; both go on. */
  'calling.disconnect': { params: CallRef; result: CallResult };
  /** Refers a SIP call to another SIP endpoint. */
  'calling.refer': { params: ReferParams; result: CallResult };
  /** Hands the call to a SWML document or another context; this client is no longer in charge of it. */
  'calling.transfer': { params: TransferParams; result: CallResult };
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
  /** Records the call. */
  'calling.record': { params: RecordParams; result: RecordResult };
  /** Pauses a recording. */
  'calling.record.pause': { params: RecordPauseParams; result: ActionResult };
  /** Goes on recording. */
  'calling.record.resume': { params: ActionRef; result: ActionResult };
  /** Ends a recording. */
  'calling.record.stop': { params: ActionRef; result: ActionResult };
  /** Collects keys or speech. */
  'calling.collect': { params: CollectParams; result: ActionResult };
  /** Stops collecting. */
  'calling.collect.stop': { params: ActionRef; result: ActionResult };
  /** Starts counting the time to the first input. */
  'calling.collect.start_input_timers': { params: ActionRef; result: ActionResult };
  /** Plays, and collects keys or speech; what comes in ends the playing. */
  'calling.play_and_collect': { params: PlayAndCollectParams; result: ActionResult };
  /** Stops playing and collecting. */
  'calling.play_and_collect.stop': { params: ActionRef; result: ActionResult };
  /** Changes how loud it is played. */
  'calling.play_and_collect.volume': { params: PlayVolumeParams; result: ActionResult };
  /** Detects an answering machine, a fax or keys. */
  'calling.detect': { params: DetectParams; result: ActionResult };
  /** Stops detecting. */
  'calling.detect.stop': { params: ActionRef; result: ActionResult };
  /** Sends keys to the far end. */
  'calling.send_digits': { params: SendDigitsParams; result: ActionResult };
  /** Runs a method each time that keys are pressed. */
  'calling.bind_digit': { params: BindDigitParams; result: CallResult };
  /** Removes bindings of keys. */
  'calling.clear_digit_bindings': { params: ClearDigitBindingsParams; result: CallResult };
  /** Sends a copy of the audio to an RTP or WebSocket receiver. */
  'calling.tap': { params: TapParams; result: TapResult };
  /** Stops tapping. */
  'calling.tap.stop': { params: ActionRef; result: ActionResult };
  /** Streams the audio to a WebSocket server. */
  'calling.stream': { params: StreamParams; result: ActionResult };
  /** Stops streaming. */
  'calling.stream.stop': { params: ActionRef; result: ActionResult };
  /** Transcribes what is said from here on. */
  'calling.transcribe': { params: TranscribeParams; result: ActionResult };
  /** Stops transcribing. */
  'calling.transcribe.stop': { params: ActionRef; result: ActionResult };
  /** Sends a document by fax. */
  'calling.send_fax': { params: SendFaxParams; result: ActionResult };
  /** Stops sending a fax. */
  'calling.send_fax.stop': { params: ActionRef; result: ActionResult };
  /** Receives a document by fax. */
  'calling.receive_fax': { params: ReceiveFaxParams; result: ActionResult };
  /** Stops receiving a fax. */
  'calling.receive_fax.stop': { params: ActionRef; result: ActionResult };
  /** Puts the far end on hold. */
  'calling.hold': { params: CallRef; result: CallResult };
  /** Takes the far end off hold. */
  'calling.unhold': { params: CallRef; result: CallResult };
  /** Removes background noise. */
  'calling.denoise': { params: CallRef; result: CallResult };
  /** No longer removes background noise. */
  'calling.denoise.stop': { params: CallRef; result: CallResult };
  /** Plays back to the far end what it says. */
  'calling.echo': { params: EchoParams; result: CallResult };
  /** Transcribes the call while it goes on; webhooks get the text. */
  'calling.live_transcribe': { params: LiveTranscribeParams; result: CallResult };
  /** Translates the call while it goes on. */
  'calling.live_translate': { params: LiveTranslateParams; result: CallResult };
  /** Joins an audio conference; it is created when it does not exist. */
  'calling.join_conference': { params: JoinConferenceParams; result: JoinConferenceResult };
  /** Leaves a conference. */
  'calling.leave_conference': { params: LeaveConferenceParams; result: CallResult };
  /** Joins a video room. */
  'calling.join_room': { params: JoinRoomParams; result: CallResult };
  /** Leaves a video room. */
  'calling.leave_room': { params: CallRef; result: CallResult };
  /** Waits in a queue; it is created when it does not exist. */
  'calling.queue.enter': { params: QueueEnterParams; result: ActionResult };
  /** Leaves a queue. */
  'calling.queue.leave': { params: QueueLeaveParams; result: ActionResult };
  /** Takes a payment by keypad. */
  'calling.pay': { params: PayParams; result: ActionResult };
  /** Stops taking a payment. */
  'calling.pay.stop': { params: ActionRef; result: ActionResult };
  /** Connects the caller to an AI agent. */
  'calling.ai': { params: AiStartParams; result: ActionResult };
  /** Ends the conversation of an agent. */
  'calling.ai.stop': { params: ActionRef; result: ActionResult };
  /** Connects the caller to an agent of Amazon Bedrock. */
  'calling.amazon_bedrock': { params: AmazonBedrockParams; result: CallResult };
  /** Puts a message into the conversation of an agent. */
  'calling.ai_message': { params: AiMessageParams; result: CallResult };
  /** Puts the caller of an agent on hold. */
  'calling.ai_hold': { params: AiHoldParams; result: CallResult };
  /** Takes the caller of an agent off hold. */
  'calling.ai_unhold': { params: AiUnholdParams; result: CallResult };
  /** Sends an event to the application that shows the call. */
  'calling.user_event': { params: UserEventParams; result: CallResult };
  /** Sends a text or multimedia message; `body`, `media` or both. */
  'messaging.send': { params: MessageSendParams; result: MessageSendResult };
}

/** What each event carries, by its type. */
export interface RelayEvents {
  /** A value to send back when the session is resumed. */
  'signalwire.authorization.state': AuthorizationStateParams;
  /** A call came in on a context. */
  'calling.call.receive': CallReceiveParams;
  /** A call changed its state. */
  'calling.call.state': CallStateParams;
  /** A dial goes on, was answered, or failed. It names no call of its own: the tag tells which dial. */
  'calling.call.dial': CallDialParams;
  /** Two calls are being connected, are connected, or have parted. */
  'calling.call.connect': CallConnectParams;
  /** A SIP REFER goes on or is over. */
  'calling.call.refer': CallReferParams;
  /** Something about a call went wrong. */
  'calling.error': CallingErrorParams;
  /** Playing began, paused, went on or is over. */
  'calling.call.play': CallPlayParams;
  /** A recording began, paused, went on or is over. */
  'calling.call.record': CallRecordParams;
  /** Input was collected, or none came. */
  'calling.call.collect': CallCollectParams;
  /** Something was detected, or the detecting is over. */
  'calling.call.detect': CallDetectParams;
  /** Keys are sent. */
  'calling.call.send_digits': CallSendDigitsParams;
  /** Tapping began or is over. */
  'calling.call.tap': CallTapParams;
  /** Streaming began or is over. */
  'calling.call.stream': CallStreamParams;
  /** Transcribing began or is over. */
  'calling.call.transcribe': CallTranscribeParams;
  /** A page went through, or a fax is over. */
  'calling.call.fax': CallFaxParams;
  /** The far end was put on hold or taken off it. */
  'calling.call.hold': CallHoldParams;
  /** Noise is removed from here on, or no longer. */
  'calling.call.denoise': CallDenoiseParams;
  /** The echo began or is over. */
  'calling.call.echo': CallEchoParams;
  /** Something happened in a conference. Events of a participant name the call. */
  'calling.conference': ConferenceParams;
  /** A call entered a queue, was taken out of it, or left it. */
  'calling.call.queue': CallQueueParams;
  /** A payment goes on or is over. */
  'calling.call.pay': CallPayParams;
  /** The conversation of an agent is over. */
  'calling.call.ai': CallAiParams;
  /** Somebody sent an event to the application that shows the call. */
  'calling.user_event': CallUserEventParams;
  /** A message came in on a context. */
  'messaging.receive': MessageReceiveParams;
  /** A message that was sent changed its state. */
  'messaging.state': MessageStateParams;
}
