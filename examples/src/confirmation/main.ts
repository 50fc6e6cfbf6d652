import { RestClient } from '@signalwire/sdk/rest';
import { Confirmations } from './confirmation.js';

const { FROM_NUMBER: from, PUBLIC_URL: url } = process.env;
if (!from || !url) throw new Error('Set FROM_NUMBER, a number of your project, and PUBLIC_URL, where this machine is.');

const confirmations = new Confirmations(new RestClient(), from);
confirmations.server.listen(Number(process.env['PORT'] ?? 3000));
console.log(await confirmations.ask(process.argv[2] ?? '', 'seven this evening', url));
confirmations.server.close();
