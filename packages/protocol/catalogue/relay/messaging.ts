import { integer, list, named, open, text } from '../schema.js';
import { type Event, event, type Method, method } from './method.js';
import { code, message } from './shapes.js';
import { callDirection, messageState } from './states.js';

const content = {
  body: text('The text.'),
  media: list(text(), 'URLs of what goes with it.'),
  tags: list(text(), 'Words to find it by.'),
};

export const messagingMethods: Method[] = [
  method({
    name: 'messaging.send',
    summary: 'Sends a text or multimedia message; `body`, `media` or both.',
    from: 'client',
    scope: 'messaging',
    params: named(
      'MessageSendParams',
      open(
        { to_number: text('E.164.'), from_number: text('E.164, a number of the project.') },
        { context: text('Where its state events go.'), ...content, region: text('Where it starts from.') },
      ),
    ),
    result: named('MessageSendResult', open({ code, message }, { message_id: text('The message.') })),
    page: 'relay/client/send-message',
  }),
];

const fields = {
  message_id: text('The message.'),
  direction: callDirection,
  from_number: text('E.164.'),
  to_number: text('E.164.'),
  message_state: messageState,
};
const more = { context: text('The context that it belongs to.'), segments: integer('Segments it takes.'), ...content };

export const messagingEvents: Event[] = [
  event({
    type: 'messaging.receive',
    summary: 'A message came in on a context.',
    params: named('MessageReceiveParams', open(fields, more)),
  }),
  event({
    type: 'messaging.state',
    summary: 'A message that was sent changed its state.',
    params: named('MessageStateParams', open(fields, { ...more, reason: text('Why it was not delivered.') })),
  }),
];
