import type { ApiToken, CreateApiToken, UpdateApiToken } from '@signalwire/protocol/rest';
import type { Api } from '../api.js';
import type { ApiPromise } from '../api-promise.js';
import type { RequestOptions } from '../options.js';
import { Resource } from './resource.js';

/** The project itself. [rest/project] */
export class ProjectNamespace {
  readonly #api: Api;
  #tokens: ProjectTokens | undefined;

  /** @internal */
  constructor(api: Api) {
    this.#api = api;
  }

  /** API tokens of the project. */
  get tokens(): ProjectTokens {
    this.#tokens ??= new ProjectTokens(this.#api);
    return this.#tokens;
  }
}

/** API tokens of the project. Needs the scope `management`. [rest/project] */
export class ProjectTokens extends Resource {
  /**
   * Creates an API token. [rest/project/create]
   * @param body `name`, 1 character or more; `permissions`, the scopes that it grants, at least one;
   *   `subproject_id`, to create it for a subproject.
   * @returns The token with its secret, which the platform does not show again.
   * @throws {RestValidationError} When a permission is unknown or the name is empty.
   * @example
   * const { token } = await client.project.tokens.create({ name: 'ci', permissions: ['calling'] });
   */
  create(body: CreateApiToken, options?: RequestOptions): ApiPromise<ApiToken> {
    return this.send('project.tokens.create', { body }, options);
  }

  /**
   * Renames a token or changes what it may be used for. [rest/project/update]
   * @param tokenId Id of the token.
   * @param body `name` and `permissions`; what is left out stays as it is.
   * @throws {RestNotFoundError} When the project has no such token.
   * @example
   * await client.project.tokens.update(id, { name: 'ci-2' });
   */
  update(tokenId: string, body: UpdateApiToken, options?: RequestOptions): ApiPromise<ApiToken> {
    return this.send('project.tokens.update', { params: { token_id: tokenId }, body }, options);
  }

  /**
   * Deletes a token; it stops working at once. [rest/project/delete]
   * @param tokenId Id of the token.
   * @throws {RestNotFoundError} When the project has no such token.
   * @example
   * await client.project.tokens.delete(id);
   */
  delete(tokenId: string, options?: RequestOptions): ApiPromise<undefined> {
    return this.send('project.tokens.delete', { params: { token_id: tokenId } }, options);
  }
}
