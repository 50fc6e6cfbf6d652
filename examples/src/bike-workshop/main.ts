import { workshopAgent } from './agent.js';

// Serves the agent on http://localhost:3000 (or PORT); bind a number of your space to it.
await workshopAgent({ onSummary: (summary) => console.log('Summary:', summary) }).run();
