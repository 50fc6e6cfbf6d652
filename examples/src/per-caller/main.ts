import { bookingLine } from './agent.js';

// Bind one number to http://localhost:3000/?house=harbour and another to http://localhost:3000/?house=garden.
await bookingLine().run();
