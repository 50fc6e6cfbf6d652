import type { CallEvent } from './types.js';

/** Whether nothing comes after an entry of what it tells of. */
export function isFinal(event: CallEvent): boolean {
  switch (event.type) {
    case 'collect':
      if (event.state !== undefined) return event.state !== 'collecting';
      return event.result.type !== 'start_of_input' && event.final !== false;
    case 'detect':
      return event.detect.params.event === 'finished' || event.detect.params.event === 'error';
    case 'queue':
      return event.queue.status !== 'enqueue';
    case 'refer':
      return event.refer.state !== 'inProgress';
    case 'fax':
      return event.fax.type !== 'page';
    case 'connect':
      return event.state === 'disconnected' || event.state === 'failed';
    case 'pay':
      return event.pay['state'] !== undefined;
    default:
      return 'state' in event && ['finished', 'error', 'no_input'].includes(event.state);
  }
}

/** A wish to be told how what runs under a control id fares. */
export function entriesOf(controlId: string) {
  const tells = (event: CallEvent) => 'control_id' in event && event.control_id === controlId;
  return { event: 'entries', tells, isLast: (event: CallEvent) => tells(event) && isFinal(event) } as const;
}
