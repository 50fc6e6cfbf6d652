// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.

/** HTTP method of a webhook. */
export type WebhookMethod = 'GET' | 'POST';

/** Links between the pages of a list, absolute or relative to the space. */
export interface PageLinks {
  /** This page. */
  self: string;
  /** The first page. */
  first: string;
  /** The next page; absent on the last. */
  next?: string | undefined;
  /** The page before; absent on the first. */
  prev?: string | undefined;
}

/** One charge. */
export interface ChargeDetail {
  /** What was charged for. */
  description: string;
  /** Dollars charged. */
  charge: number;
}
