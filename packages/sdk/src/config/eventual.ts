/**
 * A value, or the promise of one. Most of what answers a request is there at once; to await it all the same would cost
 * more than the answer does.
 */
export type Eventual<T> = T | Promise<T>;

/** Whether a value is promised rather than there. What can be awaited counts, whoever made it. */
export function isPromised(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';
}

/** Goes on with a value: now when it is there, else when it comes. What `next` throws is then a rejection. */
export function andThen<T, Result>(value: Eventual<T>, next: (value: T) => Eventual<Result>): Eventual<Result> {
  return isPromised(value) ? Promise.resolve(value).then(next) : next(value as T);
}
