import { aiHandlers } from './ai.js';
import type { CallHandlers, Handlers } from './context.js';
import { beginCall, dialDevices } from './dial.js';
import { faxHandlers } from './fax.js';
import { inputHandlers } from './input.js';
import { lifeHandlers } from './life.js';
import { mediaHandlers } from './media.js';
import { sendMessage } from './messaging.js';
import { payHandlers } from './pay.js';
import { roomHandlers } from './rooms.js';
import { sideHandlers } from './side.js';

export { type CallingContext, type CallMethod, type MethodContext, NotSimulatedError } from './context.js';
export { messageEnvelope } from './messaging.js';

/** Methods of calls, and what each does. */
export const callHandlers: CallHandlers = {
  ...lifeHandlers,
  ...mediaHandlers,
  ...inputHandlers,
  ...sideHandlers,
  ...roomHandlers,
  ...aiHandlers,
  ...payHandlers,
  ...faxHandlers,
};

/** Methods that are about no call that is there already. */
export const handlers: Handlers = {
  'calling.dial': dialDevices,
  'calling.begin': beginCall,
  'messaging.send': sendMessage,
};
