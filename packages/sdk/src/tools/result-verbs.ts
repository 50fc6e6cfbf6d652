import { nearest } from '@signalwire/protocol/validation';
import type {
  JoinConferenceOptions,
  PayOptions,
  RecordCallOptions,
  SendSmsOptions,
  TapOptions,
} from './result-options.js';

/** An object without its undefined values. */
export function defined(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined));
}

/** @throws {TypeError} When the value is not one of those allowed. */
function oneOf(what: string, value: string, allowed: readonly string[]): void {
  if (allowed.includes(value)) return;
  const meant = nearest(value, allowed);
  throw new TypeError(
    `${what} is ${JSON.stringify(value)}; it is one of ${allowed.join(', ')}.${meant ? ` Did you mean ${JSON.stringify(meant)}?` : ''}`,
  );
}

export function sendSmsConfig({ toNumber, fromNumber, body, media, tags, region }: SendSmsOptions) {
  if (!body && !(media && media.length > 0)) throw new TypeError('sendSms() needs a body, or media to attach.');
  const listed = (list?: string[]) => (list && list.length > 0 ? list : undefined);
  return defined({
    to_number: toNumber,
    from_number: fromNumber,
    body: body || undefined,
    media: listed(media),
    tags: listed(tags),
    region: region || undefined,
  });
}

export function recordCallConfig(options: RecordCallOptions) {
  const { stereo = false, format = 'wav', direction = 'both', beep = false, inputSensitivity = 44 } = options;
  oneOf('recordCall() format', format, ['wav', 'mp3', 'mp4']);
  oneOf('recordCall() direction', direction, ['speak', 'listen', 'both']);
  return defined({
    control_id: options.controlId,
    stereo,
    format,
    direction,
    terminators: options.terminators,
    beep,
    input_sensitivity: inputSensitivity,
    initial_timeout: options.initialTimeout,
    end_silence_timeout: options.endSilenceTimeout,
    max_length: options.maxLength,
    status_url: options.statusUrl,
  });
}

export function tapConfig({
  uri,
  controlId,
  direction = 'both',
  codec = 'PCMU',
  rtpPtime = 20,
  statusUrl,
}: TapOptions) {
  if (!/^(rtp|wss?):\/\/./i.test(uri))
    throw new TypeError(`tap() uri is ${JSON.stringify(uri)}; it begins with rtp://, ws:// or wss://.`);
  oneOf('tap() direction', direction, ['speak', 'listen', 'hear', 'both']);
  oneOf('tap() codec', codec, ['PCMU', 'PCMA']);
  if (!(rtpPtime > 0)) throw new RangeError(`tap() rtpPtime is ${rtpPtime}; it is a positive number of milliseconds.`);
  return defined({
    uri,
    control_id: controlId,
    // Always said: without it the verb would tap the speaking side alone. The verb knows `hear` as `listen`.
    direction: direction === 'hear' ? 'listen' : direction,
    codec: codec === 'PCMU' ? undefined : codec,
    rtp_ptime: rtpPtime === 20 ? undefined : rtpPtime,
    status_url: statusUrl,
  });
}

/** The name alone when everything else is the default, else an object with what is not. */
export function joinConferenceConfig(name: string, options: JoinConferenceOptions): string | Record<string, unknown> {
  if (!name.trim()) throw new TypeError('joinConference() needs a name.');
  const { beep, record, trim, statusCallbackMethod, recordingStatusCallbackMethod, maxParticipants } = options;
  if (beep !== undefined) oneOf('joinConference() beep', beep, ['true', 'false', 'onEnter', 'onExit']);
  if (record !== undefined) oneOf('joinConference() record', record, ['do-not-record', 'record-from-start']);
  if (trim !== undefined) oneOf('joinConference() trim', trim, ['trim-silence', 'do-not-trim']);
  for (const method of [statusCallbackMethod, recordingStatusCallbackMethod])
    if (method !== undefined) oneOf('joinConference() callback method', method, ['GET', 'POST']);
  if (
    maxParticipants !== undefined &&
    (!Number.isInteger(maxParticipants) || maxParticipants < 1 || maxParticipants > 250)
  )
    throw new RangeError(`joinConference() maxParticipants is ${maxParticipants}; it is a whole number, 1 to 250.`);

  const unless = <T>(value: T | undefined, usual: T) => (value === usual ? undefined : value);
  const config = defined({
    muted: unless(options.muted, false),
    beep: unless(beep, 'true'),
    start_on_enter: unless(options.startOnEnter, true),
    end_on_exit: unless(options.endOnExit, false),
    wait_url: options.waitUrl,
    max_participants: unless(maxParticipants, 250),
    record: unless(record, 'do-not-record'),
    region: options.region,
    trim: unless(trim, 'trim-silence'),
    coach: options.coach,
    status_callback_event: options.statusCallbackEvent,
    status_callback: options.statusCallback,
    status_callback_method: unless(statusCallbackMethod, 'POST'),
    recording_status_callback: options.recordingStatusCallback,
    recording_status_callback_method: unless(recordingStatusCallbackMethod, 'POST'),
    recording_status_callback_event: unless(options.recordingStatusCallbackEvent, 'completed'),
    result: options.result,
  });
  return Object.keys(config).length === 0 ? name : { name, ...config };
}

/** The verb takes its numbers and flags as text. */
export function payConfig(options: PayOptions) {
  const { inputMethod = 'dtmf', tokenType = 'reusable', postalCode = true } = options;
  if (!options.paymentConnectorUrl) throw new TypeError('pay() needs a paymentConnectorUrl.');
  oneOf('pay() inputMethod', inputMethod, ['dtmf', 'voice']);
  oneOf('pay() tokenType', tokenType, ['one-time', 'reusable']);
  return defined({
    payment_connector_url: options.paymentConnectorUrl,
    input: inputMethod,
    payment_method: options.paymentMethod ?? 'credit-card',
    timeout: String(options.timeout ?? 5),
    max_attempts: String(options.maxAttempts ?? 1),
    security_code: String(options.securityCode ?? true),
    postal_code: String(postalCode),
    min_postal_code_length: String(options.minPostalCodeLength ?? 0),
    token_type: tokenType,
    currency: options.currency ?? 'usd',
    language: options.language ?? 'en-US',
    voice: options.voice ?? 'woman',
    valid_card_types: options.validCardTypes ?? 'visa mastercard amex',
    status_url: options.statusUrl,
    charge_amount: options.chargeAmount,
    description: options.description,
    parameters: options.parameters,
    prompts: options.prompts,
  });
}
