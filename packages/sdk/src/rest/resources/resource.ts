import type { ListOperationId, OperationId, Operations } from '@signalwire/protocol/rest';
import type { Api, Input } from '../api.js';
import type { ApiPromise } from '../api-promise.js';
import type { QueryValues } from '../encoding.js';
import type { RequestOptions } from '../options.js';
import type { PagePromise } from '../pagination.js';

/** A part of the REST API. */
export abstract class Resource {
  // Private to the language, so that printing a resource never leads to credentials.
  readonly #api: Api;

  /** @internal */
  constructor(api: Api) {
    this.#api = api;
  }

  protected send<Id extends OperationId>(
    operation: Id,
    input: Input<Id>,
    options: RequestOptions | undefined,
  ): ApiPromise<Operations[Id]['result']> {
    return this.#api.send(operation, input, options);
  }

  protected page<Id extends ListOperationId>(
    operation: Id,
    input: Input<Id>,
    options: RequestOptions | undefined,
  ): PagePromise<Operations[Id]['result'], Operations[Id]['item']> {
    return this.#api.list(operation, input, options);
  }
}

/** Parameters that no description names travel as the call's own. */
export function withQueryOf(
  query: QueryValues | undefined,
  options: RequestOptions | undefined,
): RequestOptions | undefined {
  return query ? { ...options, query: { ...query, ...options?.query } } : options;
}
