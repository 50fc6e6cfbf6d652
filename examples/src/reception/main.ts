import { reception } from './app.js';

const client = reception({
  sales: (process.env['SALES_NUMBERS'] ?? '').split(',').filter(Boolean),
  number: process.env['OFFICE_NUMBER'] ?? '',
  onRecording: (url) => console.log(`message: ${url}`),
});
client.onConnectionChange((change) => console.log(`RELAY: ${change.state}`));
await client.run();
