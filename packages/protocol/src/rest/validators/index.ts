export { validators } from './table.generated.js';
