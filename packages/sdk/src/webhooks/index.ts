export type * from '@signalwire/protocol/webhooks';
export { type EventCallback, parseWebhook, type Webhook, type WebhookKind, webhookOf } from './parse.js';
export { type NodeRequest, type ReadWebhookOptions, readWebhook } from './read.js';
export { WebhookError, type WebhookErrorReason } from './webhook-error.js';
