import { guestHouse } from './agent.js';

const agent = await guestHouse();
await agent.run();
