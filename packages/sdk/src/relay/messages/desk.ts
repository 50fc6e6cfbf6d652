import { isSuccess } from '@signalwire/protocol/relay';
import { EarlyArrivals } from '../calls/early.js';
import { checkText, given } from '../check.js';
import type { RelayRequestOptions, SentRequestOptions } from '../connection/session.js';
import { localError, refusal } from '../errors.js';
import { type MessageReceiveEvent, MessageStateEvent } from '../events/index.js';
import { isolated, type RelayLogger } from '../logger.js';
import { RecentKeys } from '../recent.js';
import { inboundMessage, Message, MessageCourse, type MessageStateHandler } from './message.js';

/** Takes an inbound message. */
export type MessageHandler = (message: Message) => void | Promise<void>;

/** A message to send: a text, media, or both. */
export interface SendMessageOptions {
  /** E.164. */
  toNumber: string;
  /** E.164, a number of the project. */
  fromNumber: string;
  /** Where the events of its states go. Default: this client's session. */
  context?: string | undefined;
  /** The text. Needed without `media`. */
  body?: string | undefined;
  /** URLs of what goes with it. Needed without `body`. */
  media?: readonly string[] | undefined;
  /** Words to find it by. */
  tags?: readonly string[] | undefined;
  /** Where it starts from. */
  region?: string | undefined;
  /** Called once with the event of its last state. */
  onCompleted?: MessageStateHandler | undefined;
}

export interface MessageDeskOptions {
  logger: RelayLogger;
  /** Names the session on the server. */
  protocol(): string;
  request(method: string, params: object, request?: SentRequestOptions): Promise<Record<string, unknown>>;
}

/** How long a state waits for the message that it belongs to: it may overtake the answer that names it. */
const earlyMs = 5000;
const rememberedMessages = 1000;
/** Messages whose last state is to come; the oldest are no longer followed beyond. */
const followedMessages = 10_000;

/** The messages of a client: those that it sent and whose last state is to come, and those that come in. */
export class MessageDesk {
  handler: MessageHandler | undefined;
  readonly #options: MessageDeskOptions;
  readonly #sent = new Map<string, MessageCourse>();
  readonly #early = new EarlyArrivals<MessageStateEvent>(earlyMs, 500, 20);
  readonly #received = new RecentKeys(rememberedMessages);

  constructor(options: MessageDeskOptions) {
    this.#options = options;
  }

  /** @throws {TypeError} when there is nothing to send, or nobody to send it to. */
  async send(message: SendMessageOptions, request?: RelayRequestOptions): Promise<Message> {
    const { logger, protocol } = this.#options;
    const { toNumber, fromNumber, body, media, tags, region, onCompleted } = message ?? {};
    checkText('toNumber', toNumber);
    checkText('fromNumber', fromNumber);
    if (!body && !(media && media.length > 0))
      throw new TypeError('sendMessage() needs a body, media or both: there is nothing to send.');
    const context = () => message.context || protocol() || 'default';
    const params = given({
      context: context(),
      to_number: toNumber,
      from_number: fromNumber,
      body: body || undefined,
      media: media && media.length > 0 ? media : undefined,
      tags,
      region,
    });
    const result = await this.#options.request('messaging.send', params, {
      ...request,
      // The session may be another one by then.
      onSent: () => {
        params.context = context();
      },
    });
    if (!isSuccess(result)) throw refusal(result);
    const messageId = result['message_id'];
    if (typeof messageId !== 'string' || messageId === '')
      throw localError('The message was accepted without an id: what becomes of it cannot be followed.');
    const facts = {
      messageId,
      context: params.context,
      direction: 'outbound',
      fromNumber,
      toNumber,
      segments: 0,
    } as const;
    const course = new MessageCourse(
      { ...facts, body: body ?? '', media: media ?? [], tags: tags ?? [], state: 'queued' },
      logger,
      onCompleted,
    );
    this.#follow(messageId, course);
    for (const early of this.#early.take(messageId)) this.take(early);
    return new Message(course);
  }

  take(event: MessageStateEvent | MessageReceiveEvent): void {
    const { messageId } = event;
    if (messageId === '') return;
    if (event instanceof MessageStateEvent) {
      const course = this.#sent.get(messageId);
      if (!course) this.#early.hold(messageId, event);
      else if (course.take(event)) this.#sent.delete(messageId);
      return;
    }
    if (!this.#received.add(messageId)) return;
    const { logger } = this.#options;
    const { handler } = this;
    if (handler) isolated(logger, 'The onMessage handler', handler, inboundMessage(event, logger));
    else logger.warn(`RELAY: the message ${messageId} came in and no onMessage handler is registered.`);
  }

  #follow(messageId: string, course: MessageCourse): void {
    this.#sent.set(messageId, course);
    if (this.#sent.size <= followedMessages) return;
    for (const [oldest, forgotten] of this.#sent) {
      this.#sent.delete(oldest);
      forgotten.lose(`more than ${followedMessages} messages wait for their last state`);
      return;
    }
  }

  /** The session is gone: states of messages sent in it do not come any more. */
  lose(why: string): void {
    for (const course of this.#sent.values()) course.lose(why);
    this.#sent.clear();
    this.#early.clear();
  }
}
