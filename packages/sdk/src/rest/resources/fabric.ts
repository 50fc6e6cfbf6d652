import type { Api } from '../api.js';
import { FabricResources } from './fabric-resources.js';
import { SwmlWebhooks } from './swml-webhooks.js';

/** The resources of the project that calls and messages are routed to. [rest/fabric] */
export class FabricNamespace {
  readonly #api: Api;
  #swmlWebhooks: SwmlWebhooks | undefined;
  #resources: FabricResources | undefined;

  /** @internal */
  constructor(api: Api) {
    this.#api = api;
  }

  /** URLs that SWML documents are fetched from. */
  get swmlWebhooks(): SwmlWebhooks {
    this.#swmlWebhooks ??= new SwmlWebhooks(this.#api);
    return this.#swmlWebhooks;
  }

  /** Resources of any kind. */
  get resources(): FabricResources {
    this.#resources ??= new FabricResources(this.#api);
    return this.#resources;
  }
}
