import type {
  AiChatAnswer,
  AiChatConversationCreated,
  AiChatConversationDeleted,
  AiChatConversationEnded,
  AiChatCreateConversation,
  AiChatLog,
  AiChatReply,
  AiChatRequest,
  AiChatSendMessage,
  AiChatSummarize,
  AiChatSummary,
} from '@signalwire/protocol/rest';
import type { Api } from '../api.js';
import type { ApiPromise } from '../api-promise.js';
import type { RequestOptions } from '../options.js';
import { AiChatError } from './ai-chat-error.js';
import { Resource } from './resource.js';

/** AI agents. [apis/rest/ai-chat] */
export class AiNamespace {
  readonly #api: Api;
  #chat: AiChat | undefined;

  /** @internal */
  constructor(api: Api) {
    this.#api = api;
  }

  /** Conversations in text. */
  get chat(): AiChat {
    this.#chat ??= new AiChat(this.#api);
    return this.#chat;
  }
}

/**
 * Conversations in text with AI agents. An agent is a SWML document at a URL; a conversation goes by an id of your own
 * choice. Needs the scope `chat`. [apis/rest/ai-chat/send-ai-chat-methods]
 */
export class AiChat extends Resource {
  /**
   * Calls a method in the form of the wire, JSON-RPC. The other methods do it for you.
   * @param body `jsonrpc`, `2.0`; `id`, to tell the answer by; `method`; `params`.
   * @returns The answer, which may have an `error` in place of a `result`.
   * @throws {RestServerError} When AI chat cannot be reached.
   * @example
   * const call = { jsonrpc: '2.0', id: '1', method: 'chat_log', params: { id: 'order-7' } } as const;
   * const answer = await client.ai.chat.request(call);
   */
  request(body: AiChatRequest, options?: RequestOptions): ApiPromise<AiChatAnswer> {
    return this.send('ai.chat.request', { body }, options);
  }

  /**
   * Starts a conversation.
   * @param params `id`, of your own choice; `config_url`, where the agent's SWML is fetched; `user_message`, what the
   *   user says first; `conversation_timeout`, seconds without a message after which it ends, default 3600;
   *   `user_meta_data`, for its webhooks; `reinit`, start over where there is such a conversation, default `false`.
   * @returns `status`, `created`, `reinitialized` or `exists`; `initial_message`, when the agent speaks first.
   * @throws {AiChatError} When it is refused.
   * @example
   * await client.ai.chat.createConversation({ id: 'order-7', config_url: 'https://example.com/agent' });
   */
  createConversation(
    params: AiChatCreateConversation,
    options?: RequestOptions,
  ): ApiPromise<AiChatConversationCreated> {
    return this.#call({ ...envelope(), method: 'create_conversation', params }, options);
  }

  /**
   * Says something and waits for the agent's answer, tools and all: this takes seconds.
   * @param params `id`, the conversation; `message`; `role`, `user` (default) or `system`, which steers the agent
   *   unseen. With `config_url` the conversation is created where there is none, with the other parameters of
   *   `createConversation`.
   * @returns `response`, what the agent says; `user_event`, what a tool has for the application.
   * @throws {AiChatError} When it is refused: `-32001` for an unknown conversation.
   * @example
   * const { response } = await client.ai.chat.sendMessage({ id: 'order-7', message: 'Where is my order?' });
   */
  sendMessage(params: AiChatSendMessage, options?: RequestOptions): ApiPromise<AiChatReply> {
    return this.#call({ ...envelope(), method: 'chat', params }, options);
  }

  /**
   * Ends a conversation: it is summed up, and the agent's `post_prompt_url` is called.
   * @param conversationId Id of the conversation.
   * @returns `status`, `ended` or `not_found`.
   * @throws {AiChatError} When it is refused.
   * @example
   * await client.ai.chat.endConversation('order-7');
   */
  endConversation(conversationId: string, options?: RequestOptions): ApiPromise<AiChatConversationEnded> {
    return this.#call({ ...envelope(), method: 'end_conversation', params: { id: conversationId } }, options);
  }

  /**
   * Deletes a conversation: no summary, no webhook.
   * @param conversationId Id of the conversation.
   * @returns `status`, `deleted` or `not_found`.
   * @throws {AiChatError} When it is refused.
   * @example
   * await client.ai.chat.deleteConversation('order-7');
   */
  deleteConversation(conversationId: string, options?: RequestOptions): ApiPromise<AiChatConversationDeleted> {
    return this.#call({ ...envelope(), method: 'delete', params: { id: conversationId } }, options);
  }

  /**
   * Reads a conversation back.
   * @param conversationId Id of the conversation.
   * @returns `chat_log`, everything in its order, prompts and calls of tools as well; times in microseconds.
   * @throws {AiChatError} When it is refused: `-32001` for an unknown conversation.
   * @example
   * const { chat_log } = await client.ai.chat.getLog('order-7');
   */
  getLog(conversationId: string, options?: RequestOptions): ApiPromise<AiChatLog> {
    return this.#call({ ...envelope(), method: 'chat_log', params: { id: conversationId } }, options);
  }

  /**
   * Sums a conversation up; once a minute.
   * @param conversationId Id of the conversation.
   * @param params `summary_prompt`, in place of the agent's; `temperature` and `top_p`, default 0.3;
   *   `frequency_penalty` and `presence_penalty`, default 1; `max_tokens`, default 512.
   * @returns `summary`, or `error`: why there is none.
   * @throws {AiChatError} When it is refused: `-32005` within a minute of the last.
   * @example
   * const { summary } = await client.ai.chat.summarize('order-7', { max_tokens: 100 });
   */
  summarize(
    conversationId: string,
    params?: Omit<AiChatSummarize, 'id'>,
    options?: RequestOptions,
  ): ApiPromise<AiChatSummary> {
    return this.#call({ ...envelope(), method: 'summarize', params: { ...params, id: conversationId } }, options);
  }

  /** Calls a method and takes the result out of its answer. */
  #call<Result>(request: AiChatRequest, options: RequestOptions | undefined): ApiPromise<Result> {
    return this.request(request, options).reading((answer) => {
      if ('error' in answer) throw new AiChatError(request, answer);
      return answer.result as Result;
    });
  }
}

const envelope = () => ({ jsonrpc: '2.0', id: crypto.randomUUID() }) as const;
