import type { SwaigActions } from '@signalwire/protocol/swaig';

/** A hint to listen for, or a pattern to rewrite in what was heard. */
export type DynamicHint = SwaigActions['add_dynamic_hints'][number];

export interface SendSmsOptions {
  toNumber: string;
  fromNumber: string;
  /** Text of the message; it needs this or `media`. */
  body?: string | undefined;
  /** URLs of what to attach. */
  media?: string[] | undefined;
  /** Labels to find the message by. */
  tags?: string[] | undefined;
  /** Region to send from. */
  region?: string | undefined;
}

export interface RecordCallOptions {
  /** To stop this recording by. */
  controlId?: string | undefined;
  /** Default: `false`. */
  stereo?: boolean | undefined;
  /** `wav`, `mp3` or `mp4`. Default: `wav`. */
  format?: 'wav' | 'mp3' | 'mp4' | (string & {}) | undefined;
  /** `speak`, `listen` or `both`. Default: `both`. */
  direction?: 'speak' | 'listen' | 'both' | (string & {}) | undefined;
  /** Digits that end the recording. */
  terminators?: string | undefined;
  /** Beep first. Default: `false`. */
  beep?: boolean | undefined;
  /** Default: 44. */
  inputSensitivity?: number | undefined;
  /** Seconds to wait for speech. */
  initialTimeout?: number | undefined;
  /** Seconds of silence that end the recording. */
  endSilenceTimeout?: number | undefined;
  /** Longest recording, in seconds. */
  maxLength?: number | undefined;
  /** Gets the status callbacks. */
  statusUrl?: string | undefined;
}

export interface TapOptions {
  /** `rtp://`, `ws://` or `wss://`. */
  uri: string;
  /** To stop this tap by. */
  controlId?: string | undefined;
  /** What the party says, hears (`listen`, or its older name `hear`), or both. Default: `both`. */
  direction?: 'speak' | 'listen' | 'hear' | 'both' | undefined;
  /** Default: `PCMU`. */
  codec?: 'PCMU' | 'PCMA' | undefined;
  /** Milliseconds of audio in a packet. Default: 20. */
  rtpPtime?: number | undefined;
  /** Gets the status callbacks. */
  statusUrl?: string | undefined;
}

export interface JoinConferenceOptions {
  /** Default: `false`. */
  muted?: boolean | undefined;
  /** Default: `true`. */
  beep?: 'true' | 'false' | 'onEnter' | 'onExit' | undefined;
  /** Default: `true`. */
  startOnEnter?: boolean | undefined;
  /** Default: `false`. */
  endOnExit?: boolean | undefined;
  /** SWML that is played until the conference starts. */
  waitUrl?: string | undefined;
  /** Default: 250. */
  maxParticipants?: number | undefined;
  /** Default: `do-not-record`. */
  record?: 'do-not-record' | 'record-from-start' | (string & {}) | undefined;
  region?: string | undefined;
  /** Default: `trim-silence`. */
  trim?: 'trim-silence' | 'do-not-trim' | (string & {}) | undefined;
  /** The call that alone hears this one. */
  coach?: string | undefined;
  /** Events to report, separated by spaces. */
  statusCallbackEvent?: string | undefined;
  statusCallback?: string | undefined;
  /** Default: `POST`. */
  statusCallbackMethod?: 'GET' | 'POST' | undefined;
  recordingStatusCallback?: string | undefined;
  /** Default: `POST`. */
  recordingStatusCallbackMethod?: 'GET' | 'POST' | undefined;
  /** Default: `completed`. */
  recordingStatusCallbackEvent?: string | undefined;
  /** What to do on the outcome: an object switches over `return_value`, a list holds conditions. */
  result?: unknown;
}

/** Something that is said or played while paying. */
export interface PaymentAction {
  /** `Say` or `Play`. */
  type: string;
  /** The text, or the URL. */
  phrase: string;
}

/** What is said in a situation of paying. */
export interface PaymentPrompt {
  /** Such as `payment-card-number`. */
  for: string;
  actions: PaymentAction[];
  /** Card types it is for, separated by spaces. */
  card_type?: string;
  /** Errors it is for, separated by spaces. */
  error_type?: string;
}

/** A value for the payment connector. */
export interface PaymentParameter {
  name: string;
  value: string;
}

export interface PayOptions {
  /** Where the card data is sent. */
  paymentConnectorUrl: string;
  /** `dtmf` or `voice`. Default: `dtmf`. */
  inputMethod?: 'dtmf' | 'voice' | (string & {}) | undefined;
  statusUrl?: string | undefined;
  /** Default: `credit-card`. */
  paymentMethod?: string | undefined;
  /** Seconds to wait for a digit. Default: 5. */
  timeout?: number | undefined;
  /** Default: 1. */
  maxAttempts?: number | undefined;
  /** Ask for the security code. Default: `true`. */
  securityCode?: boolean | undefined;
  /** Ask for the postal code, or the code itself. Default: `true`. */
  postalCode?: boolean | string | undefined;
  /** Default: 0. */
  minPostalCodeLength?: number | undefined;
  /** Default: `reusable`. */
  tokenType?: 'one-time' | 'reusable' | (string & {}) | undefined;
  /** A decimal number as text, such as `49.99`. */
  chargeAmount?: string | undefined;
  /** Default: `usd`. */
  currency?: string | undefined;
  /** Default: `en-US`. */
  language?: string | undefined;
  /** Default: `woman`. */
  voice?: string | undefined;
  description?: string | undefined;
  /** Separated by spaces. Default: `visa mastercard amex`. */
  validCardTypes?: string | undefined;
  parameters?: PaymentParameter[] | undefined;
  prompts?: PaymentPrompt[] | undefined;
  /** Told to the model afterwards; `${pay_result}` is the outcome. */
  aiResponse?: string | undefined;
}

export interface ExecuteRpcOptions {
  method: string;
  params?: Record<string, unknown> | undefined;
  /** The call to act on. Default: this one. */
  callId?: string | undefined;
  nodeId?: string | undefined;
}

export interface SwitchContextOptions {
  /** Takes the place of the system prompt. */
  systemPrompt?: string | undefined;
  /** Said as the user afterwards. */
  userPrompt?: string | undefined;
  /** Summarise the conversation first. */
  consolidate?: boolean | undefined;
  /** Forget the conversation. */
  fullReset?: boolean | undefined;
}

export interface WaitForUserOptions {
  enabled?: boolean | undefined;
  /** Seconds to wait. */
  timeout?: number | undefined;
  /** Until the caller has answered. */
  answerFirst?: boolean | undefined;
}

/** How `connect()` connects. */
export interface ConnectOptions {
  /** `false`: the call comes back to the agent when the other end hangs up. Default: `true`. */
  final?: boolean | undefined;
  /** Shown as the caller. Default: the caller. */
  fromAddr?: string | undefined;
}

/** How `swmlTransfer()` transfers. */
export interface SwmlTransferOptions {
  /** URL of a SWML document, or a SIP address. */
  dest: string;
  /** What the model is told if the call comes back. Default: nothing. */
  aiResponse?: string | undefined;
  /** `false`: the call comes back. Default: `true`. */
  final?: boolean | undefined;
}
