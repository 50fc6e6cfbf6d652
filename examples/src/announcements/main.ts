import { poolLine } from './service.js';

await poolLine({ water: () => 16 + Math.round(Math.random() * 8) }).run();
