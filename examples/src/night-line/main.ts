import { nightLine } from './app.js';

// Reads SIGNALWIRE_PROJECT_ID, SIGNALWIRE_API_TOKEN and SIGNALWIRE_SPACE; runs until it is stopped.
await nightLine({ onProgress: (line) => console.log(line) }).run();
