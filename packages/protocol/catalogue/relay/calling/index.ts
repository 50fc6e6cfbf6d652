import type { Event, Method } from '../method.js';
import { aiEvents, aiMethods } from './ai.js';
import { inputEvents, inputMethods } from './input.js';
import { lifeEvents, lifeMethods } from './life.js';
import { mediaEvents, mediaMethods } from './media.js';
import { payEvents, payMethods } from './pay.js';
import { roomEvents, roomMethods } from './rooms.js';
import { liveMethods, sideChannelEvents, sideChannelMethods } from './side-channels.js';

export const callingMethods: Method[] = [
  ...lifeMethods,
  ...mediaMethods,
  ...inputMethods,
  ...sideChannelMethods,
  ...liveMethods,
  ...roomMethods,
  ...payMethods,
  ...aiMethods,
];

export const callingEvents: Event[] = [
  ...lifeEvents,
  ...mediaEvents,
  ...inputEvents,
  ...sideChannelEvents,
  ...roomEvents,
  ...payEvents,
  ...aiEvents,
];
