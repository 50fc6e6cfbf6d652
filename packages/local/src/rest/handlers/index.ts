import type { Handlers } from '../operation.js';
import { callingHandlers } from './calling.js';
import { callingActionHandlers } from './calling-actions.js';
import { callingAiHandlers } from './calling-ai.js';
import { channelTokenHandlers } from './channel-tokens.js';
import { messageHandlers } from './messages.js';
import { phoneNumberHandlers } from './phone-numbers.js';
import { swmlWebhookHandlers } from './swml-webhooks.js';
import { tokenHandlers } from './tokens.js';
import { voiceLogHandlers } from './voice-logs.js';

/** The operations that the space serves; what the catalogue has beyond them is answered as not simulated. */
export const handlers: Handlers = {
  ...tokenHandlers,
  ...phoneNumberHandlers,
  ...swmlWebhookHandlers,
  ...callingHandlers,
  ...callingActionHandlers,
  ...callingAiHandlers,
  ...voiceLogHandlers,
  ...messageHandlers,
  ...channelTokenHandlers,
};
