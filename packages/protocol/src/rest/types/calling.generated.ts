// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { AiReset, AudioDirection, CollectSpeech, HangupReason, Media } from '../../relay/index.js';
import type { PomSectionData, SwmlDocument } from '../../swml/index.js';
import type { ChargeDetail, WebhookMethod } from './shared.generated.js';

export interface DialCommand {
  command: 'dial';
  /** A call to make: with `url` or with `swml`, not both. */
  params: DialParams;
}

/** A call to make: with `url` or with `swml`, not both. */
export type DialParams = DialUrlParams | DialSwmlParams;

export interface DialUrlParams {
  /** Who calls: a number in E.164 form; for SIP and Verto destinations a SIP URI or caller id as well. */
  from: string;
  /** Where the SWML document for the call is fetched. */
  url: string;
  /** Who is called: a number in E.164 form, or a `sip:`, `sips:`, `verto:`, `client:` or fabric address. Needed unless `to_script` is given. */
  to?: string | undefined;
  /** SIP user name, when `to` is a SIP URI; never returned. */
  username?: string | undefined;
  /** SIP password, when `to` is a SIP URI; never returned. */
  password?: string | undefined;
  /** SWML that runs at the called side. */
  to_script?: string | SwmlDocument | undefined;
  /** Caller id shown to the called side. */
  caller_id?: string | undefined;
  /** Where SWML is fetched when `url` fails. */
  fallback_url?: string | undefined;
  /** Where the events of `status_events` are reported. */
  status_url?: string | undefined;
  /** Events to report. Default: `["ended"]`. */
  status_events?: Array<'created' | 'ringing' | 'answered' | 'ended'> | undefined;
  /** How `url` is requested. Default: `"POST"`. */
  url_method?: WebhookMethod | undefined;
  /** Codecs to offer, as a list or separated by commas. */
  codecs?: Codec[] | string | undefined;
  /** Seconds to ring. Range: 1 to 600. */
  timeout?: number | undefined;
  /** Dollars a minute above which the call is not made. At least 0. */
  max_price_per_minute?: number | undefined;
  /** Digits to send once answered: `0-9`, `A-D`, `*`, `#`, `w` to wait, `,` to pause. */
  send_digits?: string | undefined;
  /** Preferred region, or regions in order. */
  region?: string | string[] | undefined;
  /** Variables of the call, found as `${envs.<name>}` in its SWML: at most 20, each 1 to 1024 characters; names of letters, digits and underscores that do not start with `signalwire_`, `sw_`, `rtc_` or `internal_`. */
  custom_variables?: Record<string, string> | undefined;
}

/** A codec to offer. */
export type Codec =
  | 'OPUS'
  | 'OPUS@48000H@20I'
  | 'OPUS@24000H@20I'
  | 'OPUS@16000H@20I'
  | 'OPUS@8000H@20I'
  | 'G722'
  | 'PCMU'
  | 'PCMA'
  | 'G729'
  | 'VP8'
  | 'H264';

export interface DialSwmlParams {
  /** Who calls: a number in E.164 form; for SIP and Verto destinations a SIP URI or caller id as well. */
  from: string;
  /** The SWML document for the call. */
  swml: SwmlDocument;
  /** Who is called: a number in E.164 form, or a `sip:`, `sips:`, `verto:`, `client:` or fabric address. Needed unless `to_script` is given. */
  to?: string | undefined;
  /** SIP user name, when `to` is a SIP URI; never returned. */
  username?: string | undefined;
  /** SIP password, when `to` is a SIP URI; never returned. */
  password?: string | undefined;
  /** SWML that runs at the called side. */
  to_script?: string | SwmlDocument | undefined;
  /** Caller id shown to the called side. */
  caller_id?: string | undefined;
  /** Where SWML is fetched when `url` fails. */
  fallback_url?: string | undefined;
  /** Where the events of `status_events` are reported. */
  status_url?: string | undefined;
  /** Events to report. Default: `["ended"]`. */
  status_events?: Array<'created' | 'ringing' | 'answered' | 'ended'> | undefined;
  /** How `url` is requested. Default: `"POST"`. */
  url_method?: WebhookMethod | undefined;
  /** Codecs to offer, as a list or separated by commas. */
  codecs?: Codec[] | string | undefined;
  /** Seconds to ring. Range: 1 to 600. */
  timeout?: number | undefined;
  /** Dollars a minute above which the call is not made. At least 0. */
  max_price_per_minute?: number | undefined;
  /** Digits to send once answered: `0-9`, `A-D`, `*`, `#`, `w` to wait, `,` to pause. */
  send_digits?: string | undefined;
  /** Preferred region, or regions in order. */
  region?: string | string[] | undefined;
  /** Variables of the call, found as `${envs.<name>}` in its SWML: at most 20, each 1 to 1024 characters; names of letters, digits and underscores that do not start with `signalwire_`, `sw_`, `rtc_` or `internal_`. */
  custom_variables?: Record<string, string> | undefined;
}

