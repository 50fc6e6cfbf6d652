import { createServer } from 'node:http';
import { journal } from './journal.js';

const { SIGNALWIRE_SIGNING_KEY: signingKey, BASE_URL: baseUrl, PORT = '3000' } = process.env;
if (!signingKey || !baseUrl)
  throw new Error('Set SIGNALWIRE_SIGNING_KEY, and BASE_URL: where the platform reaches this server.');

const listener = journal({ signingKey, baseUrl, note: (line) => console.log(new Date().toISOString(), line) });
createServer((request, response) => {
  listener(request, response).catch((error: Error) => response.destroy(error));
}).listen(Number(PORT));
