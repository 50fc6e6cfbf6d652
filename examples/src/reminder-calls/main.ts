import { RelayClient } from '@signalwire/sdk/relay';
import { remind } from './app.js';

const [to, ...words] = process.argv.slice(2);
const from = process.env['OFFICE_NUMBER'];
if (!to || !from || words.length === 0) {
  console.error('Usage: OFFICE_NUMBER=+1… node examples/dist/reminder-calls/main.js +1… "What to say"');
  process.exit(1);
}
await using client = new RelayClient();
await client.connect();
console.log(await remind(client, to, from, words.join(' ')));
