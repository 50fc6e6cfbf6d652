import { concierge, multilingualConcierge } from './agent.js';

// `node …/main.js multilingual` follows callers into other languages.
await (process.argv[2] === 'multilingual' ? multilingualConcierge() : concierge()).run();
