import type { CallEngine, FarEnds } from '../calls/index.js';
import type { Clock } from '../clock/index.js';
import type { InboundMessage, Message } from '../messaging/index.js';
import { checkAddress } from './address.js';
import { VirtualPhone } from './phone.js';

/** The virtual phones of a space: the far ends of its calls. */
export interface Phones extends FarEnds {
  /**
   * The phone at a number or SIP URI; made when it is not there yet.
   * @throws {PhoneAddressError} when it is neither.
   */
  phone(address: string): VirtualPhone;
  find(to: string): VirtualPhone | undefined;
  /** The addresses at which phones are. */
  readonly addresses: string[];
}

/** What phones work with. */
export interface PhonesParts {
  clock: Clock;
  /** It comes late because the engine, in turn, looks for its far ends here. */
  engine: () => CallEngine;
  /** Takes the messages that phones send. */
  send: (message: InboundMessage) => Promise<Message>;
}

export function createPhones(parts: PhonesParts): Phones {
  const phones = new Map<string, VirtualPhone>();
  // The host of a SIP URI is the same in any case; its user practically is.
  const key = (address: string) => address.toLowerCase();
  return {
    phone(address) {
      const checked = checkAddress(address);
      let phone = phones.get(key(checked));
      if (!phone) {
        phone = new VirtualPhone(checked, parts.clock, parts.engine, parts.send);
        phones.set(key(checked), phone);
      }
      return phone;
    },
    find(to) {
      return phones.get(key(to));
    },
    get addresses() {
      return [...phones.values()].map(({ number }) => number);
    },
  };
}
