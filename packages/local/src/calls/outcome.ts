/** How a verb or a document ended, for what comes next. */
export type Outcome =
  /** Go on with the next step. */
  | { kind: 'next' }
  /** Go to another document or section and do not come back. */
  | { kind: 'transfer'; dest: string | object; params?: Record<string, unknown> }
  /** The call is over. */
  | { kind: 'ended' };
