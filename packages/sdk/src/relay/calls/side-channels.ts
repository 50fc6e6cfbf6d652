import type {
  LiveTranscribeAction,
  LiveTranslateAction,
  PayParameter,
  PayPrompt,
  Tap,
  TapDevice,
} from '@signalwire/protocol/relay';
import {
  type CommandResult,
  FaxAction,
  PayAction,
  payKind,
  receiveFaxKind,
  StreamAction,
  sendFaxKind,
  streamKind,
  TapAction,
  TranscribeAction,
  tapKind,
  transcribeKind,
} from '../actions/index.js';
import { checkObject, checkText, checkWord, given } from '../check.js';
import type { RelayRequestOptions } from '../connection/session.js';
import type { FaxEvent, PayEvent, StreamEvent, TapEvent, TranscribeEvent } from '../events/index.js';
import { CallInput } from './input.js';
import type { StartOptions } from './state.js';

/** Which audio is streamed: what the far end says, what it hears, or both. */
export type StreamTrack = 'inbound' | 'outbound' | 'both' | 'inbound_track' | 'outbound_track' | 'both_tracks';

/** How `call.stream()` streams. */
export interface StreamOptions extends StartOptions<StreamEvent> {
  /** Names the stream. */
  name?: string | undefined;
  /** `PCMU`, `PCMA`, `OPUS`, … Default: the codec of the call. */
  codec?: string | undefined;
  /** Which audio. Default: `inbound_track`. */
  track?: StreamTrack | (string & {}) | undefined;
  /** Gets the `calling.call.stream` events too. */
  statusUrl?: string | undefined;
  /** Default: `POST`. */
  statusUrlMethod?: 'GET' | 'POST' | (string & {}) | undefined;
  /** Sent in the `Authorization` header. */
  authorizationBearerToken?: string | undefined;
  /** Sent with the start of the stream. */
  customParameters?: Record<string, unknown> | undefined;
}

/** What a fax carries beside the document. */
export interface SendFaxOptions extends StartOptions<FaxEvent> {
  /** The number that the receiver sees. */
  identity?: string | undefined;
  /** Printed at the top of each page. Default: `SignalWire`. */
  headerInfo?: string | undefined;
}

/** How `call.pay()` takes a payment. Numbers and switches are texts, as on the wire. */
export interface CallPayOptions extends StartOptions<PayEvent> {
  /** How the caller enters. Default: `dtmf`. */
  inputMethod?: string | undefined;
  /** Decimal amount; without it a token is made. */
  chargeAmount?: string | undefined;
  /** ISO 4217. Default: `usd`. */
  currency?: string | undefined;
  /** `true` or `false`: ask for it. Default: `true`. */
  securityCode?: string | undefined;
  /** `true` or `false`: ask for it; or the code when it is known. Default: `true`. */
  postalCode?: string | undefined;
  /** Gets the `calling.call.pay` events too. */
  statusUrl?: string | undefined;
  /** Default: `credit-card`. */
  paymentMethod?: string | undefined;
  /** Seconds to wait for input. Default: `5`. */
  timeout?: string | undefined;
  /** Default: `1`. */
  maxAttempts?: string | undefined;
  /** Default: `0`. */
  minPostalCodeLength?: string | undefined;
  /** `reusable` (the default) or `one-time`. */
  tokenType?: string | undefined;
  /** Default: `en-US`. */
  language?: string | undefined;
  /** Default: `woman`. */
  voice?: string | undefined;
  /** What is paid for. */
  description?: string | undefined;
  /** Cards taken, separated by spaces or commas. Default: `visa mastercard amex`. */
  validCardTypes?: string | undefined;
  /** Sent to the connector. */
  parameters?: readonly PayParameter[] | undefined;
  /** What the caller hears at each step. */
  prompts?: readonly PayPrompt[] | undefined;
}

/** A live action as the documentation of the call spells it: `action`, and its fields beside it. */
interface NamedAction {
  action: 'start' | 'stop' | (string & {});
  [field: string]: unknown;
}

/** What `call.liveTranscribe()` does. */
export type LiveTranscription =
  | Exclude<LiveTranscribeAction, string>
  | (NamedAction & { language?: string | undefined; status_url?: string | undefined });

/** What `call.liveTranslate()` does. */
export type LiveTranslation =
  | Exclude<LiveTranslateAction, string>
  | (NamedAction & { source_language?: string | undefined; target_language?: string | undefined });

/** Audio that goes elsewhere, faxes and payments. */
export class CallSideChannels extends CallInput {
  /**
   * Sends a copy of the audio to an RTP or WebSocket receiver. [relay/call/tap]
   * @param tap `{ type: 'audio', params: { direction } }`.
   * @param device `{ type: 'ws', params: { uri } }` or `{ type: 'rtp', params: { addr, port } }`.
   * @throws {TypeError} on another receiver; {RelayError} when the server refuses.
   */
  async tap(
    tap: Tap,
    device: TapDevice,
    options: StartOptions<TapEvent> = {},
    request?: RelayRequestOptions,
  ): Promise<TapAction> {
    checkObject('tap', tap);
    checkWord('tap.type', tap.type, ['audio']);
    checkObject('device', device);
    checkWord('device.type', device.type, ['ws', 'rtp']);
    const params = { tap: { params: {}, ...tap }, device };
    return new TapAction(await this.start(tapKind, options, params, request), this.actions);
  }

