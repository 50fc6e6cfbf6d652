import type { WireResponse } from './transport/index.js';

/** What is known of an answer besides its body. */
export interface ResponseInfo {
  /** HTTP status. */
  readonly status: number;
  readonly headers: Headers;
  /** The platform's id of the request; `null` when it gave none. */
  readonly requestId: string | null;
  /** How many attempts the call took. */
  readonly attempts: number;
}

/** How the pages of a list hang together. */
export interface ListInfo {
  /** Where the client's requests go. */
  readonly origin: string;
  /** Path and query of this page. */
  readonly self: string;
  /** Where the list is, without a query. */
  readonly path: string;
  /** `links.next`, `next_page_uri`, or none. */
  readonly style: 'links' | 'laml' | 'none';
  /** The property of a page that holds its items. */
  readonly items: string;
}

/** A call that has been answered with success. */
export interface Answer {
  readonly response: WireResponse;
  readonly requestId: string | null;
  readonly attempts: number;
  /** The body, read; `undefined` when the caller wants to read it. */
  readonly text: string | undefined;
  /** The response with its body as a stream, for the caller who wants to read it; faults end it as `RestError`. */
  readonly stream: () => Response;
  /**
   * The result that a body stands for.
   * @throws {RestUnreadableError} When it is not JSON.
   */
  readonly parse: (text: string) => unknown;
  readonly list: ListInfo;
}

/** A call under way. */
export interface Exchange {
  /** Rejects with a `RestError`. */
  readonly answer: Promise<Answer>;
  /** Set before the answer comes, it leaves the body unread. */
  keepBody: boolean;
}

/**
 * The result of a call to the REST API: a promise of its body, from which the response can be had as well.
 *
 * The request is sent when the method is called, once, however often the promise is used.
 */
export class ApiPromise<T> extends Promise<T> {
  // What `then` makes are plain promises.
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  readonly #exchange: Exchange;
  #data: Promise<T> | undefined;

  /** @internal */
  constructor(exchange: Exchange) {
    // This promise's own state is never used: `then` leads to the exchange.
    super((resolve) => resolve(undefined as T));
    this.#exchange = exchange;
  }

  override then<A = T, B = never>(
    onFulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    this.#data ??= this.#exchange.answer.then(resultOf) as Promise<T>;
    return this.#data.then(onFulfilled, onRejected);
  }

  /**
   * The same call, its result read further.
   * @internal
   */
  reading<U>(read: (data: T) => U): ApiPromise<U> {
    const call = this.#exchange;
    return new ApiPromise<U>({
      answer: call.answer.then((answer) => ({ ...answer, parse: (text) => read(answer.parse(text) as T) })),
      get keepBody() {
        return call.keepBody;
      },
      set keepBody(keep) {
        call.keepBody = keep;
      },
    });
  }

  /**
   * The result together with what is known of the response.
   * @returns `data`, the result; `response`, its status, headers, request id and the number of attempts.
   */
  async withResponse(): Promise<{ data: T; response: ResponseInfo }> {
    const [data, { response, requestId, attempts }] = await Promise.all([this, this.#exchange.answer]);
    return {
      data,
      response: { status: response.status, headers: new Headers(response.headers()), requestId, attempts },
    };
  }

  /**
   * The response itself, its body unread and ready to be streamed. Call it in the same turn as the method; later,
   * the body has been read and the response holds a copy. Errors reject as they do for the result.
   *
   * Nothing is read ahead of the reader. `timeout` ends with the headers, the caller's `signal` with the body. What
   * goes wrong in between reaches the reader as `RestConnectionError` or `RestAbortError`.
   */
  async asResponse(): Promise<Response> {
    this.#exchange.keepBody = true;
    const { response, text, stream } = await this.#exchange.answer;
    if (text === undefined) return stream();
    return new Response(text === '' ? null : text, { status: response.status, headers: response.headers() });
  }
}

function resultOf({ text, parse }: Answer): unknown {
  if (text === undefined)
    throw new TypeError('The body was left to be read by asResponse(); it cannot be the result as well.');
  return parse(text);
}
