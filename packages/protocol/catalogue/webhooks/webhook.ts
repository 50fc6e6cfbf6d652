import type { TSchema } from 'typebox';

/** A request that the platform makes to a server of the user's. */
export interface WebhookDescription {
  /** What it is called here: what it is about, then what of it (`recording.status`). */
  kind: string;
  summary: string;
  /** How its body is written; either is understood. */
  encoding: 'form' | 'json';
  /** Properties that it has and those described before it do not: by these it is told. */
  has: readonly string[];
  schema: TSchema;
}

export const webhook = (description: WebhookDescription): WebhookDescription => description;
