import { shopQuestions } from './agent.js';

await shopQuestions(process.env['SHOP_NUMBER'] ?? '+15550100').run();
