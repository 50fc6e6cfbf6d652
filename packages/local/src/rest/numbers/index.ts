export { NumberMarket } from './market.js';
