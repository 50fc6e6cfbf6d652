import type { AiChatErrorAnswer, AiChatRequest } from '@signalwire/protocol/rest';

/** A method of AI chat was answered with an error. */
export class AiChatError extends Error {
  override readonly name = 'AiChatError';
  /** Which error it is: `-32001` for an unknown conversation, `-32005` for too many summaries. */
  readonly code: number;
  /** The method, such as `chat`. */
  readonly method: AiChatRequest['method'];
  /** The conversation. */
  readonly conversation: string;

  constructor(request: AiChatRequest, { error }: AiChatErrorAnswer) {
    super(`${request.method} of conversation "${request.params.id}" failed: ${error.message} (${error.code})`);
    this.code = error.code;
    this.method = request.method;
    this.conversation = request.params.id;
  }
}
