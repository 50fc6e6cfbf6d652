import { ClinicAgent } from './agent.js';

await new ClinicAgent().run();
