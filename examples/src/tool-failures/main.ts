import { bankLine } from './agent.js';

await bankLine({
  core: process.env['CORE_URL'] ?? 'http://localhost:4000',
  alert: (error, { functionName, callId }) => console.error(`${functionName} failed in call ${callId}:`, error),
}).run();