/** A call; its `type` tells which. */
export type CallResponse = CallLeg | FabricDeviceLeg;

/** A call to a phone, a SIP address or a browser. */
export interface CallLeg {
  /** The call. */
  id: string;
  /** Who calls. */
  from: string;
  /** Who is called. */
  to: string;
  /** Which way the call goes. */
  direction: 'inbound' | 'outbound' | 'outbound-api' | (string & {});
  /** What made the call. */
  source: 'realtime_api' | (string & {});
  /** The URL behind the call. */
  url: string | null;
  /** Dollars charged so far. */
  charge: number;
  /** When the call was created. */
  created_at: string;
  /** What was charged for. */
  charge_details: ChargeDetail[];
  /** How far the call is. */
  status:
    | 'queued'
    | 'initiated'
    | 'created'
    | 'ringing'
    | 'answered'
    | 'ending'
    | 'ended'
    | 'failed'
    | 'canceled'
    | 'completed'
    | (string & {})
    | null;
  /** Length in seconds. */
  duration: number | null;
  /** Length in milliseconds. */
  duration_ms: number | null;
  /** Billed length in milliseconds. */
  billing_ms: number | null;
  /** How the other side is reached. */
  type: 'relay_pstn_call' | 'relay_sip_call' | 'relay_webrtc_call';
  /** The call that this one belongs to. */
  parent_id: string | null;
}

/** A call to a subscriber's device. */
export interface FabricDeviceLeg {
  /** The call. */
  id: string;
  /** Who calls. */
  from: string;
  /** Who is called. */
  to: string;
  /** Which way the call goes. */
  direction: 'inbound' | 'outbound' | 'outbound-api' | (string & {});
  /** What made the call. */
  source: 'realtime_api' | (string & {});
  /** The URL behind the call. */
  url: string | null;
  /** Dollars charged so far. */
  charge: number;
  /** When the call was created. */
  created_at: string;
  /** What was charged for. */
  charge_details: ChargeDetail[];
  /** Always `null`. */
  status: null;
  /** How the other side is reached. */
  type: 'fabric_subscriber_device_leg';
}

export interface UpdateCallCommand {
  command: 'update';
  /** What a call continues with: `url` or `swml`, not both. */
  params: UpdateCallParams;
}

/** What a call continues with: `url` or `swml`, not both. */
export type UpdateCallParams = UpdateCallUrlParams | UpdateCallSwmlParams;

export interface UpdateCallUrlParams {
  /** The call. */
  id: string;
  /** Where the SWML document for the call is fetched. */
  url: string;
  /** Where SWML is fetched when the first source fails. */
  fallback_url?: string | undefined;
  /** `canceled` ends a call that does not yet stand, `completed` one that does. */
  status?: 'canceled' | 'completed' | undefined;
  /** Where the state of the call is reported. */
  status_url?: string | undefined;
}

export interface UpdateCallSwmlParams {
  /** The call. */
  id: string;
  /** The SWML document for the call. */
  swml: SwmlDocument;
  /** Where SWML is fetched when the first source fails. */
  fallback_url?: string | undefined;
  /** `canceled` ends a call that does not yet stand, `completed` one that does. */
  status?: 'canceled' | 'completed' | undefined;
  /** Where the state of the call is reported. */
  status_url?: string | undefined;
}

export interface CallingEndCommand {
  /** The call. */
  id: string;
  command: 'calling.end';
  params: CallingEndParams;
}

export interface CallingEndParams {
  /** Why the call ends. */
  reason?: HangupReason | undefined;
}

export interface CallingDisconnectCommand {
  /** The call. */
  id: string;
  command: 'calling.disconnect';
  /** There are none. */
  params: Record<string, never>;
}

export interface CallingTransferCommand {
  /** The call. */
  id: string;
  command: 'calling.transfer';
  params: CallingTransferParams;
}

export interface CallingTransferParams {
  /** What takes the call over. */
  dest: string | SwmlDocument;
}

