import type { CollectEvent, DetectEvent, EventOf, FaxEvent, PayEvent, RelayEvent } from '../events/index.js';

/** What tells one kind of action from another. */
export interface ActionKind<E extends RelayEvent = RelayEvent> {
  /** The method that starts it; those that control it begin so. */
  readonly method: string;
  /** The type of its events. */
  readonly eventType: E['eventType'];
  /** Whether an event is what is waited for. */
  isResult(event: E): boolean;
  /** Whether the server goes on with it after its result, and this event is not its last. Default: it does not. */
  goesOn?(event: E): boolean;
}

const finalStates = ['finished', 'error'];
const ends = ({ params }: RelayEvent) => finalStates.includes(params['state'] as string);

export const playKind: ActionKind<EventOf<'calling.call.play'>> = {
  method: 'calling.play',
  eventType: 'calling.call.play',
  isResult: ends,
};

export const recordKind: ActionKind<EventOf<'calling.call.record'>> = {
  method: 'calling.record',
  eventType: 'calling.call.record',
  isResult: (event) => ends(event) || event.state === 'no_input',
};

const collectedStates = [...finalStates, 'no_input', 'no_match'];

function collects(method: string): ActionKind<CollectEvent> {
  return {
    method,
    eventType: 'calling.call.collect',
    isResult: ({ result, final, state }) => {
      if (!result) return collectedStates.includes(state);
      return result.type !== 'start_of_input' && final !== false;
    },
  };
}

export const collectKind = collects('calling.collect');
export const playAndCollectKind = collects('calling.play_and_collect');

/** A collection that goes on after a result ends when it is stopped. */
export const continuousCollectKind: ActionKind<CollectEvent> = {
  method: 'calling.collect',
  eventType: 'calling.call.collect',
  isResult: ({ result, state }) => finalStates.includes(state) || finalStates.includes(result?.type ?? ''),
};

/** Whether the detector has made up its mind; a beep and its like come after. */
const decides = ({ event }: DetectEvent) => event !== '' && event !== 'READY' && event !== 'NOT_READY';

export const detectKind: ActionKind<DetectEvent> = {
  method: 'calling.detect',
  eventType: 'calling.call.detect',
  isResult: decides,
  goesOn: ({ event }) => !finalStates.includes(event),
};

function faxes(method: string): ActionKind<FaxEvent> {
  return {
    method,
    eventType: 'calling.call.fax',
    isResult: (event) => ends(event) || finalStates.includes(event.fax?.type ?? ''),
  };
}

export const sendFaxKind = faxes('calling.send_fax');
export const receiveFaxKind = faxes('calling.receive_fax');

export const tapKind: ActionKind<EventOf<'calling.call.tap'>> = {
  method: 'calling.tap',
  eventType: 'calling.call.tap',
  isResult: ends,
};

export const streamKind: ActionKind<EventOf<'calling.call.stream'>> = {
  method: 'calling.stream',
  eventType: 'calling.call.stream',
  isResult: ends,
};

export const transcribeKind: ActionKind<EventOf<'calling.call.transcribe'>> = {
  method: 'calling.transcribe',
  eventType: 'calling.call.transcribe',
  isResult: ends,
};

const lastPaySteps: readonly string[] = ['payment-completed', 'payment-failed', 'payment-canceled'];

export const payKind: ActionKind<PayEvent> = {
  method: 'calling.pay',
  eventType: 'calling.call.pay',
  isResult: (event) => ends(event) || lastPaySteps.includes(event.step),
};

export const aiKind: ActionKind<EventOf<'calling.call.ai'>> = {
  method: 'calling.ai',
  eventType: 'calling.call.ai',
  isResult: ends,
};
