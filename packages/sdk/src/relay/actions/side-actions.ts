import type { EventOf, FaxEvent, PayEvent, StreamEvent, TapEvent, TranscribeEvent } from '../events/index.js';
import { StoppableAction } from './action.js';

/** A fax that is sent or received; from `call.sendFax()` and `call.receiveFax()`. [relay/actions/fax-action] */
export class FaxAction extends StoppableAction<FaxEvent> {}

/** A copy of the audio that goes elsewhere; from `call.tap()`. [relay/actions/tap-action] */
export class TapAction extends StoppableAction<TapEvent> {}

/** A stream of the audio to a WebSocket server; from `call.stream()`. [relay/actions/stream-action] */
export class StreamAction extends StoppableAction<StreamEvent> {}

/** A payment; from `call.pay()`. [relay/actions/pay-action] */
export class PayAction extends StoppableAction<PayEvent> {}

/** A transcription; from `call.transcribe()`. [relay/actions/transcribe-action] */
export class TranscribeAction extends StoppableAction<TranscribeEvent> {}

/** A conversation with an AI agent; from `call.ai()`. [relay/actions/ai-action] */
export class AIAction extends StoppableAction<EventOf<'calling.call.ai'>> {}
