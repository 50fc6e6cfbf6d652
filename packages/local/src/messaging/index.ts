export { MessageError, Messages, type MessagesParts, type MessageWish } from './messages.js';
export type { Message, MessageStatus, Receiver } from './types.js';
