import { DamageLine } from './agent.js';

await new DamageLine().run();
