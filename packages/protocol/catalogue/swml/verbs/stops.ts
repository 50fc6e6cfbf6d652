import { closed } from '../../schema.js';
import { stopVerb } from '../stop.js';
import { verb } from '../verb.js';

export const stopRecordCall = stopVerb('stop_record_call', 'Stops a recording of the call.', 'record_control_id');
export const stopTap = stopVerb('stop_tap', 'Stops a tap.', 'tap_control_id');
export const stopStream = stopVerb('stop_stream', 'Stops a stream.', 'stream_control_id');

export const stopDenoise = verb({
  name: 'stop_denoise',
  summary: 'Stops the noise reduction.',
  body: closed({}),
  page: 'stop-denoise',
});
export const transcribeStop = verb({
  name: 'transcribe_stop',
  summary: 'Stops the transcription of the call.',
  body: closed({}),
  page: 'transcribe-stop',
});
