/** A message of a conversation. */
export interface ChatMessage {
  role: string;
  text: string;
}

/**
 * A list of messages, for programs that keep one. The conversation itself is kept by the platform, which does not read
 * it. [livewire/signals]
 */
export class ChatContext {
  readonly messages: Record<string, string>[] = [];

  /** Appends a message. @param role Default: `user`. @param text Default: empty. */
  append(role?: string, text?: string): this;
  append(message: Partial<ChatMessage>): this;
  append(first: string | Partial<ChatMessage> = 'user', second = ''): this {
    const { role = 'user', text = '' } = typeof first === 'string' ? { role: first, text: second } : first;
    this.messages.push({ role, text });
    return this;
  }
}
