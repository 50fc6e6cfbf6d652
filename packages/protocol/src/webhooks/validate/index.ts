export type { WebhookShape } from '../shape.js';
export { webhookShapes, webhookValidators } from './table.generated.js';
