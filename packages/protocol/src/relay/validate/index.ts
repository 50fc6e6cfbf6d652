export { eventValidators, methodValidators } from './table.generated.js';
