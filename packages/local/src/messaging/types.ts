/** How far a message has come; one that a phone has sent to the space is `received`. */
export type MessageStatus = 'queued' | 'initiated' | 'sent' | 'delivered' | 'undelivered' | 'failed' | 'received';

/** A text message that the space has sent, or a phone has sent to it. */
export interface Message {
  readonly id: string;
  readonly projectId: string;
  readonly from: string;
  readonly to: string;
  readonly body: string;
  /** URLs. */
  readonly media: readonly string[];
  readonly tags: readonly string[];
  /** `mms` with media, or where it was asked for. */
  readonly kind: 'sms' | 'mms';
  readonly customVariables?: Readonly<Record<string, string>>;
  /** Gets each status. */
  readonly statusCallback?: string;
  /** Place in the order of all messages of the space, from 1. */
  readonly position: number;
  /** Parts that its text takes on the air. */
  readonly segments: number;
  /** Milliseconds of the space's clock. */
  readonly createdAt: number;
  readonly status: MessageStatus;
  /** Why it did not arrive. */
  readonly error?: { code: string; message: string };
}

/** A phone that takes messages. */
export interface Receiver {
  take(message: Message): void;
}

/** Where a message to one of the space's numbers goes. */
export type MessageRoute = { projectId: string } & (
  | { kind: 'relay'; context: string }
  /** The number has a handler of messages that the space does not simulate, or none at all. */
  | { kind: 'refused'; why: string }
);

/** A message that reaches the space. */
export interface InboundMessage {
  from: string;
  to: string;
  body?: string;
  /** URLs. */
  media?: readonly string[];
}