export interface CallingReferCommand {
  /** The call. */
  id: string;
  command: 'calling.refer';
  params: CallingReferParams;
}

export interface CallingReferParams {
  /** Whom it is to call. */
  device: {
    type: 'sip';
    params: {
      /** The SIP URI to call. */
      to: string;
      /** The SIP URI to call from. */
      from?: string | undefined;
      /** User name for that. */
      username?: string | undefined;
      /** Password for that. */
      password?: string | undefined;
    };
  };
  /** Gets the `calling.call.refer` status callbacks. */
  status_url?: string | undefined;
}

export interface CallingUserEventCommand {
  /** The call. */
  id: string;
  command: 'calling.user_event';
  params: CallingUserEventParams;
}

export interface CallingUserEventParams {
  /** What the listeners get. */
  event: Record<string, unknown>;
}

export interface CallingPlayCommand {
  /** The call. */
  id: string;
  command: 'calling.play';
  params: CallingPlayParams;
}

export interface CallingPlayParams {
  /** Names the playback; unique among those that run on the call. */
  control_id: string;
  /** What to play, in order. */
  play: Media[];
  /** Gain in dB. Range: -40 to 40. Default: `0`. */
  volume?: number | undefined;
  /** Whose ear, or whose voice. Default: `"listen"`. */
  direction?: AudioDirection | undefined;
  /** How often to play it all; 0 is until it is stopped. At least 0. Default: `1`. */
  loop?: number | undefined;
  /** Language of the texts that name none. Default: `"en-US"`. */
  language?: string | undefined;
  /** Voice of the texts that name none. Default: one of the `gender`. */
  voice?: string | undefined;
  /** Gender of the voice, for texts that name none. Default: `"female"`. */
  gender?: TtsGender | undefined;
  /** Gets the `calling.call.play` status callbacks. */
  status_url?: string | undefined;
}

/** Gender of the voice, for texts that name none. */
export type TtsGender = 'male' | 'female';

export interface CallingPlayPauseCommand {
  /** The call. */
  id: string;
  command: 'calling.play.pause';
  /** Names a running action. */
  params: CallingActionRef;
}

/** Names a running action. */
export interface CallingActionRef {
  /** Names the action, as it was started. */
  control_id: string;
}

export interface CallingPlayResumeCommand {
  /** The call. */
  id: string;
  command: 'calling.play.resume';
  /** Names a running action. */
  params: CallingActionRef;
}

export interface CallingPlayStopCommand {
  /** The call. */
  id: string;
  command: 'calling.play.stop';
  /** Names a running action. */
  params: CallingActionRef;
}

export interface CallingPlayVolumeCommand {
  /** The call. */
  id: string;
  command: 'calling.play.volume';
  params: CallingPlayVolumeParams;
}

export interface CallingPlayVolumeParams {
  /** Names the action, as it was started. */
  control_id: string;
  /** Gain in dB. Range: -40 to 40. */
  volume: number;
}

export interface CallingRecordCommand {
  /** The call. */
  id: string;
  command: 'calling.record';
  params: CallingRecordParams;
}

export interface CallingRecordParams {
  /** Names the recording; unique among those that run on the call. */
  control_id: string;
  /** How it is recorded. */
  record: {
    /** How sound is recorded. */
    audio: CallingRecordAudio;
  };
  /** Gets the `calling.call.record` status callbacks. */
  status_url?: string | undefined;
}

/** How sound is recorded. */
export interface CallingRecordAudio {
  /** Beep before it begins. Default: `false`. */
  beep?: boolean | undefined;
  /** The file. Default: `"mp3"`. */
  format?: 'mp3' | 'wav' | 'mp4' | undefined;
  /** One channel for each direction. Default: `false`. */
  stereo?: boolean | undefined;
  /** Whose sound: `speak` what the far end says, `listen` what it hears. Default: `"speak"`. */
  direction?: AudioDirection | undefined;
  /** Seconds to wait for something to be said; 0 waits for ever. At least 0. Default: `4`. */
  initial_timeout?: number | undefined;
  /** Seconds of silence that end it; 0 for none. At least 0. Default: `0.5`. */
  end_silence_timeout?: number | undefined;
  /** Seconds it may last; 0 for no limit. At least 0. Default: `0`. */
  max_length?: number | undefined;
  /** Keys that end it: `0-9`, `A-D`, `*`, `#`. Default: `"#"`. */
  terminators?: string | undefined;
  /** How little sound counts as speech, 0 to 100. Range: 0 to 100. Default: `44`. */
  input_sensitivity?: number | undefined;
}

