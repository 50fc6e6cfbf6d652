import { townHall } from './server.js';

await townHall().run();
