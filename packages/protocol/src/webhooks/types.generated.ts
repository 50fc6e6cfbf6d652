// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.

/** A call wants its SWML document. */
export interface SwmlCallRequest {
  /** The call that a document is for. */
  call: SwmlCall;
  /** Variables of the script; empty at first. */
  vars?: Record<string, unknown> | undefined;
  /** Variables of the project, and those that the call was made with. */
  envs?: Record<string, unknown> | undefined;
  /** What `execute` or `transfer` passed. */
  params?: Record<string, unknown> | undefined;
}

/** The call that a document is for. */
export interface SwmlCall {
  /** The call. */
  call_id: string;
  /** The node that it is on. */
  node_id: string;
  /** The segment of the call. */
  segment_id: string;
  /** Where the call is in its life. */
  call_state: string;
  /** Who called: the far end, or the space. */
  direction: 'inbound' | 'outbound';
  /** What kind of device the call is with. */
  type: 'phone' | 'sip' | 'webrtc' | (string & {});
  /** Who called. */
  from: string;
  /** Who was called. */
  to: string;
  /** The project. */
  project_id: string;
  /** The space. */
  space_id: string;
  /** The tag that the call was made with. */
  tag?: string | undefined;
  /** The number that called; phones alone. */
  from_number?: string | undefined;
  /** The number that was called; phones alone. */
  to_number?: string | undefined;
  /** `true` on the leg that was the first to answer. */
  dial_winner?: string | undefined;
  /** SIP headers of the call. */
  headers?: {
    name: string;
    value: string;
  }[] | undefined;
  /** The call that made this one. */
  parent?: {
    /** The call. */
    call_id: string;
    /** The node that it is on. */
    node_id: string;
  } | undefined;
  /** The call that this one is bridged to. */
  peer?: {
    /** The call. */
    call_id: string;
    /** The node that it is on. */
    node_id: string;
  } | undefined;
  /** What SIP says of the call; SIP alone. */
  sip_data?: Record<string, unknown> | undefined;
}

/** A message wants its SWML document. */
export interface SwmlMessageRequest {
  /** The message that a document is for. */
  message: SwmlMessage;
  /** Variables of the document that passed the message on. */
  vars?: Record<string, unknown> | undefined;
  /** What `transfer` passed. */
  params?: Record<string, unknown> | undefined;
}

/** The message that a document is for. */
export interface SwmlMessage {
  /** The message. */
  message_id: string;
  /** The project. */
  project_id: string;
  /** The space. */
  space_id: string;
  /** The number that sent it. */
  from: string;
  /** The number that it was sent to. */
  to: string;
  /** The text; `null` where there are files alone. */
  body: string | null;
  /** Always `inbound`. */
  direction?: 'inbound' | (string & {}) | undefined;
  /** What kind of message it is. */
  type?: 'sms' | 'mms' | (string & {}) | undefined;
  /** Files that came with it. */
  media?: {
    /** Where the file is. */
    url: string;
    /** Its MIME type. */
    content_type?: string | undefined;
    /** Its size in bytes. */
    size?: number | undefined;
  }[] | undefined;
  /** How many segments it was cut into. */
  segments?: number | undefined;
  /** When it came. */
  timestamp?: string | undefined;
}

/** Something happened to a brand, a campaign or the numbers of one. */
export interface RegistryStatusCallback {
  /** The project. */
  project_id: string;
  /** What it is about. */
  event_category: 'brand' | 'campaign' | 'number_assignment_order' | 'number_assignment' | (string & {});
  /** What happened to it. */
  event_type:
    | 'brand_activated'
    | 'brand_unverified'
    | 'campaign_activated'
    | 'campaign_deactivated'
    | 'number_assignment_order_processed'
    | 'number_assignment_failed'
    | 'number_assignment_pending'
    | 'number_assignment_activated'
    | (string & {});
  /** Its state after that. */
  state: string;
  /** The brand. */
  brand_id: string;
  /** When it happened (ISO 8601). */
  event_at?: string | undefined;
  /** The campaign. */
  campaign_id?: string | undefined;
  /** The order. */
  number_assignment_order_id?: string | undefined;
  /** The assignment. */
  number_assignment_id?: string | undefined;
  /** The number. */
  phone_number_id?: string | undefined;
  /** The same in E.164 form. */
  phone_number?: string | undefined;
}