export interface CallingRecordPauseCommand {
  /** The call. */
  id: string;
  command: 'calling.record.pause';
  params: CallingRecordPauseParams;
}

export interface CallingRecordPauseParams {
  /** Names the action, as it was started. */
  control_id: string;
  /** What the file has of the pause: nothing, or silence. Default: `"skip"`. */
  behavior?: 'skip' | 'silence' | undefined;
}

export interface CallingRecordResumeCommand {
  /** The call. */
  id: string;
  command: 'calling.record.resume';
  /** Names a running action. */
  params: CallingActionRef;
}

export interface CallingRecordStopCommand {
  /** The call. */
  id: string;
  command: 'calling.record.stop';
  /** Names a running action. */
  params: CallingActionRef;
}

export interface CallingCollectCommand {
  /** The call. */
  id: string;
  command: 'calling.collect';
  params: CallingCollectParams;
}

export interface CallingCollectParams {
  /** Names the collecting; unique among those that run on the call. */
  control_id: string;
  /** Seconds to wait for the first input. */
  initial_timeout?: number | undefined;
  /** Keys to collect. */
  digits?: CallingCollectDigits | undefined;
  /** How to take speech. */
  speech?: CollectSpeech | undefined;
  /** Go on after each result, until it is stopped. Default: `false`. */
  continuous?: boolean | undefined;
  /** Tell what is heard so far as well. Default: `false`. */
  partial_results?: boolean | undefined;
  /** Tell when input begins. Default: `false`. */
  send_start_of_input?: boolean | undefined;
  /** Count `initial_timeout` from now; else from `collectStartInputTimers`. Default: `false`. */
  start_input_timers?: boolean | undefined;
  /** Gets the `calling.call.collect` status callbacks. */
  status_url?: string | undefined;
}

/** Keys to collect. */
export interface CallingCollectDigits {
  /** How many keys, at most. At least 1. */
  max: number;
  /** Keys that end it: `0-9`, `A-D`, `*`, `#`. */
  terminators?: string | undefined;
  /** Seconds between two keys. */
  digit_timeout?: number | undefined;
}

export interface CallingCollectStopCommand {
  /** The call. */
  id: string;
  command: 'calling.collect.stop';
  /** Names a running action. */
  params: CallingActionRef;
}

export interface CallingCollectStartInputTimersCommand {
  /** The call. */
  id: string;
  command: 'calling.collect.start_input_timers';
  /** Names a running action. */
  params: CallingActionRef;
}

export interface CallingDetectCommand {
  /** The call. */
  id: string;
  command: 'calling.detect';
  params: CallingDetectParams;
}

export interface CallingDetectParams {
  /** Names the detector; unique among those that run on the call. */
  control_id: string;
  /** What to detect; its `type` tells which. */
  detect: CallingDetector;
  /** Seconds it may take. At least 0. Default: `30`. */
  timeout?: number | undefined;
  /** Gets the `calling.call.detect` status callbacks. */
  status_url?: string | undefined;
}

/** What to detect; its `type` tells which. */
export type CallingDetector = CallingDetectMachine | CallingDetectFax | CallingDetectDigit;

/** Whether a person or an answering machine speaks. */
export interface CallingDetectMachine {
  type: 'machine';
  /** How to tell one. */
  params?: {
    /** Seconds to wait for a voice. Default: `4.5`. */
    initial_timeout?: number | undefined;
    /** Seconds of silence that end a voice. Default: `1`. */
    end_silence_timeout?: number | undefined;
    /** Seconds of silence until the machine records. Default: `end_silence_timeout`. */
    machine_ready_timeout?: number | undefined;
    /** Seconds of voice that make a machine. Default: `1.25`. */
    machine_voice_threshold?: number | undefined;
    /** Words that make a machine. Default: `6`. */
    machine_words_threshold?: number | undefined;
    /** Tell when the machine is interrupted. Default: `false`. */
    detect_interruptions?: boolean | undefined;
    /** Tell when its message is over. Default: `true`. */
    detect_message_end?: boolean | undefined;
  } | undefined;
}

/** The tone of a fax. */
export interface CallingDetectFax {
  type: 'fax';
  /** Which tone. */
  params?: {
    /** The tone. Default: either. */
    tone?: 'CNG' | 'CED' | 'cng' | 'ced' | undefined;
  } | undefined;
}

