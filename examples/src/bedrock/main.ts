import { boxOffice } from './agent.js';

await boxOffice().run();
