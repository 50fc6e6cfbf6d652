import { ferryLine } from './agent.js';

await ferryLine(process.env['FERRY_API_URL'] ?? 'http://localhost:4000').run();
