import { lawOffice } from './agent.js';

await lawOffice().run();
