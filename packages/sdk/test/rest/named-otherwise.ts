import type { OperationId } from '@signalwire/protocol/rest';
import type { RequestOptions, RestClient } from '../../src/rest/index.js';

/** What an operation is called with, by the part of the request that it goes to. */
interface Parts {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  /** How it is signed, when not by the project. */
  readonly options: RequestOptions | undefined;
}

/** How a method differs from the rule that it is called as its operation and takes ids, then a body or a query. */
interface Difference {
  /** Why it differs. */
  readonly reason: string;
  /** Where it is, when not at the operation's name. */
  readonly method?: (client: RestClient) => (...args: never[]) => PromiseLike<unknown>;
  /** What it takes, when not that. */
  readonly arguments?: (parts: Parts) => unknown[];
  /** Values of its placeholders that the catalogue's schemas do not lead to. */
  readonly params?: Readonly<Record<string, string>>;
  /** What its result has beside what was answered. */
  readonly adds?: (body: unknown) => object;
}

const startsAnAction: Difference = {
  reason: 'The result tells the control id, which the client makes up where it is left out.',
  adds: (body) => ({ control_id: (body as { params: { control_id: string } }).params.control_id }),
};

/** Operations whose method has another name, or takes other arguments, than the rule says. */
export const elsewhere: Partial<Record<OperationId, Difference>> = {
  'fabric.addresses.list': {
    reason: 'The method takes a query, as its page has it, though the API describes none.',
    arguments: ({ options }) => [undefined, options],
  },
  'compat.recordings.get': {
    reason: 'The method puts the ending behind the id that asks for what is known of a recording, not for its audio.',
    params: { Sid: 'recording.json' },
    arguments: ({ params }) => [params['Sid']?.replace(/\.json$/, '')],
  },
  'calling.play': startsAnAction,
  'calling.record': startsAnAction,
  'calling.collect': startsAnAction,
  'calling.detect': startsAnAction,
  'calling.tap': startsAnAction,
  'calling.stream': startsAnAction,
  'calling.transcribe': startsAnAction,
};