/** Keys. */
export interface CallingDetectDigit {
  type: 'digit';
  /** Which keys. */
  params?: {
    /** Keys to wait for: `0-9`, `A-D`, `*`, `#`. Default: any. */
    digits?: string | undefined;
  } | undefined;
}

export interface CallingDetectStopCommand {
  /** The call. */
  id: string;
  command: 'calling.detect.stop';
  /** Names a running action. */
  params: CallingActionRef;
}

export interface CallingTapCommand {
  /** The call. */
  id: string;
  command: 'calling.tap';
  params: CallingTapParams;
}

export interface CallingTapParams {
  /** Names the tap; unique among those that run on the call. */
  control_id: string;
  /** What is copied. */
  tap: CallingTapSource;
  /** Where it is copied to; its `type` tells how. */
  device: CallingTapDevice;
  /** Gets the `calling.call.tap` status callbacks. */
  status_url?: string | undefined;
}

/** What is copied. */
export interface CallingTapSource {
  type: 'audio';
  /** Which audio. */
  params: {
    /** Whose sound. */
    direction: AudioDirection;
  };
}

/** Where it is copied to; its `type` tells how. */
export type CallingTapDevice = CallingTapRtpDevice | CallingTapWebSocketDevice;

/** Audio goes out as RTP. */
export interface CallingTapRtpDevice {
  type: 'rtp';
  params: {
    /** A public IPv4 address. */
    addr: string;
    /** Its UDP port. Range: 1 to 65535. */
    port: number;
    /** Default: that of the call. */
    codec?: CallingTapCodec | undefined;
    /** Milliseconds of audio in a packet. Default: that of the call. */
    ptime?: 10 | 20 | 30 | 40 | 50 | 60 | 70 | 80 | 90 | 100 | 110 | 120 | undefined;
  };
}

/** Default: that of the call. */
export type CallingTapCodec = 'PCMA' | 'PCMU' | 'pcma' | 'pcmu' | 'OPUS' | 'opus';

/** Audio goes out over a WebSocket. */
export interface CallingTapWebSocketDevice {
  type: 'ws';
  params: {
    /** `ws://` or `wss://`. */
    uri: string;
    /** Default: that of the call. */
    codec?: CallingTapCodec | undefined;
  };
}

export interface CallingTapStopCommand {
  /** The call. */
  id: string;
  command: 'calling.tap.stop';
  /** Names a running action. */
  params: CallingActionRef;
}

export interface CallingStreamCommand {
  /** The call. */
  id: string;
  command: 'calling.stream';
  params: CallingStreamParams;
}

export interface CallingStreamParams {
  /** Names the stream; unique among those that run on the call. */
  control_id: string;
  /** `wss://`. */
  url: string;
  /** Its name, for the server. */
  name?: string | undefined;
  /** `PCMU`, `PCMA`, `OPUS`, … as the server takes it. Default: that of the call. */
  codec?: string | undefined;
  /** Whose audio. Default: `"inbound_track"`. */
  track?: 'inbound_track' | 'outbound_track' | 'both_tracks' | undefined;
  /** Sent to the server as `Authorization: Bearer …`. */
  authorization_bearer_token?: string | undefined;
  /** Sent to the server as it starts. */
  custom_parameters?: Record<string, unknown> | undefined;
  /** Gets the `calling.call.stream` status callbacks. */
  status_url?: string | undefined;
  /** How `status_url` is called. Default: `"POST"`. */
  status_url_method?: WebhookMethod | undefined;
}

export interface CallingStreamStopCommand {
  /** The call. */
  id: string;
  command: 'calling.stream.stop';
  /** Names a running action. */
  params: CallingActionRef;
}

export interface CallingDenoiseCommand {
  /** The call. */
  id: string;
  command: 'calling.denoise';
  /** There are none. */
  params: Record<string, never>;
}

export interface CallingDenoiseStopCommand {
  /** The call. */
  id: string;
  command: 'calling.denoise.stop';
  /** There are none. */
  params: Record<string, never>;
}

export interface CallingTranscribeCommand {
  /** The call. */
  id: string;
  command: 'calling.transcribe';
  params: CallingTranscribeParams;
}

export interface CallingTranscribeParams {
  /** Names the transcription; unique among those that run on the call. */
  control_id: string;
  /** Gets the `calling.transcript.completed` status callbacks. */
  status_url?: string | undefined;
}

