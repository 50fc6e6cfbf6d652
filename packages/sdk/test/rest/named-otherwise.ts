import type { OperationId } from '@signalwire/protocol/rest';
import type { RestClient } from '../../src/rest/index.js';

/** What an operation is called with, by the part of the request that it goes to. */
interface Parts {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** How a method differs from the rule that it is called as its operation and takes ids, then a body or a query. */
interface Difference {
  /** Why it differs. */
  readonly reason: string;
  /** Where it is, when not at the operation's name. */
  readonly method?: (client: RestClient) => (...args: never[]) => PromiseLike<unknown>;
  /** What it takes, when not that. */
  readonly arguments?: (parts: Parts) => unknown[];
}

/** Operations whose method has another name, or takes other arguments, than the rule says. */
export const elsewhere: Partial<Record<OperationId, Difference>> = {};
