import type { Api } from '../api.js';
import { CompatTokens } from './tokens.js';

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
