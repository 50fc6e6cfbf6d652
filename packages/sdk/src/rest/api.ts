import type { ListOperationId, OperationId, Operations } from '@signalwire/protocol/rest';
import type { SpaceHost } from '../environment/index.js';
import { ApiPromise, type Exchange } from './api-promise.js';
import type { Credentials } from './credentials.js';
import type { Engine, Work } from './engine.js';
import type { Backoff, CallSettings, RequestOptions } from './options.js';
import { PagePromise } from './pagination.js';

/** What a client is made of. */
export interface ApiSettings {
  readonly space: SpaceHost;
  readonly credentials: Credentials;
  readonly call: CallSettings;
  readonly backoff: Backoff;
  readonly fetch: typeof globalThis.fetch | undefined;
  /** The key of a write that the caller gave none. */
  readonly idempotencyKey: ((operation: OperationId) => string) | undefined;
}

/** What an operation takes: the values of its path's placeholders, its query and its body. */
export type Input<Id extends OperationId> = Optional<'params', Params<Operations[Id]['params']>> &
  Optional<'query', Operations[Id]['query']> &
  Optional<'body', Operations[Id]['body']>;

/** `AccountSid` is the client's own project. */
type Params<P> = P extends { AccountSid: string } ? Omit<P, 'AccountSid'> : P;
type Optional<Key extends string, T> = undefined extends T
  ? { [K in Key]?: T }
  : Record<string, never> extends T
    ? { [K in Key]?: T }
    : { [K in Key]: T };

type Page<Id extends ListOperationId> = PagePromise<Operations[Id]['result'], Operations[Id]['item']>;

/** Runs the operations of the REST API for the resources of a client. */
export class Api {
  readonly #settings: ApiSettings;
  #engine: Promise<Engine> | undefined;

  constructor(settings: ApiSettings) {
    this.#settings = settings;
  }

  /** Runs an operation. */
  send<Id extends OperationId>(
    operation: Id,
    input: Input<Id>,
    options?: RequestOptions,
  ): ApiPromise<Operations[Id]['result']> {
    return new ApiPromise(this.#start({ operation, input, options }));
  }

  /** Runs an operation that answers with a list. */
  list<Id extends ListOperationId>(operation: Id, input: Input<Id>, options?: RequestOptions): Page<Id> {
    const page = (work: Work): Page<Id> =>
      new PagePromise(this.#start(work), (path, signal) =>
        page({ operation, input: {}, options: signal ? endedBy(signal, options) : options, path }),
      );
    return page({ operation, input, options });
  }

  /** Lets calls under way finish, then gives up the open connections; the next call opens new ones. */
  async close(): Promise<void> {
    await (await this.#engine)?.close();
  }

  #start(work: Work): Exchange {
    const exchange = { keepBody: false } as { keepBody: boolean; answer: Exchange['answer'] };
    exchange.answer = this.#run(work, exchange);
    return exchange;
  }

  async #run(work: Work, exchange: Exchange): Exchange['answer'] {
    this.#engine ??= loadEngine(this.#settings);
    return (await this.#engine).run(work, exchange);
  }
}

const endedBy = (signal: AbortSignal, options: RequestOptions | undefined): RequestOptions => ({
  ...options,
  signal: options?.signal ? AbortSignal.any([options.signal, signal]) : signal,
});

/** What sends requests is loaded with the first one: a client that is only made costs next to nothing. */
async function loadEngine(settings: ApiSettings): Promise<Engine> {
  const { Engine } = await import('./engine.js');
  return new Engine(settings);
}
