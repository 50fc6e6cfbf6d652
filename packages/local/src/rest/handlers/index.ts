import type { Handlers } from '../operation.js';
import { callingHandlers } from './calling.js';
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
  ...voiceLogHandlers,
  ...messageHandlers,
  ...channelTokenHandlers,
};
