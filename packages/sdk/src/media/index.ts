export { type PlayMedia, toWire } from './media.js';
