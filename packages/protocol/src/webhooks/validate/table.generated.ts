// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { WebhookShape } from '../shape.js';
import type { WebhookPayloads } from '../types.generated.js';
import * as v from './shapes.generated.js';

/** By what each kind of webhook is told, and which of its fields are no text; the first that fits is meant. */
export const webhookShapes: Record<keyof WebhookPayloads, WebhookShape> = {
  'swml.call': {"has":["call"],"words":{}},
  'swml.message': {"has":["message"],"words":{}},
  'registry.status': {"has":["event_category","event_type"],"words":{}},
  'messaging.status': {"has":["id","status","to","from"],"words":{"number_of_segments":"integer"}},
  'transcript.status': {"has":["event_type","params"],"words":{"timestamp":"number"}},
  'stream.status': {"has":["StreamSid","StreamEvent"],"words":{}},
  'transcription.status': {"has":["TranscriptionSid","TranscriptionStatus"],"words":{}},
  'recording.status': {"has":["RecordingSid","RecordingStatus"],"words":{"RecordingDuration":"integer","RecordingChannels":"integer"}},
  'conference.status': {"has":["ConferenceSid","StatusCallbackEvent"],"words":{"Duration":"integer","Muted":"boolean","Hold":"boolean","StartConferenceOnEnter":"boolean","EndConferenceOnExit":"boolean"}},
  'fax.status': {"has":["FaxSid","FaxStatus"],"words":{"NumPages":"integer"}},
  'fax.received': {"has":["FaxSid"],"words":{"NumPages":"integer"}},
  'message.status': {"has":["MessageSid","MessageStatus"],"words":{"NumMedia":"integer","NumSegments":"integer"}},
  'message.received': {"has":["MessageSid"],"words":{"NumMedia":"integer","NumSegments":"integer"}},
  'queue.result': {"has":["CallSid","QueueResult"],"words":{"QueueTime":"integer"}},
  'queue.wait': {"has":["CallSid","QueuePosition"],"words":{"QueuePosition":"integer","QueueTime":"integer","AvgQueueTime":"integer","CurrentQueueSize":"integer"}},
  'call.status': {"has":["CallSid","CallStatus"],"words":{"SequenceNumber":"integer","CallDuration":"integer","RecordingDuration":"integer","AudioInAveragePtime":"integer","AudioInJitterMaxVariance":"integer","AudioInJitterMinVariance":"integer","AudioInLargestJbSize":"integer","AudioInMediaPacketCount":"integer","AudioInDtmfPacketCount":"integer","AudioInSkipPacketCount":"integer","AudioInFlushPacketCount":"integer","AudioOutMediaPacketCount":"integer","AudioOutDtmfPacketCount":"integer"}},
};

/** Compiled checks of what each webhook carries. */
export const webhookValidators = {
  'swml.call': v.swml_call,
  'swml.message': v.swml_message,
  'registry.status': v.registry_status,
  'messaging.status': v.messaging_status,
  'transcript.status': v.transcript_status,
  'stream.status': v.stream_status,
  'transcription.status': v.transcription_status,
  'recording.status': v.recording_status,
  'conference.status': v.conference_status,
  'fax.status': v.fax_status,
  'fax.received': v.fax_received,
  'message.status': v.message_status,
  'message.received': v.message_received,
  'queue.result': v.queue_result,
  'queue.wait': v.queue_wait,
  'call.status': v.call_status,
};