/** The state of a message of the REST API, of RELAY or of SWML. */
export interface MessagingStatusCallback {
  /** The segment of the message. */
  id: string;
  /** The project. */
  project_id: string;
  /** How far the message came; media never go past `sent`. */
  status: 'queued' | 'initiated' | 'sent' | 'delivered' | 'undelivered' | 'failed' | 'read' | (string & {});
  /** The number that it is sent to. */
  to: string;
  /** The number that sends it. */
  from: string;
  /** The text. */
  body?: string | undefined;
  /** How many segments it was cut into. */
  number_of_segments?: number | undefined;
  /** When it came so far. */
  timestamp?: string | undefined;
  /** Why it failed; the carrier names it. */
  error_code?: string | null | undefined;
  /** The same in words. */
  error_message?: string | null | undefined;
  /** What the message was sent with. */
  custom_variables?: Record<string, unknown> | undefined;
}

/** The transcript of a call is there, or failed. */
export interface TranscriptCallback {
  /** Whether there is one. */
  event_type: 'calling.transcript.completed' | 'calling.transcript.failed' | (string & {});
  /** The transcript. */
  params: {
    /** The transcript. */
    id: string;
    /** The call. */
    call_id: string;
    /** The segment of the call. */
    segment_id?: string | undefined;
    /** What was said. */
    text?: string | undefined;
  };
  /** Unix time in seconds. */
  timestamp?: number | undefined;
  /** The project. */
  project_id?: string | undefined;
  /** The space. */
  space_id?: string | undefined;
}

/** The state of a stream of audio. */
export interface StreamStatusCallback {
  /** The project. */
  AccountSid: string;
  /** The stream. */
  StreamSid: string;
  /** What happened. */
  StreamEvent: 'stream-started' | 'stream-stopped' | 'stream-error' | (string & {});
  /** The call. */
  CallSid?: string | undefined;
  /** The conference, when one is streamed. */
  ConferenceSid?: string | undefined;
  /** Name of the stream; its id when it was given none. */
  StreamName?: string | undefined;
  /** Which audio is sent. */
  StreamTrack?: 'inbound_track' | 'outbound_track' | 'both_tracks' | (string & {}) | undefined;
  /** Why it failed, such as `connection_refused`. */
  StreamError?: string | undefined;
  /** When it happened (ISO 8601). */
  Timestamp?: string | undefined;
}

/** What was said in a recording, as text. */
export interface TranscriptionStatusCallback {
  /** The transcription. */
  TranscriptionSid: string;
  /** How it went. */
  TranscriptionStatus: 'completed' | 'failed' | (string & {});
  /** The recording. */
  RecordingSid: string;
  /** The project. */
  AccountSid?: string | undefined;
  /** The call. */
  CallSid?: string | undefined;
  /** What was said. */
  TranscriptionText?: string | undefined;
  /** Where the transcription is. */
  TranscriptionUrl?: string | undefined;
  /** Where the audio is. */
  RecordingUrl?: string | undefined;
}

/** The state of a recording. */
export interface RecordingStatusCallback {
  /** The project. */
  AccountSid: string;
  /** The recording. */
  RecordingSid: string;
  /** How far the recording came. */
  RecordingStatus: 'in-progress' | 'completed' | 'absent' | 'failed' | (string & {});
  /** The call. */
  CallSid?: string | undefined;
  /** The conference, when one is recorded. */
  ConferenceSid?: string | undefined;
  /** Where the audio is. */
  RecordingUrl?: string | undefined;
  /** Length in seconds. */
  RecordingDuration?: number | undefined;
  /** One channel for all, or one for each side. */
  RecordingChannels?: number | undefined;
  /** What made the recording. */
  RecordingSource?: string | undefined;
}

/** Something happened in a conference. */
export interface ConferenceStatusCallback {
  /** The project. */
  AccountSid: string;
  /** The conference. */
  ConferenceSid: string;
  /** What happened. */
  StatusCallbackEvent:
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
    | (string & {});
  /** Name of the conference. */
  FriendlyName?: string | undefined;
  /** The call that takes part, when it is about one. */
  CallSid?: string | undefined;
  /** Name of the event. */
  EventName?: string | undefined;
  /** When it happened (RFC 2822). */
  Timestamp?: string | undefined;
  /** Length of the conference in seconds. */
  Duration?: number | undefined;
  /** Whether the participant is muted. */
  Muted?: boolean | undefined;
  /** Whether the participant is on hold. */
  Hold?: boolean | undefined;
  /** Whether the conference starts with the participant. */
  StartConferenceOnEnter?: boolean | undefined;
  /** Whether the conference ends with the participant. */
  EndConferenceOnExit?: boolean | undefined;
  /** Where the audio of its recording is. */
  RecordingUrl?: string | undefined;
  /** Size of the audio in bytes. */
  RecordingFileSize?: string | undefined;
}

