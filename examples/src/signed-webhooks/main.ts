import { pharmacy } from './agent.js';

const signingKey = process.env['SIGNALWIRE_SIGNING_KEY'];
if (!signingKey) throw new Error('Set SIGNALWIRE_SIGNING_KEY: the signing key of your project.');

await pharmacy({ signingKey }).run();
