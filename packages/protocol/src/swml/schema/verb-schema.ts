/** A verb, as JSON Schema describes it. */
export interface VerbSchema {
  /** What it does. */
  readonly description: string;
  /** What stands behind its name in a step. */
  readonly schema: Readonly<Record<string, unknown>>;
}
