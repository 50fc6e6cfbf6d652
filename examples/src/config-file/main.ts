import { bakery } from './agent.js';

await bakery().run();
