import type { CallDirection, MessageState } from '@signalwire/protocol/relay';
import { number, type ParamsOf, RelayEvent, text, texts } from './event.js';

/** An event of a message. */
class MessageEvent<T extends string, P extends object> extends RelayEvent<T, P> {
  get messageId(): string {
    return text(this.params, 'message_id');
  }

  /** The context that it belongs to. */
  get context(): string {
    return text(this.params, 'context');
  }

  /** `inbound` or `outbound`. */
  get direction(): CallDirection | '' {
    return text(this.params, 'direction');
  }

  /** E.164. */
  get fromNumber(): string {
    return text(this.params, 'from_number');
  }

  /** E.164. */
  get toNumber(): string {
    return text(this.params, 'to_number');
  }

  get body(): string {
    return text(this.params, 'body');
  }

  /** URLs of what goes with it. */
  get media(): string[] {
    return texts(this.params, 'media');
  }

  /** How many SMS segments it takes. */
  get segments(): number {
    return number(this.params, 'segments');
  }

  get messageState(): MessageState | '' {
    return text(this.params, 'message_state');
  }

  get tags(): string[] {
    return texts(this.params, 'tags');
  }
}

/** A message came in: `messaging.receive`. [relay/events] */
export class MessageReceiveEvent extends MessageEvent<'messaging.receive', ParamsOf<'messaging.receive'>> {}

/** A message that was sent changed its state: `messaging.state`. [relay/events] */
export class MessageStateEvent extends MessageEvent<'messaging.state', ParamsOf<'messaging.state'>> {
  /** Why it was not delivered; empty otherwise. */
  get reason(): string {
    return text(this.params, 'reason');
  }
}
