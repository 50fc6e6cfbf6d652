export { PhoneAddressError } from './address.js';
export type { Utterance } from './conversation.js';
export { PhoneCallError } from './errors.js';
export { type IncomingHandler, VirtualPhone } from './phone.js';
export { PhoneCall } from './phone-call.js';
export { createPhones, type Phones } from './phones.js';
