/** How a kind of webhook is told from the others, and read. */
export interface WebhookShape {
  /** Properties that it has. */
  readonly has: readonly string[];
  /** Fields that are no text, where they come as text in a form. */
  readonly words: Readonly<Record<string, string>>;
}
