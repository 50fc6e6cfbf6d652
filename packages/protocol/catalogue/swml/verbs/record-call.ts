import { closed } from '../../schema.js';
import { controlId } from '../media.js';
import { recording } from '../recording.js';
import { verb } from '../verb.js';

export const recordCall = verb({
  name: 'record_call',
  summary: 'Records the call in the background until it is stopped; the file is in `record_call_url`.',
  body: closed(
    {},
    {
      control_id: controlId('record_control_id'),
      ...recording({ direction: 'both', terminators: 'none', initial: '0', silence: '0' }),
    },
  ),
  page: 'record-call',
});
