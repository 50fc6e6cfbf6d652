import type { ListOperationId, OperationId, Operations } from '@signalwire/protocol/rest';
import type { FakeCall, Sketch } from './fake-call.js';
import { disconnected, failure, hanging, json, pagesOf, wait } from './make-response.js';

/** What an answer is besides its result. */
export interface AnswerOptions {
  /** HTTP status. Default: the operation's own. */
  status?: number | undefined;
  headers?: Readonly<Record<string, string>> | undefined;
  /** Milliseconds until it comes. Default: 0. */
  delay?: number | undefined;
}

/** A result, of which anything may be left out; a `Response`, for files; or a function that makes one of a call. */
export type Result<Id extends OperationId> =
  | Sketch<Operations[Id]['result']>
  | Response
  | ((call: FakeCall<Id>) => Sketch<Operations[Id]['result']> | Response | Promise<Sketch<Operations[Id]['result']>>);

/** Makes the answer to one request. */
export type Answer = (call: FakeCall, signal: AbortSignal | undefined) => Promise<Response>;

/**
 * The answers of one operation. Each call takes the next of those that were set with `…Once`, in their order; when
 * there are none left, the one that was set to stay.
 */
export class Answers<Id extends OperationId> {
  readonly #operation: Id;
  readonly #success: number;
  readonly #once: Answer[] = [];
  #always: Answer | undefined;

  /** @internal */
  constructor(operation: Id, success: number) {
    this.#operation = operation;
    this.#success = success;
  }

  /**
   * Answers every call with a result.
   * @param result The result; what the code under test does not look at may be left out. Nothing for a 204.
   * @example
   * fake.on('phoneNumbers.get').reply({ id: 'n', number: '+15550100' });
   * fake.on('messages.create').reply(({ body }) => ({ id: 'm', to: body.to, status: 'queued' }));
   */
  reply(result?: Result<Id>, options: AnswerOptions = {}): this {
    this.#always = this.#answer(result, options);
    return this;
  }

  /** Answers the next call with a result. */
  replyOnce(result?: Result<Id>, options: AnswerOptions = {}): this {
    this.#once.push(this.#answer(result, options));
    return this;
  }

  /**
   * Answers every call with an error.
   * @param status HTTP status, 400 or more.
   * @param body The error's body: an object as JSON, text as it is.
   * @throws {TypeError} When the status is none of an error.
   * @example
   * fake.on('messages.create').failOnce(429, {}, { headers: { 'retry-after': '1' } }).reply({ id: 'm' });
   */
  fail(status: number, body: object | string = {}, options: Omit<AnswerOptions, 'status'> = {}): this {
    this.#always = failure(status, body, options);
    return this;
  }

  /** Answers the next call with an error. */
  failOnce(status: number, body: object | string = {}, options: Omit<AnswerOptions, 'status'> = {}): this {
    this.#once.push(failure(status, body, options));
    return this;
  }

  /** Breaks the connection at every call: the client sees `RestConnectionError`. */
  disconnect(): this {
    this.#always = disconnected;
    return this;
  }

  /** Breaks the connection at the next call. */
  disconnectOnce(): this {
    this.#once.push(disconnected);
    return this;
  }

  /** Never answers; the client's `timeout` or `signal` ends the call. */
  hang(): this {
    this.#always = hanging;
    return this;
  }

  /**
   * Answers every call of a list with pages that link to each other.
   * @param pages The items of each page.
   * @example
   * fake.on('phoneNumbers.list').pages([{ id: '1' }, { id: '2' }], [{ id: '3' }]);
   */
  pages(...pages: ReadonlyArray<readonly Sketch<Id extends ListOperationId ? Operations[Id]['item'] : never>[]>): this {
    this.#always = pagesOf(this.#operation, pages);
    return this;
  }

  /** @internal */
  next(): Answer | undefined {
    return this.#once.shift() ?? this.#always;
  }

  /** How many answers of those for one call were not asked for yet. */
  get left(): number {
    return this.#once.length;
  }

  #answer(result: Result<Id> | undefined, options: AnswerOptions): Answer {
    const { status = this.#success, headers = {}, delay = 0 } = options;
    return async (call, signal) => {
      await wait(delay, signal);
      const value = typeof result === 'function' ? await result(call as FakeCall<Id>) : result;
      if (value instanceof Response) return value.clone();
      return json(status, value, headers);
    };
  }
}