/** The state of a fax that is sent, or what came of one that was received. */
export interface FaxStatusCallback {
  /** The project. */
  AccountSid: string;
  /** The fax. */
  FaxSid: string;
  /** How far the fax came. */
  FaxStatus:
    | 'queued'
    | 'processing'
    | 'sending'
    | 'delivered'
    | 'receiving'
    | 'received'
    | 'no-answer'
    | 'busy'
    | 'failed'
    | 'canceled'
    | (string & {});
  /** Who called or sent: a number in E.164 form, or a SIP URI. */
  From?: string | undefined;
  /** Who was called or sent to. */
  To?: string | undefined;
  /** Version of the API. */
  ApiVersion?: string | undefined;
  /** What the machine at the far end calls itself. */
  RemoteStationId?: string | undefined;
  /** Pages. */
  NumPages?: number | undefined;
  /** Media of the fax. */
  MediaSid?: string | undefined;
  /** Where the document is. */
  MediaUrl?: string | undefined;
  /** Where the document was that was sent. */
  OriginalMediaUrl?: string | undefined;
  /** Why it failed. */
  ErrorCode?: string | undefined;
  /** The same in words. */
  ErrorMessage?: string | undefined;
}

/** A fax comes in; answered with cXML. */
export interface FaxReceivedWebhook {
  /** The project. */
  AccountSid: string;
  /** The fax. */
  FaxSid: string;
  /** Who called or sent: a number in E.164 form, or a SIP URI. */
  From?: string | undefined;
  /** Who was called or sent to. */
  To?: string | undefined;
  /** Version of the API. */
  ApiVersion?: string | undefined;
  /** What the machine at the far end calls itself. */
  RemoteStationId?: string | undefined;
  /** Pages. */
  NumPages?: number | undefined;
  /** Media of the fax. */
  MediaSid?: string | undefined;
  /** Where the document is. */
  MediaUrl?: string | undefined;
  /** Where the document was that was sent. */
  OriginalMediaUrl?: string | undefined;
  /** Why it failed. */
  ErrorCode?: string | undefined;
  /** The same in words. */
  ErrorMessage?: string | undefined;
}

/** The state of a message. */
export interface MessageStatusCallback {
  /** The project. */
  AccountSid: string;
  /** The message. */
  MessageSid: string;
  /** The number that sent it. */
  From: string;
  /** The number that it was sent to. */
  To: string;
  /** How far the message came. */
  MessageStatus:
    | 'queued'
    | 'sending'
    | 'sent'
    | 'delivered'
    | 'undelivered'
    | 'failed'
    | 'receiving'
    | 'received'
    | (string & {});
  /** The text. */
  Body?: string | undefined;
  /** How many files came with it; `MediaUrl0` and `MediaContentType0` are the first. */
  NumMedia?: number | undefined;
  /** How many segments it was cut into. */
  NumSegments?: number | undefined;
  /** Why it failed. */
  ErrorCode?: string | undefined;
  /** The same in words. */
  ErrorMessage?: string | undefined;
}

/** A message comes in; answered with cXML. */
export interface MessageReceivedWebhook {
  /** The project. */
  AccountSid: string;
  /** The message. */
  MessageSid: string;
  /** The number that sent it. */
  From: string;
  /** The number that it was sent to. */
  To: string;
  /** The text. */
  Body?: string | undefined;
  /** How many files came with it; `MediaUrl0` and `MediaContentType0` are the first. */
  NumMedia?: number | undefined;
  /** How many segments it was cut into. */
  NumSegments?: number | undefined;
  /** Always `received`. */
  SmsStatus?: string | undefined;
  /** Version of the API. */
  ApiVersion?: string | undefined;
}

/** A call left a queue; answered with cXML. */
export interface QueueResultWebhook {
  /** The project. */
  AccountSid: string;
  /** The call. */
  CallSid: string;
  /** Why the call is no longer in the queue. */
  QueueResult:
    | 'bridged'
    | 'bridging-in-progress'
    | 'error'
    | 'hangup'
    | 'leave'
    | 'redirected'
    | 'redirected-from-bridged'
    | 'queue-full'
    | 'system-error'
    | (string & {});
  /** The queue. */
  QueueSid?: string | undefined;
  /** Seconds that the call waited. */
  QueueTime?: number | undefined;
  /** Who called or sent: a number in E.164 form, or a SIP URI. */
  From?: string | undefined;
  /** Who was called or sent to. */
  To?: string | undefined;
  /** When it happened. */
  Timestamp?: string | undefined;
}

/** A call waits in a queue; answered with cXML for the time until it is its turn. */
export interface QueueWaitWebhook {
  /** The project. */
  AccountSid: string;
  /** The call. */
  CallSid: string;
  /** The queue. */
  QueueSid: string;
  /** Place of the call in the queue. */
  QueuePosition: number;
  /** Seconds that the call has waited. */
  QueueTime?: number | undefined;
  /** Seconds that callers wait on average. */
  AvgQueueTime?: number | undefined;
  /** How many wait. */
  CurrentQueueSize?: number | undefined;
  /** Who called or sent: a number in E.164 form, or a SIP URI. */
  From?: string | undefined;
  /** Who was called or sent to. */
  To?: string | undefined;
}