export interface CallingTranscribeStopCommand {
  /** The call. */
  id: string;
  command: 'calling.transcribe.stop';
  /** Names a running action. */
  params: CallingActionRef;
}

export interface CallingLiveTranscribeCommand {
  /** The call. */
  id: string;
  command: 'calling.live_transcribe';
  params: CallingLiveTranscribeParams;
}

export interface CallingLiveTranscribeParams {
  /** Start, sum up or stop. */
  action: LiveTranscribeAction;
}

/** Start, sum up or stop. */
export type LiveTranscribeAction = LiveTranscribeStartAction | LiveSummarizeAction | 'stop';

/** Begins to transcribe. */
export interface LiveTranscribeStartAction {
  start: {
    /** Language, such as `en-US`. */
    lang: string;
    /** Whose speech. */
    direction: CallSide[];
    /** Gets what is heard. */
    webhook?: string | undefined;
    /** Tell what is said while it is said. */
    live_events?: boolean | undefined;
    /** Sum it up at the end. */
    ai_summary?: boolean | undefined;
    /** How to sum it up. */
    ai_summary_prompt?: string | undefined;
    /** Who recognises it. Default: `"deepgram"`. */
    speech_engine?: 'deepgram' | 'google' | undefined;
    /** Milliseconds an utterance may last. Default: `60000`. */
    speech_timeout?: number | undefined;
    /** Milliseconds of silence that end an utterance. Default: 300 (deepgram), 500 (google). */
    vad_silence_ms?: number | undefined;
    /** How loud a voice must be, 0 to 1800. Default: `400`. */
    vad_thresh?: number | undefined;
    /** How much is logged, 0 to 2. Default: `0`. */
    debug_level?: number | undefined;
  };
}

/** A side of a call: the far end, or the one at the space. */
export type CallSide = 'remote-caller' | 'local-caller';

/** Sums up what was said so far. */
export interface LiveSummarizeAction {
  summarize: {
    /** Gets the summary. */
    webhook?: string | undefined;
    /** How to sum it up. */
    prompt?: string | undefined;
  };
}

export interface CallingLiveTranslateCommand {
  /** The call. */
  id: string;
  command: 'calling.live_translate';
  params: CallingLiveTranslateParams;
}

export interface CallingLiveTranslateParams {
  /** Start, sum up, say something, or stop. */
  action: LiveTranslateAction;
  /** Gets the `calling.call.live_translate` status callbacks. */
  status_url?: string | undefined;
}

/** Start, sum up, say something, or stop. */
export type LiveTranslateAction = LiveTranslateStartAction | LiveSummarizeAction | LiveTranslateInjectAction | 'stop';

/** Begins to translate. */
export interface LiveTranslateStartAction {
  start: {
    /** Language that is spoken, such as `en-US`. */
    from_lang: string;
    /** Language that it is said in, such as `es-ES`. */
    to_lang: string;
    /** Whose speech. */
    direction: CallSide[];
    /** Voice for `from_lang`. */
    from_voice?: string | undefined;
    /** Voice for `to_lang`. */
    to_voice?: string | undefined;
    /** Style of what is said in `from_lang`: a known one, or `prompt:` and how it should be. */
    filter_from?: 'polite' | 'rude' | 'professional' | 'shakespeare' | 'gen-z' | `prompt:${string}` | undefined;
    /** Style of what is said in `to_lang`: a known one, or `prompt:` and how it should be. */
    filter_to?: 'polite' | 'rude' | 'professional' | 'shakespeare' | 'gen-z' | `prompt:${string}` | undefined;
    /** Gets what is heard. */
    webhook?: string | undefined;
    /** Tell what is said while it is said. */
    live_events?: boolean | undefined;
    /** Sum it up at the end. */
    ai_summary?: boolean | undefined;
    /** How to sum it up. */
    ai_summary_prompt?: string | undefined;
    /** Who recognises it. Default: `"deepgram"`. */
    speech_engine?: 'deepgram' | 'google' | undefined;
    /** Milliseconds an utterance may last. Default: `60000`. */
    speech_timeout?: number | undefined;
    /** Milliseconds of silence that end an utterance. Default: 300 (deepgram), 500 (google). */
    vad_silence_ms?: number | undefined;
    /** How loud a voice must be, 0 to 1800. Default: `400`. */
    vad_thresh?: number | undefined;
    /** How much is logged, 0 to 2. Default: `0`. */
    debug_level?: number | undefined;
  };
}

