import type { ApiToken, CreateApiToken, UpdateApiToken } from '@signalwire/protocol/rest';
import type { Api } from '../api.js';
import type { ApiPromise } from '../api-promise.js';
import type { RequestOptions } from '../options.js';
import { Resource } from './resource.js';

/** The compatibility API. Its `AccountSid` is the client's project. [rest/compat] */
export class CompatNamespace {
  readonly #api: Api;
  #tokens: CompatTokens | undefined;

  /** @internal */
  constructor(api: Api) {
    this.#api = api;
  }

  /** API tokens of the project. */
  get tokens(): CompatTokens {
    this.#tokens ??= new CompatTokens(this.#api);
    return this.#tokens;
  }
}

/** API tokens of the project, over the compatibility API. Needs the scope `management`. [rest/compat/tokens] */
export class CompatTokens extends Resource {
  /**
   * Creates an API token. [rest/compat/tokens/create]
   * @param body `name`, 1 character or more; `permissions`, the scopes that it grants, at least one;
   *   `subproject_id`, to create it for a subproject.
   * @returns The token with its secret, which the platform does not show again.
   * @throws {RestValidationError} When a permission is unknown or the name is empty.
   * @example
   * const { token } = await client.compat.tokens.create({ name: 'ci', permissions: ['numbers', 'calling'] });
   */
  create(body: CreateApiToken, options?: RequestOptions): ApiPromise<ApiToken> {
    return this.send('compat.tokens.create', { body }, options);
  }

  /**
   * Renames a token or changes what it may be used for. [rest/compat/tokens/update]
   * @param tokenId Id of the token.
   * @param body `name` and `permissions`; what is left out stays as it is.
   * @throws {RestNotFoundError} When the project has no such token.
   * @example
   * await client.compat.tokens.update(id, { permissions: ['numbers'] });
   */
  update(tokenId: string, body: UpdateApiToken, options?: RequestOptions): ApiPromise<ApiToken> {
    return this.send('compat.tokens.update', { params: { token_id: tokenId }, body }, options);
  }

  /**
   * Deletes a token; it stops working at once. [rest/compat/tokens/delete]
   * @param tokenId Id of the token.
   * @throws {RestNotFoundError} When the project has no such token.
   * @example
   * await client.compat.tokens.delete(id);
   */
  delete(tokenId: string, options?: RequestOptions): ApiPromise<undefined> {
    return this.send('compat.tokens.delete', { params: { token_id: tokenId } }, options);
  }
}
