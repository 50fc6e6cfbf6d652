import type {
  ApiToken,
  CreateApiToken,
  CreateProject,
  ListProjects,
  Project,
  ProjectPage,
  ProjectWithSigningKey,
  UpdateApiToken,
  UpdateProject,
} from '@signalwire/protocol/rest';
import type { Api } from '../api.js';
import type { ApiPromise } from '../api-promise.js';
import type { RequestOptions } from '../options.js';
import type { PagePromise } from '../pagination.js';
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

/** The project and its subprojects. Needs the scope `management`. [apis/rest/projects] */
export class ProjectsResource extends Resource {
  /**
   * Lists the project and its subprojects. [apis/rest/projects/list-projects]
   * @param query `name`; `page_size`, 1 to 1000, default 50.
   * @returns The first page when awaited; all items when iterated.
   * @example
   * for await (const project of client.projects.list()) console.log(project.name, project.subproject);
   */
  list(query?: ListProjects, options?: RequestOptions): PagePromise<ProjectPage, Project> {
    return this.page('projects.list', { query }, options);
  }

  /**
   * Creates a subproject. [apis/rest/projects/create-subproject]
   * @param body `name`, 250 characters at most; `protect_recordings`, `protect_message_media`, `protect_fax_media`:
   *   give them out to who signs in alone; `force_https_requests`: call no webhook without TLS.
   * @returns The subproject with its signing key, which the platform does not show again.
   * @throws {RestValidationError} When a value is not accepted.
   * @example
   * const { id, signing_key } = await client.projects.create({ name: 'Staging', protect_recordings: true });
   */
  create(body: CreateProject, options?: RequestOptions): ApiPromise<ProjectWithSigningKey> {
    return this.send('projects.create', { body }, options);
  }

  /**
   * Gets a project. [apis/rest/projects/get-project]
   * @param projectId Id of the project or of a subproject.
   * @throws {RestNotFoundError} When there is no such project below the client's.
   * @example
   * const { name } = await client.projects.get(id);
   */
  get(projectId: string, options?: RequestOptions): ApiPromise<Project> {
    return this.send('projects.get', { params: { id: projectId } }, options);
  }

  /**
   * Renames a project, or changes what it protects. [apis/rest/projects/update-project]
   * @param projectId Id of the project or of a subproject.
   * @param body The settings to change, as for `create`.
   * @throws {RestNotFoundError} When there is no such project below the client's.
   * @throws {RestValidationError} When a value is not accepted.
   * @example
   * await client.projects.update(id, { force_https_requests: true });
   */
  update(projectId: string, body: UpdateProject, options?: RequestOptions): ApiPromise<Project> {
    return this.send('projects.update', { params: { id: projectId }, body }, options);
  }

  /**
   * Deletes a subproject. [apis/rest/projects/delete-subproject]
   * @param projectId Id of the subproject.
   * @throws {RestNotFoundError} When the project has no such subproject.
   * @throws {RestValidationError} When it cannot be deleted.
   * @example
   * await client.projects.delete(id);
   */
  delete(projectId: string, options?: RequestOptions): ApiPromise<undefined> {
    return this.send('projects.delete', { params: { id: projectId } }, options);
  }

  /**
   * Gives a project a new signing key. The old one stops working within minutes. [apis/rest/projects/rotate-signing-key]
   * @param projectId Id of the project or of a subproject.
   * @returns The project with its signing key, which the platform does not show again.
   * @throws {RestNotFoundError} When there is no such project below the client's.
   * @example
   * const { signing_key } = await client.projects.rotateSigningKey(id);
   */
  rotateSigningKey(projectId: string, options?: RequestOptions): ApiPromise<ProjectWithSigningKey> {
    return this.send('projects.rotateSigningKey', { params: { id: projectId } }, options);
  }
}
