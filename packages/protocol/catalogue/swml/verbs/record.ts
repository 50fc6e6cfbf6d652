import { closed } from '../../schema.js';
import { recording } from '../recording.js';
import { verb } from '../verb.js';

export const record = verb({
  name: 'record',
  summary: 'Records the caller and waits for the end; the file is in `record_url`.',
  body: closed({}, recording({ direction: 'speak', terminators: '`#`', initial: '4', silence: '5' })),
  page: 'record',
});
