import { type ListOperationId, type OperationId, type Operations, type Route, routes } from '@signalwire/protocol/rest';
import type { SpaceHost } from '../config/index.js';
import { type Answer, ApiPromise, type Exchange } from './api-promise.js';
import type { Credentials } from './credentials.js';
import { Deadline } from './deadline.js';
import { encodeForm, fillPath, withQuery } from './encoding.js';
import { type Attempt, errorFromFault, errorFromResponse, errorFromUnreadable, requestIdOf } from './error-from.js';
import { RestError } from './errors.js';
import { type CallSettings, type RequestOptions, settle } from './options.js';
import { PagePromise } from './pagination.js';
import { type Backoff, delayBefore, mayRetry, parseRetryAfter, pause } from './retry.js';
import { openTransport, type Transport, type WireResponse } from './transport/index.js';

/** What the client gives its resources to work with. */
export interface ApiSettings {
  readonly space: SpaceHost;
  readonly credentials: Credentials;
  readonly call: CallSettings;
  readonly backoff: Backoff;
  readonly fetch: typeof globalThis.fetch | undefined;
  /** The key of a write that the caller gave none. */
  readonly idempotencyKey: ((operation: OperationId) => string) | undefined;
}

/** What an operation takes: where it lives, its query and its body. */
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

interface Call {
  readonly operation: OperationId;
  readonly route: Route;
  readonly path: string;
  readonly body: string | undefined;
  readonly headers: Record<string, string>;
  readonly settings: CallSettings;
  readonly hasKey: boolean;
}

/** Runs the operations of the REST API: encodes, sends, repeats, and turns what fails into errors. */
export class Api {
  readonly #settings: ApiSettings;
  #transport: Promise<Transport> | undefined;

  constructor(settings: ApiSettings) {
    this.#settings = settings;
  }

  /** Runs an operation. */
  send<Id extends OperationId>(
    operation: Id,
    input: Input<Id>,
    options?: RequestOptions,
  ): ApiPromise<Operations[Id]['result']> {
    const exchange = this.#start(() => this.#prepare(operation, input, options));
    return new ApiPromise(exchange, (answer, text) => this.#parse(operation, answer, text));
  }

  /** Runs an operation that answers with a list. */
  list<Id extends ListOperationId>(
    operation: Id,
    input: Input<Id>,
    options?: RequestOptions,
  ): PagePromise<Operations[Id]['result'], Operations[Id]['item']> {
    const { paging = 'none', items = 'data' } = routes[operation] as Route;
    const page = (exchange: Exchange): PagePromise<Operations[Id]['result'], Operations[Id]['item']> =>
      new PagePromise(exchange, (answer, text) => this.#parse(operation, answer, text), {
        origin: this.#settings.space.origin,
        style: paging,
        items,
        follow: (path) =>
          page(this.#start(() => this.#prepare(operation, {} as Input<Id>, { ...options, query: undefined }, path))),
      });
    return page(this.#start(() => this.#prepare(operation, input, options)));
  }

  /** Gives up the open connections; the next request opens new ones. */
  async close(): Promise<void> {
    const transport = this.#transport;
    this.#transport = undefined;
    await (await transport)?.close();
  }

  #start(prepare: () => Call): Exchange {
    const exchange = { keepBody: false } as { keepBody: boolean; answer: Promise<Answer> };
    exchange.answer = this.#run(prepare, exchange);
    return exchange;
  }

  #prepare(operation: OperationId, input: object, options: RequestOptions | undefined, next?: string): Call {
    const { credentials, call, idempotencyKey } = this.#settings;
    const { params, query, body } = input as {
      params?: Record<string, string>;
      query?: object;
      body?: object;
    };
    const route: Route = routes[operation];
    const settings = settle(options, call);
    const path =
      next ?? withQuery(fillPath(route.path, { AccountSid: credentials.project, ...params }), query, settings.query);
    const headers: Record<string, string> = {
      accept: 'application/json',
      authorization: credentials.authorization(),
      'user-agent': userAgent,
      ...settings.headers,
    };
    const text = route.encoding && encodeBody(route.encoding, body);
    if (text !== undefined) headers['content-type'] ??= contentTypes[route.encoding as 'json' | 'form'];
    const key =
      settings.idempotencyKey ??
      (route.method === 'POST' || route.method === 'PATCH' ? idempotencyKey?.(operation) : undefined);
    if (key !== undefined) headers['idempotency-key'] = key;
    return { operation, route, path, body: text, headers, settings, hasKey: key !== undefined };
  }

  async #run(prepare: () => Call, exchange: Exchange): Promise<Answer> {
    const call = prepare();
    const { settings, route, hasKey } = call;
    for (let number = 1; ; number++) {
      const outcome = await this.#attempt(call, number, exchange);
      if (!(outcome instanceof RestError)) return outcome;
      if (number > settings.maxRetries || !mayRetry(outcome, route.method, hasKey)) throw outcome;
      const asked = parseRetryAfter(outcome.headers?.['retry-after'], Date.now());
      const delay = delayBefore(number, this.#settings.backoff, asked);
      if (delay === undefined) throw outcome;
      await pause(delay, settings.signals);
    }
  }

  /** Sends a request once. */
  async #attempt(call: Call, number: number, exchange: Exchange): Promise<Answer | RestError> {
    const { operation, route, path, body, headers, settings, hasKey } = call;
    const { space, credentials } = this.#settings;
    const { timeout } = settings;
    const about: Attempt = { operation, route, path, space, credentials, number, timeout, hasKey };
    const deadline = new Deadline(timeout, settings.signals);
    let response: WireResponse | undefined;
    let kept = false;
    try {
      if (deadline.ended) return errorFromFault(about, undefined, deadline.ended, false);
      this.#transport ??= openTransport(space.origin, this.#settings.fetch);
      const transport = await this.#transport;
      response = await transport.send({ method: route.method, path, headers, body, signal: deadline.signal });
      const success = response.status >= 200 && response.status < 300;
      kept = success && exchange.keepBody;
      const text = kept ? undefined : await response.text();
      if (!success) return errorFromResponse(about, response, text ?? '');
      return { response, text, requestId: requestIdOf(response), attempts: number };
    } catch (fault) {
      return errorFromFault(about, fault, deadline.ended, response !== undefined);
    } finally {
      // A body that the caller reads may take its time, but the caller's signal still ends it.
      if (kept) deadline.stopClock();
      else deadline.release();
    }
  }

  #parse<Id extends OperationId>(operation: Id, answer: Answer, text: string): Operations[Id]['result'] {
    const route: Route = routes[operation];
    if (route.success === 204 || (answer.response.status === 204 && text === '')) return undefined as never;
    try {
      return JSON.parse(text) as Operations[Id]['result'];
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      const { space, credentials, call } = this.#settings;
      const about = { operation, route, path: route.path, space, credentials, timeout: call.timeout, hasKey: false };
      throw errorFromUnreadable({ ...about, number: answer.attempts }, answer.response, text);
    }
  }
}

const userAgent = 'signalwire-sdk-typescript/0.1.0';
const contentTypes = { json: 'application/json', form: 'application/x-www-form-urlencoded' } as const;

function encodeBody(encoding: 'json' | 'form', body: unknown): string {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new TypeError(`The parameters must be an object. Given: ${Array.isArray(body) ? 'a list' : String(body)}.`);
  return encoding === 'json' ? JSON.stringify(body) : encodeForm(body);
}
