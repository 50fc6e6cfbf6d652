import { type CallDirection, type MessageState, messageStates } from '@signalwire/protocol/relay';
import { isMessageStateTerminal } from '../constants.js';
import { localError } from '../errors.js';
import type { MessageReceiveEvent, MessageStateEvent } from '../events/index.js';
import { isolated, type RelayLogger } from '../logger.js';
import { type Limit, Once, readLimit } from '../wait.js';

/** Hears of a message's states. */
export type MessageStateHandler = (event: MessageStateEvent) => void | Promise<void>;

/** Who and what a message is. */
export interface MessageFacts {
  messageId: string;
  context: string;
  direction: CallDirection;
  fromNumber: string;
  toNumber: string;
  body: string;
  media: readonly string[];
  segments: number;
  state: MessageState;
  tags: readonly string[];
}

/** How a message that was sent ended: with an event, or out of the client's sight. */
export type MessageOutcome = { event: MessageStateEvent } | { lost: string };

/** The course of one message. */
export class MessageCourse {
  readonly facts: MessageFacts;
  readonly outcome = new Once<MessageOutcome>();
  reason = '';
  #handlers: MessageStateHandler[] = [];

  constructor(
    facts: MessageFacts,
    private readonly logger: RelayLogger,
    private readonly onCompleted?: MessageStateHandler | undefined,
  ) {
    this.facts = facts;
  }

  on(handler: MessageStateHandler): void {
    if (!this.outcome.settled) this.#handlers.push(handler);
  }

  /** Takes a change of its state. @returns whether it was the last. */
  take(event: MessageStateEvent): boolean {
    if (this.outcome.settled) return true;
    const { messageState, segments, reason } = event;
    // A late or repeated event never takes a message back.
    if (messageState && messageStates.indexOf(messageState) >= messageStates.indexOf(this.facts.state))
      this.facts.state = messageState;
    if (segments > 0) this.facts.segments = segments;
    if (reason) this.reason = reason;
    for (const handler of this.#handlers) isolated(this.logger, 'A listener of a message', handler, event);
    if (!isMessageStateTerminal(messageState)) return false;
    this.#handlers = [];
    this.outcome.settle({ event });
    if (this.onCompleted) isolated(this.logger, 'The onCompleted callback of a message', this.onCompleted, event);
    return true;
  }

  /** No more of its states will come. */
  lose(why: string): void {
    this.#handlers = [];
    this.outcome.settle({ lost: why });
  }
}

/** A text or multimedia message, sent or received. [relay/message] */
export class Message {
  readonly #course: MessageCourse;

  /** @internal */
  constructor(course: MessageCourse) {
    this.#course = course;
  }

  get messageId(): string {
    return this.#course.facts.messageId;
  }

  /** The context that it belongs to. */
  get context(): string {
    return this.#course.facts.context;
  }

  /** `inbound` or `outbound`. */
  get direction(): CallDirection {
    return this.#course.facts.direction;
  }

  /** E.164. */
  get fromNumber(): string {
    return this.#course.facts.fromNumber;
  }

  /** E.164. */
  get toNumber(): string {
    return this.#course.facts.toNumber;
  }

  get body(): string {
    return this.#course.facts.body;
  }

  /** URLs of what goes with it. */
  get media(): string[] {
    return [...this.#course.facts.media];
  }

  /** How many SMS segments it takes; 0 until the server says. */
  get segments(): number {
    return this.#course.facts.segments;
  }

  /** `queued`, `initiated`, `sent`, then `delivered`, `undelivered` or `failed`; `received` when it came in. */
  get state(): MessageState {
    return this.#course.facts.state;
  }

  /** Why it was not delivered; empty otherwise. */
  get reason(): string {
    return this.#course.reason;
  }

  get tags(): string[] {
    return [...this.#course.facts.tags];
  }

  /** Whether it is delivered, or never will be. */
  get isDone(): boolean {
    return isMessageStateTerminal(this.state);
  }

  /** The event that told of the last state; `null` before. */
  get result(): MessageStateEvent | null {
    const outcome = this.#course.outcome.value;
    return outcome && 'event' in outcome ? outcome.event : null;
  }

  /**
   * Listens for changes of its state, up to the last. What a handler throws is logged and disturbs nobody else.
   * [relay/message/on]
   */
  on(handler: MessageStateHandler): void {
    if (typeof handler !== 'function') throw new TypeError(`on() needs a function, not ${typeof handler}.`);
    this.#course.on(handler);
  }

  /**
   * Waits for the last state: `delivered`, `undelivered` or `failed`. [relay/message/wait]
   * @param timeout At most so many seconds, or `{ timeout, signal }`; without it, as long as it takes.
   * @returns The event that told of it.
   * @throws {RelayError} -1 when the time is up first, when the message came in (nothing more happens to it), or when the
   *   session with the server was lost; the signal's reason when that is aborted.
   */
  async wait(timeout?: Limit): Promise<MessageStateEvent> {
    const { timeout: seconds, signal } = readLimit(timeout);
    if (this.direction === 'inbound')
      throw localError(`The message ${this.messageId} came in: there is nothing to wait for.`);
    const outcome = await this.#course.outcome.wait({
      ms: seconds === undefined ? undefined : seconds * 1000,
      signal,
      late: () => localError(`The message ${this.messageId} had no last state within ${seconds} s.`),
    });
    if ('lost' in outcome)
      throw localError(`What became of the message ${this.messageId} is not known: ${outcome.lost}.`);
    return outcome.event;
  }
}

/** A message that came in. */
export function inboundMessage(event: MessageReceiveEvent, logger: RelayLogger): Message {
  const { messageId, context, fromNumber, toNumber, body, media, segments, tags } = event;
  const facts = { messageId, context, fromNumber, toNumber, body, media, segments, tags };
  return new Message(
    new MessageCourse({ ...facts, direction: 'inbound', state: event.messageState || 'received' }, logger),
  );
}
