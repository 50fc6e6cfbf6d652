import type { ChannelToken, CreateChatToken, CreatePubSubToken } from '@signalwire/protocol/rest';
import type { ApiPromise } from '../api-promise.js';
import type { RequestOptions } from '../options.js';
import { Resource } from './resource.js';

/** Chat: tokens for its members. Needs the scope `chat`. [rest/chat] */
export class ChatNamespace extends Resource {
  /**
   * Makes a token with which a browser or an app joins chat channels. [rest/chat/create-token]
   * @param body `ttl`, minutes that it is good for, 1 to 43,200; `channels`, by name what it may do there, `read`,
   *   `write` or both, at most 500; `member_id`, at most 250 characters, default a new UUID; `state`, at most 2,000
   *   characters as JSON.
   * @returns The token, a JWT.
   * @throws {RestValidationError} When a parameter is not accepted.
   * @example
   * const channels = { support: { read: true, write: true } };
   * const { token } = await client.chat.createToken({ ttl: 60, channels, member_id: 'ada' });
   */
  createToken(body: CreateChatToken, options?: RequestOptions): ApiPromise<ChannelToken> {
    return this.send('chat.createToken', { body }, options);
  }
}

/** PubSub: tokens for its clients. Needs the scope `pubsub`. [rest/pubsub] */
export class PubSubNamespace extends Resource {
  /**
   * Makes a token with which a browser or an app publishes and subscribes. [rest/pubsub/create-token]
   * @param body `ttl`, minutes that it is good for, 1 to 43,200; `channels`, by name what it may do there, `read`,
   *   `write` or both, at most 500; `member_id`, at most 250 characters, default a new UUID; `state`, at most 2,000
   *   characters as JSON.
   * @returns The token, a JWT.
   * @throws {RestValidationError} When a parameter is not accepted.
   * @example
   * const { token } = await client.pubsub.createToken({ ttl: 15, channels: { prices: { read: true } } });
   */
  createToken(body: CreatePubSubToken, options?: RequestOptions): ApiPromise<ChannelToken> {
    return this.send('pubsub.createToken', { body }, options);
  }
}
