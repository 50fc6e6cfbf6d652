import { hotelConcierge } from './agent.js';

const taken = new Set(['massage 10:00']);

await hotelConcierge((service, _date, time) => !taken.has(`${service} ${time}`)).run();
