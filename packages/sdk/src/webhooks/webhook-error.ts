import { describeIssue, type Issue } from '@signalwire/protocol/validation';

/** Why a webhook was not taken. */
export type WebhookErrorReason = 'unsigned' | 'malformed' | 'too_large' | 'invalid';

const statuses: Readonly<Record<WebhookErrorReason, number>> = {
  unsigned: 403,
  malformed: 400,
  too_large: 413,
  invalid: 422,
};

/** A webhook that is not to be trusted, or cannot be read. The only error of its readers. */
export class WebhookError extends Error {
  override readonly name = 'WebhookError';
  /**
   * `unsigned`: nobody knows who sent it. `malformed`: its body is neither a form nor a JSON object. `too_large`.
   * `invalid`: it says what it is, but lacks what such a webhook has.
   */
  readonly reason: WebhookErrorReason;
  /** HTTP status to answer with. */
  readonly status: number;
  /** What is wrong with its fields, one by one. */
  readonly issues: readonly Issue[];

  constructor(reason: WebhookErrorReason, message: string, options?: { issues?: readonly Issue[]; cause?: unknown }) {
    const issues = options?.issues ?? [];
    super([message, ...issues.map(describeIssue)].join(' '), options?.cause ? { cause: options.cause } : undefined);
    this.reason = reason;
    this.status = statuses[reason];
    this.issues = issues;
  }

  /** What to answer the sender. It does not say what was wrong with a signature. */
  toResponse(): Response {
    const text = this.reason === 'unsigned' ? 'Forbidden' : this.message;
    return new Response(text, { status: this.status, headers: { 'content-type': 'text/plain;charset=UTF-8' } });
  }
}
