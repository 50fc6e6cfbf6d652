import { anyObject, closed } from '../../schema.js';
import { verb } from '../verb.js';

export const userEvent = verb({
  name: 'user_event',
  summary: 'Sends an event to the client application.',
  body: closed({ event: anyObject('The event.') }),
  page: 'user-event',
});
