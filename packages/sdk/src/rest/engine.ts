import { type OperationId, type Route, routes } from '@signalwire/protocol/rest';
import type { ApiSettings } from './api.js';
import type { Answer, Exchange } from './api-promise.js';
import { BearerToken, type Signature } from './credentials.js';
import { Deadline } from './deadline.js';
import { encodeForm, fillPath, withQuery } from './encoding.js';
import { type Attempt, errorFromFault, errorFromResponse, errorFromUnreadable } from './error-from.js';
import { MisuseError, RestError } from './errors.js';
import { type CallSettings, type RequestOptions, settle } from './options.js';
import { delayBefore, mayRetry, parseRetryAfter, pause } from './retry.js';
import {
  openTransport,
  type RequestSource,
  requestIdOf,
  streamed,
  type Transport,
  type WireResponse,
} from './transport/index.js';

/** What is to be done. */
export interface Work {
  readonly operation: OperationId;
  readonly input: RequestSource['input'];
  readonly options: RequestOptions | undefined;
  /** Path and query of a later page, in place of what the input makes. */
  readonly path?: string;
}

/** A request, ready to be sent as often as it takes. */
interface Call {
  readonly operation: OperationId;
  readonly route: Route;
  readonly path: string;
  readonly body: string | undefined;
  readonly headers: Record<string, string>;
  readonly settings: CallSettings;
  readonly hasKey: boolean;
  readonly signature: Signature;
  readonly input: Work['input'];
}

/** Encodes, sends, repeats, and turns what fails into errors. */
export class Engine {
  readonly #settings: ApiSettings;
  #transport: Promise<Transport> | undefined;

  constructor(settings: ApiSettings) {
    this.#settings = settings;
  }

  /** @throws {RestError} When there is no success. @throws {TypeError} When the call cannot be sent as it is. */
  async run(work: Work, exchange: Exchange): Promise<Answer> {
    const call = this.#prepare(work);
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

  async close(): Promise<void> {
    const transport = this.#transport;
    this.#transport = undefined;
    await (await transport)?.close();
  }

  #prepare({ operation, input, options, path: later }: Work): Call {
    const { credentials, call, idempotencyKey } = this.#settings;
    const route: Route = routes[operation];
    const settings = settle(options, call);
    const path =
      later ??
      withQuery(
        fillPath(route.path, { AccountSid: credentials.project, ...input.params }),
        input.query,
        settings.query,
      );
    const { bearerToken } = settings;
    const signature: Signature = bearerToken === undefined ? credentials : new BearerToken(bearerToken);
    const unsigned = route.auth === 'none' && bearerToken === undefined;
    const headers: Record<string, string> = {
      accept: 'application/json',
      ...(unsigned ? {} : { authorization: signature.authorization() }),
      'user-agent': userAgent,
      ...settings.headers,
    };
    const body = route.encoding && encodeBody(route, input.body);
    if (route.encoding) headers['content-type'] ??= contentTypes[route.encoding];
    const isUnsafe = route.method === 'POST' || route.method === 'PATCH';
    const key = settings.idempotencyKey ?? (isUnsafe ? idempotencyKey?.(operation) : undefined);
    if (key !== undefined) headers['idempotency-key'] = key;
    return { operation, route, path, body, headers, settings, hasKey: key !== undefined, signature, input };
  }

  /** Sends a request once. */
  async #attempt(call: Call, number: number, exchange: Exchange): Promise<Answer | RestError> {
    const { operation, route, path, body, headers, settings, hasKey, signature, input } = call;
    const { space, fetch } = this.#settings;
    const { timeout } = settings;
    const about: Attempt = { operation, route, path, space, signature, number, timeout, hasKey, input };
    const deadline = new Deadline(timeout, settings.signals);
    let response: WireResponse | undefined;
    let kept = false;
    try {
      if (deadline.ended) return errorFromFault({ ...about, number: number - 1 }, undefined, deadline.ended, false);
      this.#transport ??= openTransport(space.origin, fetch);
      const transport = await this.#transport;
      response = await transport.send({
        method: route.method,
        path,
        headers,
        body,
        cancellation: deadline,
        source: { operation, input },
      });
      const success = response.status >= 200 && response.status < 300;
      kept = success && exchange.keepBody;
      const text = kept ? undefined : await response.text();
      return success ? answer(about, response, text, deadline) : errorFromResponse(about, response, text ?? '');
    } catch (fault) {
      if (fault instanceof MisuseError) throw fault;
      return errorFromFault(about, fault, deadline.ended, response !== undefined);
    } finally {
      // A body that the caller reads may take its time, but the caller's signal still ends it.
      if (kept) deadline.stopClock();
      else deadline.release();
    }
  }
}

function answer(about: Attempt, response: WireResponse, text: string | undefined, deadline: Deadline): Answer {
  const { route, path, space, number } = about;
  return {
    response,
    text,
    stream: () =>
      streamed(
        response.toResponse(),
        (fault) => errorFromFault(about, fault, deadline.ended, true),
        () => deadline.release(),
      ),
    requestId: requestIdOf(response),
    attempts: number,
    list: {
      origin: space.origin,
      self: path,
      path: path.replace(/\?.*/s, ''),
      style: route.paging ?? 'none',
      items: route.items ?? 'data',
    },
    parse(body) {
      if (response.status === 204 || route.success === 204) return undefined;
      try {
        return JSON.parse(body);
      } catch (error) {
        if (error instanceof SyntaxError) throw errorFromUnreadable(about, response, body);
        throw error;
      }
    },
  };
}

const userAgent = 'signalwire-sdk-typescript/0.1.0';
const contentTypes = { json: 'application/json', form: 'application/x-www-form-urlencoded' } as const;

function encodeBody({ encoding, lists, command }: Route, body: unknown): string {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new TypeError(`The parameters must be an object. Given: ${Array.isArray(body) ? 'a list' : String(body)}.`);
  if (encoding === 'form') return encodeForm(body, lists);
  return JSON.stringify(command ? { command, ...body } : body);
}
