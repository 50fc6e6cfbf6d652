import type { Api } from '../api.js';
import { ProjectTokens } from './tokens.js';

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