/** Says something, translated. */
export interface LiveTranslateInjectAction {
  inject: {
    /** What to say. */
    message: string;
    /** Who hears it. */
    direction: CallSide;
  };
}

export interface CallingAiMessageCommand {
  /** The call. */
  id: string;
  command: 'calling.ai_message';
  params: CallingAiMessageParams;
}

export interface CallingAiMessageParams {
  /** Whose it is: an instruction, as if the caller had said it, or as if the agent had. */
  role?: 'system' | 'user' | 'assistant' | undefined;
  /** The message. */
  message_text?: string | undefined;
  /** Starts the conversation anew. */
  reset?: AiReset | undefined;
  /** Merged into the agent's data. */
  global_data?: Record<string, unknown> | undefined;
}

export interface CallingAiHoldCommand {
  /** The call. */
  id: string;
  command: 'calling.ai_hold';
  params: CallingAiHoldParams;
}

export interface CallingAiHoldParams {
  /** Seconds, as text: numbers are refused. */
  timeout?: string | undefined;
  /** An instruction to the agent first, for what it says to the caller. */
  prompt?: string | undefined;
}

export interface CallingAiUnholdCommand {
  /** The call. */
  id: string;
  command: 'calling.ai_unhold';
  /** There are none. */
  params: Record<string, never>;
}

export interface CallingAiStopCommand {
  /** The call. */
  id: string;
  command: 'calling.ai.stop';
  params: CallingAiStopParams;
}

export interface CallingAiStopParams {
  /** Reserved: a call has one conversation at most, and that one ends. */
  control_id?: string | undefined;
}

export interface CallingAiSidecarCommand {
  /** The call. */
  id: string;
  command: 'calling.ai_sidecar';
  params: CallingAiSidecarParams;
}

export interface CallingAiSidecarParams {
  /** Language of the call, such as `en-US`. */
  lang: string;
  /** How to advise: text, sections, or a file. */
  prompt?:
    | string
    | {
        /** The prompt. */
        text: string;
      }
    | {
        /** Sections of a prompt. */
        pom: PomSectionData[];
      }
    | {
        /** A file at the space that has it. */
        file: string;
      }
    | undefined;
  /** Model that advises: `gpt-4o-mini`, `gpt-4.1-mini`, `gpt-4.1-nano`, or another. Default: `"gpt-4o-mini"`. */
  model?: 'gpt-4o-mini' | 'gpt-4.1-mini' | 'gpt-4.1-nano' | (string & {}) | undefined;
  /** Whose speech: both are needed. Default: `["remote-caller","local-caller"]`. */
  direction?: CallSide[] | undefined;
  /** Who the customer is. Default: `"remote-caller"`. */
  customer_role?: CallSide | undefined;
  /** Gets what it hears and does. */
  url?: string | undefined;
  /** The tools of a sidecar. */
  SWAIG?: SidecarSwaig | undefined;
  /** What its tools may do. */
  permissions?: {
    /** Run SWML on the call. Default: `true`. */
    swaig_allow_swml?: boolean | undefined;
    /** Change its settings. Default: `true`. */
    swaig_allow_settings?: boolean | undefined;
    /** Change its data. Default: `true`. */
    swaig_set_global_data?: boolean | undefined;
  } | undefined;
  /** Its data. */
  global_data?: Record<string, unknown> | undefined;
  /** Words to listen for. */
  hints?: string[] | undefined;
  /** How a sidecar works. */
  params?: SidecarSettings | undefined;
  /** Sum the call up, in place of starting a sidecar. */
  action?: {
    summarize: {
      /** Gets the summary. Default: `url`. */
      webhook?: string | undefined;
      /** How to sum up. Default: `ai_summary_prompt`. */
      prompt?: string | undefined;
    };
  } | undefined;
}

/** The tools of a sidecar. */
export interface SidecarSwaig {
  /** For functions that say nothing else. */
  defaults?: {
    /** Where it is called. */
    web_hook_url?: string | undefined;
    /** User name for that. */
    web_hook_auth_user?: string | undefined;
    /** Password for that. */
    web_hook_auth_password?: string | undefined;
  } | undefined;
  /** Functions. */
  functions?: SidecarFunction[] | undefined;
  /** MCP servers. */
  mcp_servers?: SidecarMcpServer[] | undefined;
}