  /**
   * Streams the audio to a WebSocket server. [relay/call/stream]
   * @param url A `wss:` address.
   * @throws {TypeError} on another address; {RelayError} when the server refuses.
   */
  async stream(url: string, options: StreamOptions = {}, request?: RelayRequestOptions): Promise<StreamAction> {
    if (typeof url !== 'string' || !url.startsWith('wss://'))
      throw new TypeError(`url must begin with wss://, not ${JSON.stringify(url)}: the audio of calls goes encrypted.`);
    const { track } = options;
    if (track !== undefined) checkWord('track', track, Object.keys(tracks));
    const params = given({
      url,
      name: options.name,
      codec: options.codec,
      track: track === undefined ? undefined : tracks[track],
      status_url: options.statusUrl,
      status_url_method: options.statusUrlMethod,
      authorization_bearer_token: options.authorizationBearerToken,
      custom_parameters: options.customParameters,
    });
    return new StreamAction(await this.start(streamKind, options, params, request), this.actions);
  }

  /** Transcribes what is said from here on. [relay/call/transcribe] @throws {RelayError} 409 when that is done already. */
  async transcribe(
    options: StartOptions<TranscribeEvent> & { statusUrl?: string | undefined } = {},
    request?: RelayRequestOptions,
  ): Promise<TranscribeAction> {
    const params = given({ status_url: options.statusUrl });
    return new TranscribeAction(await this.start(transcribeKind, options, params, request), this.actions);
  }

  /**
   * Transcribes the call while it goes on; webhooks get the text. [relay/call/live-transcribe]
   * @param action `{ start: { lang, direction, … } }`, `{ summarize: … }`, `{ stop: {} }`; or `{ action: 'start', … }`.
   * @throws {TypeError} when it is no object; {RelayError} when the server refuses.
   */
  async liveTranscribe(action: LiveTranscription, request?: RelayRequestOptions): Promise<CommandResult> {
    checkObject('action', action);
    return this.command('calling.live_transcribe', { action }, request);
  }

  /**
   * Translates the call while it goes on. [relay/call/live-translate]
   * @param action `{ start: { from_lang, to_lang, direction, … } }`, `{ inject: … }`, `{ stop: {} }`; or
   *   `{ action: 'start', … }`.
   * @throws {TypeError} when it is no object; {RelayError} when the server refuses.
   */
  async liveTranslate(
    action: LiveTranslation,
    { statusUrl }: { statusUrl?: string | undefined } = {},
    request?: RelayRequestOptions,
  ): Promise<CommandResult> {
    checkObject('action', action);
    return this.command('calling.live_translate', given({ action, status_url: statusUrl }), request);
  }

  /**
   * Sends a document by fax. [relay/call/send-fax]
   * @param document URL of a PDF or TIFF file.
   * @throws {TypeError} without a document; {RelayError} when the server refuses.
   */
  async sendFax(document: string, options: SendFaxOptions = {}, request?: RelayRequestOptions): Promise<FaxAction> {
    checkText('document', document);
    const params = given({ document, identity: options.identity, header_info: options.headerInfo });
    return new FaxAction(await this.start(sendFaxKind, options, params, request), this.actions);
  }

  /** Receives a document by fax. [relay/call/receive-fax] @throws {RelayError} */
  async receiveFax(options: StartOptions<FaxEvent> = {}, request?: RelayRequestOptions): Promise<FaxAction> {
    return new FaxAction(await this.start(receiveFaxKind, options, {}, request), this.actions);
  }

  /**
   * Takes a payment by keypad. [relay/call/pay]
   * @param paymentConnectorUrl Processes the payment.
   * @throws {TypeError} without a connector; {RelayError} when the server refuses.
   */
  async pay(
    paymentConnectorUrl: string,
    options: CallPayOptions = {},
    request?: RelayRequestOptions,
  ): Promise<PayAction> {
    checkText('paymentConnectorUrl', paymentConnectorUrl);
    const params = given({
      payment_connector_url: paymentConnectorUrl,
      input: options.inputMethod,
      charge_amount: options.chargeAmount,
      currency: options.currency,
      security_code: options.securityCode,
      postal_code: options.postalCode,
      status_url: options.statusUrl,
      payment_method: options.paymentMethod,
      timeout: options.timeout,
      max_attempts: options.maxAttempts,
      min_postal_code_length: options.minPostalCodeLength,
      token_type: options.tokenType,
      language: options.language,
      voice: options.voice,
      description: options.description,
      // The wire separates them by spaces; the documentation shows commas.
      valid_card_types: options.validCardTypes?.split(/[\s,]+/).join(' '),
      parameters: options.parameters,
      prompts: options.prompts,
    });
    return new PayAction(await this.start(payKind, options, params, request), this.actions);
  }
}

/** Spellings of tracks, and those of the wire. */
const tracks: Record<string, string> = {
  inbound: 'inbound_track',
  outbound: 'outbound_track',
  both: 'both_tracks',
  inbound_track: 'inbound_track',
  outbound_track: 'outbound_track',
  both_tracks: 'both_tracks',
};
