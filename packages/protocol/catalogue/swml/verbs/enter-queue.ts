import { closed, text } from '../../schema.js';
import { statusUrl } from '../media.js';
import { int, url, verb } from '../verb.js';

export const enterQueue = verb({
  name: 'enter_queue',
  summary: 'Puts the call into a queue until somebody takes it.',
  body: closed(
    {
      queue_name: text('The queue; it is created when it does not exist.', { minLength: 1 }),
      transfer_after_bridge: text('A URL or a document as text that runs after the conversation.'),
    },
    {
      wait_url: url('What the caller hears meanwhile. Default: hold music.'),
      wait_time: int('Seconds to wait at most. Default: 3600.', { minimum: 1 }),
      whisper_url: url('Played to the side that takes the call.'),
      status_url: statusUrl('calling.call.queue'),
    },
  ),
  page: 'enter-queue',
});