/** A function that a sidecar may call. */
export interface SidecarFunction {
  /** Its name. */
  function: string;
  /** What it is for. */
  description?: string | undefined;
  /** The same, where there is no `description`. */
  purpose?: string | undefined;
  /** JSON Schema of its arguments. Default: it takes none. */
  parameters?: Record<string, unknown> | undefined;
  /** Where it is called. */
  web_hook_url?: string | undefined;
  /** User name for that. */
  web_hook_auth_user?: string | undefined;
  /** Password for that. */
  web_hook_auth_password?: string | undefined;
}

/** A server with tools for a sidecar. */
export interface SidecarMcpServer {
  /** Its address. */
  url: string;
  /** Sent along; credentials go here. */
  headers?: Record<string, string> | undefined;
  /** Take its resources into `global_data`. Default: `false`. */
  resources?: boolean | undefined;
  /** Variables for its resources. */
  resource_vars?: Record<string, string> | undefined;
}

/** How a sidecar works. */
export interface SidecarSettings {
  /** Milliseconds of silence after the customer, until it thinks. Range: 50 to 5000. Default: `200`. */
  idle_timeout_ms?: number | undefined;
  /** Milliseconds between two thoughts. Range: 0 to 60000. Default: `0`. */
  min_interval_ms?: number | undefined;
  /** Calls of tools in one thought. Range: 1 to 20. Default: `5`. */
  max_iters_per_tick?: number | undefined;
  /** Tokens of the conversation that it remembers. Range: 1000 to 200000. Default: `8000`. */
  max_history_tokens?: number | undefined;
  /** What its tools ask for is done on the call. Default: `true`. */
  act_on_channel?: boolean | undefined;
  /** Sum up its own session at the end. Default: `false`. */
  final_summary?: boolean | undefined;
  /** Sum up the conversation at the end. Default: `false`. */
  ai_summary?: boolean | undefined;
  /** How to sum that up. */
  ai_summary_prompt?: string | undefined;
  /** Model that sums up: `gpt-4o-mini`, `gpt-4.1-mini`, `gpt-4.1-nano`, or another. Default: `"gpt-4o-mini"`. */
  summary_model?: 'gpt-4o-mini' | 'gpt-4.1-mini' | 'gpt-4.1-nano' | (string & {}) | undefined;
  /** Tell of each utterance. Default: `false`. */
  live_events?: boolean | undefined;
  /** Tell of each with all that was recognised. Default: `false`. */
  verbose_utterances?: boolean | undefined;
  /** Who recognises speech. Default: `"deepgram"`. */
  speech_engine?: 'deepgram' | 'google' | undefined;
  /** Milliseconds until speech is final; 0 is the engine's own. Range: 0 to 600000. */
  speech_timeout?: number | undefined;
  /** Milliseconds of silence that end speech; 0 is the engine's own. Range: 0 to 60000. */
  vad_silence_ms?: number | undefined;
  /** How easily speech is noticed; 0 is the engine's own. Range: 0 to 10000. */
  vad_thresh?: number | undefined;
  /** How much is logged of speech. Range: 0 to 100. Default: `0`. */
  debug_level?: number | undefined;
  /** Log more. Default: `false`. */
  debug?: boolean | undefined;
  /** Words that help to recognise others. */
  transcribe_prompt?: string | undefined;
}

export interface CallingAiSidecarPokeCommand {
  /** The call. */
  id: string;
  command: 'calling.ai_sidecar.poke';
  params: CallingAiSidecarPokeParams;
}

export interface CallingAiSidecarPokeParams {
  /** What it is told. */
  text: string;
}

export interface CallingAiSidecarAskCommand {
  /** The call. */
  id: string;
  command: 'calling.ai_sidecar.ask';
  params: CallingAiSidecarAskParams;
}

export interface CallingAiSidecarAskParams {
  /** The question. */
  text: string;
}

export interface CallingAiSidecarStopCommand {
  /** The call. */
  id: string;
  command: 'calling.ai_sidecar.stop';
  /** There are none. */
  params: Record<string, never>;
}

export interface CallingAiSidecarStatusCommand {
  /** The call. */
  id: string;
  command: 'calling.ai_sidecar.status';
  /** There are none. */
  params: Record<string, never>;
}

export interface CallingSendFaxStopCommand {
  /** The call. */
  id: string;
  command: 'calling.send_fax.stop';
  /** Names a running action. */
  params: CallingActionRef;
}

export interface CallingReceiveFaxStopCommand {
  /** The call. */
  id: string;
  command: 'calling.receive_fax.stop';
  /** Names a running action. */
  params: CallingActionRef;
}
