import { WorkshopAgent } from './agent.js';

// Serves the agent on http://localhost:3000 (or PORT); bind a number of your space to it.
await new WorkshopAgent({ keepSummary: (summary) => console.log('Summary:', summary) }).run();
