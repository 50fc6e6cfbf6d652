import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock/index.js';
import { maskCredentials, type Outbound } from '../http/index.js';
import { segmentsOf } from './segments.js';
import type { InboundMessage, Message, MessageRoute, MessageStatus, Receiver } from './types.js';

export interface MessagesParts {
  clock: Clock;
  http: Outbound;
  /** The phone at a number. */
  receiver: (number: string) => Receiver | undefined;
  /** Whether a number belongs to a project. */
  owns: (number: string, projectId: string) => Promise<boolean>;
  /** Where messages to a number go; nothing when it is not one of the space's. */
  route: (number: string) => Promise<MessageRoute | undefined>;
  /** Hands a message to who listens to a context. @returns whether anybody does. */
  offer: (message: Message, context: string) => boolean;
  /** Hears of failures inside the space. */
  report: (error: unknown) => void;
}

/** A message to send. */
export interface MessageWish {
  projectId: string;
  from: string;
  to: string;
  body?: string;
  media?: readonly string[];
  tags?: readonly string[];
  /** Sends it as an MMS, without media as well. Default: false. */
  asMms?: boolean;
  /** Carried by the status callbacks. */
  customVariables?: Readonly<Record<string, string>>;
  /** Gets each status. */
  statusCallback?: string;
  /** Hears of each status, `queued` before `send` returns. */
  onStatus?: (message: Message) => void;
}

/** A message was not accepted. */
export class MessageError extends Error {
  override readonly name = 'MessageError';

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The most messages that are kept. */
const KEPT_AT_MOST = 1_000;

/** Sends text messages to the phones of the space, and keeps them. */
export class Messages {
  readonly #kept: Message[] = [];
  #count = 0;

  constructor(private readonly parts: MessagesParts) {}

  /** The last messages, oldest first, as far as they have come. */
  get all(): readonly Message[] {
    return [...this.#kept];
  }

  /** A message of a project, as far as it has come. */
  find(projectId: string, id: string): Message | undefined {
    return this.#kept.find((message) => message.id === id && message.projectId === projectId);
  }

  /** Forgets the text of a message. @returns the message without it; nothing when the project has no such message. */
  redact(projectId: string, id: string): Message | undefined {
    const message = this.find(projectId, id);
    return message && this.#change(message, { body: '' });
  }

  /**
   * Accepts a message, and sends it on.
   * @throws {MessageError} when it cannot be sent at all.
   */
  async send(wish: MessageWish): Promise<Message> {
    const { projectId, from, to, body = '', media = [], tags = [], statusCallback, onStatus } = wish;
    demandNumber('to', to);
    demandNumber('from', from);
    if (body === '' && media.length === 0)
      throw new MessageError('body_or_media_required', 'A message needs a text or media.');
    if (!(await this.parts.clock.busy(this.parts.owns(from, projectId))))
      throw new MessageError(
        'invalid_from_number',
        `${from} is not a number of the project; messages are sent from numbers that it has bought.`,
      );
    const createdAt = this.parts.clock.now();
    const message: Message = {
      id: randomUUID(),
      projectId,
      from,
      to,
      body,
      media,
      tags,
      kind: media.length > 0 || wish.asMms ? 'mms' : 'sms',
      ...(wish.customVariables ? { customVariables: wish.customVariables } : {}),
      ...(statusCallback ? { statusCallback } : {}),
      segments: segmentsOf(body),
      createdAt,
      position: ++this.#count,
      status: 'queued',
    };
    this.#kept.push(message);
    if (this.#kept.length > KEPT_AT_MOST) this.#kept.shift();
    void this.#deliver(message, onStatus).catch(this.parts.report);
    return message;
  }

  /**
   * Takes a message that a phone sends to one of the space's numbers, and hands it to whoever listens.
   * @throws {MessageError} when nobody can have it: there is no such number, it takes no messages, or nobody listens.
   */
  async receive({ from, to, body = '', media = [] }: InboundMessage): Promise<Message> {
    demandNumber('to', to);
    if (body === '' && media.length === 0)
      throw new MessageError('body_or_media_required', 'A message needs a text or media.');
    const { clock, route, offer } = this.parts;
    const found = await clock.busy(route(to));
    if (!found) throw new MessageError('invalid_to_number', `${to} is not a number of this space; buy it first.`);
    if (found.kind === 'refused') throw new MessageError('unhandled', `Nobody takes messages at ${to}: ${found.why}`);
    const message: Message = {
      id: randomUUID(),
      projectId: found.projectId,
      from,
      to,
      body,
      media,
      tags: [],
      kind: media.length > 0 ? 'mms' : 'sms',
      position: ++this.#count,
      segments: segmentsOf(body),
      createdAt: clock.now(),
      status: 'received',
    };
    if (!offer(message, found.context))
      throw new MessageError(
        'unhandled',
        `Nobody takes messages at ${to}: no RELAY client with the scope "messaging" listens to "${found.context}".`,
      );
    return message;
  }

  async #deliver(message: Message, onStatus: ((message: Message) => void) | undefined): Promise<void> {
    let current = message;
    const go = async (status: MessageStatus, error?: Message['error']) => {
      // Its text may have been redacted meanwhile.
      const kept = this.find(current.projectId, current.id) ?? current;
      current = this.#change(kept, { status, ...(error ? { error } : {}) });
      onStatus?.(current);
      if (current.statusCallback) await this.#tell(current, current.statusCallback);
    };
    await go('queued');
    await go('initiated');
    const phone = this.parts.receiver(message.to);
    await go('sent');
    if (!phone)
      return go('undelivered', {
        code: 'unreachable',
        message: `No phone is registered at ${message.to}; create one at that number first.`,
      });
    phone.take(current);
    // Carriers do not confirm an MMS.
    if (message.kind === 'sms') await go('delivered');
  }

  #change(message: Message, change: Partial<Message>): Message {
    const changed = { ...message, ...change };
    const at = this.#kept.indexOf(message);
    if (at >= 0) this.#kept[at] = changed;
    return changed;
  }

  async #tell(message: Message, url: string): Promise<void> {
    const { id, projectId, status, to, from, body, segments, error, customVariables } = message;
    const json = {
      id,
      project_id: projectId,
      status,
      to,
      from,
      body,
      number_of_segments: segments,
      timestamp: new Date(this.parts.clock.now()).toISOString(),
      error_code: error?.code ?? null,
      error_message: error?.message ?? null,
      ...(customVariables ? { custom_variables: customVariables } : {}),
    };
    try {
      await this.parts.http.send({ method: 'POST', url, json });
    } catch (error) {
      this.parts.report(
        new Error(`The status callback of a message failed (${maskCredentials(url)}).`, { cause: error }),
      );
    }
  }
}

function demandNumber(end: 'to' | 'from', number: string): void {
  if (!/^\+[1-9]\d{1,14}$/.test(number))
    throw new MessageError(
      `invalid_${end}_number`,
      `The number that a message goes ${end} must be in E.164 form, such as +15550100. Given: ${JSON.stringify(number)}.`,
    );
}
