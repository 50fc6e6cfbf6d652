import { frontOffice } from './agent.js';

await frontOffice({
  sales: process.env['SALES_NUMBER'] ?? '+15550101',
  support: process.env['SUPPORT_NUMBER'] ?? '+15550102',
  arrived: ({ visitor_name, visiting }) => console.log(`${visitor_name} is here for ${visiting}.`),
}).run();
