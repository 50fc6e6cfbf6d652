import { nearest } from '@signalwire/protocol/nearest';
import { type OperationId, type Route, routes } from '@signalwire/protocol/rest';
import { describeIssue, issuesOf } from '@signalwire/protocol/validation';
import { MisuseError, type RequestSource, RestClient, type RestClientOptions } from '../rest/index.js';
import { Answers } from './answers.js';
import type { FakeCall } from './fake-call.js';

/** How a fake is made. */
export interface FakeRestOptions {
  /** Checks the query and the body of every call against the description of its operation. Default: false. */
  validate?: boolean | undefined;
}

/** A call that the fake cannot answer, or that is not as its operation is described. No `RestError`: the test is wrong, or the code under test is. */
export class FakeRestError extends MisuseError {
  override readonly name = 'FakeRestError';
}

/**
 * Stands for the REST API in unit tests: answers by operation, without a server, and keeps what it was asked.
 *
 * @example
 * const fake = new FakeRest();
 * fake.on('messages.create').reply({ id: 'm-1', status: 'queued' });
 * await remind(fake.client(), '+15550100');
 * expect(fake.callsOf('messages.create')).toMatchObject([{ body: { to: '+15550100' } }]);
 */
export class FakeRest {
  readonly #validate: boolean;
  readonly #answers = new Map<OperationId, Answers<OperationId>>();
  readonly #calls: FakeCall[] = [];
  readonly #problems: string[] = [];

  /** @param options `validate`: check what is sent against the descriptions of the operations. */
  constructor({ validate = false }: FakeRestOptions = {}) {
    this.#validate = validate;
  }

  /**
   * A client that the fake answers. Repetitions follow at once.
   * @param options Options of the client; `project`, `token` and `host` have values of their own here.
   */
  client(options: Omit<RestClientOptions, 'fetch'> = {}): RestClient {
    return new RestClient({
      project: '00000000-0000-4000-8000-000000000000',
      token: 'fake-token',
      host: 'fake.signalwire.com',
      backoff: { initial: 0, max: 0 },
      ...options,
      fetch: this.fetch,
    });
  }

  /** The `fetch` of a `RestClient` that the fake is to answer: `new RestClient({ ..., fetch: fake.fetch })`. */
  readonly fetch = (input: string | URL | Request, init: RequestInit = {}): Promise<Response> =>
    this.#answer(String(input instanceof Request ? input.url : input), init);

  /**
   * The answers of an operation, to be set.
   * @param operation Its id, such as `phoneNumbers.get`: how the client calls it.
   * @throws {TypeError} When there is no such operation; it names the nearest.
   */
  on<Id extends OperationId>(operation: Id): Answers<Id> {
    checkId(operation);
    const known = this.#answers.get(operation) ?? new Answers<OperationId>(operation, routes[operation].success);
    this.#answers.set(operation, known);
    return known as unknown as Answers<Id>;
  }

  /** Everything that was asked, in its order; each attempt of a call that was repeated. */
  get calls(): readonly FakeCall[] {
    return this.#calls;
  }

  /**
   * What an operation was asked, in its order.
   * @throws {TypeError} When there is no such operation.
   */
  callsOf<Id extends OperationId>(operation: Id): readonly FakeCall<Id>[] {
    checkId(operation);
    return this.#calls.filter((call): call is FakeCall<Id> & FakeCall => call.operation === operation);
  }

  /**
   * What an operation was asked last.
   * @throws {FakeRestError} When it was not called; it says what was.
   */
  lastCall<Id extends OperationId>(operation: Id): FakeCall<Id> {
    const last = this.callsOf(operation).at(-1);
    if (last) return last;
    const others = [...new Set(this.#calls.map((call) => call.operation))];
    throw new FakeRestError(`${operation} was not called. Called: ${others.join(', ') || 'nothing'}.`);
  }

  /**
   * Makes sure that nothing went unanswered or unasked for: for the end of a test.
   * @throws {FakeRestError} When a call had no answer or was not as described, or answers for one call are left.
   */
  verify(): void {
    const left = [...this.#answers].filter(([, answers]) => answers.left > 0);
    const idle = left.map(([id, { left: count }]) => `${id} has ${count} answer${count > 1 ? 's' : ''} left.`);
    const problems = [...this.#problems, ...idle];
    if (problems.length > 0) throw new FakeRestError(problems.join('\n'));
  }

  /** Forgets answers and calls. */
  reset(): void {
    this.#answers.clear();
    this.#calls.length = 0;
    this.#problems.length = 0;
  }

  async #answer(url: string, init: RequestInit & { source?: RequestSource }): Promise<Response> {
    const { source, signal } = init;
    if (!source) throw this.#problem(`${url} was requested by something else than a RestClient.`);
    const call = callOf(url, init, source);
    this.#calls.push(call);
    if (this.#validate) await this.#check(call);
    const answer = this.#answers.get(call.operation)?.next();
    if (!answer) throw this.#problem(this.#unanswered(call.operation));
    return answer(call, signal ?? undefined);
  }

  async #check({ operation, query, body }: FakeCall): Promise<void> {
    const { validators } = await import('@signalwire/protocol/rest/validators');
    const { query: ofQuery, body: ofBody } = validators[operation];
    const parts = [
      ['query', ofQuery, query],
      ['body', ofBody, body],
    ] as const;
    for (const [part, validator, value] of parts) {
      if (!validator || value === undefined) continue;
      // What is `undefined` is not sent.
      const issues = issuesOf(validator, JSON.parse(JSON.stringify(value)));
      if (issues.length > 0)
        throw this.#problem(`The ${part} of ${operation} is not as described. ${issues.map(describeIssue).join(' ')}`);
    }
  }

  #unanswered(operation: OperationId): string {
    const answered = [...this.#answers.keys()];
    const meant = nearest(operation, answered);
    const hint = answered.includes(operation)
      ? 'All its answers for one call are used up.'
      : meant
        ? `The nearest with an answer is ${meant}.`
        : `With answers: ${answered.join(', ') || 'none'}.`;
    return `${operation} was called, and the test has no answer for it. ${hint} Set one with fake.on('${operation}').reply(…).`;
  }

  #problem(message: string): FakeRestError {
    this.#problems.push(message);
    return new FakeRestError(message);
  }
}

function callOf(url: string, init: RequestInit, { operation, input }: RequestSource): FakeCall {
  return {
    operation,
    params: { ...input.params },
    query: input.query ?? queryOf(url),
    body: input.body,
    method: init.method ?? 'GET',
    url,
    headers: new Headers(init.headers),
  } as FakeCall;
}

/** Later pages have no query but that of their link. */
function queryOf(url: string): Record<string, string> | undefined {
  const query = Object.fromEntries(new URL(url).searchParams);
  return Object.keys(query).length > 0 ? query : undefined;
}

function checkId(operation: string): asserts operation is OperationId {
  if (Object.hasOwn(routes as Record<string, Route>, operation)) return;
  const meant = nearest(operation, Object.keys(routes));
  throw new TypeError(`There is no operation ${operation}.${meant ? ` Did you mean ${meant}?` : ''}`);
}
