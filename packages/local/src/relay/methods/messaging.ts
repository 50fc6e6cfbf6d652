import type {
  EventEnvelope,
  MessageReceiveParams,
  MessageSendParams,
  MessageStateParams,
} from '@signalwire/protocol/relay';
import { type Message, MessageError } from '../../messaging/index.js';
import { badParams, ok, type Reply } from '../replies.js';
import { given, type MethodContext, NotSimulatedError } from './context.js';

/** Sends a message. The answer comes first, then its states. */
export async function sendMessage(params: MessageSendParams, context: MethodContext): Promise<Reply> {
  const { messages, pacer, session, now } = context;
  if (!messages) throw new NotSimulatedError('This space sends no messages.');
  const { to_number, from_number, body, media, tags, context: name } = params;
  const tell = (message: Message) => {
    const envelope = messageEnvelope('messaging.state', message, session.principal.spaceId, name, now());
    pacer.pass(message.id, () => session.send(envelope));
  };
  // What becomes of it before it has been answered for waits.
  const early: Message[] = [];
  let answered = false;
  try {
    const message = await messages.send({
      projectId: session.principal.projectId,
      from: from_number,
      to: to_number,
      ...given({ body, media, tags }),
      onStatus: (each) => (answered ? tell(each) : void early.push(each)),
    });
    pacer.answering(message.id);
    for (const each of early) tell(each);
    answered = true;
    return ok('Message accepted', { message_id: message.id });
  } catch (error) {
    if (error instanceof MessageError) return badParams(`messaging.send: ${error.message}`);
    throw error;
  }
}

/** A message, as events tell of it. */
export function messageEnvelope(
  type: 'messaging.state' | 'messaging.receive',
  message: Message,
  spaceId: string,
  context: string | undefined,
  at: number,
): EventEnvelope {
  const received = type === 'messaging.receive';
  const params: MessageStateParams & MessageReceiveParams = {
    message_id: message.id,
    direction: received ? 'inbound' : 'outbound',
    from_number: message.from,
    to_number: message.to,
    message_state: received ? 'received' : message.status,
    body: message.body,
    media: [...message.media],
    tags: [...message.tags],
    segments: message.segments,
    ...(context === undefined ? {} : { context }),
    ...(message.error && !received ? { reason: message.error.message } : {}),
  };
  return {
    event_type: type,
    timestamp: at / 1000,
    project_id: message.projectId,
    space_id: spaceId,
    ...(context === undefined ? {} : { context }),
    params: params as unknown as Record<string, unknown>,
  };
}
