import { parcelShop } from './agent.js';

await parcelShop().run();
