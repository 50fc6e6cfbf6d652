import { CallEndedError, CallStateError } from '../errors.js';
import type { AiControl, Call } from '../types.js';

/** The conversation of an agent on a call. @throws {CallEndedError} when it has ended, {CallStateError} without one. */
function conversationOn(call: Call): AiControl {
  if (call.state === 'ended') throw new CallEndedError(call, 'take messages for its agent');
  if (!call.ai) throw new CallStateError(`No agent talks on the call ${call.id}: its script is not in an "ai" step.`);
  return call.ai;
}

/** Puts a message into an agent's conversation, changes its data, or starts it anew. @throws as {@link conversationOn} */
export function aiMessage(call: Call, message: Parameters<AiControl['message']>[0]): void {
  conversationOn(call).message(message);
}

/** Puts the caller of an agent on hold; 300 seconds unless said otherwise. @throws as {@link conversationOn} */
export function aiHold(call: Call, options: { seconds?: number; prompt?: string } = {}): void {
  conversationOn(call).hold(options);
}

/** Takes the caller of an agent off hold. @throws as {@link conversationOn} */
export function aiUnhold(call: Call, options: { prompt?: string } = {}): void {
  conversationOn(call).unhold(options);
}

/** Ends an agent's conversation. @throws as {@link conversationOn} */
export function aiStop(call: Call): void {
  conversationOn(call).stop();
}