/** The state of a call; requests for cXML of a call begin with the same fields. */
export interface CallStatusCallback {
  /** The project. */
  AccountSid: string;
  /** The call. */
  CallSid: string;
  /** How far a call came. */
  CallStatus: CallStatusValue;
  /** Who called or sent: a number in E.164 form, or a SIP URI. */
  From: string;
  /** Who was called or sent to. */
  To: string;
  /** Version of the API. */
  ApiVersion?: string | undefined;
  /** Who made the call: somebody, the API, `<Dial>`. */
  Direction?: 'inbound' | 'outbound-api' | 'outbound-dial' | (string & {}) | undefined;
  /** When it happened (RFC 2822). */
  Timestamp?: string | undefined;
  /** Place among the callbacks of the call, from 0; they may come in another order. */
  SequenceNumber?: number | undefined;
  /** What made the callback. */
  CallbackSource?: string | undefined;
  /** Length in seconds; when the call is over. */
  CallDuration?: number | undefined;
  /** Name of the caller, where names are looked up. */
  CallerName?: string | undefined;
  /** The number that forwarded the call. */
  ForwardedFrom?: string | undefined;
  /** The call that made this one. */
  ParentCallSid?: string | undefined;
  /** The recording of the call. */
  RecordingSid?: string | undefined;
  /** Where its audio is. */
  RecordingUrl?: string | undefined;
  /** Its length in seconds. */
  RecordingDuration?: number | undefined;
  /** What the far end answered to the INVITE. */
  SipResultCode?: string | undefined;
  /** The same in words. */
  SipInviteResultPhrase?: string | undefined;
  /** How good the audio was, 1 to 5. */
  AudioInMos?: string | undefined;
  /** Milliseconds between packets that came. */
  AudioInAveragePtime?: number | undefined;
  /** Most that the jitter varied. */
  AudioInJitterMaxVariance?: number | undefined;
  /** Least that the jitter varied. */
  AudioInJitterMinVariance?: number | undefined;
  /** Largest size of the jitter buffer. */
  AudioInLargestJbSize?: number | undefined;
  /** Packets: with audio that came. */
  AudioInMediaPacketCount?: number | undefined;
  /** Packets: with keys that came. */
  AudioInDtmfPacketCount?: number | undefined;
  /** Packets: that were due and did not come. */
  AudioInSkipPacketCount?: number | undefined;
  /** Packets: that the jitter buffer threw away. */
  AudioInFlushPacketCount?: number | undefined;
  /** Packets: with audio that went out. */
  AudioOutMediaPacketCount?: number | undefined;
  /** Packets: with keys that went out. */
  AudioOutDtmfPacketCount?: number | undefined;
}

/** How far a call came. */
export type CallStatusValue =
  | 'initiated'
  | 'queued'
  | 'ringing'
  | 'in-progress'
  | 'completed'
  | 'busy'
  | 'no-answer'
  | 'failed'
  | 'canceled'
  | (string & {});

/** What each webhook carries, by its kind. */
export interface WebhookPayloads {
  /** A call wants its SWML document. */
  'swml.call': SwmlCallRequest;
  /** A message wants its SWML document. */
  'swml.message': SwmlMessageRequest;
  /** Something happened in the registry of campaigns. */
  'registry.status': RegistryStatusCallback;
  /** The state of a message. */
  'messaging.status': MessagingStatusCallback;
  /** The transcript of a call is there, or failed. */
  'transcript.status': TranscriptCallback;
  /** The state of a stream of audio. */
  'stream.status': StreamStatusCallback;
  /** A transcription is there, or failed. */
  'transcription.status': TranscriptionStatusCallback;
  /** The state of a recording. */
  'recording.status': RecordingStatusCallback;
  /** Something happened in a conference. */
  'conference.status': ConferenceStatusCallback;
  /** The state of a fax. */
  'fax.status': FaxStatusCallback;
  /** A fax comes in. */
  'fax.received': FaxReceivedWebhook;
  /** The state of a message. */
  'message.status': MessageStatusCallback;
  /** A message comes in. */
  'message.received': MessageReceivedWebhook;
  /** A call left a queue. */
  'queue.result': QueueResultWebhook;
  /** A call waits in a queue. */
  'queue.wait': QueueWaitWebhook;
  /** The state of a call, or a request for its cXML. */
  'call.status': CallStatusCallback;
}
