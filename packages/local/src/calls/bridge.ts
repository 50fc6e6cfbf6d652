import type { LocalCall } from './call.js';
import type { CallEvent, FarEnd, OutboundLeg } from './types.js';

/**
 * The far end of a call that the space places to one of its own numbers: a second call that comes in there. What is said on
 * either leg is heard on the other.
 * @param receive brings the second call in
 */
export function ownNumber(receive: (from: string, to: string) => LocalCall): FarEnd {
  return {
    ring(leg: OutboundLeg) {
      const placed = leg.call as LocalCall;
      const incoming = receive(placed.from, placed.to);
      note(placed, incoming);
      note(incoming, placed);
      carry(placed, incoming);
      carry(incoming, placed);
      incoming.log.subscribe(
        (event) => {
          if (event.type !== 'state' || placed.closing) return;
          if (event.state === 'answered') leg.answer();
          if (event.state === 'ended') leg.reject(event.reason ?? 'hangup');
        },
        { replay: true },
      );
      placed.log.subscribe((event) => {
        if (event.type === 'state' && event.state === 'ended')
          incoming.end(incoming.state === 'answered' ? 'hangup' : 'cancel', 'caller');
      });
    },
  };
}

function note(call: LocalCall, peer: LocalCall): void {
  call.log.append({
    type: 'note',
    message: `${call.to} is one of the space's own numbers: the other end is the call ${peer.id}.`,
  });
}

/** What the far end of one leg hears is what the far end of the other one says and presses. */
function carry(from: LocalCall, to: LocalCall): void {
  from.log.subscribe((event: CallEvent) => {
    if (to.state !== 'answered' || to.closing) return;
    if (event.type === 'speech') to.receive({ type: 'speech', text: event.text });
    if (event.type === 'tones') to.receive({ type: 'digits', digits: event.digits });
  });
}
