export { MessageError, Messages, type MessagesParts, type MessageWish } from './messages.js';
export type { InboundMessage, Message, MessageRoute, MessageStatus, Receiver } from './types.js';
