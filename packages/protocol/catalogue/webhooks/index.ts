import { lamlWebhooks } from './laml.js';
import { restWebhooks, transcriptWebhook } from './rest.js';
import type { WebhookDescription } from './webhook.js';

export type { WebhookDescription };

/** Every request that the platform makes to servers of its users, besides events; the first that fits is meant. */
export const webhooks: readonly WebhookDescription[] = [...restWebhooks, transcriptWebhook, ...lamlWebhooks];
