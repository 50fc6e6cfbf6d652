import type { OperationId, Operations } from '@signalwire/protocol/rest';

/** A value of which anything may be left out: tests spell out what they look at. */
export type Sketch<T> = T extends readonly (infer Item)[]
  ? readonly Sketch<Item>[]
  : T extends object
    ? { readonly [Name in keyof T]?: Sketch<T[Name]> }
    : T;

/** A request that the fake took, as the code under test made it. */
export interface FakeCall<Id extends OperationId = OperationId> {
  /** The operation, such as `messages.create`. */
  readonly operation: Id;
  /** The values of the path's placeholders, but for the project. */
  readonly params: Omit<Operations[Id]['params'], 'AccountSid'>;
  readonly query: Operations[Id]['query'];
  /** The body before it was encoded; of a command, its `command` and `params`. */
  readonly body: Operations[Id]['body'];
  readonly method: string;
  /** The whole URL, query included. */
  readonly url: string;
  readonly headers: Headers;
}
