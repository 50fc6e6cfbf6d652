/** The store cannot be opened: its folder or file is not usable. The message says why and what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(
    readonly code: 'unwritable' | 'locked' | 'corrupt' | 'newer',
    message: string,
    cause?: unknown,
  ) {
    super(message, cause === undefined ? undefined : { cause });
  }
}
